import { parseChallenges } from './challenge.ts';

/** A token service, and what the server says to ask it for. */
export interface BearerOffer {
  readonly realm: URL;
  readonly service: string | undefined;
  /** undefined where the server gives none that a token could be asked by. */
  readonly scope: string | undefined;
}

/** The ways in that a 401 offers. */
export interface Offers {
  readonly bearer: BearerOffer | undefined;
  readonly basic: boolean;
  /** There is no challenge at all: gcr.io answers so, away from `/v2/`. */
  readonly isSilent: boolean;
}

/**
 * Reads what a WWW-Authenticate header offers. A Bearer challenge whose realm is no URL is none.
 *
 *     'Bearer realm="https://a/token",service="s",scope="*",Basic realm="x"'  →  { bearer: { realm, service: 's', scope: undefined }, basic: true }
 */
export function offersOf(header: string | undefined): Offers {
  const challenges = parseChallenges(header ?? '');
  const bearers = challenges.filter(({ scheme }) => scheme === 'bearer').map(({ parameters }) => parameters);
  const bearer = bearers.find((parameters) => URL.canParse(parameters.get('realm') ?? ''));
  const scope = bearer?.get('scope') ?? '';
  return {
    bearer: bearer && {
      realm: new URL(bearer.get('realm') ?? ''),
      service: bearer.get('service'),
      scope: isScope(scope) ? scope : undefined,
    },
    basic: challenges.some(({ scheme }) => scheme === 'basic'),
    isSilent: challenges.length === 0,
  };
}

/** `type:name:actions`, one or several (https://distribution.github.io/distribution/spec/auth/scope/). Codeberg sends `*`. */
function isScope(text: string): boolean {
  return text !== '' && text.split(' ').every((part) => /^[a-z]+(?:\([a-z]+\))?:.+:.+$/.test(part));
}

/**
 * Names the right to read from the repository that a URL is about; undefined where it is about none.
 *
 *     '/v2/org/app/tags/list' → 'repository:org/app:pull'    '/v2/' → undefined
 *     '/acr/v1/org/app/_tags/1.0.0' → 'repository:org/app:metadata_read'
 */
export function scopeFor(path: string): string | undefined {
  const [, described] = /^\/acr\/v1\/(.+)\/_tags\/[^/]+$/.exec(path) ?? [];
  if (described !== undefined) return `repository:${described}:metadata_read`;
  const [, repository] = /\/v2\/(.+)\/(?:tags\/list|manifests\/[^/]+|blobs\/[^/]+|referrers\/[^/]+)$/.exec(path) ?? [];
  return repository === undefined ? undefined : `repository:${repository}:pull`;
}
