import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { imageRepository } from '../../../testkit/registry/image-repository.ts';
import type { Reply } from '../../../testkit/registry/reply.ts';
import { list, open, problemOf, serve, tag, witness } from './setup.ts';

const denied = { errors: [{ code: 'DENIED', message: 'requested access to the resource is denied' }] };

describe('whatever a registry answers, there is one problem that says what, where, and what to do', () => {
  const rows: readonly (readonly [string, Reply, string, string])[] = [
    ['401', { status: 401 }, 'registry/unauthorized', 'unexpected status code 401 Unauthorized'],
    ['403', { status: 403, body: denied }, 'registry/forbidden', 'DENIED: requested access to the resource is denied'],
    [
      '404',
      { status: 404, body: '404 page not found' },
      'registry/not-found',
      'unexpected status code 404 Not Found: 404 page not found',
    ],
    ['429', { status: 429 }, 'registry/rate-limited', 'unexpected status code 429 Too Many Requests'],
    ['500', { status: 500 }, 'registry/unavailable', 'unexpected status code 500 Internal Server Error'],
    [
      '502',
      { status: 502, body: '<html>\n<body>Bad Gateway</body></html>' },
      'registry/unavailable',
      'unexpected status code 502 Bad Gateway: <html>\\n<body>',
    ],
    ['504', { status: 504 }, 'registry/unavailable', 'unexpected status code 504 Gateway Timeout'],
    ['522', { status: 522 }, 'registry/unavailable', 'unexpected status code 522'],
    ['418', { status: 418 }, 'registry/protocol', "unexpected status code 418 I'm a Teapot"],
    ['204', { status: 204 }, 'registry/protocol', 'unexpected status code 204 No Content'],
  ];

  test.each(rows)('%s', async (_, reply, code, words) => {
    const server = await serve();
    server.faults.always(/list/, reply);
    const problem = await problemOf(list(open().registry, `${server.host}/org/app`));
    expect(problem.code).toBe(code);
    expect(problem.flux?.reason).toBe('ReadOperationFailed');
    expect(problem.flux?.message).toContain(`scan failed: GET ${server.origin}/v2/org/app/tags/list?n=1000: ${words}`);
    expect(problem.message).toContain(problem.flux?.message);
    expect(problem.message).toContain(`"${server.host}/org/app"`);
    expect(problem.hint).toBeDefined();
  });

  test.each([
    ['a web page', '<!DOCTYPE html><title>Sign in</title>', 'registry/protocol'],
    ['half of a JSON', '{"tags":["a"', 'registry/protocol'],
    ['another JSON', '["a"]', 'registry/protocol'],
    ['nothing', '', 'registry/protocol'],
    ['an error with status 200', denied, 'registry/protocol'],
  ])('%s', async (_, body, code) => {
    const server = await serve();
    server.faults.always(/list/, { status: 200, body });
    const problem = await problemOf(list(open().registry, `${server.host}/org/app`));
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(`${server.origin}/v2/org/app/tags/list?n=1000`);
    expect(problem.hint).toBeDefined();
  });

  test('a body that breaks off', async () => {
    const server = await serve();
    server.fill('org/app', 50);
    server.faults.always(/list/, { status: 200, body: { tags: ['a', 'b', 'c'] }, breaks: 'within' });
    const problem = await problemOf(list(open().registry, `${server.host}/org/app`));
    expect(problem.code).toBe('registry/incomplete');
  });

  test('a connection that breaks off', async () => {
    const server = await serve();
    server.faults.always(/list/, { status: 200, breaks: 'before' });
    const problem = await problemOf(list(open().registry, `${server.host}/org/app`));
    expect(problem.code).toBe('registry/unreachable');
    expect(server.journal.count()).toBe(5);
  });

  test('no answer', async () => {
    const server = await serve();
    server.faults.always(/list/, { status: 200, breaks: 'silent' });
    const { registry } = open({ timeouts: { response: 20 } });
    expect((await problemOf(list(registry, `${server.host}/org/app`))).code).toBe('registry/timeout');
  });

  test('an answer without end', async () => {
    const server = await serve();
    server.pushImage('org/app', '1.0');
    server.faults.always(/GET .*manifests/, { status: 200, body: Buffer.alloc(4 * 1024 * 1024 + 1, ' ') });
    const problem = await problemOf(open().registry.labels(imageRepository(`${server.host}/org/app`), tag('1.0')));
    expect(problem.code).toBe('registry/incomplete');
    expect(server.journal.count()).toBe(1);
  });

  test('an error without end', async () => {
    const server = await serve();
    server.faults.always(/list/, { status: 403, body: 'x'.repeat(10_000_000) });
    const problem = await problemOf(list(open().registry, `${server.host}/org/app`));
    expect(problem.code).toBe('registry/forbidden');
    expect(problem.message.length).toBeLessThan(1000);
  });

  test('nobody there', async () => {
    const server = await witness(() => ({ status: 200 }));
    await server.close();
    const problem = await problemOf(list(open().registry, `${server.host}/org/app`));
    expect(problem.code).toBe('registry/unreachable');
    expect(problem.message).toContain('ECONNREFUSED');
    expect(problem.message).toContain(`http://${server.host}/v2/org/app/tags/list?n=1000`);
  });

  test('no such host', async () => {
    const problem = await problemOf(list(open().registry, 'registry.invalid/org/app'));
    expect(problem.code).toBe('registry/unreachable');
    expect(problem.message).toContain('registry.invalid');
  });

  test('something that is no HTTP', async () => {
    const server = createServer((socket) => socket.on('error', () => undefined).end('SSH-2.0-OpenSSH_9.9\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const problem = await problemOf(list(open().registry, `127.0.0.1:${String(port)}/org/app`));
    server.close();
    expect(['registry/protocol', 'registry/unreachable']).toContain(problem.code);
  });

  test.each(['[::/app', 'ghcr.io/a/../b', 'ghcr.io/./a', 'https://ghcr.io/a', 'ghcr.io/a:1'])(
    'the image %s',
    async (image) => {
      expect((await problemOf(list(open().registry, image))).code).toBe('repository/invalid-image');
    },
  );
});

describe('a rate limit', () => {
  test.each(['-5', '1.5', '1, 2'])('makes no moment of a Retry-After of %s', async (value) => {
    const server = await serve();
    server.faults.always(/list/, { status: 429, headers: { 'retry-after': value } });
    const problem = await problemOf(list(open().registry, `${server.host}/org/app`));
    expect(problem.code).toBe('registry/rate-limited');
    expect(problem.message).not.toContain('until');
  });

  test('names the moment until which the registry wants to be left alone', async () => {
    const server = await serve();
    server.faults.always(/list/, { status: 429, headers: { 'retry-after': '3600' } });
    const { registry, clock } = open();
    const until = new Date(clock.now() + 3_600_000).toISOString();
    const problem = await problemOf(list(registry, `${server.host}/org/app`));
    expect(problem.code).toBe('registry/rate-limited');
    expect(problem.message).toContain(until);
    // It is not waited for.
    expect(clock.slept).toEqual([]);
    expect(server.journal.count()).toBe(1);
  });

  test('of strangers is told from that of users', async () => {
    const server = await serve();
    server.faults.always(/list/, { status: 429, headers: { 'retry-after': '3600' } });
    const stranger = await problemOf(list(open().registry, `${server.host}/org/app`));
    const user = await problemOf(
      list(open({ credentials: `${server.host}=me:hunter2` }).registry, `${server.host}/org/app`),
    );
    expect(stranger.hint).toContain('docker/login-action');
    expect(user.hint).not.toContain('docker/login-action');
  });
});

describe('time', () => {
  test('runs out for one image, not for its neighbours', async () => {
    const server = await serve();
    server.fill('org/b', 3);
    server.faults.always(/org\/a\//, { status: 200, breaks: 'silent' });
    const first = open();
    const other = open();
    const work = problemOf(list(first.registry, `${server.host}/org/a`));
    await expect.poll(() => server.journal.count('org/a'), { interval: 1 }).toBe(1);
    expect((await list(other.registry, `${server.host}/org/b`)).length).toBe(3);
    first.clock.expire();
    expect((await work).code).toBe('registry/timeout');
  });

  test.each([
    [{ timeout: 10_000 }, 10_000],
    [{ timeout: undefined, interval: 60_000 }, 60_000],
    [{ timeout: 10 }, 1000],
    // Flux would wait for an hour here.
    [{ timeout: undefined, interval: 3_600_000 }, 300_000],
  ])('is what the object says, within reason: %j', async (changes, expected) => {
    const { clock, registry } = open();
    const asked: number[] = [];
    const original = clock.deadline.bind(clock);
    clock.deadline = (milliseconds?: number): AbortSignal => {
      asked.push(milliseconds ?? 0);
      return original();
    };
    const server = await serve();
    server.fill('org/app', 1);
    await list(registry, `${server.host}/org/app`, changes);
    expect(asked[0]).toBe(expected);
  });
});

describe('a digest', () => {
  test('that cannot be had has the words of Flux, and the reason that GET gives', async () => {
    const server = await serve();
    server.pushImage('org/app', '1.0');
    const repository = imageRepository(`${server.host}/org/app`);
    const problem = await problemOf(open().registry.digest(repository, tag('2.0')));
    const name = `${server.host}/org/app:2.0`;
    expect(problem.code).toBe('registry/not-found');
    expect(problem.flux).toEqual({
      reason: 'Failed',
      message: `failed fetching digest of ${name}: failed fetching descriptor for "${name}": HEAD ${server.origin}/v2/org/app/manifests/2.0: unexpected status code 404 Not Found (HEAD responses have no body, use GET for details)`,
    });
    expect(problem.message).toContain('MANIFEST_UNKNOWN: manifest unknown');
    expect(problem.message).toContain(problem.flux?.message);
  });
});
