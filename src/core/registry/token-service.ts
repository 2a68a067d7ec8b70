import { isLoopback, isPrivate } from './hosts.ts';

/** Token services that stand under another name than the registries they serve. */
const knownPairs: readonly (readonly [registry: string, service: string])[] = [
  ['azurecr.io', 'login.microsoftonline.com'],
  ['pkg.dev', 'oauth2.googleapis.com'],
  ['scw.cloud', 'api.scaleway.com'],
];

export type Trust =
  /** Credentials may go there. */
  | 'credentials'
  /** A token may be asked for, without credentials. */
  | 'anonymous'
  /** Nothing may go there. */
  | 'none';

/**
 * Judges the token service (`realm`) that a registry names. Plain HTTP only where the registry itself is so, and no
 * address of somebody's own network but the registry's own: else any registry could make us send requests into the
 * runner's network (go-containerregistry, validateRealmURL). Credentials only to the registry's own site.
 *
 *     (https://index.docker.io, https://auth.docker.io/token) → 'credentials'
 *     (https://ghcr.io, https://evil.example/token) → 'anonymous'
 *     (https://ghcr.io, http://169.254.169.254/) → 'none'
 */
export function trustInTokenService(registry: URL, realm: URL): Trust {
  if (realm.protocol !== 'https:' && !(realm.protocol === 'http:' && registry.protocol === 'http:')) return 'none';
  if (realm.hostname === registry.hostname) return 'credentials';
  if (isPrivate(realm.hostname))
    return isLoopback(realm.hostname) && isLoopback(registry.hostname) ? 'credentials' : 'none';
  return isSameSite(registry.hostname, realm.hostname) || isKnownPair(registry.hostname, realm.hostname)
    ? 'credentials'
    : 'anonymous';
}

function isKnownPair(registry: string, service: string): boolean {
  return knownPairs.some(([suffix, name]) => registry.endsWith(`.${suffix}`) && service === name);
}

function isSameSite(a: string, b: string): boolean {
  const site = siteOf(a);
  return site !== undefined && site === siteOf(b);
}

/**
 * The part of a name that somebody registered: its last two labels, or three under a suffix of the kind of `co.uk`. The
 * list of public suffixes would be exact, and is larger than all of this program.
 */
function siteOf(hostname: string): string | undefined {
  const labels = hostname.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  if (labels.length < 2 || /^\d+$|^\[/.test(top)) return undefined;
  const size = top.length === 2 && /^(?:co|com|net|org|gov|gob|edu|ac|or|ne|go)$/.test(second) ? 3 : 2;
  return labels.length < size ? undefined : labels.slice(-size).join('.');
}
