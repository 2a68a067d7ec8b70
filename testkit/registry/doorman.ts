import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Journal } from './journal.ts';
import { errorReply, type Reply } from './reply.ts';

export interface Door {
  readonly kind: 'bearer' | 'basic';
  /** Passwords by username. */
  readonly users: Readonly<Record<string, string>>;
  /** Refresh tokens by username (`docker login` keeps them as identity tokens). */
  readonly refreshTokens?: Readonly<Record<string, string>>;
  /** Who may read what; by default those with an account everything, and nobody else anything. */
  readonly mayPull?: (user: string | undefined, repository: string) => boolean;
  readonly service?: string;
  /** Seconds that a token lives. */
  readonly lifetime?: number;
  readonly tokenField?: 'token' | 'access_token';
  /** Says the lifetime within the token only, as Quay does. */
  readonly silentLifetime?: boolean;
  /** Rewrites the WWW-Authenticate header; undefined leaves it out. */
  readonly challenge?: (header: string, path: string) => string | undefined;
  /** The token service, where it is another than this server. */
  readonly realm?: string;
  /** Answers every request that shows a token with Basic (Harbor), whether it is good or not. */
  readonly basicToStale?: boolean;
  /** Has no POST for tokens. */
  readonly noOAuth?: boolean;
}

interface Grant {
  readonly scope: string;
  readonly expires: number;
}

/** Who asks, as far as they have shown it. */
export type Visitor =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'user'; readonly user: string; readonly good: boolean }
  | { readonly kind: 'token'; readonly token: string };

/** Lets in whom it should, and gives tokens like a registry's token service. Stricter than any: what is off is a violation. */
export class Doorman {
  readonly #door: Door | undefined;
  readonly #journal: Journal;
  readonly #now: () => number;
  readonly #grants = new Map<string, Grant>();

  constructor(door: Door | undefined, journal: Journal, now: () => number) {
    this.#door = door;
    this.#journal = journal;
    this.#now = now;
  }

  visitor(headers: IncomingHttpHeaders): Visitor {
    const { authorization } = headers;
    if (authorization === undefined) return { kind: 'nobody' };
    this.#journal.authorizations.push(authorization);
    const [scheme = '', value = ''] = authorization.split(' ');
    if (scheme === 'Bearer') return { kind: 'token', token: value };
    const pair = Buffer.from(value, 'base64').toString('utf8');
    const user = pair.slice(0, Math.max(0, pair.indexOf(':')));
    if (scheme !== 'Basic' || user === '')
      this.#journal.violation(`an Authorization header of no known form: ${scheme}`);
    return { kind: 'user', user, good: user !== '' && `${user}:${this.#door?.users[user] ?? ''}` === pair };
  }

  /** Gives what is to be answered to those who may not; undefined for those who may. */
  stop(visitor: Visitor, repository: string, action: 'pull' | 'push', base: URL): Reply | undefined {
    const door = this.#door;
    if (door === undefined) {
      if (visitor.kind !== 'nobody') this.#journal.violation('credentials were sent to a registry that asked for none');
      return undefined;
    }
    if (door.kind === 'basic') return this.#stopBasic(door, visitor, repository, base);
    return this.#stopBearer(door, visitor, `repository:${repository}:${action}`, base);
  }

