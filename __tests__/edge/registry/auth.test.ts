import { describe, expect, test } from 'vitest';
import { imageRepository } from '../../../testkit/registry/image-repository.ts';
import type { Door } from '../../../testkit/registry/doorman.ts';
import { list, open, problemOf, serve, tag, witness } from './setup.ts';

const users = { me: 'hunter2' };
const bearer: Door = { kind: 'bearer', users };

describe('a token', () => {
  test('is fetched once for many requests', async () => {
    const server = await serve({ door: bearer });
    server.pushImage('org/app', ['a', 'b', 'c']);
    const { registry } = open({ credentials: `${server.host}=me:hunter2` });
    const repository = imageRepository(`${server.host}/org/app`);
    await list(registry, repository.image);
    await Promise.all(['a', 'b', 'c'].map((name) => registry.digest(repository, tag(name))));
    expect(server.journal.count('/token')).toBe(1);
    expect(server.journal.count('401')).toBe(1);
    expect(server.journal.violations).toEqual([]);
  });

  test('is fetched once for many who ask at the same time, and one 401 tells all of a host what it wants', async () => {
    const server = await serve({ door: bearer });
    const images = ['a', 'b', 'c', 'd', 'e'].map((name) => `${server.host}/org/${name}`);
    for (const name of ['a', 'b', 'c', 'd', 'e']) server.pushImage(`org/${name}`, 'x');
    const { registry } = open({ credentials: `${server.host}=me:hunter2` });
    await Promise.all([...images, ...images].map((image) => list(registry, image)));
    expect(server.journal.count('/token')).toBe(5);
    expect(server.journal.count('nobody 401')).toBe(1);
    expect(server.journal.count('list?n=1000 bearer 200')).toBe(10);
    expect(server.journal.violations).toEqual([]);
  });

  test('is fetched anew before it runs out, by the time that the server or the token itself gives', async () => {
    for (const silentLifetime of [false, true]) {
      const { registry, clock } = open({ credentials: '' });
      const server = await serve({
        door: { ...bearer, lifetime: 100, silentLifetime, mayPull: () => true },
        now: clock.now,
      });
      server.pushImage('org/app', 'x');
      await list(registry, `${server.host}/org/app`);
      clock.pass(80_000);
      await list(registry, `${server.host}/org/app`);
      expect(server.journal.count('/token')).toBe(1);
      clock.pass(15_000);
      await list(registry, `${server.host}/org/app`);
      expect(server.journal.count('/token')).toBe(2);
      expect(server.journal.count('401')).toBe(1);
    }
  });

  test('is fetched anew, once, when it is refused', async () => {
    const server = await serve({ door: bearer });
    server.pushImage('org/app', 'x');
    const { registry } = open({ credentials: `${server.host}=me:hunter2` });
    await list(registry, `${server.host}/org/app`);
    server.faults.once(/list/, {
      status: 401,
      headers: { 'www-authenticate': `Bearer realm="${server.origin}/token",service="${server.host}"` },
    });
    await list(registry, `${server.host}/org/app`);
    expect(server.journal.count('/token')).toBe(2);
  });

  test('for a wider scope is fetched where the server says that it needs one', async () => {
    const wide = 'repository:org/app:pull,push';
    const server = await serve({ door: bearer });
    server.pushImage('org/app', 'x');
    const challenge = `Bearer realm="${server.origin}/token",service="${server.host}",scope="${wide}",error="insufficient_scope"`;
    server.faults.once(/list.*/, { status: 401, headers: { 'www-authenticate': challenge.replace(',push', '') } });
    server.faults.once(/list.*/, { status: 401, headers: { 'www-authenticate': challenge } });
    expect(await list(open({ credentials: `${server.host}=me:hunter2` }).registry, `${server.host}/org/app`)).toEqual([
      'x',
    ]);
    expect(server.journal.count(`scope=${encodeURIComponent(wide)}`)).toBe(1);
  });

  test('that opens nothing is not asked for again and again', async () => {
    const server = await serve({ door: { ...bearer, mayPull: () => false } });
    server.pushImage('org/app', 'x');
    const problem = await problemOf(
      list(open({ credentials: `${server.host}=me:hunter2` }).registry, `${server.host}/org/app`),
    );
    expect(problem.code).toBe('credentials/rejected');
    expect(server.journal.count()).toBe(3);
  });

  test('is fetched without credentials where there are none', async () => {
    const server = await serve({ door: { ...bearer, mayPull: () => true } });
    server.pushImage('org/app', 'x');
    expect(await list(open().registry, `${server.host}/org/app`)).toEqual(['x']);
    expect(server.journal.authorizations.every((text) => text.startsWith('Bearer '))).toBe(true);
  });

  test('is asked for at a realm that has parameters of its own', async () => {
    const service = await witness(() => ({ status: 200, body: { token: 'abc' } }));
    const server = await witness(({ headers }) =>
      headers.authorization === 'Bearer abc'
        ? { status: 200, body: { tags: ['x'] } }
        : { status: 401, headers: { 'www-authenticate': `Bearer realm="${service.origin}/t?tenant=1",service="s"` } },
    );
    expect(await list(open().registry, `${server.host}/org/app`)).toEqual(['x']);
    expect(service.seen.map(({ url }) => url)).toEqual(['/t?tenant=1&service=s&scope=repository%3Aorg%2Fapp%3Apull']);
  });

  test('in the form of a refresh token is exchanged by POST', async () => {
    const server = await serve({ door: { ...bearer, refreshTokens: { me: 'refresh-me' } } });
    server.pushImage('org/app', 'x');
    const auths = { [server.host]: { auth: Buffer.from('me:').toString('base64'), identitytoken: 'refresh-me' } };
    const { registry, masked } = open({ env: { DOCKER_AUTH_CONFIG: JSON.stringify({ auths }) } });
    expect(await list(registry, `${server.host}/org/app`)).toEqual(['x']);
    expect(server.journal.count('POST /token nobody 200')).toBe(1);
    expect(server.journal.violations).toEqual([]);
    expect(masked).toContain('refresh-me');
  });

  test('in that form goes by GET where there is no POST', async () => {
    const server = await serve({ door: { ...bearer, users: { me: 'refresh-me' }, noOAuth: true } });
    server.pushImage('org/app', 'x');
    const auths = { [server.host]: { auth: Buffer.from('me:').toString('base64'), identitytoken: 'refresh-me' } };
    const { registry } = open({ env: { DOCKER_AUTH_CONFIG: JSON.stringify({ auths }) } });
    expect(await list(registry, `${server.host}/org/app`)).toEqual(['x']);
    expect(server.journal.lines().slice(1, 3)).toEqual([
      'POST /token nobody 404',
      expect.stringMatching(/^GET \/token\?.* basic me 200$/),
    ]);
  });

  test('that was given as it is, is sent as it is', async () => {
    const server = await witness(({ headers }) => ({
      status: headers.authorization === 'Bearer raw' ? 200 : 401,
      body: { tags: ['x'] },
    }));
    const given = (token: string): Record<string, string> => ({
      DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [server.host]: { registrytoken: token } } }),
    });
    expect(await list(open({ env: given('raw') }).registry, `${server.host}/org/app`)).toEqual(['x']);
    const problem = await problemOf(list(open({ env: given('stale') }).registry, `${server.host}/org/app`));
    expect(problem.code).toBe('credentials/rejected');
  });
});

