import type { MessageReceiver } from '../environments/configuration.ts';
import type { Problem } from '../problem/problem.ts';
import type { Answer } from './answer.ts';

/** Brings messages to receivers, whose addresses and secrets it alone knows. */
export interface Courier {
  /** Sends one body after the other. Gives why one, and those after it, could not be delivered. Throws no Problem. */
  deliver(receiver: MessageReceiver, bodies: readonly string[]): Promise<Problem | undefined>;
}

export interface Letter {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

/** There was no whole answer. */
export interface Fault {
  /** In a word or two, without any address. */
  readonly fault: string;
  /** Whether it may be gone a moment later. */
  readonly passing: boolean;
}

/** Sends one request, once: by the proxy that the environment names, and following no redirect. */
export type Post = (letter: Letter) => Promise<Answer | Fault>;