  #stopBasic(door: Door, visitor: Visitor, repository: string, base: URL): Reply | undefined {
    const user = visitor.kind === 'user' && visitor.good ? visitor.user : undefined;
    const isIn = visitor.kind !== 'token' && (visitor.kind === 'nobody' || visitor.good);
    if (isIn && mayPull(door, user, repository)) return undefined;
    if (user !== undefined) return errorReply(403, 'DENIED', 'requested access to the resource is denied');
    return this.#challenge(door, 'Basic realm="Registry Realm"', base);
  }

  #stopBearer(door: Door, visitor: Visitor, scope: string, base: URL): Reply | undefined {
    const realm = door.realm ?? new URL('token', base.origin).href;
    const header = `Bearer realm="${realm}",service="${door.service ?? base.host}",scope="${scope}"`;
    if (visitor.kind === 'nobody') return this.#challenge(door, header, base);
    if (door.basicToStale === true && this.#judge(visitor, scope) !== 'good')
      return this.#challenge(door, 'Basic realm="harbor"', base);
    switch (this.#judge(visitor, scope)) {
      case 'good':
        return undefined;
      case 'bad':
        return this.#challenge(door, `${header},error="invalid_token"`, base);
      case 'narrow':
        return this.#challenge(door, `${header},error="insufficient_scope"`, base);
    }
  }

  #judge(visitor: Visitor, scope: string): 'good' | 'bad' | 'narrow' {
    if (visitor.kind !== 'token') {
      this.#journal.violation('a username and password were sent where a token was asked for');
      return 'bad';
    }
    const grant = this.#grants.get(visitor.token);
    if (grant === undefined) this.#journal.violation('a token was sent that was never given here');
    if (grant === undefined || grant.expires <= this.#now()) return 'bad';
    const isWide =
      grant.scope === scope ||
      grant.scope === scope.replace(/:pull$/, ':pull,push') ||
      grant.scope === scope.replace(/:push$/, ':pull,push');
    if (grant.scope !== '' && !isWide) this.#journal.violation(`a token for ${grant.scope} was sent for ${scope}`);
    return isWide ? 'good' : 'narrow';
  }

  #challenge(door: Door, header: string, base: URL): Reply {
    const reply = errorReply(401, 'UNAUTHORIZED', 'authentication required');
    const value = door.challenge === undefined ? header : door.challenge(header, base.pathname);
    return value === undefined ? reply : { ...reply, headers: { 'www-authenticate': value } };
  }

  /** Answers at the token service: GET with Basic or nothing, POST with a refresh token. */
  token(method: string, query: URLSearchParams, form: URLSearchParams, visitor: Visitor): Reply {
    const door = this.#door;
    const isPost = method === 'POST';
    if (door?.kind !== 'bearer' || (isPost && door.noOAuth === true))
      return { status: 404, body: '404 page not found' };
    const asked = isPost ? form : query;
    this.#check(door, asked);
    const shown = isPost ? this.#refreshed(door, form) : visitor;
    return this.#give(door, shown, asked.get('scope') ?? '');
  }

  #check(door: Door, asked: URLSearchParams): void {
    const scopes = asked.getAll('scope');
    const [scope = ''] = scopes;
    if (scopes.length !== 1) this.#journal.violation(`a token was asked for with ${String(scopes.length)} scopes`);
    if (!/^repository:[^:]+:pull(?:,push)?$/.test(scope)) this.#journal.violation(`a token was asked for ${scope}`);
    const service = asked.get('service');
    if (door.service !== undefined && service !== door.service)
      this.#journal.violation(`a token was asked for the service ${String(service)}`);
  }

  #refreshed(door: Door, form: URLSearchParams): Visitor {
    if (form.get('grant_type') !== 'refresh_token' || form.get('client_id') === null)
      this.#journal.violation('a POST for a token has no proper form');
    const entry = Object.entries(door.refreshTokens ?? {}).find(([, token]) => token === form.get('refresh_token'));
    return { kind: 'user', user: entry?.[0] ?? '', good: entry !== undefined };
  }

  #give(door: Door, shown: Visitor, scope: string): Reply {
    const isRefused = shown.kind === 'token' || (shown.kind === 'user' && !shown.good);
    if (isRefused) return { status: 401, body: { details: 'incorrect username or password' } };
    const [, repository = ''] = scope.split(':');
    const may = mayPull(door, shown.kind === 'user' ? shown.user : undefined, repository);
    // A token service gives a token to all comers; whether there is any right in it is another thing.
    return this.#mint(door, may ? scope : '');
  }

  #mint({ lifetime = 300, silentLifetime = false, tokenField = 'token' }: Door, scope: string): Reply {
    const expires = this.#now() + lifetime * 1000;
    const token = silentLifetime ? jwt(expires) : randomBytes(16).toString('base64url');
    this.#grants.set(token, { scope, expires });
    return { status: 200, body: { [tokenField]: token, ...(silentLifetime ? {} : { expires_in: lifetime }) } };
  }
}

function mayPull(door: Door, user: string | undefined, repository: string): boolean {
  return door.mayPull === undefined ? user !== undefined : door.mayPull(user, repository);
}

function jwt(expires: number): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [
    part({ alg: 'none' }),
    part({ exp: Math.floor(expires / 1000), jti: randomBytes(8).toString('hex') }),
    '',
  ].join('.');
}
