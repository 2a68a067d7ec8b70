import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { RegistryStandIn } from '../../../testkit/registry/registry.ts';
import { list, open, problemOf, serve } from './setup.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const auths = (host: string, pair: string): string => JSON.stringify({ auths: { [host]: { auth: base64(pair) } } });

/** A registry whose users are named after the places that their credentials come from. */
async function guarded(...users: readonly string[]): Promise<RegistryStandIn> {
  const server = await serve({
    door: { kind: 'basic', users: Object.fromEntries(users.map((user) => [user, 'hunter2'])) },
  });
  server.pushImage('org/app', 'x');
  return server;
}

async function home(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'registry-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return directory;
}

const program = (script: string): string => `#!/bin/sh\n${script}\n`;

async function helperHome(host: string, script: string, config: unknown): Promise<Record<string, string>> {
  const directory = await home({
    'bin/docker-credential-test': program(script),
    '.docker/config.json': JSON.stringify(config),
  });
  await chmod(join(directory, 'bin/docker-credential-test'), 0o755);
  return { HOME: directory, PATH: `${join(directory, 'bin')}:${process.env['PATH'] ?? ''}`, WANTED: host };
}

async function userOf(server: RegistryStandIn, options: Parameters<typeof open>[0]): Promise<string | undefined> {
  await list(open(options).registry, `${server.host}/org/app`);
  return /basic (\S+) 200/.exec(server.journal.lines().at(-1) ?? '')?.[1];
}

describe('the docker config', () => {
  test.each([
    ['.docker/config.json', {}],
    ['elsewhere/config.json', { DOCKER_CONFIG: 'elsewhere' }],
    ['auth.json', { REGISTRY_AUTH_FILE: 'auth.json' }],
    ['run/containers/auth.json', { XDG_RUNTIME_DIR: 'run' }],
    ['.config/containers/auth.json', {}],
  ])('is found at %s', async (path, variables) => {
    const server = await guarded('me');
    const directory = await home({ [path]: auths(server.host, 'me:hunter2') });
    const env = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, join(directory, value)]));
    expect(await userOf(server, { env: { HOME: directory, ...env } })).toBe('me');
  });

  test('is looked for in order, and one without the host does not end the search', async () => {
    const server = await guarded('inline', 'docker', 'podman');
    const directory = await home({
      '.docker/config.json': auths(server.host, 'docker:hunter2'),
      '.config/containers/auth.json': auths(server.host, 'podman:hunter2'),
      'other/config.json': auths('other.test', 'other:hunter2'),
    });
    const env = { HOME: directory };
    expect(await userOf(server, { env: { ...env, DOCKER_AUTH_CONFIG: auths(server.host, 'inline:hunter2') } })).toBe(
      'inline',
    );
    expect(await userOf(server, { env })).toBe('docker');
    expect(await userOf(server, { env: { ...env, DOCKER_CONFIG: join(directory, 'other') } })).toBe('podman');
    expect(await userOf(server, { env: { ...env, DOCKER_CONFIG: '', DOCKER_AUTH_CONFIG: '' } })).toBe('docker');
  });

  test('gives way to the input', async () => {
    const server = await guarded('input', 'docker');
    const directory = await home({ '.docker/config.json': auths(server.host, 'docker:hunter2') });
    expect(await userOf(server, { env: { HOME: directory }, credentials: `${server.host}=input:hunter2` })).toBe(
      'input',
    );
  });

  test("goes before the job's token", async () => {
    const server = await guarded('docker');
    const directory = await home({ '.docker/config.json': auths(server.host, 'docker:hunter2') });
    expect(await userOf(server, { env: { HOME: directory }, jobToken: { host: server.host, token: 'job' } })).toBe(
      'docker',
    );
  });

  test('is named in the log, once, and its secret is not', async () => {
    const server = await guarded('me');
    const directory = await home({ '.docker/config.json': auths(server.host, 'me:hunter2') });
    const { registry, log, masked } = open({ env: { HOME: directory } });
    await list(registry, `${server.host}/org/app`);
    await list(registry, `${server.host}/org/app`);
    expect(log).toEqual([`${server.host}: credentials from docker config (${join(directory, '.docker/config.json')})`]);
    expect(masked).toEqual(expect.arrayContaining(['hunter2', base64('me:hunter2')]));
  });

  test('that is broken is an error, not nothing', async () => {
    const server = await guarded('me');
    const directory = await home({ '.docker/config.json': '{ "auths": hunter2' });
    const problem = await problemOf(list(open({ env: { HOME: directory } }).registry, `${server.host}/org/app`));
    expect(problem.code).toBe('credentials/malformed');
  });

  test('that cannot be opened is an error too', async () => {
    const server = await guarded('me');
    const directory = await home({ '.docker/config.json/file': 'a directory in its place' });
    const problem = await problemOf(list(open({ env: { HOME: directory } }).registry, `${server.host}/org/app`));
    expect(problem.code).toBe('credentials/malformed');
  });
});

