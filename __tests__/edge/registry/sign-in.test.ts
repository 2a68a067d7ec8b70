import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { jobRegistryOf } from '../../../src/core/registry/hosts.ts';
import { secrets } from '../../../testkit/clouds/secrets.ts';
import { imageRepository } from '../../../testkit/registry/image-repository.ts';
import { startRegistry, type RegistryOptions, type RegistryStandIn } from '../../../testkit/registry/registry.ts';
import { authority, azureEnv, clouds, googleFile, ireland, jobEnv, keyEnv, roleEnv } from './clouds/setup.ts';
import { list, open, proxyTo, tag } from './setup.ts';

const password = 'hunter2-password';

interface Row {
  /** By the name in the table of docs/registries.md. */
  readonly name: string;
  readonly image: string;
  readonly user: string;
  /** The names of the registry and of its token service. */
  readonly hosts: readonly [string, ...string[]];
  readonly like: NonNullable<RegistryOptions['like']>;
  readonly door: Omit<NonNullable<RegistryOptions['door']>, 'users'>;
  /** As docker/login-action writes it, where that is not the host. */
  readonly key?: string;
}

const basic = (realm: string): Row['door'] => ({ kind: 'basic', challenge: () => `Basic realm="${realm}"` });

/** Those that a username and a password open. */
const rows: readonly Row[] = [
  {
    name: 'Docker Hub',
    image: 'org/app',
    user: 'me',
    hosts: ['index.docker.io', 'auth.docker.io'],
    like: 'docker-hub',
    door: { kind: 'bearer', realm: 'https://auth.docker.io/token', service: 'registry.docker.io' },
    key: 'https://index.docker.io/v1/',
  },
  {
    name: 'Quay',
    image: 'quay.io/org/app',
    user: 'org+robot',
    hosts: ['quay.io'],
    like: 'quay',
    door: { kind: 'bearer', realm: 'https://quay.io/v2/auth', service: 'quay.io', silentLifetime: true },
  },
  {
    name: 'GitLab',
    image: 'registry.gitlab.com/org/app',
    user: 'gitlab+deploy-token-1',
    hosts: ['registry.gitlab.com', 'gitlab.com'],
    like: 'plain',
    door: { kind: 'bearer', realm: 'https://gitlab.com/jwt/auth', service: 'container_registry' },
  },
  {
    name: 'Harbor',
    image: 'harbor.example.com/org/app',
    user: 'robot$org+name',
    hosts: ['harbor.example.com'],
    like: 'harbor',
    door: {
      kind: 'bearer',
      realm: 'https://harbor.example.com/service/token',
      service: 'harbor-registry',
      basicToStale: true,
    },
  },
  {
    name: 'Artifactory',
    image: 'art.example.com/org/app',
    user: 'reader',
    hosts: ['art.example.com'],
    like: 'plain',
    door: basic('Artifactory Realm'),
  },
  {
    name: 'Nexus',
    image: 'nexus.example.com/org/app',
    user: 'reader',
    hosts: ['nexus.example.com'],
    like: 'nexus-group',
    door: basic('Sonatype Nexus Repository Manager'),
  },
  {
    name: 'distribution 2 and 3',
    image: 'registry.example.com/org/app',
    user: 'reader',
    hosts: ['registry.example.com', 'auth.example.com'],
    like: 'distribution-2.8',
    door: { kind: 'bearer', realm: 'https://auth.example.com/auth', service: 'registry' },
  },
  {
    name: 'zot',
    image: 'zot.example.com/org/app',
    user: 'reader',
    hosts: ['zot.example.com'],
    like: 'plain',
    door: basic('Authorization Required'),
  },
];

async function registryOf({ hosts, like, door }: Omit<Row, 'user' | 'image' | 'name'>, user: string): Promise<World> {
  const server = await startRegistry({
    tls: authority.issue(hosts),
    like,
    door: { ...door, users: { [user]: password } },
  });
  onTestFinished(() => server.close());
  server.pushImage('org/app', ['1.0.0', '1.1.0']);
  const proxy = await proxyTo(server.host);
  return { server, env: { HTTPS_PROXY: proxy.origin } };
}

interface World {
  readonly server: RegistryStandIn;
  readonly env: Readonly<Record<string, string>>;
}

/** Lists, reads a digest, and looks that nothing was asked amiss; gives where the credentials came from. */
async function opens(image: string, { server, env }: World, options: Parameters<typeof open>[0] = {}): Promise<string> {
  const { registry, log } = open({ ...options, env: { ...env, ...options.env } });
  expect((await list(registry, image)).toSorted()).toEqual(['1.0.0', '1.1.0']);
  await registry.digest(imageRepository(image), tag('1.0.0'));
  expect(server.journal.violations).toEqual([]);
  expect(server.journal.lines().filter((line) => line.startsWith('GET') && line.includes('/manifests/'))).toEqual([]);
  return log.join('\n');
}