describe('Basic', () => {
  test('is sent with every request, once it is asked for', async () => {
    const server = await serve({ door: { kind: 'basic', users }, manner: { mostAllowed: 2 } });
    server.fill('org/app', 5);
    await list(open({ credentials: `${server.host}=me:hunter2` }).registry, `${server.host}/org/app`);
    expect(server.journal.lines().map((line) => line.replace(/ \/\S+/, ''))).toEqual([
      'GET nobody 401',
      'GET basic me 200',
      'GET basic me 200',
      'GET basic me 200',
    ]);
    expect(server.journal.violations).toEqual([]);
  });

  test('is not sent unasked', async () => {
    const server = await serve();
    server.fill('org/app', 5);
    await list(open({ credentials: `${server.host}=me:hunter2` }).registry, `${server.host}/org/app`);
    expect(server.journal.authorizations).toEqual([]);
  });

  test.each([403, 404])('is sent to a server that says %s to strangers', async (status) => {
    const server = await witness(({ headers }) =>
      headers.authorization === undefined ? { status } : { status: 200, body: { tags: ['x'] } },
    );
    const { registry } = open({ credentials: `${server.host}=me:hunter2` });
    expect(await list(registry, `${server.host}/org/app`)).toEqual(['x']);
    await list(registry, `${server.host}/org/app`);
    expect(server.seen.map(({ headers }) => headers.authorization !== undefined)).toEqual([false, true, true]);
  });
});

