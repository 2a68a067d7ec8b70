import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord, parseJson, textField } from '../../../core/text/json.ts';
import { Failure } from '../failure.ts';
import { askFor, form, hasJobIdentity, jobIdentity, rejected } from './ask.ts';
import { exchanged, type AzureRegistry, type Login } from './azure-exchange.ts';
import { variable, type CloudEdges, type Identity } from './identity.ts';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/**
 * Finds the identity that AZURE_CLIENT_ID and AZURE_TENANT_ID name, with a secret, a token file, or the job's OIDC
 * token; else the one that azure/login left to the `az` command. undefined: there is none.
 */
export function azureIdentity(registry: AzureRegistry, edges: CloudEdges): Identity | undefined {
  const [client, tenant] = [variable(edges.env, 'AZURE_CLIENT_ID'), variable(edges.env, 'AZURE_TENANT_ID')];
  const proof = client === undefined || tenant === undefined ? undefined : proofOf(edges);
  if (client === undefined || tenant === undefined || proof === undefined) {
    const token: Login['token'] = (resource) => askTool(resource, edges);
    return isSignedIn(edges) ? exchanged({ source: 'Azure (az)', tenant, token }, registry, edges) : undefined;
  }
  const source = `Azure (${proof.source})`;
  const url = new URL(`https://${registry.authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`);
  const token: Login['token'] = async (resource) => {
    const fields = { client_id: client, grant_type: 'client_credentials', scope: `${resource}/.default` };
    return askFor('access_token', { url, ...form({ ...fields, ...(await proof.fields()) }) }, source, edges);
  };
  return exchanged({ source, tenant, token }, registry, edges);
}

/** Where the command has been used at all, its file is there: only one that lists accounts is of somebody signed in. */
function isSignedIn({ env }: CloudEdges): boolean {
  const home = variable(env, 'HOME') ?? variable(env, 'USERPROFILE');
  const folder = variable(env, 'AZURE_CONFIG_DIR') ?? (home && join(home, '.azure'));
  const file = folder === undefined ? '' : join(folder, 'azureProfile.json');
  if (!existsSync(file)) return false;
  const profile = parseJson(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  const accounts = isRecord(profile) ? profile['subscriptions'] : undefined;
  return Array.isArray(accounts) && accounts.length > 0;
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

/** azure/login leaves nothing behind but the state of this command. */
async function askTool(resource: string, { env, mask }: CloudEdges): Promise<string> {
  const words = ['account', 'get-access-token', '--resource', resource, '--output', 'json'];
  const output = await new Promise<string>((resolve, reject) => {
    const options = { env: { ...env }, timeout: 60_000, maxBuffer: 256 * 1024, shell: process.platform === 'win32' };
    execFile('az', words, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else if (error.code === 'ENOENT') reject(noTool());
      else reject(refusedBy(String(error.code ?? error.signal), stderr));
    });
  });
  const answer = parseJson(output);
  const token = isRecord(answer) ? textField(answer, 'accessToken') : undefined;
  if (token === undefined) throw rejected('az account get-access-token gives no token', 'Azure (az)');
  mask(token);
  return token;
}

function noTool(): Failure {
  return new Failure('credentials/no-identity', 'azure/login was used, and the command az is not there');
}

/** Of what the command says, only Entra's code is told: the rest may repeat what was sent. */
function refusedBy(status: string, said: string): Failure {
  const [code] = /\bAADSTS\d+\b/.exec(said) ?? [];
  const because = code === undefined ? '' : `: ${code}`;
  return rejected(`az account get-access-token ends with ${status}${because}`, 'Azure (az)');
}
