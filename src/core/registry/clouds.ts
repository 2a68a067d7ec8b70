import type { Provider } from '../flux/objects.ts';

/** A registry that a cloud's own identities open. */
export type CloudRegistry =
  | { readonly cloud: 'aws'; readonly region: string; readonly isPublic: boolean; readonly isFips: boolean }
  | { readonly cloud: 'gcp' }
  | { readonly cloud: 'azure'; readonly authority: string; readonly manager: string };

const amazonNames = [
  ...['amazonaws\\.com(?:\\.cn)?', 'amazonaws\\.eu', 'on\\.aws', 'on\\.amazonwebservices\\.(?:com\\.cn|eu)'],
  ...['c2s\\.ic\\.gov', 'sc2s\\.sgov\\.gov', 'cloud\\.adc-e\\.uk', 'csp\\.hci\\.ic\\.gov'],
  'on\\.(?:aws\\.ic\\.gov|aws\\.scloud|cloud-aws\\.adc-e\\.uk|aws\\.hci\\.ic\\.gov)',
].join('|');
const amazon = new RegExp(`^\\d{12}\\.dkr[.-]ecr(-fips)?\\.([a-z0-9-]+)\\.(?:${amazonNames})$`);
const google = /^(?:(?:.+\.)?gcr\.io|.+-docker\.pkg\.dev|docker\.s3nsregistry\.fr)$/;
const azure = /^[^.]+(?:\.[^.]+)*\.(azurecr\.(?:io|cn|de|us))$/;

/**
 * Where Microsoft's clouds give tokens, and what they call their own management, whose tokens registries take as well
 * (KnownContainerRegistryAudience of azure-sdk-for-js). The German one is closed, its registries moved to the public one.
 */
const microsoft = {
  'azurecr.cn': { authority: 'login.chinacloudapi.cn', manager: 'https://management.chinacloudapi.cn' },
  'azurecr.us': { authority: 'login.microsoftonline.us', manager: 'https://management.usgovcloudapi.net' },
  public: { authority: 'login.microsoftonline.com', manager: 'https://management.azure.com' },
} as const;

/**
 * Tells whose registry a host is; undefined for one of no cloud. The patterns are Flux's (fluxcd/pkg, auth), but whole:
 * a token must not go to `1.dkr.ecr.x.amazonaws.com.evil.example`.
 *
 *     '123456789012.dkr.ecr.eu-west-1.amazonaws.com' → { cloud: 'aws', region: 'eu-west-1', … }    'ghcr.io' → undefined
 */
export function cloudRegistryOf(host: string): CloudRegistry | undefined {
  if (/^(?:public\.ecr\.aws|ecr-public\.aws\.com)$/.test(host))
    return { cloud: 'aws', region: 'us-east-1', isPublic: true, isFips: false };
  const [, fips, region] = amazon.exec(host) ?? [];
  if (region !== undefined) return { cloud: 'aws', region, isPublic: false, isFips: fips !== undefined };
  if (google.test(host)) return { cloud: 'gcp' };
  const [, suffix] = azure.exec(host) ?? [];
  if (suffix === undefined) return undefined;
  const name = suffix === 'azurecr.cn' || suffix === 'azurecr.us' ? suffix : 'public';
  return { cloud: 'azure', ...microsoft[name] };
}

/** Flux's own patterns, which its error messages quote (fluxcd/pkg, auth/aws, auth/gcp and auth/azure, provider.go). */
const fluxPatterns = {
  aws: [
    'AWS',
    String.raw`([0-9+]*).dkr[.-]ecr(?:-fips)?\.([^/.]*)\.(amazonaws\.com[.cn]*|amazonaws\.eu|sc2s\.sgov\.gov|c2s\.ic\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov|on\.aws)`,
  ],
  gcp: ['GCP', String.raw`^(((.+\.)?gcr\.io)|(.+-docker\.pkg\.dev)|(docker\.s3nsregistry\.fr))$`],
  azure: ['Azure', String.raw`^.+\.(azurecr\.io|azurecr\.cn|azurecr\.de|azurecr\.us)$`],
} as const;

/**
 * Gives Flux's words for a host that is none of its provider's; undefined where it is one.
 *
 *     ('aws', 'ghcr.io') → "invalid AWS registry: 'ghcr.io'. must match …"    ('generic', 'ghcr.io') → undefined
 */
export function wrongProvider(provider: Provider, host: string): string | undefined {
  if (provider === 'generic' || cloudRegistryOf(host)?.cloud === provider) return undefined;
  const [name, pattern] = fluxPatterns[provider];
  return `invalid ${name} registry: '${host}'. must match ${pattern}`;
}
