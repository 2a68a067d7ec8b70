import tls from 'node:tls';
import { describe, expect, test } from 'vitest';
import { parseRegistryMirrors } from '../../../src/core/registry/registry-mirrors.ts';
import { createAuthority } from '../../../testkit/registry/certificates.ts';
import { list, open, problemOf, proxyTo, serve } from './setup.ts';

const trusted = createAuthority('Trusted');
const stranger = createAuthority('Stranger');
tls.setDefaultCACertificates([...tls.getCACertificates('default'), trusted.cert]);

const good = (name = '127.0.0.1'): { key: string; cert: string } => trusted.issue([name]);

describe('HTTPS', () => {
  test('is what a registry is asked by, if it speaks it, even where HTTP would be allowed', async () => {
    const server = await serve({ tls: good() });
    server.fill('org/app', 3);
    expect((await list(open().registry, `${server.host}/org/app`)).length).toBe(3);
    expect(server.journal.lines()).toEqual(['GET /v2/ nobody 200', 'GET /v2/org/app/tags/list?n=1000 nobody 200']);
  });

  test.each([
    ['of nobody known', stranger.issue(['127.0.0.1'])],
    ['that has run out', trusted.issue(['127.0.0.1'], 'expired')],
    ['for another name', trusted.issue(['registry.example'])],
  ])('with a certificate %s is refused', async (_, certificate) => {
    const server = await serve({ tls: certificate });
    server.fill('org/app', 3);
    for (const insecure of [false, true]) {
      const problem = await problemOf(list(open().registry, `${server.host}/org/app`, { insecure }));
      expect(problem.code).toBe('registry/certificate');
      expect(problem.message).toContain(`https://${server.host}/v2/org/app/tags/list?n=1000`);
    }
    expect(server.journal.entries).toEqual([]);
  });

  test('is not given up for a server that does not speak it, unless somebody said so', async () => {
    const server = await serve();
    server.fill('org/app', 3);
    const mirrors = parseRegistryMirrors(`world.test=https://${server.host}`);
    const problem = await problemOf(list(open({ mirrors }).registry, 'world.test/org/app'));
    expect(problem.code).toBe('registry/certificate');
    expect(problem.hint).toContain('insecure: true');
    expect(server.journal.entries).toEqual([]);
  });

  test('is not left by a redirect', async () => {
    const server = await serve({ tls: good() });
    server.faults.always(/list/, { status: 307, headers: { location: `http://${server.host}/v2/org/app/tags/list` } });
    expect((await problemOf(list(open().registry, `${server.host}/org/app`))).code).toBe('registry/unsafe-redirect');
  });

  test('is kept by pages whose Link says http', async () => {
    const server = await serve({ tls: good('registry.example'), manner: { mostAllowed: 2 } });
    server.fill('org/app', 3);
    server.faults.once(/list/, {
      status: 200,
      headers: { link: '<http://registry.example/v2/org/app/tags/list?n=2&last=v0000001>; rel="next"' },
      body: { tags: ['v0000000', 'v0000001'] },
    });
    const proxy = await proxyTo(server.host);
    expect((await list(open({ env: { HTTPS_PROXY: proxy.origin } }).registry, 'registry.example/org/app')).length).toBe(
      3,
    );
    expect(proxy.asked).toEqual(['CONNECT registry.example:443']);
  });
});

describe('plain HTTP', () => {
  test('is used where spec.insecure allows it, and the server has nothing else', async () => {
    const server = await serve();
    server.fill('org/app', 3);
    const proxy = await proxyTo(server.host);
    const env = { http_proxy: proxy.origin };
    expect((await list(open({ env }).registry, 'registry.example:80/org/app', { insecure: true })).length).toBe(3);
    expect(proxy.asked).toEqual(['GET http://registry.example/v2/org/app/tags/list?n=1000']);
  });

  test('is not used for a name without that', async () => {
    const server = await serve();
    const proxy = await proxyTo(server.host);
    const env = { http_proxy: proxy.origin, https_proxy: proxy.origin };
    const problem = await problemOf(list(open({ env }).registry, 'registry.example/org/app'));
    expect(problem.code).toBe('registry/certificate');
    expect(server.journal.entries).toEqual([]);
  });

  test('is not used for an address of a private network, where Flux would; the problem says what to write', async () => {
    const server = await serve();
    const proxy = await proxyTo(server.host);
    const env = { http_proxy: proxy.origin, https_proxy: proxy.origin };
    const problem = await problemOf(list(open({ env }).registry, '10.1.2.3:5000/org/app'));
    expect(problem.code).toBe('registry/certificate');
    expect(problem.hint).toContain('10.1.2.3:5000');
    expect(problem.hint).toContain('insecure: true');
    expect(
      (await list(open({ env }).registry, '10.1.2.3:5000/org/app', { insecure: true }).catch(() => ['failed']))[0],
    ).toBe('failed');
    server.fill('org/app', 3);
    expect((await list(open({ env }).registry, '10.1.2.3:5000/org/app', { insecure: true })).length).toBe(3);
  });
});
