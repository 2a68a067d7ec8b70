import type { ImageRepository } from '../../core/flux/objects.ts';
import { closest, type Credentials } from '../../core/registry/credentials.ts';
import { dockerHub } from '../../core/registry/hosts.ts';
import { pullEntryFor, pullSecretsFor } from '../../core/registry/pull-secrets.ts';
import type { FiledCredentials } from '../../core/registry/registry-credentials.ts';
import type { Vault } from '../../core/registry/vault.ts';

export interface Held {
  readonly credentials: Credentials;
  /** What logs and problems call it: `docker config`. */
  readonly source: string;
  /** Nobody gave them for this registry: where they are refused, the request may go on without any. */
  readonly isGuess: boolean;
}

/** Whom credentials are for. */
export interface Addressee {
  readonly host: string;
  readonly repository: string;
  /** The object that asks; undefined for a token service, and for a mirror, to which its `secretRef` does not belong. */
  readonly object: ImageRepository | undefined;
}

/** One place where credentials may be. Throws a Problem (`credentials/…`) where they are and cannot be read. */
export type CredentialSource = (addressee: Addressee) => Promise<Held | undefined>;

/** Asks one source after the other; the first that has any wins, and the rest are not even asked. */
export function firstOf(sources: readonly CredentialSource[]): CredentialSource {
  return async (addressee) => {
    for (const source of sources) {
      const held = await source(addressee);
      if (held !== undefined) return held;
    }
    return undefined;
  };
}

/** What the user wrote into the action's input. */
export function inputSource(filed: readonly FiledCredentials[]): CredentialSource {
  return ({ host, repository }) => {
    const entry = closest(filed, host, repository);
    return Promise.resolve(entry && { credentials: entry.credentials, source: 'registry-credentials', isGuess: false });
  };
}

/** What the Secrets hold that an object names. */
export function secretSource(vault: Vault): CredentialSource {
  return ({ host, repository, object }) => {
    if (object === undefined) return Promise.resolve(undefined);
    const entry = pullEntryFor(pullSecretsFor(object, vault).entries, host, repository);
    return Promise.resolve(entry && { credentials: entry.credentials, source: entry.source, isGuess: false });
  };
}

/**
 * The end of all sources: an object that names a Secret which cannot be read is not asked for without credentials. The
 * runner's own come before this, for a Secret that is sealed in Git is the usual case.
 */
export function unreadableSecrets(vault: Vault): CredentialSource {
  return ({ object }) => {
    const [problem] = object === undefined ? [] : pullSecretsFor(object, vault).problems;
    return problem === undefined ? Promise.resolve(undefined) : Promise.reject(problem);
  };
}

export interface JobToken {
  /** `ghcr.io`, or the container registry of a GitHub Enterprise Server. */
  readonly host: string;
  readonly token: string;
}

/** GitHub's registry takes the job's own token, by any username, for packages that the repository may read. */
export function jobTokenSource(job: JobToken | undefined): CredentialSource {
  return ({ host }) => {
    if (job === undefined || job.token === '' || host !== job.host) return Promise.resolve(undefined);
    const credentials = { kind: 'password', username: 'x-access-token', password: job.token } as const;
    return Promise.resolve({ credentials, source: "the job's token", isGuess: true });
  };
}

/** The line that would give a registry credentials. */
export function credentialsHint(host: string): string {
  const name = host === dockerHub ? 'docker.io' : host;
  const login = `sign in with docker/login-action in an earlier step, or give the input registry-credentials the line ${name}=username:password`;
  return name === 'ghcr.io' ? `Give the job "permissions: packages: read", ${login}` : `For a private image, ${login}`;
}
