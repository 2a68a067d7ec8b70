import { describe, expect, onTestFinished, test } from 'vitest';
import { startMachine, type Machine } from '../../../../testkit/clouds/machine.ts';
import { secrets } from '../../../../testkit/clouds/secrets.ts';
import { list, open, problemOf } from '../setup.ts';
import { clouds, ireland } from './setup.ts';

async function machine(): Promise<Machine> {
  const server = await startMachine();
  onTestFinished(() => server.close());
  return server;
}

/** Where each cloud is told that its metadata are, in the words of its own clients. */
const rows = [
  [
    'a virtual machine of AWS, by IMDSv2',
    'aws',
    ireland,
    ({ origin }: Machine) => ({ AWS_EC2_METADATA_SERVICE_ENDPOINT: origin }),
    ['PUT /latest/api/token', 'GET /latest/meta-data/iam/security-credentials/runner'],
  ],
  [
    'a container of AWS',
    'aws',
    ireland,
    ({ origin }: Machine) => ({
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${origin}/v2/credentials/1`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN: secrets.container,
    }),
    ['GET /v2/credentials/1'],
  ],
  [
    'a machine of Google',
    'gcp',
    'europe-docker.pkg.dev',
    ({ host }: Machine) => ({ GCE_METADATA_HOST: host }),
    ['GET /computeMetadata/v1/instance/service-accounts/default/token'],
  ],
  [
    'a machine of Azure',
    'azure',
    'contoso.azurecr.io',
    ({ origin }: Machine) => ({ AZURE_POD_IDENTITY_AUTHORITY_HOST: origin }),
    ['GET /metadata/identity/oauth2/token'],
  ],
  [
    'a machine of Azure, with an identity of its own choice',
    'azure',
    'contoso.azurecr.io',
    ({ origin }: Machine) => ({ AZURE_POD_IDENTITY_AUTHORITY_HOST: origin, AZURE_CLIENT_ID: 'client-1' }),
    ['GET /metadata/identity/oauth2/token'],
  ],
  [
    'a container of Azure',
    'azure',
    'contoso.azurecr.io',
    ({ origin }: Machine) => ({
      IDENTITY_ENDPOINT: `${origin}/msi/token`,
      IDENTITY_HEADER: secrets.appService,
    }),
    ['GET /msi/token'],
  ],
] as const;

describe('the identity of', () => {
  test.each(rows)(
    '%s opens the registry where spec.provider says so',
    async (...[, provider, host, variables, asked]) => {
      const own = await machine();
      const { cloud, proxy, env } = await clouds({ ...variables(own), HTTP_PROXY: 'http://127.0.0.1:1' });
      const { registry, log } = open({ env });
      expect(await list(registry, `${host}/org/app`, { provider })).toEqual(['1.0.0']);
      expect([...own.violations, ...cloud.violations]).toEqual([]);
      expect(own.asked).toEqual(expect.arrayContaining([...asked]));
      expect(proxy.asked.every((line) => !line.includes(own.host))).toBe(true);
      expect(log.join()).toMatch(/credentials from \w+ \((?:the machine's|the profile or role of this machine)/);
      expect(log.join()).not.toContain('hunter2');
    },
  );

  test.each(rows)('%s is not looked for where nothing says so', async (...[, , host, variables]) => {
    const own = await machine();
    const { env } = await clouds(variables(own));
    await problemOf(list(open({ env }).registry, `${host}/org/app`));
    expect(own.asked).toEqual([]);
  });

  test.each([
    ['gcp', 'gcr.io', ({ host }: Machine) => ({ GCE_METADATA_HOST: host.replace(/\d+$/, '1') })],
    ['azure', 'contoso.azurecr.io', () => ({ AZURE_POD_IDENTITY_AUTHORITY_HOST: 'http://127.0.0.1:1' })],
    ['aws', ireland, () => ({ AWS_EC2_METADATA_DISABLED: 'true' })],
  ] as const)('no machine of %s is one problem, which says what a job needs', async (provider, host, variables) => {
    const { env } = await clouds(variables(await machine()));
    const problem = await problemOf(list(open({ env }).registry, `${host}/org/app`, { provider }));
    expect(problem.code).toBe('credentials/no-identity');
    expect(problem.hint).toContain('id-token: write');
  });
});
