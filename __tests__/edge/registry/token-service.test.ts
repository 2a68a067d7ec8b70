import { describe, expect, test } from 'vitest';
import type { Door } from '../../../testkit/registry/doorman.ts';
import { list, open, problemOf, serve, witness } from './setup.ts';

const users = { me: 'hunter2' };
const bearer: Door = { kind: 'bearer', users };

describe('a token service', () => {
  const challenged = (realm: string): Door => ({ kind: 'bearer', users, realm });

  test.each([
    ['http://169.254.169.254/latest/meta-data/', 'registry/unsafe-redirect'],
    ['http://10.0.0.1/token', 'registry/unsafe-redirect'],
    ['http://[fd00::1]/token', 'registry/unsafe-redirect'],
    ['ftp://files.example/token', 'registry/unsafe-redirect'],
  ])('in a network of its own is not asked: %s', async (realm, code) => {
    const server = await serve({ door: challenged(realm) });
    server.pushImage('org/app', 'x');
    expect((await problemOf(list(open().registry, `${server.host}/org/app`))).code).toBe(code);
  });

  test('of another site does not get the credentials, unless they are filed under its name', async () => {
    const service = await witness(() => ({ status: 200, body: { token: 'abc' } }));
    // A proxy lets any name lead to the witness.
    const server = await serve({ door: challenged('http://auth.evil.example/token') });
    server.pushImage('org/app', 'x');
    const env = { http_proxy: service.origin };
    const refused = open({ credentials: `${server.host}=me:hunter2`, env });
    const problem = await problemOf(list(refused.registry, `${server.host}/org/app`));
    expect(problem.code).toBe('registry/unsafe-redirect');
    expect(problem.hint).toContain('auth.evil.example=');
    expect(service.seen).toEqual([]);
    const filed = open({ credentials: `${server.host}=me:hunter2\nauth.evil.example=you:other`, env });
    await problemOf(list(filed.registry, `${server.host}/org/app`));
    expect(service.seen.map(({ headers }) => headers.authorization)).toEqual([
      `Basic ${Buffer.from('you:other').toString('base64')}`,
    ]);
  });

  test('that redirects to another origin does not take the credentials along', async () => {
    const other = await witness(() => ({ status: 200, body: { token: 'abc' } }));
    const server = await serve({ door: bearer });
    server.pushImage('org/app', 'x');
    server.faults.always(/token/, { status: 307, headers: { location: `${other.origin}/token` } });
    await problemOf(list(open({ credentials: `${server.host}=me:hunter2` }).registry, `${server.host}/org/app`));
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('that redirects a refresh token anywhere does not get it there', async () => {
    const other = await witness(() => ({ status: 200, body: { token: 'abc' } }));
    const server = await serve({ door: { ...bearer, refreshTokens: { me: 'hunter2-refresh' } } });
    server.pushImage('org/app', 'x');
    server.faults.always(/POST/, { status: 307, headers: { location: `${other.origin}/token` } });
    const auths = { [server.host]: { auth: Buffer.from('me:').toString('base64'), identitytoken: 'hunter2-refresh' } };
    const { registry } = open({ env: { DOCKER_AUTH_CONFIG: JSON.stringify({ auths }) } });
    expect((await problemOf(list(registry, `${server.host}/org/app`))).code).toBe('registry/protocol');
    expect(other.seen).toEqual([]);
  });

  test.each([
    [{ status: 200, body: '<html>sign in</html>' }, 'registry/protocol'],
    [{ status: 200, body: {} }, 'registry/protocol'],
    [{ status: 403, body: {} }, 'registry/unauthorized'],
    [{ status: 404, body: 'no such page' }, 'registry/protocol'],
    [{ status: 429, headers: { 'retry-after': '3600' } }, 'registry/rate-limited'],
    [{ status: 502 }, 'registry/unavailable'],
  ])('that answers %j', async (reply, code) => {
    const server = await serve({ door: bearer });
    server.pushImage('org/app', 'x');
    server.faults.always(/token/, reply);
    expect((await problemOf(list(open().registry, `${server.host}/org/app`))).code).toBe(code);
  });

  test('that never answers is not waited for', async () => {
    const server = await serve({ door: bearer });
    server.pushImage('org/app', 'x');
    const { registry, clock } = open();
    server.faults.always(/token/, { status: 200, breaks: 'silent' });
    const work = problemOf(list(registry, `${server.host}/org/app`));
    await expect.poll(() => server.journal.count('/token'), { interval: 1 }).toBe(1);
    clock.expire();
    expect((await work).code).toBe('registry/timeout');
  });
});
