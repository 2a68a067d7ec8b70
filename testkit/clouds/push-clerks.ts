import { errorReply, type Reply } from '../registry/reply.ts';
import { startServer, type Incoming, type Tls } from '../registry/server.ts';

/** What the registries say of the newer of the two images that they have: `org/app:1.0.0`. */
export interface PushRecord {
  readonly digest: string;
  /** RFC 3339. */
  readonly pushed: string;
}

export interface PushClerks {
  readonly host: string;
  /** `GET quay.io/api/v1/…`, in order, with what was shown: `nothing`, `basic` or `bearer`. */
  readonly asked: readonly string[];
  /** Credentials where none belong, and scopes that nobody gave. */
  readonly violations: readonly string[];
  /** Answers, from now on, whatever is asked beside `/v2/` and tokens so. */
  says(reply: Reply): void;
  close(): Promise<void>;
}

export const clerkNames = ['index.docker.io', 'hub.docker.com', 'quay.io', 'contoso.azurecr.io', 'harbor.test'];

/** Username and password of Harbor and Azure. */
export const clerkUser = 'robot$org+app:hunter2-robot';
const basic = `Basic ${Buffer.from(clerkUser).toString('base64')}`;

interface Desk {
  readonly record: PushRecord;
  readonly fault: (text: string) => void;
}

type Clerk = (request: Incoming, desk: Desk) => Reply;

const manifest = ({ url }: Incoming, { record }: Desk): Reply => {
  const headers = { 'docker-content-digest': record.digest };
  if (/^\/v2\/org\/app\/manifests\/(?:0\.9|1\.0)\.0$/.test(url.pathname)) return { status: 200, headers };
  return url.pathname === '/v2/org/app/tags/list'
    ? { status: 200, body: { name: 'org/app', tags: ['0.9.0', '1.0.0'] } }
    : errorReply(404, 'NAME_UNKNOWN', 'no such path');
};

/** Public, and nothing is to be shown there. */
const open =
  (path: string, body: (record: PushRecord) => unknown): Clerk =>
  (request, desk) => {
    if (request.headers.authorization !== undefined) desk.fault(`credentials for ${request.url.host}`);
    return `${request.url.pathname}${request.url.search}` === path
      ? { status: 200, body: body(desk.record) }
      : manifest(request, desk);
  };

const hub = open('/v2/namespaces/org/repositories/app/tags/1.0.0', ({ digest, pushed }) => ({
  name: '1.0.0',
  digest,
  tag_last_pushed: pushed,
}));

const quay = open('/api/v1/repository/org/app/tag/?specificTag=1.0.0&onlyActiveTags=true', ({ digest, pushed }) => ({
  tags: [{ name: '1.0.0', manifest_digest: digest, start_ts: Date.parse(pushed) / 1000 }],
}));

function token({ url, headers }: Incoming): Reply | undefined {
  if (url.pathname !== '/token') return undefined;
  const scope = url.searchParams.get('scope') ?? '';
  return headers.authorization === basic
    ? { status: 200, body: { token: Buffer.from(scope).toString('base64url'), expires_in: 300 } }
    : { status: 401, body: {} };
}

function challenge({ url, headers }: Incoming, service: string, scope: string): Reply | undefined {
  if (headers.authorization === `Bearer ${Buffer.from(scope).toString('base64url')}`) return undefined;
  const header = `Bearer realm="https://${url.host}/token",service="${service}",scope="${scope}"`;
  return { ...errorReply(401, 'UNAUTHORIZED', 'no'), headers: { 'www-authenticate': header } };
}

const azure: Clerk = (request, desk) => {
  const isMeta = request.url.pathname === '/acr/v1/org/app/_tags/1.0.0';
  const scope = `repository:org/app:${isMeta ? 'metadata_read' : 'pull'}`;
  const stopped = token(request) ?? challenge(request, request.url.host, scope);
  if (stopped !== undefined || !isMeta) return stopped ?? manifest(request, desk);
  const { digest, pushed } = desk.record;
  return { status: 200, body: { tag: { name: '1.0.0', digest, createdTime: pushed, lastUpdateTime: pushed } } };
};

/** Its own API takes the password, and no token of the registry's. */
const harbor: Clerk = (request, desk) => {
  const { url, headers } = request;
  const isApi = url.pathname.startsWith('/api/');
  const stopped =
    token(request) ?? (isApi ? undefined : challenge(request, 'harbor-registry', 'repository:org/app:pull'));
  if (stopped !== undefined || !isApi) return stopped ?? manifest(request, desk);
  if (headers.authorization !== basic) return errorReply(401, 'UNAUTHORIZED', 'unauthorized');
  const { digest, pushed } = desk.record;
  return url.pathname === '/api/v2.0/projects/org/repositories/app/artifacts/1.0.0'
    ? { status: 200, body: { digest, tags: [{ name: '1.0.0', push_time: pushed }] } }
    : errorReply(404, 'NOT_FOUND', 'not found');
};

const clerks: Readonly<Record<string, Clerk>> = {
  'index.docker.io': open('', () => undefined),
  'hub.docker.com': hub,
  'quay.io': quay,
  'contoso.azurecr.io': azure,
  'harbor.test': harbor,
};

/** Starts registries that keep the times of tags, each in its own way, at one address; a proxy leads all names there. */
export async function startPushClerks(tls: Tls, record: PushRecord): Promise<PushClerks> {
  const [asked, violations] = [[] as string[], [] as string[]];
  let fixed: Reply | undefined;
  const server = await startServer({
    tls,
    answer: (request) => {
      const { url, headers, method } = request;
      asked.push(
        `${method} ${url.host}${url.pathname} ${headers.authorization?.split(' ')[0]?.toLowerCase() ?? 'nothing'}`,
      );
      const isBeside = url.host === 'hub.docker.com' || !/^\/(?:v2\/|token)/.test(url.pathname);
      if (fixed !== undefined && isBeside) return fixed;
      const fault = (text: string): number => violations.push(text);
      return clerks[url.host]?.(request, { record, fault }) ?? errorReply(404, 'NAME_UNKNOWN', 'no such host');
    },
  });
  const says = (reply: Reply): void => {
    fixed = reply;
  };
  return { host: server.host, asked, violations, says, close: () => server.close() };
}