describe('signing in', () => {
  test.each(rows)('to $name, as docker/login-action leaves it', async ({ image, user, key, ...row }) => {
    const auths = { [key ?? row.hosts[0]]: { auth: Buffer.from(`${user}:${password}`).toString('base64') } };
    const env = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths }) };
    const world = await registryOf(row, user);
    expect(await opens(image, world, { env })).toContain(`${row.hosts[0]}: credentials from`);
  });

  test.each(rows)('to $name, by registry-credentials', async ({ image, user, name, ...row }) => {
    const host = name === 'Docker Hub' ? 'docker.io' : row.hosts[0];
    const world = await registryOf(row, user);
    const log = await opens(image, world, { credentials: `${host}=${user}:${password}` });
    expect(log).toContain(`${row.hosts[0]}: credentials from registry-credentials`);
  });

  const gitHubs = [
    ['GitHub (`ghcr.io`)', 'https://github.com', 'ghcr.io'],
    ['GitHub Enterprise Server, `ghe.com`', 'https://git.example.com', 'containers.git.example.com'],
    ['GitHub Enterprise Server, `ghe.com`', 'https://acme.ghe.com', 'containers.acme.ghe.com'],
  ] as const;

  test.each(gitHubs)("to %s of %s, by the job's token", async (_, serverUrl, host) => {
    const door = { kind: 'bearer', realm: `https://${host}/token`, service: host } as const;
    const world = await registryOf({ hosts: [host], like: 'github', door }, 'x-access-token');
    const jobToken = { host: jobRegistryOf(serverUrl) ?? '', token: password };
    expect(await opens(`${host}/org/app`, world, { jobToken })).toContain("credentials from the job's token");
    const others = gitHubs.map(([, , one]) => one).filter((one) => one !== host);
    expect(others).not.toContain(jobToken.host);
  });

  const cloudRows = [
    ['Amazon ECR', ireland, () => Promise.resolve(roleEnv), 'aws'],
    ['Amazon ECR Public', 'public.ecr.aws', () => Promise.resolve(keyEnv), 'aws'],
    [
      'Google Artifact Registry, `gcr.io`',
      'europe-docker.pkg.dev',
      async () => ({ ...jobEnv, ...(await googleFile()) }),
      'gcp',
    ],
    ['Azure Container Registry', 'contoso.azurecr.io', () => Promise.resolve({ ...azureEnv, ...jobEnv }), 'azure'],
  ] as const;

  test.each(cloudRows)('to %s, by the identity that the job has', async (_, host, variables, provider) => {
    const { cloud, env } = await clouds(await variables());
    const { registry, log } = open({ env });
    expect(await list(registry, `${host}/org/app`, { provider })).toEqual(['1.0.0']);
    expect(cloud.violations).toEqual([]);
    expect(log.join()).toContain(`${host}: credentials from`);
  });

  test('to Amazon ECR, as amazon-ecr-login leaves it', async () => {
    const { cloud, env } = await clouds();
    const auths = { [ireland]: { auth: Buffer.from(`AWS:${secrets.ecr}`).toString('base64') } };
    const { registry, log } = open({ env: { ...env, DOCKER_AUTH_CONFIG: JSON.stringify({ auths }) } });
    expect(await list(registry, `${ireland}/org/app`)).toEqual(['1.0.0']);
    expect(cloud.asked.every((line) => line.includes('.dkr.ecr.'))).toBe(true);
    expect(log.join()).toContain('credentials from');
  });

  test('is shown here for every row of the table in the documentation, and no other', () => {
    const text = readFileSync('docs/registries.md', 'utf8');
    const [, table = ''] = /^\| registry \|.*\n\| ---.*\n((?:\|.*\n)+)/m.exec(text) ?? [];
    const documented = [...table.matchAll(/^\| ([^|]+) \|/gm)].map(([, name = '']) => name.replace(/, also .*/, ''));
    const shown = new Set([
      ...rows.map(({ name }) => name),
      ...gitHubs.map(([name]) => name),
      ...cloudRows.map(([name]) => name),
    ]);
    expect(documented.toSorted()).toEqual([...shown].toSorted());
    for (const line of table.trim().split('\n')) expect(line).toMatch(/\[[^\]]+\]\(#[\w-]+\) \|$/);
  });
});
