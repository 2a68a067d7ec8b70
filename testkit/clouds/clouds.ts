import { errorReply, type Reply } from '../registry/reply.ts';
import { startServer, type Incoming, type Tls } from '../registry/server.ts';
import { signatureFault } from './signature.ts';

/** Secrets of the stand-ins: none of them may be seen where it is not asked for. */
export const secrets = {
  key: 'hunter2-aws-secret-key',
  session: 'hunter2-aws-session',
  jobRequest: 'hunter2-job-request-token',
  job: (audience: string): string => `hunter2-job-token-for-${audience}`,
  federated: 'hunter2-google-federated-token',
  google: 'hunter2-google-access-token',
  entra: 'hunter2-entra-access-token',
  client: 'hunter2-entra-client-secret',
  refresh: `x.${Buffer.from(JSON.stringify({ exp: 1_767_240_000 })).toString('base64url')}.hunter2-acr-refresh`,
  ecr: 'hunter2-ecr-password',
  bearer: 'hunter2-registry-bearer',
};

export const roleArn = 'arn:aws:iam::123456789012:role/reader';
export const provider = '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/github';
const impersonation = '/v1/projects/-/serviceAccounts/reader@p.iam.gserviceaccount.com:generateAccessToken';

export interface Clouds {
  readonly host: string;
  /** `POST sts.eu-west-1.amazonaws.com/`, in order. */
  readonly asked: readonly string[];
  /** What a real service would not have taken. */
  readonly violations: readonly string[];
  /** Answers, from now on, every request to a host in this way. */
  answers(host: string, reply: Reply): void;
  close(): Promise<void>;
}

type Answer = (request: Incoming, fault: (text: string) => Reply) => Reply;

const json = (body: unknown): Reply => ({ status: 200, body });
const bodyOf = ({ body }: Incoming): Record<string, string> => Object.fromEntries(new URLSearchParams(body.toString()));
const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;
const later = new Date(Date.now() + 3_600_000).toISOString();

const amazonToken = Buffer.from(`AWS:${secrets.ecr}`).toString('base64');

function ecr(region: string, service: string, target: string): Answer {
  return (request, fault) => {
    const wrong = signatureFault(request, secrets.key, region, service);
    if (wrong !== undefined) return fault(wrong);
    if (request.headers['x-amz-target'] !== `${target}.GetAuthorizationToken`) return fault('another target');
    if (request.headers['x-amz-security-token'] !== secrets.session) return fault('no session token');
    const given = { authorizationToken: amazonToken, expiresAt: Math.floor(Date.now() / 1000) + 43_200 };
    return {
      ...json({ authorizationData: service === 'ecr' ? [given] : given }),
      headers: { 'content-type': 'application/x-amz-json-1.1' },
    };
  };
}

