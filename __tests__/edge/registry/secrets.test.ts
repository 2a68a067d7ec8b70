import tls from 'node:tls';
import { describe, expect, onTestFinished, test } from 'vitest';
import { inventoryOf } from '../../../src/core/flux/inventory.ts';
import type { ImageRepository } from '../../../src/core/flux/objects.ts';
import { readObjects } from '../../../src/core/flux/read.ts';
import { parseRegistryMirrors } from '../../../src/core/registry/registry-mirrors.ts';
import { Vault } from '../../../src/core/registry/vault.ts';
import { parseSecrets } from '../../../src/core/settings/secrets.ts';
import { createAuthority } from '../../../testkit/registry/certificates.ts';
import { isRealRegistryInstalled, startRealRegistry } from '../../../testkit/registry/real-registry.ts';
import type { RegistryStandIn } from '../../../testkit/registry/registry.ts';
import { startSocksProxy, type SocksOptions, type SocksStandIn } from '../../../testkit/registry/socks-proxy.ts';
import { list, open, problemOf, proxyTo, serve, tags } from './setup.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const auths = (host: string, pair = 'me:hunter2'): string =>
  JSON.stringify({ auths: { [host]: { auth: base64(pair) } } });

/** A Secret in flux-system, with these values in stringData. */
function secret(name: string, values: Record<string, string>, more: Record<string, unknown> = {}): string {
  const object = { apiVersion: 'v1', kind: 'Secret', metadata: { name }, stringData: values, ...more };
  return JSON.stringify(object, undefined, 1);
}

const pull = (config: string, more: Record<string, unknown> = {}): string =>
  secret('creds', { '.dockerconfigjson': config }, { type: 'kubernetes.io/dockerconfigjson', ...more });

function vaultOf(...manifests: readonly string[]): Vault {
  const vault = new Vault(() => undefined);
  const files = manifests.map((text, index) => ({ path: `${index}.yaml`, text }));
  vault.fill(inventoryOf(readObjects(files, { namespace: 'flux-system' })).secrets);
  return vault;
}

async function guarded(): Promise<RegistryStandIn> {
  const server = await serve({ door: { kind: 'basic', users: { me: 'hunter2', other: 'hunter2' } } });
  server.fill('org/app', 3);
  return server;
}

const withSecret: Partial<ImageRepository> = { secretRef: 'creds' };

describe('secretRef', () => {
  test('opens the registry with a Secret of the repository, whose password is masked in every form', async () => {
    const server = await guarded();
    const { registry, log, masked } = open({ vault: vaultOf(pull(auths(server.host))) });
    expect(await list(registry, `${server.host}/org/app`, withSecret)).toEqual(tags(3));
    expect(log).toEqual([`${server.host}: credentials from Secret flux-system/creds`]);
    expect(masked).toEqual(expect.arrayContaining(['hunter2', base64('hunter2'), base64('me:hunter2')]));
  });

  test('takes the input secrets before what stands in Git', async () => {
    const server = await guarded();
    const vault = new Vault(parseSecrets(`flux-system/creds=${auths(server.host)}`));
    vault.fill({ secrets: new Map(), accounts: new Map() });
    expect(await list(open({ vault }).registry, `${server.host}/org/app`, withSecret)).toEqual(tags(3));
  });

  test('is followed through a ServiceAccount', async () => {
    const server = await guarded();
    const account = JSON.stringify({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'puller' },
      imagePullSecrets: [{ name: 'creds' }],
    });
    const { registry } = open({ vault: vaultOf(account, pull(auths(server.host))) });
    expect(await list(registry, `${server.host}/org/app`, { serviceAccountName: 'puller' })).toEqual(tags(3));
  });

  test.each([
    ['is missing', [], 'credentials/secret-missing'],
    ['is encrypted', [pull('ENC[AES256_GCM,data:hunter2]', { sops: { mac: 'x' } })], 'credentials/unsupported'],
    [
      'is sealed',
      [
        JSON.stringify({
          apiVersion: 'bitnami.com/v1alpha1',
          kind: 'SealedSecret',
          metadata: { name: 'creds' },
          spec: {},
        }),
      ],
      'credentials/unsupported',
    ],
    ['is written twice', [pull(auths('a.example')), pull(auths('b.example'))], 'object/duplicate'],
    ['holds no config', [pull('hunter2')], 'credentials/malformed'],
  ])('that %s is an error', async (_, manifests, code) => {
    const server = await guarded();
    const work = list(open({ vault: vaultOf(...manifests) }).registry, `${server.host}/org/app`, withSecret);
    const error: unknown = await work.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code });
    expect(String(error)).not.toContain('hunter2');
    expect(server.journal.entries).toEqual([]);
  });

  test('that is sealed gives way to what the runner has', async () => {
    const server = await guarded();
    const env = { DOCKER_AUTH_CONFIG: auths(server.host) };
    const { registry } = open({ env, vault: vaultOf() });
    expect(await list(registry, `${server.host}/org/app`, withSecret)).toEqual(tags(3));
  });

  test('is not for a mirror', async () => {
    const server = await serve();
    server.fill('org/app', 3);
    const mirrors = [{ of: 'world.test', url: new URL(server.origin) }];
    const { registry } = open({ mirrors, vault: vaultOf(pull(auths(server.host))) });
    await list(registry, 'world.test/org/app', withSecret);
    expect(server.journal.authorizations).toEqual([]);
  });
});