describe('refused', () => {
  test.each([
    ['no credentials', '', 'registry/unauthorized'],
    ['wrong ones', 'me:hunter2-wrong', 'credentials/rejected'],
  ])('with %s', async (_, pair, code) => {
    for (const kind of ['basic', 'bearer'] as const) {
      const server = await serve({ door: { kind, users } });
      server.pushImage('org/app', 'x');
      const credentials = pair === '' ? '' : `${server.host}=${pair}`;
      const problem = await problemOf(list(open({ credentials }).registry, `${server.host}/org/app`));
      expect(problem.code).toBe(code);
      expect(problem.hint).toContain('registry-credentials');
      expect(problem.flux?.reason).toBe('ReadOperationFailed');
    }
  });

  test('wrong credentials are never left out, even where strangers are let in', async () => {
    const server = await serve({ door: { ...bearer, mayPull: () => true } });
    server.pushImage('org/app', 'x');
    const { registry } = open({ credentials: `${server.host}=me:wrong` });
    expect((await problemOf(list(registry, `${server.host}/org/app`))).code).toBe('credentials/rejected');
    expect(server.journal.count(' 200')).toBe(0);
  });

  test("but the job's token, which nobody gave for the package, may be", async () => {
    const server = await serve({ door: { ...bearer, mayPull: () => true } });
    server.pushImage('org/app', 'x');
    const { registry, log } = open({ jobToken: { host: server.host, token: 'hunter2-job' } });
    expect(await list(registry, `${server.host}/org/app`)).toEqual(['x']);
    const asked = server.journal.count();
    expect(await list(registry, `${server.host}/org/app`)).toEqual(['x']);
    expect(server.journal.count()).toBe(asked + 1);
    expect(log.at(-1)).toContain('without credentials');
  });

  test("and where nobody is let in, it is the job's token that was refused", async () => {
    const server = await serve({
      door: { ...bearer, users: { 'x-access-token': 'hunter2-job' }, mayPull: () => false },
    });
    server.pushImage('org/app', 'x');
    const { registry } = open({ jobToken: { host: server.host, token: 'hunter2-job' } });
    const problem = await problemOf(list(registry, `${server.host}/org/app`));
    expect(problem.code).toBe('credentials/rejected');
    expect(problem.message).toContain("the job's token");
  });

  test("the job's token is of no other host", async () => {
    const server = await serve({ door: { ...bearer, mayPull: () => true } });
    server.pushImage('org/app', 'x');
    await list(open({ jobToken: { host: 'ghcr.io', token: 'hunter2-job' } }).registry, `${server.host}/org/app`);
    expect(server.journal.authorizations.filter((text) => text.startsWith('Basic'))).toEqual([]);
  });
});

test('every secret is masked before it is used', async () => {
  const server = await serve({ door: bearer });
  server.pushImage('org/app', 'x');
  const { registry, masked } = open({ credentials: `${server.host}=me:hunter2` });
  await list(registry, `${server.host}/org/app`);
  const sent = server.journal.authorizations.map((text) => text.replace(/^\w+ /, ''));
  expect(sent.length).toBe(2);
  expect(masked).toEqual(expect.arrayContaining(['hunter2', ...sent]));
});
