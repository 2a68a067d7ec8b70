import type { Reply } from '../registry/reply.ts';
import { startServer } from '../registry/server.ts';
import { json, later, type Answer } from './answer.ts';
import { secrets } from './secrets.ts';

export interface Machine {
  /** `127.0.0.1:40001` */
  readonly host: string;
  readonly origin: string;
  readonly asked: readonly string[];
  /** What a real machine would not have answered. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

const awsKeys = { AccessKeyId: 'ASIAEXAMPLE', SecretAccessKey: secrets.key, Token: secrets.session, Expiration: later };

/** IMDSv2: a session first, by PUT, and nothing without it. */
const imdsSession: Answer = ({ method, headers }, fault) =>
  method === 'PUT' && Number(headers['x-aws-ec2-metadata-token-ttl-seconds']) > 0
    ? { status: 200, body: secrets.imds }
    : fault('a session of IMDS without a life');

function imds(reply: Reply): Answer {
  return ({ headers }, fault) =>
    headers['x-aws-ec2-metadata-token'] === secrets.imds ? reply : fault('IMDS without a session');
}

const container: Answer = ({ headers }, fault) =>
  headers.authorization === secrets.container ? json(awsKeys) : fault('a container without its token');

const google: Answer = ({ headers }, fault) =>
  headers['metadata-flavor'] === 'Google'
    ? { ...json({ access_token: secrets.google, expires_in: 3600 }), headers: { 'metadata-flavor': 'Google' } }
    : fault('no Metadata-Flavor');

const registries = 'https://containerregistry.azure.net';

function azure(header: string, value: string, version: string): Answer {
  return ({ url, headers }, fault) => {
    if (headers[header] !== value) return fault(`no ${header}`);
    if (url.searchParams.get('api-version') !== version) return fault('another api-version');
    if (url.searchParams.get('resource') !== registries) return fault('another resource');
    const client = url.searchParams.get('client_id');
    return client === null || client === 'client-1' ? json({ access_token: secrets.entra }) : fault('another client');
  };
}

const credentials = '/latest/meta-data/iam/security-credentials/';

const places: Readonly<Record<string, Answer>> = {
  '/latest/api/token': imdsSession,
  [credentials]: imds({ status: 200, body: 'runner' }),
  [`${credentials}runner`]: imds(json({ Code: 'Success', Type: 'AWS-HMAC', ...awsKeys })),
  '/v2/credentials/1': container,
  '/computeMetadata/v1/instance/service-accounts/default/token': google,
  '/metadata/identity/oauth2/token': azure('metadata', 'true', '2018-02-01'),
  '/msi/token': azure('x-identity-header', secrets.appService, '2019-08-01'),
};

/** Starts what clouds put beside their machines and containers, to tell them who they are. It is plain HTTP, as there. */
export async function startMachine(): Promise<Machine> {
  const [asked, violations] = [[] as string[], [] as string[]];
  const server = await startServer({
    answer: (request) => {
      const { method, url, headers } = request;
      asked.push(`${method} ${url.pathname}`);
      const fault = (text: string): Reply => {
        violations.push(text);
        return { status: 400, body: text };
      };
      // Whoever comes by a proxy has asked for somebody else: real services refuse them.
      if (headers['x-forwarded-for'] !== undefined || headers.via !== undefined) return fault('by a proxy');
      const answer = Object.hasOwn(places, url.pathname) ? places[url.pathname] : undefined;
      return answer === undefined ? { status: 404 } : answer(request, fault);
    },
  });
  return { ...server, asked, violations };
}