test('each part of a registry has its own credentials', async () => {
  const mayPull = (user: string | undefined, repository: string): boolean => user === repository.split('/')[0];
  const users = { one: 'hunter2', two: 'hunter2' };
  for (const kind of ['basic', 'bearer'] as const) {
    const server = await serve({ door: { kind, users, mayPull } });
    for (const name of ['one/app', 'two/app']) server.pushImage(name, 'x');
    const { registry } = open({ credentials: `${server.host}/one=one:hunter2\n${server.host}/two=two:hunter2` });
    expect(await list(registry, `${server.host}/one/app`)).toEqual(['x']);
    expect(await list(registry, `${server.host}/two/app`)).toEqual(['x']);
    expect(server.journal.violations).toEqual([]);
  }
});

describe('a credential helper', () => {
  const answer = `read host; [ "$1" = get ] && [ "$host" = "$WANTED" ] && echo '{"ServerURL":"x","Username":"me","Secret":"hunter2"}'`;

  test.each([
    ['for the host', (host: string) => ({ credHelpers: { [host]: 'test' } })],
    ['for all', () => ({ credsStore: 'test' })],
    ['for all, with an empty entry for the host', (host: string) => ({ credsStore: 'test', auths: { [host]: {} } })],
    [
      'before what stands in the file',
      (host: string) => ({ credsStore: 'test', auths: { [host]: { auth: base64('file:hunter2') } } }),
    ],
  ])('%s is asked', async (_, config) => {
    const server = await guarded('me', 'file');
    expect(await userOf(server, { env: await helperHome(server.host, answer, config(server.host)) })).toBe('me');
  });

  test('is told nothing of the inputs, which hold the secrets of others', async () => {
    const server = await guarded('me');
    const home = await helperHome(server.host, `env > "$HOME/told"; ${answer}`, { credsStore: 'test' });
    const inputs = { INPUT_TOKEN: 'hunter3', 'INPUT_REGISTRY-CREDENTIALS': 'x=y:hunter4' };
    expect(await userOf(server, { env: { ...home, ...inputs, AWS_PROFILE: 'mine' } })).toBe('me');
    const told = await readFile(join(home['HOME'] ?? '', 'told'), 'utf8');
    expect(told).toContain('AWS_PROFILE=mine');
    expect(told).not.toMatch(/hunter|INPUT/);
  });

  test('is asked once', async () => {
    const server = await guarded('me');
    const env = await helperHome(server.host, `echo x >> "$HOME/asked"; ${answer}`, { credsStore: 'test' });
    const { registry, masked } = open({ env });
    server.pushImage('org/b', 'x');
    await Promise.all([list(registry, `${server.host}/org/app`), list(registry, `${server.host}/org/b`)]);
    expect(await readFile(join(env['HOME'] ?? '', 'asked'), 'utf8')).toBe('x\n');
    expect(masked).toContain('hunter2');
  });

  test('that knows nothing of the host leaves it to the file, and to the next', async () => {
    const server = await guarded('file');
    const script = 'echo "credentials not found in native keychain"; exit 1';
    const config = { credsStore: 'test', auths: { [server.host]: { auth: base64('file:hunter2') } } };
    expect(await userOf(server, { env: await helperHome(server.host, script, config) })).toBe('file');
  });

  test('may give an identity token', async () => {
    const server = await serve({ door: { kind: 'bearer', users: {}, refreshTokens: { me: 'refresh-me' } } });
    server.pushImage('org/app', 'x');
    const env = await helperHome(server.host, `echo '{"Username":"<token>","Secret":"refresh-me"}'`, {
      credsStore: 'test',
    });
    expect(await list(open({ env }).registry, `${server.host}/org/app`)).toEqual(['x']);
  });

  test.each([
    ['fails', 'echo hunter2; exit 3', 'test'],
    ['answers nonsense', 'echo hunter2', 'test'],
    ['answers without a secret', `echo '{"Username":"hunter2"}'`, 'test'],
    ['is not there', '', 'missing'],
    ['has a path for a name', '', '../../bin/sh'],
    ['never ends its answer', 'while :; do echo hunter2hunter2hunter2hunter2; done', 'test'],
  ])('that %s is an error that quotes nothing', async (_, script, name) => {
    const server = await guarded('me');
    const env = await helperHome(server.host, script, { credsStore: name });
    const problem = await problemOf(list(open({ env }).registry, `${server.host}/org/app`));
    expect(problem.code).toBe('credentials/helper-failed');
  });
});
