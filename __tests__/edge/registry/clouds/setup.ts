import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { onTestFinished, vi } from 'vitest';
import { startClouds, type Clouds } from '../../../../testkit/clouds/clouds.ts';
import { serviceAccount } from '../../../../testkit/clouds/google.ts';
import { provider, roleArn, secrets } from '../../../../testkit/clouds/secrets.ts';
import { createAuthority } from '../../../../testkit/registry/certificates.ts';
import type { ProxyStandIn } from '../../../../testkit/registry/proxy.ts';
import { proxyTo } from '../setup.ts';

/** Vouches for every name of these tests. */
export const authority = createAuthority();
tls.setDefaultCACertificates([...tls.getCACertificates('default'), authority.cert]);

const names = [
  ...['pipelines.actions.example', 'sts.eu-west-1.amazonaws.com', 'api.ecr.eu-west-1.amazonaws.com'],
  ...['sts.cn-north-1.amazonaws.com.cn', 'api.ecr.cn-north-1.amazonaws.com.cn', 'sts.us-east-1.amazonaws.com'],
  ...['123456789012.dkr.ecr.eu-west-1.amazonaws.com', '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn'],
  ...['123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com', 'api.ecr-fips.us-gov-west-1.amazonaws.com'],
  ...['sts.us-gov-west-1.amazonaws.com', '123456789012.dkr.ecr.us-gov-west-1.amazonaws.com'],
  ...['api.ecr.us-gov-west-1.amazonaws.com', 'api.ecr-public.us-east-1.amazonaws.com', 'public.ecr.aws'],
  ...['sts.googleapis.com', 'iamcredentials.googleapis.com', 'europe-docker.pkg.dev', 'eu.gcr.io', 'gcr.io'],
  'oauth2.googleapis.com',
  ...['login.microsoftonline.com', 'login.microsoftonline.us', 'login.chinacloudapi.cn'],
  ...['contoso.azurecr.io', 'contoso.azurecr.us', 'contoso.azurecr.cn', 'contoso.azurecr.de'],
];

export interface Sky {
  readonly cloud: Clouds;
  readonly proxy: ProxyStandIn;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts the clouds; the variables are those of the whole process too, for the clouds' own clients read them there. */
export async function clouds(variables: Readonly<Record<string, string>> = {}): Promise<Sky> {
  const cloud = await startClouds(authority.issue(names));
  onTestFinished(() => cloud.close());
  const proxy = await proxyTo(cloud.host);
  const env = { ...variables, HTTPS_PROXY: proxy.origin };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return { cloud, proxy, env };
}

/** Puts files into a folder that ends with the test. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'clouds-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text, { mode: 0o700 });
  return directory;
}

export const jobEnv = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.actions.example/token?api-version=2',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: secrets.jobRequest,
};
export const keyEnv = {
  AWS_ACCESS_KEY_ID: 'ASIAEXAMPLE',
  AWS_SECRET_ACCESS_KEY: secrets.key,
  AWS_SESSION_TOKEN: secrets.session,
};
export const roleEnv = { AWS_ROLE_ARN: roleArn, ...jobEnv };
export const azureEnv = { AZURE_CLIENT_ID: 'client-1', AZURE_TENANT_ID: 'tenant-1' };

/** What google-github-actions/auth leaves. */
export async function googleFile(changes: Record<string, unknown> = {}): Promise<{ GOOGLE_GHA_CREDS_PATH: string }> {
  const file = {
    type: 'external_account',
    audience: provider,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: 'https://sts.googleapis.com/v1/token',
    service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`,
    credential_source: {
      url: 'https://pipelines.actions.example/token?audience=google',
      headers: { Authorization: `Bearer ${secrets.jobRequest}` },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
    ...changes,
  };
  const directory = await folderOf({ 'gha-creds-1.json': JSON.stringify(file) });
  return { GOOGLE_GHA_CREDS_PATH: join(directory, 'gha-creds-1.json') };
}

export const ireland = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
