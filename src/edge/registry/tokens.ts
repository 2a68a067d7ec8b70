import type { Credentials } from '../../core/registry/credentials.ts';
import { redactUrl } from '../../core/registry/redact-url.ts';
import { parseTokenAnswer, type TokenAnswer } from '../../core/registry/token-answer.ts';
import type { Answer, Call, Send } from './call.ts';
import { abortable, type Clock } from './clock.ts';
import { credentialsHint, type Held } from './credential-sources.ts';
import { answerText, Failure } from './failure.ts';

/** What a token is asked for by. */
export interface Ticket {
  /** Of the registry that it is for. */
  readonly host: string;
  readonly realm: URL;
  readonly service: string | undefined;
  readonly scope: string;
  readonly held: Held | undefined;
}

export interface Token {
  readonly value: string;
  /** When a new one is due: at nine tenths of its life. */
  readonly refreshAt: number;
}

export interface TokenEdges {
  /** Requests to token services: retried, redirected, never signed in by itself. */
  readonly send: Send;
  readonly clock: Clock;
  readonly mask: (secret: string) => void;
}

const answerLimit = 64 * 1024;
const patience = 60_000;

/** The tokens of one registry for one holder of credentials: each is fetched once, however many wait for it. */
export class Tokens {
  readonly #edges: TokenEdges;
  readonly #tokens = new Map<string, Token>();
  readonly #pending = new Map<string, Promise<Token>>();

  constructor(edges: TokenEdges) {
    this.#edges = edges;
  }

  /** Gives a token that is good for a while yet. Throws a Failure where the service gives none. */
  async take(ticket: Ticket, signal: AbortSignal): Promise<Token> {
    const key = keyOf(ticket);
    const known = this.#tokens.get(key);
    if (known !== undefined && known.refreshAt > this.#edges.clock.now()) return known;
    return abortable(this.#pending.get(key) ?? this.#fetch(key, ticket), signal);
  }

  /** Forgets a token that was refused, unless it has been replaced already. */
  drop(ticket: Ticket, refused: Token): void {
    const key = keyOf(ticket);
    if (this.#tokens.get(key) === refused) this.#tokens.delete(key);
  }

  #fetch(key: string, ticket: Ticket): Promise<Token> {
    const pending = exchange(ticket, this.#edges)
      .then((token) => {
        this.#tokens.set(key, token);
        return token;
      })
      .finally(() => this.#pending.delete(key));
    this.#pending.set(key, pending);
    return pending;
  }
}

function keyOf({ realm, service, scope }: Ticket): string {
  return JSON.stringify([realm.href, service, scope]);
}

async function exchange(ticket: Ticket, { send, clock, mask }: TokenEdges): Promise<Token> {
  const asked = clock.now();
  // Not the signal of who asked first: others wait for the same token.
  const answer = await ask(ticket, send, clock.deadline(patience));
  const given = answer.status === 200 ? parseTokenAnswer(answer.body.toString('utf8')) : undefined;
  if (given === undefined) throw refusal(answer, ticket);
  mask(given.token);
  return { value: given.token, refreshAt: asked + 0.9 * lifetimeOf(given, asked) };
}

async function ask(ticket: Ticket, send: Send, signal: AbortSignal): Promise<Answer> {
  try {
    if (ticket.held?.credentials.kind !== 'identity-token') return await send(get(ticket, signal));
    const answer = await send(refresh(ticket, signal));
    // A service without OAuth has no POST (go-containerregistry, bearer.go).
    return answer.status === 404 ? await send(get(ticket, signal)) : answer;
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new Failure('registry/timeout', `the token service ${ticket.realm.host} does not answer in time`);
  }
}

function lifetimeOf({ expires }: TokenAnswer, now: number): number {
  return 'in' in expires ? expires.in * 1000 : expires.at * 1000 - now;
}

/** The docker token protocol: https://distribution.github.io/distribution/spec/auth/token/ */
function get({ realm, service, scope, held }: Ticket, signal: AbortSignal): Call {
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.set('service', service);
  url.searchParams.set('scope', scope);
  const authorization = held && basicHeader(held.credentials);
  return {
    method: 'GET',
    url,
    headers: authorization === undefined ? {} : { authorization },
    limit: answerLimit,
    signal,
  };
}

/** Its OAuth form: https://distribution.github.io/distribution/spec/auth/oauth/ */
function refresh({ realm, service, scope, held }: Ticket, signal: AbortSignal): Call {
  const token = held?.credentials.kind === 'identity-token' ? held.credentials.token : '';
  const form = { grant_type: 'refresh_token', refresh_token: token, service: service ?? '', scope };
  return {
    method: 'POST',
    url: realm,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...form, client_id: 'flux-image-automation' }).toString(),
    limit: answerLimit,
    signal,
  };
}

/** The header for a username and password; a server without OAuth takes an identity token as the password. */
export function basicHeader(credentials: Credentials): string | undefined {
  if (credentials.kind === 'registry-token') return undefined;
  const password = credentials.kind === 'password' ? credentials.password : credentials.token;
  return `Basic ${Buffer.from(`${credentials.username}:${password}`).toString('base64')}`;
}

function refusal(answer: Answer, { host, realm, held }: Ticket): Failure {
  const { status } = answer;
  const service = `the token service ${realm.host}`;
  if (status === 200)
    return new Failure('registry/protocol', `${service} answers without a token (${redactUrl(answer.url)})`);
  const flux = answerText(answer);
  if (held !== undefined && [400, 401, 403].includes(status)) {
    const state = `${service} refuses the credentials from ${held.source} with status ${status}`;
    return new Failure('credentials/rejected', state, {
      flux,
      hint: `Check ${held.source}: the token may have expired, be mistyped, or give no access to this repository`,
    });
  }
  if (status === 401 || status === 403) {
    return new Failure('registry/unauthorized', `${service} answers ${status}`, { flux, hint: credentialsHint(host) });
  }
  if (status === 429) return new Failure('registry/rate-limited', `${service} answers ${status}`, { flux });
  const code = status >= 500 ? 'registry/unavailable' : 'registry/protocol';
  return new Failure(code, `${service} answers ${status}`, { flux });
}
