import type { Environment } from '../../../core/registry/proxy.ts';
import type { Send } from '../call.ts';
import type { Clock } from '../clock.ts';

/** What is needed to ask a cloud for a token. */
export interface CloudEdges {
  readonly env: Environment;
  /** Retried, never redirected, without credentials of its own. The clouds' clients send by it too. */
  readonly send: Send;
  readonly clock: Clock;
  readonly mask: (secret: string) => void;
}

/** What opens a cloud's registry. */
export interface CloudToken {
  readonly username: string;
  readonly password: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** An identity that was found, and the way to a token by it. */
export interface Identity {
  /** What logs and problems call it. */
  readonly source: string;
  token(): Promise<CloudToken>;
}

/** By this name Google's registries know the bearers of an access token. */
export const tokenUser = 'oauth2accesstoken';

/** A variable that is set to nothing is not set: so the login actions take theirs back. */
export function variable(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}