const authority = createAuthority('Private');

describe('a mirror', () => {
  test('gets nothing that the object names for its own registry', async () => {
    const server = await guarded();
    const proxy = await socksTo(server.host);
    const vault = vaultOf(pull(auths(server.host)), secret('proxy', { address: proxy.origin }));
    const { registry } = open({ vault, mirrors: parseRegistryMirrors(`ghcr.io=${server.origin}`) });
    const problem = await problemOf(list(registry, 'ghcr.io/org/app', { ...withSecret, proxySecretRef: 'proxy' }));
    expect(problem.code).toBe('registry/unauthorized');
    expect([server.journal.authorizations, proxy.asked]).toEqual([[], []]);
  });
});

describe('certSecretRef', () => {
  const withCert: Partial<ImageRepository> = { certSecretRef: 'tls' };

  test('trusts a private authority, and shows a certificate to who asks for it', async () => {
    const server = await serve({ tls: { ...authority.issue(['127.0.0.1']), ca: authority.cert } });
    server.fill('org/app', 3);
    const client = authority.issue(['client']);
    const values = { 'tls.crt': client.cert, 'tls.key': client.key, 'ca.crt': authority.cert };
    const { registry, masked } = open({ vault: vaultOf(secret('tls', values)) });
    expect(await list(registry, `${server.host}/org/app`, withCert)).toEqual(tags(3));
    expect(masked).toContain(client.key.split('\n')[1]);
    const { registry: other } = open({ vault: vaultOf(secret('tls', { 'ca.crt': authority.cert })) });
    await problemOf(list(other, `${server.host}/org/app`));
  });

  test('counts for its own object only', async () => {
    const server = await serve({ tls: authority.issue(['127.0.0.1']) });
    server.fill('org/app', 3);
    const { registry } = open({ vault: vaultOf(secret('tls', { caFile: authority.cert })) });
    expect(await list(registry, `${server.host}/org/app`, withCert)).toEqual(tags(3));
    expect((await problemOf(list(registry, `${server.host}/org/app`))).code).toBe('registry/certificate');
  });

  test('refuses a certificate of another name all the same', async () => {
    const server = await serve({ tls: authority.issue(['registry.example']) });
    const { registry } = open({ vault: vaultOf(secret('tls', { 'ca.crt': authority.cert })) });
    expect((await problemOf(list(registry, `${server.host}/org/app`, withCert))).code).toBe('registry/certificate');
  });

  test.each([
    [{ 'tls.crt': 'x' }, "secret 'flux-system/tls' contains 'tls.crt' but missing 'tls.key'"],
    [{ other: 'x' }, "secret 'flux-system/tls' must contain either 'ca.crt' or both 'tls.crt' and 'tls.key'"],
    [{ 'ca.crt': 'x' }, 'failed to parse CA certificate'],
  ])('without what it needs (%j) is an error in the words of Flux', async (values, words) => {
    const { registry } = open({ vault: vaultOf(secret('tls', values)) });
    const problem = await problemOf(list(registry, 'registry.example/org/app', withCert));
    expect(problem.flux).toEqual({
      reason: 'AuthenticationFailed',
      message: `failed to configure authentication options: ${words}`,
    });
  });
});

async function socksTo(leadsTo: string, options: Partial<SocksOptions> = {}): Promise<SocksStandIn> {
  const proxy = await startSocksProxy({ leadsTo, ...options });
  onTestFinished(() => proxy.close());
  return proxy;
}