const sts: Answer = (request, fault) => {
  const { Action, RoleArn, WebIdentityToken } = bodyOf(request);
  if (Action !== 'AssumeRoleWithWebIdentity' || RoleArn !== roleArn)
    return fault(`${String(Action)} ${String(RoleArn)}`);
  if (WebIdentityToken !== secrets.job('sts.amazonaws.com')) return fault('another token');
  const keys = `<AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>${secrets.key}</SecretAccessKey><SessionToken>${secrets.session}</SessionToken><Expiration>${later}</Expiration>`;
  const result = `<AssumeRoleWithWebIdentityResult><Credentials>${keys}</Credentials></AssumeRoleWithWebIdentityResult>`;
  const body = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${result}</AssumeRoleWithWebIdentityResponse>`;
  return { status: 200, headers: { 'content-type': 'text/xml' }, body };
};

const job: Answer = ({ url, headers }, fault) => {
  const audience = url.searchParams.get('audience') ?? '';
  return headers.authorization === `Bearer ${secrets.jobRequest}`
    ? json({ value: secrets.job(audience) })
    : fault('no request token');
};

const googleSts: Answer = (request, fault) => {
  const form = bodyOf(request);
  const isGood =
    request.url.pathname === '/v1/token' &&
    form['grant_type'] === 'urn:ietf:params:oauth:grant-type:token-exchange' &&
    form['audience'] === provider &&
    form['subject_token'] === secrets.job('google');
  return isGood
    ? json({ access_token: secrets.federated, expires_in: 3600, token_type: 'Bearer' })
    : fault(JSON.stringify(form));
};

const googleIam: Answer = ({ url, headers }, fault) =>
  url.pathname === impersonation && headers.authorization === `Bearer ${secrets.federated}`
    ? json({ accessToken: secrets.google, expireTime: later })
    : fault(url.pathname);

const entra: Answer = (request, fault) => {
  const form = bodyOf(request);
  const isProved =
    form['client_assertion'] === secrets.job('api://AzureADTokenExchange') || form['client_secret'] === secrets.client;
  const isGood =
    request.url.pathname === '/tenant-1/oauth2/v2.0/token' &&
    form['client_id'] === 'client-1' &&
    form['grant_type'] === 'client_credentials' &&
    form['scope'] === 'https://containerregistry.azure.net/.default' &&
    isProved;
  return isGood ? json({ access_token: secrets.entra, expires_in: 3600 }) : fault('a wrong form');
};

const tags: Reply = { status: 200, body: { name: 'org/app', tags: ['1.0.0'] } };

/** A registry that takes Basic at its door, like ECR. */
const amazonRegistry: Answer = ({ headers }) =>
  headers.authorization === basic(`AWS:${secrets.ecr}`)
    ? tags
    : {
        ...errorReply(401, 'UNAUTHORIZED', 'no'),
        headers: { 'www-authenticate': 'Basic realm="https://r.test/",service="ecr.amazonaws.com"' },
      };

/** A registry with a token service, which takes one username and password. */
function bearerRegistry(pair: string, path: string, more: Answer): Answer {
  return (request, fault) => {
    const { url, headers } = request;
    if (url.pathname === path && request.method === 'GET')
      return headers.authorization === basic(pair)
        ? json({ access_token: secrets.bearer, expires_in: 300 })
        : errorReply(401, 'UNAUTHORIZED', 'no');
    if (!url.pathname.startsWith('/v2/')) return more(request, fault);
    if (headers.authorization === `Bearer ${secrets.bearer}`) return tags;
    const challenge = `Bearer realm="https://${url.host}${path}",service="${url.host}",scope="repository:org/app:pull"`;
    return { ...errorReply(401, 'UNAUTHORIZED', 'no'), headers: { 'www-authenticate': challenge } };
  };
}

const acrExchange: Answer = (request, fault) => {
  const form = bodyOf(request);
  const isGood =
    form['grant_type'] === 'access_token' &&
    form['service'] === request.url.host &&
    form['access_token'] === secrets.entra;
  return request.url.pathname === '/oauth2/exchange' && isGood
    ? json({ refresh_token: secrets.refresh })
    : fault('a wrong exchange');
};

const azureUser = '00000000-0000-0000-0000-000000000000';
const azureRegistry = bearerRegistry(`${azureUser}:${secrets.refresh}`, '/oauth2/token', acrExchange);
const nothingMore: Answer = (_, fault) => fault('an unknown path');
const googleRegistry = bearerRegistry(`oauth2accesstoken:${secrets.google}`, '/v2/token', nothingMore);

const places: readonly (readonly [RegExp, Answer])[] = [
  [/^pipelines\.actions\.example$/, job],
  [/^sts\.(?:eu-west-1|us-east-1|us-gov-west-1)\.amazonaws\.com$|^sts\.cn-north-1\.amazonaws\.com\.cn$/, sts],
  [/^api\.ecr\.eu-west-1\.amazonaws\.com$/, ecr('eu-west-1', 'ecr', 'AmazonEC2ContainerRegistry_V20150921')],
  [/^api\.ecr\.cn-north-1\.amazonaws\.com\.cn$/, ecr('cn-north-1', 'ecr', 'AmazonEC2ContainerRegistry_V20150921')],
  [
    /^(?:api\.)?ecr(?:-fips)?\.us-gov-west-1\.amazonaws\.com$/,
    ecr('us-gov-west-1', 'ecr', 'AmazonEC2ContainerRegistry_V20150921'),
  ],
  [/^api\.ecr-public\.us-east-1\.amazonaws\.com$/, ecr('us-east-1', 'ecr-public', 'SpencerFrontendService')],
  [/\.dkr\.ecr/, amazonRegistry],
  [/^public\.ecr\.aws$/, bearerRegistry(`AWS:${secrets.ecr}`, '/token/', nothingMore)],
  [/^sts\.googleapis\.com$/, googleSts],
  [/^iamcredentials\.googleapis\.com$/, googleIam],
  [/(?:-docker\.pkg\.dev|gcr\.io)$/, googleRegistry],
  [/^login\.(?:microsoftonline\.(?:com|us)|chinacloudapi\.cn)$/, entra],
  [/\.azurecr\.(?:io|cn|us)$/, azureRegistry],
];

/** Starts the token services of three clouds, with a registry of each, at one address; a proxy leads all names there. */
export async function startClouds(tls: Tls): Promise<Clouds> {
  const [asked, violations] = [[] as string[], [] as string[]];
  const fixed = new Map<string, Reply>();
  const server = await startServer({
    tls,
    answer: (request) => {
      const { host, pathname } = request.url;
      asked.push(`${request.method} ${host}${pathname}`);
      const fault = (text: string): Reply => {
        violations.push(`${host}: ${text}`);
        return { status: 400, body: { error: 'invalid_request', error_description: text } };
      };
      const answer = places.find(([name]) => name.test(host))?.[1] ?? nothingMore;
      return fixed.get(host) ?? answer(request, fault);
    },
  });
  return {
    host: server.host,
    asked,
    violations,
    answers: (host, reply) => fixed.set(host, reply),
    close: () => server.close(),
  };
}
