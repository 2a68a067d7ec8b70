import { describe, expect, test } from 'vitest';
import { secrets } from '../../../../testkit/clouds/secrets.ts';
import { list, open, problemOf } from '../setup.ts';
import { azureEnv, clouds, googleFile, ireland, jobEnv, keyEnv, roleEnv } from './setup.ts';

describe('an identity of a cloud', () => {
  test.each([
    ['keys', ireland, keyEnv],
    ['a role by OIDC', ireland, roleEnv],
    ['a role, in China', '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', roleEnv],
    ['a role, in GovCloud by FIPS', '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com', roleEnv],
    ['a role, in GovCloud', '123456789012.dkr.ecr.us-gov-west-1.amazonaws.com', roleEnv],
    ['OIDC', 'contoso.azurecr.io', { ...azureEnv, ...jobEnv }],
    ['OIDC, in China', 'contoso.azurecr.cn', { ...azureEnv, ...jobEnv }],
    ['OIDC, for the US government', 'contoso.azurecr.us', { ...azureEnv, ...jobEnv }],
    ['OIDC, of the German cloud that was', 'contoso.azurecr.de', { ...azureEnv, ...jobEnv }],
    ['a client secret', 'contoso.azurecr.io', { ...azureEnv, AZURE_CLIENT_SECRET: secrets.client }],
  ])('(%s) opens %s, by its name alone', async (_, host, variables) => {
    const { cloud, proxy, env } = await clouds();
    const { registry, log, masked } = open({ env: { ...env, ...variables } });
    expect(await list(registry, `${host}/org/app`)).toEqual(['1.0.0']);
    expect(cloud.violations).toEqual([]);
    expect(log.join()).toMatch(/credentials from (?:AWS|Azure) \(/);
    expect(log.join()).not.toContain('hunter2');
    expect(masked).toContain(host.includes('azure') ? secrets.refresh : secrets.ecr);
    expect(JSON.stringify(proxy.heads)).not.toMatch(/hunter2|authorization/i);
  });

  test.each([['europe-docker.pkg.dev/p/r'], ['eu.gcr.io/p'], ['gcr.io/p']])('(Google) opens %s', async (host) => {
    const { cloud, env } = await clouds();
    const { registry } = open({ env: { ...env, ...jobEnv, ...(await googleFile()) } });
    expect(await list(registry, `${host}/app`, { provider: 'gcp' })).toEqual(['1.0.0']);
    expect(cloud.violations).toEqual([]);
  });

  test('opens the public registry of Amazon where it is named, and is not asked for where it is not', async () => {
    const { cloud, env } = await clouds();
    const { registry } = open({ env: { ...env, ...keyEnv } });
    await problemOf(list(registry, 'public.ecr.aws/org/app'));
    expect(cloud.asked.filter((line) => line.includes('api.ecr'))).toEqual([]);
    expect(await list(registry, 'public.ecr.aws/org/app', { provider: 'aws' })).toEqual(['1.0.0']);
    expect(cloud.violations).toEqual([]);
  });

  test('is asked for one token, however many images there are', async () => {
    const { cloud, env } = await clouds();
    const { registry } = open({ env: { ...env, ...roleEnv } });
    await Promise.all(['a', 'b', 'c'].map((name) => list(registry, `${ireland}/org/${name}`)));
    expect(cloud.asked.filter((line) => line.includes('api.ecr')).length).toBe(1);
    expect(cloud.asked.filter((line) => line.includes('sts')).length).toBe(1);
  });

  test('is not looked for where others were given', async () => {
    const { cloud, env } = await clouds();
    const { registry } = open({ env: { ...env, ...keyEnv }, credentials: `${ireland}=AWS:${secrets.ecr}` });
    await list(registry, `${ireland}/org/app`);
    expect(cloud.asked.every((line) => line.includes('.dkr.ecr.'))).toBe(true);
  });
});

describe('what a cloud refuses', () => {
  const refusal = (type: string): { status: number; body: unknown } => ({
    status: 400,
    body: { __type: type, message: `${type}: the security token is no good\nhunter2` },
  });
  const html = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>hunter2' };
  const denied =
    '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>Not authorized to perform sts:AssumeRoleWithWebIdentity</Message></Error></ErrorResponse>';
  test.each([
    [
      'an expired token',
      ireland,
      'api.ecr.eu-west-1.amazonaws.com',
      refusal('ExpiredTokenException'),
      'credentials/rejected',
    ],
    [
      'a clock that is off',
      ireland,
      'api.ecr.eu-west-1.amazonaws.com',
      refusal('InvalidSignatureException'),
      'credentials/rejected',
    ],
    ['a web page', ireland, 'api.ecr.eu-west-1.amazonaws.com', html, 'registry/protocol'],
    [
      'a revoked role',
      ireland,
      'sts.eu-west-1.amazonaws.com',
      { status: 403, headers: { 'content-type': 'text/xml' }, body: denied },
      'credentials/rejected',
    ],
    ['a page instead of the role', ireland, 'sts.eu-west-1.amazonaws.com', html, 'registry/protocol'],
    ['no OIDC', ireland, 'pipelines.actions.example', { status: 403, body: {} }, 'credentials/rejected'],
    [
      'a revoked application',
      'contoso.azurecr.io',
      'login.microsoftonline.com',
      { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000222\nhunter2' } },
      'credentials/rejected',
    ],
    ['a page of Entra', 'contoso.azurecr.io', 'login.microsoftonline.com', html, 'registry/protocol'],
    [
      'an exchange that fails',
      'contoso.azurecr.io',
      'contoso.azurecr.io',
      { status: 403, body: {} },
      'credentials/rejected',
    ],
    [
      'a revoked provider',
      'gcr.io',
      'sts.googleapis.com',
      { status: 400, body: { error: 'invalid_grant', error_description: 'The given credential is rejected' } },
      'credentials/rejected',
    ],
    ['a page of Google', 'gcr.io', 'sts.googleapis.com', html, 'registry/protocol'],
    [
      'a revoked service account',
      'gcr.io',
      'iamcredentials.googleapis.com',
      { status: 403, body: { error: { code: 403, message: 'Permission denied' } } },
      'credentials/rejected',
    ],
  ])('(%s) is one problem', async (_, ...[host, place, reply, code]) => {
    const { cloud, env } = await clouds();
    cloud.answers(place, reply);
    const { registry } = open({ env: { ...env, ...roleEnv, ...azureEnv, ...(await googleFile()) } });
    const problem = await problemOf(list(registry, `${host}/org/app`));
    expect(problem.code).toBe(code);
    expect(problem.hint).toBeDefined();
  });

  test('is a host of another provider, in the words of Flux', async () => {
    const problem = await problemOf(list(open().registry, 'ghcr.io/org/app', { provider: 'aws' }));
    expect(problem.code).toBe('credentials/wrong-provider');
    expect(problem.flux?.message).toMatch(
      /^scan failed: invalid AWS registry: 'ghcr\.io'\. must match \(\[0-9\+\]\*\)/,
    );
    expect(problem.message).toContain(problem.flux?.message);
  });

  test.each([
    ['token_url', { token_url: 'https://evil.example/token' }],
    [
      'service_account_impersonation_url',
      { service_account_impersonation_url: 'https://googleapis.com.evil.example/' },
    ],
    ['credential_source', { credential_source: { url: 'https://evil.example/' } }],
    ['program', { credential_source: { executable: { command: 'id' } } }],
  ])('is a credential file that would send secrets elsewhere (%s)', async (words, changes) => {
    const { cloud, env } = await clouds();
    const { registry } = open({ env: { ...env, ...jobEnv, ...(await googleFile(changes)) } });
    const problem = await problemOf(list(registry, 'gcr.io/p/app'));
    expect(problem.code).toBe('credentials/malformed');
    expect(problem.message).toContain(words);
    expect(cloud.asked).toEqual([]);
  });
});
