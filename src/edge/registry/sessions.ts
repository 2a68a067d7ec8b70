import type { Call, Send } from './call.ts';
import type { Clock } from './clock.ts';
import { Contact } from './contact.ts';
import type { CredentialSource, Held } from './credential-sources.ts';
import { Failure } from './failure.ts';
import { following } from './redirect.ts';
import { Session } from './session.ts';
import { Tokens } from './tokens.ts';

export interface SessionsEdges {
  /** Retried, not redirected, without credentials. */
  readonly send: Send;
  readonly credentialsFor: CredentialSource;
  readonly clock: Clock;
  readonly mask: (secret: string) => void;
  readonly log: (line: string) => void;
}

/** All sessions of a run: one for each registry and holder of credentials, which share what they learn of the host. */
export class Sessions {
  readonly #edges: SessionsEdges;
  readonly #contacts = new Map<string, Contact>();
  readonly #sessions = new Map<string, Send>();

  constructor(edges: SessionsEdges) {
    this.#edges = edges;
  }

  /** Gives the way to make requests to a registry (`https://host/v2/`) with these credentials. */
  with(base: URL, held: Held | undefined): Send {
    const key = JSON.stringify([base.href, held?.credentials]);
    const session = this.#sessions.get(key) ?? this.#open(base, held);
    this.#sessions.set(key, session);
    return session;
  }

  /** What a registry that has been asked calls itself to its token service. */
  serviceOf(base: URL): string | undefined {
    return this.#contacts.get(base.origin)?.offers?.bearer?.service;
  }

  #open(base: URL, held: Held | undefined): Send {
    const own = this.#signedIn(base, held);
    if (held?.isGuess !== true) return own;
    return guessing(own, this.#signedIn(base, undefined), () => {
      this.#edges.log(`${base.host}: ${held.source} opens nothing there, going on without credentials`);
    });
  }

  #signedIn(base: URL, held: Held | undefined): Send {
    const { send, credentialsFor, clock, mask } = this.#edges;
    const contact = this.#contacts.get(base.origin) ?? new Contact();
    this.#contacts.set(base.origin, contact);
    const tokens = new Tokens({ send: following(send, (call) => send({ ...call, headers: {} })), clock, mask });
    const session = new Session({ send, tokens, contact, held, credentialsFor, base });
    // A list may go on where a redirect has led: from the second page on, that place is asked for by its own name.
    const isHome = ({ url }: Call): boolean => url.origin === base.origin;
    return following((call) => (isHome(call) ? session.send(call) : send(call)), send);
  }
}

const refusals = new Set([401, 403, 404]);

/**
 * Asks with credentials that nobody gave for this registry, and without any where they are refused: the job's token
 * opens the packages of its own repository, and is turned away from the public ones of others. No other credentials
 * are ever left out.
 */
function guessing(own: Send, open: Send, onRefused: () => void): Send {
  let isRefused = false;
  return async (call) => {
    const answer = isRefused ? undefined : await orRejected(own(call));
    if (answer !== undefined && !refusals.has(answer.status)) return answer;
    const other = await open(call);
    if (other.status >= 400) return answer ?? other;
    if (!isRefused) onRefused();
    isRefused = true;
    return other;
  };
}

async function orRejected<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Failure && error.code === 'credentials/rejected') return undefined;
    throw error;
  }
}
