import { createServer, type AddressInfo } from 'node:net';
import tls from 'node:tls';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createAuthority } from '../../../testkit/registry/certificates.ts';
import type { RegistryStandIn } from '../../../testkit/registry/registry.ts';
import { list, open, problemOf, proxyTo, serve } from './setup.ts';

const authority = createAuthority();
tls.setDefaultCACertificates([...tls.getCACertificates('default'), authority.cert]);

/** A registry that is called registry.example by its certificate, and has a password. */
async function guarded(): Promise<RegistryStandIn> {
  const server = await serve({
    tls: authority.issue(['registry.example']),
    door: { kind: 'basic', users: { me: 'hunter2' } },
  });
  server.fill('org/app', 3);
  return server;
}

const image = 'registry.example/org/app';
const credentials = 'registry.example=me:hunter2';

describe('a proxy', () => {
  test('carries HTTPS without seeing what is in it', async () => {
    const server = await guarded();
    const proxy = await proxyTo(server.host);
    const { registry } = open({ credentials, env: { HTTPS_PROXY: proxy.origin } });
    expect((await list(registry, image)).length).toBe(3);
    expect(proxy.asked).toEqual(['CONNECT registry.example:443']);
    expect(JSON.stringify(proxy.heads)).not.toMatch(/authorization|hunter2/i);
    expect(server.journal.authorizations.length).toBe(1);
  });

  test('is given its own login, and the registry is not', async () => {
    const server = await guarded();
    const proxy = await proxyTo(server.host, { login: 'proxy:hunter2-proxy' });
    const env = { HTTPS_PROXY: proxy.origin.replace('//', '//proxy:hunter2-proxy@') };
    expect((await list(open({ credentials, env }).registry, image)).length).toBe(3);
    expect(server.journal.authorizations).toEqual([`Basic ${Buffer.from('me:hunter2').toString('base64')}`]);
  });

  test('is not used for what NO_PROXY names', async () => {
    const server = await guarded();
    const proxy = await proxyTo(server.host);
    const env = { HTTPS_PROXY: proxy.origin, NO_PROXY: 'example' };
    expect((await problemOf(list(open({ env }).registry, image))).code).toBe('registry/unreachable');
    expect(proxy.asked).toEqual([]);
  });

  test('is not used for this machine', async () => {
    const server = await serve();
    server.fill('org/app', 3);
    const proxy = await proxyTo(server.host);
    const env = { HTTPS_PROXY: proxy.origin, HTTP_PROXY: proxy.origin };
    expect((await list(open({ env }).registry, `${server.host}/org/app`)).length).toBe(3);
    expect(proxy.asked).toEqual([]);
  });

  test.each([
    ['wants a login', { login: 'proxy:other' }, {}, '407'],
    ['closes every connection', { drops: true }, {}, ''],
    ['is not there', {}, { HTTPS_PROXY: 'http://127.0.0.1:1' }, 'ECONNREFUSED'],
    ['speaks another language', {}, { HTTPS_PROXY: 'ftp://127.0.0.1:1080' }, 'ftp'],
    ['is no URL', {}, { HTTPS_PROXY: 'http://' }, 'no URL'],
  ])('that %s is named in the problem', async (_, options, changes, words) => {
    const server = await guarded();
    const proxy = await proxyTo(server.host, options);
    const env = { HTTPS_PROXY: proxy.origin.replace('//', '//me:hunter2@'), ...changes };
    const problem = await problemOf(list(open({ credentials, env }).registry, image));
    expect(problem.code).toBe('registry/unreachable');
    expect(problem.message).toContain('proxy');
    expect(problem.message).toContain(words);
    expect(problem.hint).toContain('HTTPS_PROXY');
    expect(proxy.asked.length).toBeLessThan(2);
  });

  test.each([
    ['http', 'HTTP/1.1 200 OK\r\n'],
    ['socks5', '\x05\x00\x05\x00\x00\x03\xff'],
  ])('of the kind %s that speaks without end is left', async (kind, text) => {
    let leave: (said: number) => void = () => undefined;
    const left = new Promise<number>((resolve) => (leave = resolve));
    const server = createServer((socket) => {
      socket.write(text, 'latin1');
      const dripping = setInterval(() => socket.write('x'), 20);
      socket.on('error', () => undefined).resume();
      socket.once('close', () => {
        clearInterval(dripping);
        leave(socket.bytesWritten);
      });
    });
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const env = { HTTPS_PROXY: `${kind}://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
    await problemOf(list(open({ env, timeouts: { connect: 200 } }).registry, image));
    // An address of SOCKS5 would have ended after 257 more.
    expect(await left).toBeLessThan(200);
  });
});
