import { askFor } from './ask.ts';
import { exchanged, type AzureRegistry } from './azure-exchange.ts';
import { variable, type CloudEdges, type Identity } from './identity.ts';

const source = "Azure (the machine's managed identity)";

interface Service {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** Finds the identity that Azure gives to its own machines and containers. */
export function azureMachine(registry: AzureRegistry, edges: CloudEdges): Identity {
  const token = (resource: string): Promise<string> => {
    const { url, headers } = serviceOf(edges);
    url.searchParams.set('resource', resource);
    const client = variable(edges.env, 'AZURE_CLIENT_ID');
    if (client !== undefined) url.searchParams.set('client_id', client);
    return askFor('access_token', { url, headers }, source, edges);
  };
  return exchanged({ source, tenant: undefined, token }, registry, edges);
}

/** Container Apps and App Service name theirs; a virtual machine, and a node of Kubernetes, have it at a fixed address. */
function serviceOf({ env }: CloudEdges): Service {
  const [endpoint, secret] = [variable(env, 'IDENTITY_ENDPOINT'), variable(env, 'IDENTITY_HEADER')];
  if (endpoint !== undefined && secret !== undefined && URL.canParse(endpoint)) {
    const url = new URL(endpoint);
    url.searchParams.set('api-version', '2019-08-01');
    return { url, headers: { 'x-identity-header': secret } };
  }
  const host = variable(env, 'AZURE_POD_IDENTITY_AUTHORITY_HOST') ?? 'http://169.254.169.254';
  const url = new URL('/metadata/identity/oauth2/token?api-version=2018-02-01', host);
  return { url, headers: { metadata: 'true' } };
}
