import { describe, expect, test } from 'vitest';
import { parseRegistryMirrors } from '../../../src/core/registry/registry-mirrors.ts';
import { imageRepository } from '../../../testkit/registry/image-repository.ts';
import { list, open, problemOf, proxyTo, serve, tag, witness } from './setup.ts';

const users = { me: 'hunter2' };

describe('a redirect', () => {
  test('of a blob to a storage is followed without credentials', async () => {
    const storage = await witness(({ url }) => ({
      status: 200,
      body: server.shelf.blob('org/app', url.slice(1).replace(/\?.*/, ''))?.bytes,
    }));
    const server = await serve({ door: { kind: 'basic', users }, storage: storage.origin });
    server.pushImage('org/app', '1.0', { labels: { 'org.opencontainers.image.version': '1.0.0' } });
    const { registry } = open({ credentials: `${server.host}=me:hunter2` });
    const labels = await registry.labels(imageRepository(`${server.host}/org/app`), tag('1.0'));
    expect(labels.version).toBe('1.0.0');
    expect(storage.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('to another port of the same host is one to another origin', async () => {
    const other = await witness(() => ({ status: 200, body: { tags: ['x'] } }));
    const server = await serve({ door: { kind: 'basic', users } });
    server.fill('org/app', 1);
    server.faults.once(
      /list/,
      { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } },
      { status: 302, headers: { location: `${other.origin}/v2/org/app/tags/list` } },
    );
    expect(await list(open({ credentials: `${server.host}=me:hunter2` }).registry, `${server.host}/org/app`)).toEqual([
      'x',
    ]);
    expect(server.journal.authorizations.length).toBe(0);
    expect(other.seen.map(({ headers }) => [headers.authorization, headers.cookie])).toEqual([[undefined, undefined]]);
  });

  test.each([
    ['a password', { kind: 'basic', users }],
    ['a token', { kind: 'bearer', users }],
  ] as const)('leaves %s at home for all the pages that follow there', async (_, door) => {
    const other = await witness(({ url }) => {
      const isFirst = !url.includes('last=');
      const headers = isFirst ? { link: '</v2/org/app/tags/list?last=x>; rel="next"' } : {};
      return { status: 200, headers, body: { tags: [isFirst ? 'x' : 'y'] } };
    });
    const server = await serve({ door });
    server.fill('org/app', 1);
    const { registry } = open({ credentials: `${server.host}=me:hunter2` });
    const image = `${server.host}/org/app`;
    // Let in with the credentials first, so that they would be shown at once.
    await list(registry, image);
    server.faults.always(/list/, { status: 307, headers: { location: `${other.origin}/v2/org/app/tags/list` } });
    expect(await list(registry, image)).toEqual(['x', 'y']);
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  test('back home does not bring the credentials back', async () => {
    const other = await witness(() => ({
      status: 307,
      headers: { location: `${server.origin}/v2/org/secret/tags/list` },
    }));
    const server = await serve({ door: { kind: 'basic', users } });
    server.fill('org/secret', 1);
    server.faults.always(/org\/app/, { status: 307, headers: { location: `${other.origin}/` } });
    const problem = await problemOf(
      list(open({ credentials: `${server.host}=me:hunter2` }).registry, `${server.host}/org/app`),
    );
    expect(problem.code).toBe('credentials/rejected');
    expect(server.journal.authorizations).toEqual([]);
  });

  test('that goes in a circle is left after five', async () => {
    const server = await serve();
    server.faults.always(/list/, { status: 301, headers: { location: '/v2/org/app/tags/list' } });
    const problem = await problemOf(list(open().registry, `${server.host}/org/app`));
    expect(problem.code).toBe('registry/unsafe-redirect');
    expect(server.journal.count()).toBe(6);
  });

  test('without a place to go is an answer like any other', async () => {
    const server = await serve();
    server.faults.always(/list/, { status: 302 });
    expect((await problemOf(list(open().registry, `${server.host}/org/app`))).code).toBe('registry/protocol');
  });

  test.each([
    'http://169.254.169.254/latest/meta-data/iam?Signature=secret',
    'http://127.0.0.1:9/',
    'http://[::1]:9/',
    'http://10.0.0.1/',
    'http://localhost:9/',
    'file:///etc/passwd',
  ])('of a registry with a name to %s is refused', async (location) => {
    const server = await serve();
    server.faults.always(/list/, { status: 307, headers: { location } });
    // Under a name of the world, by way of a proxy that leads to the stand-in.
    const proxy = await proxyTo(server.host);
    const mirrors = parseRegistryMirrors('world.test=http://registry.example');
    const problem = await problemOf(
      list(open({ mirrors, env: { http_proxy: proxy.origin } }).registry, 'world.test/org/app'),
    );
    expect(problem.code).toBe('registry/unsafe-redirect');
    expect(server.journal.count()).toBe(1);
  });
});
