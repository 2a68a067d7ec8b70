import type { Reply } from '../registry/reply.ts';
import { bearerRegistry, formOf, json, type Answer } from './answer.ts';
import { secrets } from './secrets.ts';

const registries = 'https://containerregistry.azure.net';
const china = 'https://management.chinacloudapi.cn';

function isProved(form: Readonly<Record<string, string>>): boolean {
  const { client_secret: secret, client_assertion_type: type, client_assertion: assertion = '' } = form;
  const known = [secrets.job('api://AzureADTokenExchange'), secrets.azureFederated];
  const isAsserted = type === 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' && known.includes(assertion);
  return secret === secrets.client || isAsserted;
}

/** The cloud in China is made not to know registries by their own name, so that its management must speak for them. */
const entra: Answer = (request, fault) => {
  const form = formOf(request);
  const isGood =
    request.url.pathname === '/tenant-1/oauth2/v2.0/token' &&
    form['client_id'] === 'client-1' &&
    form['grant_type'] === 'client_credentials';
  if (!isGood || !isProved(form)) return fault('a wrong form');
  return scoped(form['scope'] ?? '', request.url.host.endsWith('.cn')) ?? fault('another scope');
};

function scoped(scope: string, isChina: boolean): Reply | undefined {
  const words = `AADSTS500011: The resource principal named ${registries} was not found in the tenant`;
  if (isChina && scope === `${registries}/.default`)
    return { status: 400, body: { error: 'invalid_resource', error_description: words } };
  const wanted = `${isChina ? china : registries}/.default`;
  return scope === wanted ? json({ access_token: secrets.entra, expires_in: 3600 }) : undefined;
}

const exchange: Answer = (request, fault) => {
  const form = formOf(request);
  const isGood =
    form['grant_type'] === 'access_token' &&
    form['service'] === request.url.host &&
    (form['tenant'] === undefined || form['tenant'] === 'tenant-1') &&
    form['access_token'] === secrets.entra;
  return request.url.pathname === '/oauth2/exchange' && isGood
    ? json({ refresh_token: secrets.refresh })
    : fault('a wrong exchange');
};

const user = '00000000-0000-0000-0000-000000000000';

export const microsoft: readonly (readonly [RegExp, Answer])[] = [
  [/^login\.(?:microsoftonline\.(?:com|us)|chinacloudapi\.cn)$/, entra],
  [/\.azurecr\.(?:io|cn|us|de)$/, bearerRegistry(`${user}:${secrets.refresh}`, '/oauth2/token', exchange)],
];
