import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GitService, isGitPath } from './git-service.ts';
import { answerGraphql, graphqlTitle } from './graphql/executor.ts';
import { answerRest, refusalAnswer } from './rest/router.ts';
import type { Answer } from './rest/call.ts';
import type { Json } from './rest/description.ts';
import type { Fault } from './faults.ts';
import { isKnownVersion, limitHeaders, type RateLimits } from './limits.ts';
import type { Actor } from './store/people.ts';
import { badCredentials, graphqlRequiresAuthentication, Refusal } from './store/refusals.ts';
import type { World } from './store/world.ts';
import type { Incoming, Traffic } from './traffic.ts';

export interface Site {
  readonly world: World;
  readonly traffic: Traffic;
  readonly limits: RateLimits;
  readonly lacks: ReadonlySet<string>;
}

interface Arrival {
  readonly message: IncomingMessage;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly raw: Buffer;
  readonly json: Json | undefined;
  readonly area: 'rest' | 'graphql' | 'git' | 'hook';
  /** undefined: nobody. A text: a token that is not known. */
  readonly actor: Actor | string | undefined;
}

async function read(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function tokenOf(authorization: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (authorization ?? '').split(' ');
  if (/^(?:token|bearer)$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return undefined;
  const [user = '', password = ''] = Buffer.from(value, 'base64').toString().split(':');
  return password === '' ? user : password;
}

function areaOf(path: string): Arrival['area'] {
  if (path.startsWith('/_pre-receive/')) return 'hook';
  if (path === '/graphql') return 'graphql';
  return isGitPath(path) ? 'git' : 'rest';
}

function parseJson(raw: Buffer): Json | undefined {
  if (raw.length === 0) return undefined;
  return JSON.parse(raw.toString('utf8')) as Json;
}

async function arrive(site: Site, message: IncomingMessage): Promise<Arrival> {
  const url = new URL(message.url ?? '/', site.world.origin);
  // GitHub Enterprise Server: REST below /api/v3, GraphQL at /api/graphql.
  const path = url.pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api\/graphql$/, '/graphql');
  const raw = await read(message);
  const area = areaOf(path);
  const token = tokenOf(message.headers.authorization);
  const actor = token === undefined ? undefined : (site.world.actors.get(token) ?? token);
  const json = area === 'git' ? undefined : parseJson(raw);
  return { message, method: message.method ?? 'GET', path, query: url.searchParams, raw, json, area, actor };
}

function announce(site: Site, { method, path, query, area, json, actor }: Arrival): Incoming {
  const title = area === 'graphql' ? graphqlTitle(json) : undefined;
  const search = query.size === 0 ? '' : `?${decodeURIComponent(query.toString())}`;
  const detail = title === undefined ? search : ` ${title.title}`;
  const reads = method === 'GET' || method === 'HEAD' || path.endsWith('/git-upload-pack');
  return site.traffic.record({
    line: `${method} ${decodeURIComponent(path)}${detail}`,
    method,
    path,
    writes: title?.writes ?? !reads,
    login: typeof actor === 'object' ? actor.person.login : undefined,
    body: json,
  });
}

/** Headers that real clients send, and GitHub insists on or goes by. */
function judgeHeaders({ message }: Arrival, violate: (text: string) => void): Refusal | undefined {
  const version = message.headers['x-github-api-version'];
  if (typeof version === 'string' && !isKnownVersion(version)) violate(`x-github-api-version ${version} is not known`);
  if (message.headers['user-agent'] !== undefined) return undefined;
  const text = 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header';
  return new Refusal(403, text);
}

function refused(refusal: Refusal): Answer {
  return refusalAnswer(refusal, 'https://docs.github.com/rest');
}

async function work(site: Site, git: GitService, arrival: Arrival, incoming: Incoming): Promise<Answer> {
  const { world, lacks } = site;
  const { method, path, query, actor, json, area } = arrival;
  const violate = (text: string): void => {
    site.traffic.violations.push(`${incoming.line}: ${text}`);
  };
  if (typeof actor === 'string') return refused(badCredentials());
  const unfit = judgeHeaders(arrival, violate);
  if (unfit !== undefined) return refused(unfit);
  if (area === 'git')
    return git.answer({ method, path, query, headers: arrival.message.headers, body: arrival.raw, actor });
  const limited = site.limits.charge(area, actor);
  if (limited !== undefined) return refused(limited);
  if (area !== 'graphql') return answerRest(world, { method, path, query, body: json, actor, violate });
  return actor === undefined
    ? refused(graphqlRequiresAuthentication())
    : answerGraphql(world, { body: json, actor, lacks, violate });
}

function send(response: ServerResponse, answer: Answer, headers: Readonly<Record<string, string>>): void {
  const { status, body } = answer;
  const json = { 'content-type': 'application/json; charset=utf-8' };
  const isText = typeof body === 'string' || Buffer.isBuffer(body);
  response.writeHead(status, { ...(isText || body === undefined ? {} : json), ...headers, ...answer.headers });
  response.end(isText || body === undefined ? body : JSON.stringify(body));
}

function asAnswer(fault: Fault | undefined): Answer | undefined {
  return fault?.kind === 'answer' ? fault : undefined;
}

async function serve(site: Site, git: GitService, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const arrival = await arrive(site, message);
  if (arrival.area === 'hook') {
    judgePush(git, arrival, response);
    return;
  }
  const incoming = announce(site, arrival);
  const answer = await reply(site, git, arrival, incoming);
  if (answer === undefined) message.socket.destroy();
  else send(response, answer, arrival.area === 'git' ? {} : limitHeaders(site.limits, arrival.area, incoming));
}

/** Gives the answer with all that a test makes of it; undefined: the connection breaks. */
async function reply(site: Site, git: GitService, arrival: Arrival, incoming: Incoming): Promise<Answer | undefined> {
  const fault = await site.traffic.before(incoming);
  if (fault?.kind === 'drop' && fault.when === 'before') return undefined;
  const answer = asAnswer(fault) ?? (await work(site, git, arrival, incoming));
  const later = await site.traffic.after(incoming, answer);
  if (fault?.kind === 'drop' || later?.kind === 'drop') return undefined;
  return asAnswer(later) ?? answer;
}

/** The hook of a push asks: 200 lets it go on, 403 says why not. */
function judgePush(git: GitService, { path, json }: Arrival, response: ServerResponse): void {
  const { lines, quarantine } = json as { readonly lines: readonly string[]; readonly quarantine: string };
  const text = git.judge(path.split('/').at(-1) ?? '', lines, quarantine);
  send(response, { status: text === undefined ? 200 : 403, body: text ?? 'ok' }, {});
}

/** Starts to listen on a port of the system's choice, on loopback only. */
export async function listen(site: Site): Promise<Server> {
  const git = new GitService(site.world);
  const server = createServer((message, response) => {
    serve(site, git, message, response).catch((error: unknown) => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      // A mistake of the stand-in (or JSON that cannot be read): never a pass.
      site.traffic.violations.push(`${message.method ?? ''} ${message.url ?? ''}: ${reason}`);
      const unreadable = error instanceof SyntaxError;
      send(
        response,
        refused(new Refusal(unreadable ? 400 : 500, unreadable ? 'Problems parsing JSON' : 'Server Error')),
        {},
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return server;
}
