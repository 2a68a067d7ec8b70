import { expect, test } from 'vitest';
import { cloudRegistryOf, wrongProvider } from '../../../src/core/registry/clouds.ts';

const amazon = (region: string, more = {}): unknown => ({
  cloud: 'aws',
  region,
  isPublic: false,
  isFips: false,
  ...more,
});
const azure = (authority: string, manager: string): unknown => ({ cloud: 'azure', authority, manager });

test.each([
  ['123456789012.dkr.ecr.eu-west-1.amazonaws.com', amazon('eu-west-1')],
  ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', amazon('cn-north-1')],
  ['123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com', amazon('us-gov-west-1', { isFips: true })],
  ['123456789012.dkr-ecr.us-east-1.on.aws', amazon('us-east-1')],
  ['123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu', amazon('eusc-de-east-1')],
  ['public.ecr.aws', amazon('us-east-1', { isPublic: true })],
  ['123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.example', undefined],
  ['evil.example.123456789012.dkr.ecr.eu-west-1.amazonaws.com', undefined],
  ['gcr.io', { cloud: 'gcp' }],
  ['eu.gcr.io', { cloud: 'gcp' }],
  ['europe-docker.pkg.dev', { cloud: 'gcp' }],
  ['docker.s3nsregistry.fr', { cloud: 'gcp' }],
  ['evilgcr.io', undefined],
  ['europe-docker.pkg.dev.evil.example', undefined],
  ['contoso.azurecr.io', azure('login.microsoftonline.com', 'https://management.azure.com')],
  ['contoso.azurecr.us', azure('login.microsoftonline.us', 'https://management.usgovcloudapi.net')],
  ['contoso.azurecr.cn', azure('login.chinacloudapi.cn', 'https://management.chinacloudapi.cn')],
  ['contoso.azurecr.de', azure('login.microsoftonline.com', 'https://management.azure.com')],
  ['azurecr.io', undefined],
  ['ghcr.io', undefined],
])('cloudRegistryOf(%j)', (host, expected) => {
  expect(cloudRegistryOf(host)).toEqual(expected);
});

test.each([
  ['aws', 'ghcr.io', /^invalid AWS registry: 'ghcr\.io'\. must match /],
  ['gcp', 'ghcr.io', /^invalid GCP registry: 'ghcr\.io'\. must match \^/],
  ['azure', 'ghcr.io', /^invalid Azure registry: 'ghcr\.io'\. must match \^/],
] as const)('wrongProvider(%j, %j)', (provider, host, words) => {
  expect(wrongProvider(provider, host)).toMatch(words);
});

test.each([
  ['generic', 'ghcr.io'],
  ['gcp', 'gcr.io'],
] as const)('wrongProvider(%j, %j) has nothing to say', (provider, host) => {
  expect(wrongProvider(provider, host)).toBeUndefined();
});
