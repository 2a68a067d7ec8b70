import type { Environment } from '../../core/registry/proxy.ts';
import type { FiledCredentials } from '../../core/registry/registry-credentials.ts';
import type { Mirror } from '../../core/registry/registry-mirrors.ts';
import type { Vault } from '../../core/registry/vault.ts';
import type { Clock } from './clock.ts';
import type { JobToken } from './credential-sources.ts';

/** Milliseconds: to connect, for an answer to begin or go on, and for all that is asked of one image at once. */
export interface Timeouts {
  readonly connect: number;
  readonly response: number;
  readonly repository: number;
}

export interface RegistrySettings {
  readonly credentials: readonly FiledCredentials[];
  readonly mirrors: readonly Mirror[];
  /** The Secrets that objects name; it may be filled later. */
  readonly vault: Vault;
  readonly jobToken: JobToken | undefined;
  /** For DOCKER_CONFIG and its kin, HTTPS_PROXY and its kin, and credential helpers. */
  readonly env: Environment;
  /** Requests at a time, to all hosts. */
  readonly concurrency: number;
  readonly timeouts: Timeouts;
  readonly log: (line: string) => void;
  /** Is told every secret before it is used, so that no log shows it. */
  readonly mask: (secret: string) => void;
  readonly clock: Clock;
}
