import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../../../src/edge/registry/call.ts';
import { awsToken } from '../../../../src/edge/registry/clouds/aws-client.ts';
import { ConnectionError } from '../../../../src/edge/registry/connection-error.ts';
import { serviceAccount, serviceAccountKey } from '../../../../testkit/clouds/google.ts';
import { directProvider, roleArn, secrets } from '../../../../testkit/clouds/secrets.ts';
import { TestClock } from '../../../../testkit/registry/test-clock.ts';
import { list, open, problemOf } from '../setup.ts';
import { azureEnv, clouds, folderOf, googleFile, ireland, jobEnv, keyEnv, type Sky } from './setup.ts';

/** Lists with what stands in the environment, and looks that every service was asked as it wants to be. */
async function opens(host: string, { cloud, proxy, env }: Sky): Promise<string> {
  const { registry, log, masked } = open({ env });
  expect(await list(registry, `${host}/org/app`)).toEqual(['1.0.0']);
  expect(cloud.violations).toEqual([]);
  expect(log.join()).not.toContain('hunter2');
  expect(JSON.stringify(proxy.heads)).not.toMatch(/hunter2|authorization/i);
  expect(masked.some((text) => text.includes('hunter2'))).toBe(true);
  return log.join('\n');
}

describe('an identity of AWS', () => {
  test('is the role of a token file, as clusters give it to their pods', async () => {
    const folder = await folderOf({ token: `${secrets.webIdentity}\n` });
    const sky = await clouds({ AWS_ROLE_ARN: roleArn, AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token') });
    expect(await opens(ireland, sky)).toContain('credentials from AWS (AWS_WEB_IDENTITY_TOKEN_FILE)');
    expect(sky.cloud.asked.slice(0, 2)).toEqual([
      'POST sts.eu-west-1.amazonaws.com/',
      'POST api.ecr.eu-west-1.amazonaws.com/',
    ]);
  });

  const stored = `aws_access_key_id = ASIAEXAMPLE\naws_secret_access_key = ${secrets.key}\naws_session_token = ${secrets.session}\n`;

  test.each([
    ['keys', ''],
    ['a role', `[profile reader]\nrole_arn = ${roleArn}\nsource_profile = stored\n`],
  ])('is a profile with %s, as configure-aws-credentials leaves it with aws-profile', async (_, config) => {
    const folder = await folderOf({
      credentials: `[${config === '' ? 'reader' : 'stored'}]\n${stored}`,
      config,
    });
    const files = {
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
      AWS_CONFIG_FILE: join(folder, 'config'),
    };
    const sky = await clouds({ ...files, AWS_PROFILE: 'reader', AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' });
    expect(await opens(ireland, sky)).toContain('credentials from AWS (the profile reader)');
  });

  test('is the keys before the token file, the token file before the OIDC token, and that before the profile', async () => {
    const folder = await folderOf({ token: secrets.webIdentity });
    const all = { AWS_ROLE_ARN: roleArn, AWS_PROFILE: 'none', ...jobEnv };
    const file = { AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token') };
    const sources: string[] = [];
    for (const variables of [{ ...all, ...file, ...keyEnv }, { ...all, ...file }, all]) {
      sources.push(await opens(ireland, await clouds(variables)));
    }
    expect(sources.map((line) => /\((.*)\)/.exec(line)?.[1])).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_WEB_IDENTITY_TOKEN_FILE',
      "AWS_ROLE_ARN and the job's OIDC token",
    ]);
  });

  test('of a region that there is not says so', async () => {
    const send = ({ url }: Call): Promise<never> =>
      Promise.reject(new ConnectionError('unknown-host', url, 'ENOTFOUND'));
    const registry = { region: 'eu-nowhere-9', isPublic: false, isFips: false };
    const keys = { kind: 'keys', keys: { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: secrets.key } } as const;
    const edges = { env: {}, send, clock: new TestClock(), mask: () => undefined };
    const failure: unknown = await awsToken({ source: 'AWS (a test)', keys, registry }, edges).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 'registry/unreachable' });
    expect(JSON.stringify(failure)).toContain('Is eu-nowhere-9, in the registry');
  });

  test('that is half there is none', async () => {
    const sky = await clouds({ AWS_ACCESS_KEY_ID: 'ASIAEXAMPLE', AWS_SECRET_ACCESS_KEY: '' });
    expect((await problemOf(list(open({ env: sky.env }).registry, `${ireland}/org/app`))).code).toBe(
      'registry/unauthorized',
    );
    expect(sky.cloud.asked.every((line) => line.includes('.dkr.ecr.'))).toBe(true);
  });
});

describe('an identity of Google', () => {
  const key = {
    type: 'service_account',
    client_email: serviceAccount,
    private_key: serviceAccountKey,
    private_key_id: '1',
    token_uri: 'https://oauth2.googleapis.com/token',
  };
  const user = {
    type: 'authorized_user',
    client_id: 'c',
    client_secret: secrets.authorizedClient,
    refresh_token: secrets.authorized,
  };

  test.each([
    ['a key, which signs an assertion', key, 'oauth2.googleapis.com/token'],
    ['somebody who signed in by hand', user, 'oauth2.googleapis.com/token'],
  ])('is %s', async (_, file, place) => {
    const folder = await folderOf({ 'key.json': JSON.stringify(file) });
    const sky = await clouds({ GOOGLE_APPLICATION_CREDENTIALS: join(folder, 'key.json') });
    expect(await opens('europe-docker.pkg.dev', sky)).toContain('Google (GOOGLE_APPLICATION_CREDENTIALS)');
    expect(sky.cloud.asked.filter((line) => line.includes('googleapis'))).toEqual([`POST ${place}`]);
  });

  test('is a workload that becomes a service account, or one that registries trust by itself', async () => {
    for (const changes of [{}, { audience: directProvider, service_account_impersonation_url: undefined }]) {
      const sky = await clouds({ ...jobEnv, ...(await googleFile(changes)) });
      await opens('europe-docker.pkg.dev', sky);
      expect(sky.cloud.asked.some((line) => line.includes('iamcredentials'))).toBe(Object.keys(changes).length === 0);
    }
  });

  test('that is gone with its job says so', async () => {
    const sky = await clouds({ GOOGLE_APPLICATION_CREDENTIALS: '/nowhere/gha-creds-1.json' });
    const problem = await problemOf(list(open({ env: sky.env }).registry, 'gcr.io/p/app'));
    expect(problem.code).toBe('credentials/malformed');
    expect(problem.hint).toContain('google-github-actions/auth');
  });
});

describe('an identity of Azure', () => {
  test.each(['contoso.azurecr.io', 'contoso.azurecr.us', 'contoso.azurecr.cn'])(
    'is the token file that clusters give to their pods (%s)',
    async (host) => {
      const folder = await folderOf({ token: secrets.azureFederated });
      const sky = await clouds({ ...azureEnv, AZURE_FEDERATED_TOKEN_FILE: join(folder, 'token') });
      expect(await opens(host, sky)).toContain('credentials from Azure (AZURE_FEDERATED_TOKEN_FILE)');
    },
  );

  const profile = `\uFEFF${JSON.stringify({ installationId: 'i', subscriptions: [{ tenantId: 'tenant-1' }] })}`;

  /** The command as azure/login leaves it: it knows the account, and nothing of it is in the environment. */
  async function tool(script: string): Promise<Record<string, string>> {
    const folder = await folderOf({ az: `#!/bin/sh\n${script}`, 'azureProfile.json': profile });
    return { PATH: `${folder}:${process.env['PATH'] ?? ''}`, AZURE_CONFIG_DIR: folder };
  }
  const gives = `echo '{"accessToken":"${secrets.entra}","tenant":"tenant-1"}'`;
  const refuses = 'echo "ERROR: AADSTS500011: The resource principal was not found. hunter2" >&2; exit 1';

  test('is what azure/login left to the command az', async () => {
    const wanted = 'account get-access-token --resource https://containerregistry.azure.net --output json';
    const sky = await clouds(await tool(`[ "$*" = "${wanted}" ] && ${gives}`));
    expect(await opens('contoso.azurecr.io', sky)).toContain('credentials from Azure (az)');
  });

  test('is asked for in the name of the management, where the tenant does not know registries', async () => {
    const sky = await clouds(
      await tool(`case "$*" in *management.usgovcloudapi.net*) ${gives};; *) ${refuses};; esac`),
    );
    await opens('contoso.azurecr.us', sky);
  });

  test.each([
    ['refuses', 'echo "AADSTS700082: hunter2" >&2; exit 1', 'AADSTS700082'],
    ['answers nonsense', 'echo hunter2', 'gives no token'],
  ])('that az %s is one problem', async (_, script, words) => {
    const sky = await clouds(await tool(script));
    const problem = await problemOf(list(open({ env: sky.env }).registry, 'contoso.azurecr.io/org/app'));
    expect(problem.code).toBe('credentials/rejected');
    expect(problem.message).toContain(words);
  });

  test('is what azure/login left, even where the names stand in the environment and nothing proves them', async () => {
    const sky = await clouds({ ...azureEnv, ...(await tool(gives)) });
    expect(await opens('contoso.azurecr.io', sky)).toContain('credentials from Azure (az)');
  });

  test.each(['{}', '{"subscriptions":[]}', 'nonsense'])('is none where nobody signed in with az (%s)', async (text) => {
    const folder = await folderOf({ az: '#!/bin/sh\nexit 1', 'azureProfile.json': text });
    const sky = await clouds({ PATH: folder, AZURE_CONFIG_DIR: folder });
    const problem = await problemOf(list(open({ env: sky.env }).registry, 'contoso.azurecr.io/org/app'));
    expect(problem.code).toBe('registry/unauthorized');
  });

  test('that az is not there is one problem', async () => {
    const folder = await folderOf({ 'azureProfile.json': profile });
    const sky = await clouds({ PATH: folder, AZURE_CONFIG_DIR: folder });
    const problem = await problemOf(list(open({ env: sky.env }).registry, 'contoso.azurecr.io/org/app'));
    expect(problem.code).toBe('credentials/no-identity');
  });
});