describe('a SOCKS proxy', () => {
  const proxied: Partial<ImageRepository> = { proxySecretRef: 'proxy', certSecretRef: 'tls' };
  const ca = secret('tls', { 'ca.crt': authority.cert });

  test('carries HTTPS, with a login of its own, and sees no credentials', async () => {
    const server = await serve({
      tls: authority.issue(['registry.example']),
      door: { kind: 'basic', users: { me: 'hunter2' } },
    });
    server.fill('org/app', 3);
    const proxy = await socksTo(server.host, { login: 'me:hunter2-proxy' });
    const values = { address: proxy.origin, username: 'me', password: 'hunter2-proxy' };
    const { registry, masked } = open({
      credentials: 'registry.example=me:hunter2',
      vault: vaultOf(ca, secret('proxy', values)),
    });
    expect(await list(registry, 'registry.example/org/app', proxied)).toEqual(tags(3));
    expect(new Set(proxy.asked)).toEqual(new Set(['registry.example:443']));
    expect(proxy.heard()).not.toContain(base64('me:hunter2'));
    expect(masked).toContain('hunter2-proxy');
  });

  test('carries plain HTTP too, and is found in the environment', async () => {
    const server = await serve();
    server.fill('org/app', 3);
    const proxy = await socksTo(server.host);
    const env = { HTTP_PROXY: proxy.origin, HTTPS_PROXY: proxy.origin };
    expect(await list(open({ env }).registry, 'registry.example:80/org/app', { insecure: true })).toEqual(tags(3));
  });

  test.each([
    ['refuses', { reply: 2 }, {}, 'connection not allowed'],
    ['wants a login', { login: 'me:other' }, {}, 'wants a login'],
    ['wants another login', { login: 'me:other' }, { username: 'me', password: 'hunter2' }, 'refuses the login'],
    ['is none', {}, { address: 'socks4://127.0.0.1:1' }, "got 'socks4'"],
    ['is not there', {}, { address: 'socks5://127.0.0.1:1' }, 'ECONNREFUSED'],
    ['has no address', {}, { address: '' }, "key 'address' not found"],
  ])('that %s is named in the problem', async (_, options, changes, words) => {
    const proxy = await socksTo('127.0.0.1:1', options);
    const { registry } = open({ vault: vaultOf(ca, secret('proxy', { address: proxy.origin, ...changes })) });
    expect((await problemOf(list(registry, 'registry.example/org/app', proxied))).message).toContain(words);
  });

  test('that a Secret names is used whatever NO_PROXY says, as Flux does', async () => {
    const server = await serve({ tls: authority.issue(['registry.example']) });
    server.fill('org/app', 3);
    const proxy = await proxyTo(server.host);
    const { registry } = open({
      env: { NO_PROXY: '*' },
      vault: vaultOf(ca, secret('proxy', { address: proxy.origin })),
    });
    expect(await list(registry, 'registry.example/org/app', proxied)).toEqual(tags(3));
    expect(proxy.asked).toEqual(['CONNECT registry.example:443']);
  });
});

test('a real registry with token authentication, TLS, a private authority and client certificates', async () => {
  if (!isRealRegistryInstalled()) {
    console.info('Left out: docker-registry is not installed, so no real registry was asked.');
    expect(isRealRegistryInstalled()).toBe(false);
    return;
  }
  const client = authority.issue(['client']);
  const users = { me: 'hunter2' };
  const real = await startRealRegistry({
    certificate: authority.issue(['127.0.0.1']),
    authority: authority.cert,
    signer: authority.issue(['token service']),
    users,
    client,
  });
  onTestFinished(() => real.close());
  await real.push('org/app', tags(3), { platforms: ['linux/amd64'] });
  const values = { 'tls.crt': client.cert, 'tls.key': client.key, 'ca.crt': authority.cert };
  const vault = vaultOf(pull(auths(real.host)), secret('tls', values));
  const image = `${real.host}/org/app`;
  expect(
    (await list(open({ vault }).registry, image, { secretRef: 'creds', certSecretRef: 'tls' })).toSorted(),
  ).toEqual(tags(3));
  expect((await problemOf(list(open({ vault }).registry, image, { certSecretRef: 'tls' }))).code).toBe(
    'registry/unauthorized',
  );
  const bare = vaultOf(pull(auths(real.host)), secret('tls', { 'ca.crt': authority.cert }));
  expect(
    (await problemOf(list(open({ vault: bare }).registry, image, { secretRef: 'creds', certSecretRef: 'tls' }))).code,
  ).toMatch(/^registry\/(?:certificate|unreachable)$/);
  expect(tls.rootCertificates).not.toContain(authority.cert);
});
