import { request } from 'undici';
import { describe, expect, test } from 'vitest';
import { manifestTypes } from '../../../src/core/registry/manifest.ts';
import { digestOf } from '../../../testkit/registry/shelf.ts';
import { serve } from './setup.ts';

const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;

interface Got {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

async function ask(
  url: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'PUT' | 'POST' = 'GET',
  body = '',
): Promise<Got> {
  const answer = await request(url, {
    method,
    headers: { 'user-agent': 'test', ...headers },
    ...(body === '' ? {} : { body }),
  });
  return { status: answer.statusCode, headers: answer.headers, body: await answer.body.text() };
}

describe('the stand-in sees what a client should not do', () => {
  test.each([
    ['credentials that nobody asked for', '/v2/app/tags/list', { authorization: basic('me:pw') }],
    ['a cursor of its own making', '/v2/app/tags/list?n=2&last=zzz', {}],
    ['no number of tags', '/v2/app/tags/list?n=many', {}],
    ['a name that is none', '/v2/App/tags/list', {}],
    ['a reference that is none', '/v2/app/manifests/-1', {}],
    ['no name of its own', '/v2/app/tags/list', { 'user-agent': '' }],
  ])('%s', async (what, path, headers) => {
    const server = await serve();
    server.fill('app', 5);
    if (what === 'no name of its own') await (await request(`${server.origin}${path}`)).body.dump();
    else await ask(`${server.origin}${path}`, headers);
    expect(server.journal.violations.length).toBe(1);
  });

  test.each([
    ['a password in place of a token', basic('me:pw')],
    ['a token of somebody else', 'Bearer abc'],
    ['something else', 'Digest abc'],
  ])('%s', async (_, authorization) => {
    const server = await serve({ door: { kind: 'bearer', users: { me: 'pw' } } });
    server.fill('app', 5);
    expect((await ask(`${server.origin}/v2/app/tags/list`, { authorization })).status).toBe(401);
    expect(server.journal.violations.length).toBeGreaterThan(0);
  });

  test('a token for another repository, a scope too wide, a wrong service', async () => {
    const server = await serve({ door: { kind: 'bearer', users: { me: 'pw' }, service: 'right' } });
    server.fill('app', 5);
    const { body } = await ask(`${server.origin}/token?service=right&scope=repository:other:pull`, {
      authorization: basic('me:pw'),
    });
    const { token } = JSON.parse(body) as { token: string };
    expect((await ask(`${server.origin}/v2/app/tags/list`, { authorization: `Bearer ${token}` })).status).toBe(401);
    expect(server.journal.violations.length).toBe(1);
    await ask(`${server.origin}/token?service=right&scope=registry:catalog:*`);
    await ask(`${server.origin}/token?service=wrong&scope=repository:app:pull`);
    expect(server.journal.violations.length).toBe(3);
  });
});

test('what a client cannot read, it does not find', async () => {
  const server = await serve();
  server.pushImage('app', '1', { platforms: ['linux/amd64', 'linux/arm64'] });
  const one = 'application/vnd.docker.distribution.manifest.v2+json';
  expect((await ask(`${server.origin}/v2/app/manifests/1`, { accept: one })).status).toBe(404);
  expect((await ask(`${server.origin}/v2/app/manifests/1`, { accept: manifestTypes })).status).toBe(200);
});

test('images can be pushed to it', async () => {
  const server = await serve();
  const blob = 'blob';
  const id = digestOf(Buffer.from(blob));
  const begun = await ask(`${server.origin}/v2/app/blobs/uploads/`, {}, 'POST');
  expect(begun.status).toBe(202);
  expect((await ask(`${server.origin}${String(begun.headers['location'])}?digest=${id}`, {}, 'PUT', blob)).status).toBe(
    201,
  );
  expect((await ask(`${server.origin}/v2/app/blobs/uploads/?digest=sha256:no`, {}, 'POST', blob)).status).toBe(400);
  const manifest = JSON.stringify({ schemaVersion: 2, config: { mediaType: 'text/plain', digest: id }, layers: [] });
  const type = 'application/vnd.oci.image.manifest.v1+json';
  expect((await ask(`${server.origin}/v2/app/manifests/1.0`, { 'content-type': type }, 'PUT', manifest)).status).toBe(
    201,
  );
  expect((await ask(`${server.origin}/v2/app/manifests/1.0`, { accept: type })).body).toBe(manifest);
  expect((await ask(`${server.origin}/v2/app/blobs/${id}`)).body).toBe(blob);
  expect((await ask(`${server.origin}/v2/app/tags/list`)).body).toBe('{"name":"app","tags":["1.0"]}');
});

test('a million tags cost nothing until they are asked for', async () => {
  const server = await serve();
  server.fill('app', 1_000_000);
  const { body } = await ask(`${server.origin}/v2/app/tags/list?n=2&last=v0999997`);
  expect(body).toBe('{"name":"app","tags":["v0999998","v0999999"]}');
  expect((await ask(`${server.origin}/v2/app/manifests/v0500000`, { accept: manifestTypes })).status).toBe(200);
  expect((await ask(`${server.origin}/v2/app/manifests/v1000000`, { accept: manifestTypes })).status).toBe(404);
});

test('answers may take their time, each its own', async () => {
  const waits: number[] = [];
  const server = await serve({
    latency: () => {
      waits.push(waits.length);
      return waits.length - 1;
    },
  });
  await ask(`${server.origin}/v2/`);
  await ask(`${server.origin}/v2/`);
  expect(waits).toEqual([0, 1]);
});
