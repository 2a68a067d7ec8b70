import { parseTokenAnswer } from '../../../core/registry/token-answer.ts';
import { Failure } from '../failure.ts';
import { askFor, form } from './ask.ts';
import type { CloudEdges, Identity } from './identity.ts';

export interface AzureRegistry {
  readonly host: string;
  /** `login.microsoftonline.com` */
  readonly authority: string;
  /** `https://management.azure.com` */
  readonly manager: string;
}

export interface Login {
  readonly source: string;
  readonly tenant: string | undefined;
  /** Gives a token of the cloud itself, for one of its resources. */
  readonly token: (resource: string) => Promise<string>;
}

/** By this name a registry knows the bearers of a refresh token. */
const nobody = '00000000-0000-0000-0000-000000000000';
const registries = 'https://containerregistry.azure.net';

/** https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md: the registry itself gives a token for the cloud's. */
export function exchanged(login: Login, registry: AzureRegistry, edges: CloudEdges): Identity {
  const { source, tenant } = login;
  const { host } = registry;
  const token: Identity['token'] = async () => {
    const fields = { grant_type: 'access_token', service: host, ...(tenant === undefined ? {} : { tenant }) };
    const asked = form({ ...fields, access_token: await cloudToken(login, registry) });
    const url = new URL(`https://${host}/oauth2/exchange`);
    const password = await askFor('refresh_token', { url, ...asked }, source, edges);
    const { expires } = parseTokenAnswer(JSON.stringify({ token: password })) ?? { expires: { in: 60 } };
    const now = edges.clock.now();
    return { username: nobody, password, expires: 'at' in expires ? expires.at * 1000 : now + expires.in * 1000 };
  };
  return { source, token };
}

/**
 * A token for registries alone is asked for first: some take no other. A tenant or cloud that does not know them by that
 * name has its management speak for them, as `az acr login` does.
 */
async function cloudToken({ token }: Login, { manager }: AzureRegistry): Promise<string> {
  try {
    return await token(registries);
  } catch (error) {
    const isUnknown = error instanceof Failure && /AADSTS500011|invalid_resource/.test(error.message);
    if (!isUnknown) throw error;
    return token(manager);
  }
}
