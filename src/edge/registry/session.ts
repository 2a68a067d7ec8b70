import { offersOf, scopeFor, type BearerOffer, type Offers } from '../../core/registry/offers.ts';
import { redactUrl } from '../../core/registry/redact-url.ts';
import { trustInTokenService } from '../../core/registry/token-service.ts';
import { header, type Answer, type Call, type Send } from './call.ts';
import type { Contact } from './contact.ts';
import type { CredentialSource, Held } from './credential-sources.ts';
import { Failure } from './failure.ts';
import { basicHeader, type Ticket, type Token, type Tokens } from './tokens.ts';

/** What a request shows to be let in. */
type Pass =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic'; readonly header: string }
  /** A token that was given to us as it is: there is no other to be had. */
  | { readonly kind: 'given'; readonly header: string }
  | { readonly kind: 'bearer'; readonly ticket: Ticket; readonly token: Token; readonly isFresh: boolean };

export interface SessionEdges {
  readonly send: Send;
  readonly tokens: Tokens;
  readonly contact: Contact;
  readonly held: Held | undefined;
  /** Finds what the user filed under a token service's own name. */
  readonly credentialsFor: CredentialSource;
  /** The registry's `/v2/`. */
  readonly base: URL;
}

/** A second look at a server that asked in another way, its challenge, and the one for a wider scope. */
const mostTurns = 3;
const noPass: Pass = { kind: 'none' };

/**
 * Makes requests as one holder of credentials, and does what a server asks for before it answers
 * (https://distribution.github.io/distribution/spec/auth/token/). A 401 that comes out of here is the last word.
 */
export class Session {
  readonly #edges: SessionEdges;

  constructor(edges: SessionEdges) {
    this.#edges = edges;
  }

  async send(call: Call): Promise<Answer> {
    let [answer, pass] = await this.#first(call);
    for (let turn = 0; turn < mostTurns; turn += 1) {
      const next = await this.#after(answer, pass, call);
      if (next === undefined) return answer;
      [answer, pass] = [await this.#show(next, call), next];
    }
    return answer;
  }

  async #first(call: Call): Promise<[Answer, Pass]> {
    const done = await this.#edges.contact.enter(call.signal);
    try {
      const pass = await this.#expected(call);
      return [await this.#show(pass, call), pass];
    } finally {
      done();
    }
  }

  /** What this server asked for before. Nothing is shown unasked, least of all a password. */
  async #expected(call: Call): Promise<Pass> {
    const { contact, held } = this.#edges;
    if (held?.credentials.kind === 'registry-token')
      return { kind: 'given', header: `Bearer ${held.credentials.token}` };
    if (contact.offers?.bearer !== undefined)
      return this.#bearer({ ...contact.offers.bearer, scope: undefined }, call, false);
    return (contact.offers?.basic === true ? this.#basic() : undefined) ?? noPass;
  }

  async #show(pass: Pass, call: Call): Promise<Answer> {
    const { contact, send } = this.#edges;
    const authorization =
      pass.kind === 'bearer' ? `Bearer ${pass.token.value}` : pass.kind === 'none' ? undefined : pass.header;
    const headers = authorization === undefined ? call.headers : { ...call.headers, authorization };
    const answer = await send({ ...call, headers });
    // Harbor asks for Basic as soon as it sees any credentials, so only what it says to a stranger counts.
    if (answer.status === 401 && pass.kind === 'none') contact.offers = offersIn(answer);
    if (answer.status < 400 && pass.kind === 'basic')
      contact.offers ??= { bearer: undefined, basic: true, isSilent: false };
    return answer;
  }

  async #after(answer: Answer, pass: Pass, call: Call): Promise<Pass | undefined> {
    if (answer.status !== 401) return this.#unasked(answer, pass);
    const offers = offersIn(answer);
    return this.#reply(offers.isSilent && pass.kind === 'none' ? await this.#ping(call) : offers, pass, call);
  }

  async #reply(offers: Offers, pass: Pass, call: Call): Promise<Pass | undefined> {
    switch (pass.kind) {
      case 'given':
        return undefined;
      case 'bearer':
        return this.#afterToken(offers, pass, call);
      case 'basic':
        return offers.bearer && this.#bearer(offers.bearer, call, true);
      case 'none':
        if (offers.bearer !== undefined) return this.#bearer(offers.bearer, call, true);
        return offers.basic ? this.#basic() : undefined;
    }
  }

  /** A token was refused: it has run out, is for another scope, or the server must be asked anew what it wants. */
  async #afterToken({ bearer }: Offers, pass: Pass & { kind: 'bearer' }, call: Call): Promise<Pass | undefined> {
    this.#edges.tokens.drop(pass.ticket, pass.token);
    if (bearer === undefined) return noPass;
    const isOther = bearer.scope !== undefined && bearer.scope !== pass.ticket.scope;
    return pass.isFresh && !isOther ? undefined : this.#bearer(bearer, call, true);
  }

  /** gcr.io refuses without a word what it explains at `/v2/`. */
  async #ping(call: Call): Promise<Offers> {
    const { contact, send, base } = this.#edges;
    contact.offers = offersIn(await send({ ...call, method: 'GET', url: base }));
    return contact.offers;
  }

  /**
   * Some servers say "not found", "forbidden" or "not allowed" to a stranger where others say 401. Flux shows such a
   * server its username and password at once (go-containerregistry, ping.go); here it is once the stranger has failed.
   */
  #unasked(answer: Answer, pass: Pass): Pass | undefined {
    const isRefusal = answer.status === 403 || answer.status === 404 || answer.status === 405;
    return isRefusal && pass.kind === 'none' && this.#edges.contact.offers === undefined ? this.#basic() : undefined;
  }

  #basic(): Pass | undefined {
    const value = this.#edges.held && basicHeader(this.#edges.held.credentials);
    return value === undefined ? undefined : { kind: 'basic', header: value };
  }

  async #bearer({ realm, service, scope }: BearerOffer, call: Call, isFresh: boolean): Promise<Pass> {
    const held = await this.#heldFor(realm, call.url);
    const ticket = { host: call.url.host, realm, service, scope: scope ?? scopeFor(call.url.pathname) ?? '', held };
    return { kind: 'bearer', ticket, token: await this.#edges.tokens.take(ticket, call.signal), isFresh };
  }

  async #heldFor(realm: URL, registry: URL): Promise<Held | undefined> {
    const { held, credentialsFor } = this.#edges;
    const trust = trustInTokenService(registry, realm);
    const service = `${registry.host} names the token service ${redactUrl(realm)}`;
    if (trust === 'none') {
      throw new Failure('registry/unsafe-redirect', `${service}, which is in a private network or not behind HTTPS`);
    }
    if (trust === 'credentials' || held === undefined || held.isGuess)
      return trust === 'credentials' ? held : undefined;
    const filed = await credentialsFor({ host: realm.host, repository: '', object: undefined });
    if (filed !== undefined) return filed;
    throw new Failure(
      'registry/unsafe-redirect',
      `${service}, which is of another site: the credentials from ${held.source} are not sent there`,
      {
        hint: `If the token service is the right one, file the credentials under its name as well: ${realm.host}=username:password in registry-credentials`,
      },
    );
  }
}

function offersIn(answer: Answer): Offers {
  return offersOf(header(answer, 'www-authenticate'));
}
