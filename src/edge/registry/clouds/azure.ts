import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord, parseJson, textField } from '../../../core/registry/json.ts';
import { parseTokenAnswer } from '../../../core/registry/token-answer.ts';
import { Failure } from '../failure.ts';
import { askFor, form, hasJobIdentity, jobIdentity, rejected } from './ask.ts';
import { variable, type CloudEdges, type Identity } from './identity.ts';

export interface AzureRegistry {
  readonly host: string;
  /** `login.microsoftonline.com` */
  readonly authority: string;
}

/** By this name a registry knows the bearers of a refresh token. */
const nobody = '00000000-0000-0000-0000-000000000000';
const audience = 'https://containerregistry.azure.net';
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/**
 * Finds the identity that AZURE_CLIENT_ID and AZURE_TENANT_ID name, with a secret, a token file, or the job's OIDC
 * token; else the one that azure/login left to the `az` command. undefined: there is none.
 */
export function azureIdentity(registry: AzureRegistry, edges: CloudEdges): Identity | undefined {
  const { env } = edges;
  const [client, tenant] = [variable(env, 'AZURE_CLIENT_ID'), variable(env, 'AZURE_TENANT_ID')];
  if (client !== undefined && tenant !== undefined) {
    const proof = proofOf(edges);
    if (proof === undefined) return undefined;
    const source = `Azure (${proof.source})`;
    const url = new URL(`https://${registry.authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`);
    const token = async (): Promise<string> => {
      const fields = { client_id: client, grant_type: 'client_credentials', scope: `${audience}/.default` };
      return askFor('access_token', { url, ...form({ ...fields, ...(await proof.fields()) }) }, source, edges);
    };
    return exchanged({ source, tenant, token }, registry, edges);
  }
  const home = variable(env, 'HOME') ?? variable(env, 'USERPROFILE');
  const folder = variable(env, 'AZURE_CONFIG_DIR') ?? (home && join(home, '.azure'));
  if (folder === undefined || !existsSync(join(folder, 'azureProfile.json'))) return undefined;
  return exchanged({ source: 'Azure (az)', tenant, token: () => askTool(edges) }, registry, edges);
}

/** Finds the identity that Azure gives to its own machines. */
export function azureMachine(registry: AzureRegistry, edges: CloudEdges): Identity {
  const source = "Azure (the machine's managed identity)";
  const url = new URL('http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01');
  url.searchParams.set('resource', audience);
  const client = variable(edges.env, 'AZURE_CLIENT_ID');
  if (client !== undefined) url.searchParams.set('client_id', client);
  const token = (): Promise<string> => askFor('access_token', { url, headers: { metadata: 'true' } }, source, edges);
  return exchanged({ source, tenant: undefined, token }, registry, edges);
}

interface Proof {
  readonly source: string;
  fields(): Promise<Readonly<Record<string, string>>>;
}

function proofOf(edges: CloudEdges): Proof | undefined {
  const [secret, file] = [
    variable(edges.env, 'AZURE_CLIENT_SECRET'),
    variable(edges.env, 'AZURE_FEDERATED_TOKEN_FILE'),
  ];
  const asserted = (text: string): Readonly<Record<string, string>> => ({
    client_assertion_type: assertionType,
    client_assertion: text,
  });
  if (secret !== undefined) {
    edges.mask(secret);
    return { source: 'AZURE_CLIENT_SECRET', fields: () => Promise.resolve({ client_secret: secret }) };
  }
  if (file !== undefined)
    return { source: 'AZURE_FEDERATED_TOKEN_FILE', fields: async () => asserted(await readFile(file, 'utf8')) };
  if (!hasJobIdentity(edges)) return undefined;
  const fields = async (): Promise<Readonly<Record<string, string>>> =>
    asserted(await jobIdentity('api://AzureADTokenExchange', edges));
  return { source: "the job's OIDC token", fields };
}

interface Login {
  readonly source: string;
  readonly tenant: string | undefined;
  /** Gives a token of the cloud itself. */
  token(): Promise<string>;
}

/** https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md: the registry itself gives a token for the cloud's. */
function exchanged({ source, tenant, ...login }: Login, { host }: AzureRegistry, edges: CloudEdges): Identity {
  const token: Identity['token'] = async () => {
    const fields = { grant_type: 'access_token', service: host, ...(tenant === undefined ? {} : { tenant }) };
    const asked = form({ ...fields, access_token: await login.token() });
    const url = new URL(`https://${host}/oauth2/exchange`);
    const password = await askFor('refresh_token', { url, ...asked }, source, edges);
    const { expires } = parseTokenAnswer(JSON.stringify({ token: password })) ?? { expires: { in: 60 } };
    const now = edges.clock.now();
    return { username: nobody, password, expires: 'at' in expires ? expires.at * 1000 : now + expires.in * 1000 };
  };
  return { source, token };
}

/** azure/login leaves nothing behind but the state of this command. */
async function askTool({ env, mask }: CloudEdges): Promise<string> {
  const words = ['account', 'get-access-token', '--resource', audience, '--output', 'json'];
  const output = await new Promise<string>((resolve, reject) => {
    const options = { env: { ...env }, timeout: 60_000, maxBuffer: 256 * 1024, shell: process.platform === 'win32' };
    execFile('az', words, options, (error, stdout) => {
      if (error === null) resolve(stdout);
      else if (error.code === 'ENOENT')
        reject(new Failure('credentials/no-identity', 'azure/login was used, and the command az is not there'));
      else
        reject(rejected(`az account get-access-token ends with ${String(error.code ?? error.signal)}`, 'Azure (az)'));
    });
  });
  const answer = parseJson(output);
  const token = isRecord(answer) ? textField(answer, 'accessToken') : undefined;
  if (token === undefined) throw rejected('az account get-access-token gives no token', 'Azure (az)');
  mask(token);
  return token;
}
