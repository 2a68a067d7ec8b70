import { hostIdentity } from './hosts.ts';

/** What opens a registry. It never leaves the registry edge: no message, log or cause holds any of it. */
export type Credentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** An OAuth refresh token that `docker login` left (`identitytoken`); the username is for servers without OAuth. */
  | { readonly kind: 'identity-token'; readonly username: string; readonly token: string }
  /** A bearer token that is sent as it is (`registrytoken`). */
  | { readonly kind: 'registry-token'; readonly token: string };

/** The part of the registries' world that credentials are for. */
export interface Realm {
  /** As `hostIdentity` has it, with its port. */
  readonly host: string;
  /** '' for all of the host, else `org` or `org/app`. */
  readonly path: string;
}

/**
 * Reads the host and path that credentials are filed under. Docker files them under old API URLs as well.
 *
 *     'https://index.docker.io/v1/' → { host: 'index.docker.io', path: '' }    'ghcr.io/org' → { host: 'ghcr.io', path: 'org' }
 */
export function parseRealm(key: string): Realm {
  const bare = key.trim().replace(/^[a-z]+:\/\//i, '');
  const slash = bare.indexOf('/');
  const host = slash === -1 ? bare : bare.slice(0, slash);
  const path = slash === -1 ? '' : bare.slice(slash).replace(/^\/v[12](?=\/|$)/, '');
  return { host: hostIdentity(host), path: path.replace(/^\/+|\/+$/g, '') };
}

/**
 * Finds the entry that is filed closest to a repository: same host and port, longest path. A path ends at a `/`, and a
 * host is compared whole: `ghcr.io` must not answer for `ghcr.io.evil.example`, nor `ghcr.io/org` for `ghcr.io/organic`.
 *
 *     ([ghcr.io, ghcr.io/org], 'ghcr.io', 'org/app') → ghcr.io/org
 */
export function closest<T extends { readonly realm: Realm }>(
  entries: readonly T[],
  host: string,
  repository: string,
): T | undefined {
  const fitting = entries.filter(({ realm }) => realm.host === hostIdentity(host) && isUnder(repository, realm.path));
  return fitting.reduce<T | undefined>(
    (best, entry) => (best === undefined || entry.realm.path.length > best.realm.path.length ? entry : best),
    undefined,
  );
}

function isUnder(repository: string, path: string): boolean {
  return path === '' || repository === path || repository.startsWith(`${path}/`);
}
