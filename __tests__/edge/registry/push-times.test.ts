import tls from 'node:tls';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Instant } from '../../../src/core/environments/instant.ts';
import { imageRepository } from '../../../testkit/registry/image-repository.ts';
import { clerkNames, clerkUser, startPushClerks, type PushClerks } from '../../../testkit/clouds/push-clerks.ts';
import { createAuthority } from '../../../testkit/registry/certificates.ts';
import { digest, open, proxyTo, serve, tag, type Opened } from './setup.ts';

const authority = createAuthority();
tls.setDefaultCACertificates([...tls.getCACertificates('default'), authority.cert]);

const known = `sha256:${'a'.repeat(64)}`;
const pushed = '2025-12-30T10:00:00Z';
const images = ['org/app', 'quay.io/org/app', 'contoso.azurecr.io/org/app', 'harbor.test/org/app'];

interface World extends Opened {
  readonly clerks: PushClerks;
  /** Reads the digest, as is done before, and then the time. */
  readonly ask: (image: string, of?: string) => Promise<Instant | undefined>;
}

async function world(): Promise<World> {
  const clerks = await startPushClerks(authority.issue(clerkNames), { digest: known, pushed });
  onTestFinished(() => clerks.close());
  const proxy = await proxyTo(clerks.host);
  const credentials = ['contoso.azurecr.io', 'harbor.test', 'docker.io', 'quay.io'];
  const opened = open({
    env: { HTTPS_PROXY: proxy.origin },
    credentials: credentials.map((host) => `${host}=${clerkUser}`).join('\n'),
  });
  const ask = async (image: string, of = known): Promise<Instant | undefined> => {
    const repository = imageRepository(image);
    await opened.registry.digest(repository, tag('1.0.0'));
    return opened.registry.pushed(repository, tag('1.0.0'), digest(of));
  };
  return { ...opened, clerks, ask };
}

describe('when a tag was pushed', () => {
  test.each(images)('is told by the registry of %s, for one request more', async (image) => {
    const { clerks, ask } = await world();
    expect(await ask(image)).toBe(Date.parse(pushed));
    expect(clerks.violations).toEqual([]);
    expect(clerks.asked.filter((line) => /\/(?:api|acr)\/|hub\.docker\.com/.test(line)).length).toBe(1);
  });

  test('is asked of Docker Hub and Quay without credentials, of Azure by a token for that, of Harbor by the password', async () => {
    const { clerks, ask } = await world();
    for (const image of images) await ask(image);
    expect(clerks.asked.filter((line) => /\/(?:api|acr)\/|hub\.docker\.com/.test(line))).toEqual([
      'GET hub.docker.com/v2/namespaces/org/repositories/app/tags/1.0.0 nothing',
      'GET quay.io/api/v1/repository/org/app/tag/ nothing',
      'GET contoso.azurecr.io/acr/v1/org/app/_tags/1.0.0 bearer',
      'GET harbor.test/api/v2.0/projects/org/repositories/app/artifacts/1.0.0 basic',
    ]);
  });

  test.each(images)('is not believed of another digest (%s)', async (image) => {
    const { ask } = await world();
    expect(await ask(image, `sha256:${'b'.repeat(64)}`)).toBeUndefined();
  });

  test.each([
    ['is not found', { status: 404 }],
    ['is for others', { status: 401 }],
    ['is a web page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['leads elsewhere', { status: 302, headers: { location: 'https://evil.example/' } }],
    ['breaks off', { status: 200, body: {}, breaks: 'within' }],
  ] as const)('is nobody knows what, and no problem, where the answer %s', async (_, reply) => {
    const { clerks, ask } = await world();
    clerks.says(reply);
    for (const image of images) expect(await ask(image)).toBeUndefined();
  });

  test('is not asked again for a repository of which it was not told', async () => {
    const { clerks, ask } = await world();
    clerks.says({ status: 404 });
    await ask('quay.io/org/app');
    await ask('quay.io/org/app');
    expect(clerks.asked.filter((line) => line.includes('/api/')).length).toBe(1);
  });

  test('is not waited for long', async () => {
    const { clerks, clock, registry, ask } = await world();
    await ask('quay.io/org/app');
    clerks.says({ status: 200, breaks: 'silent' });
    const asked = registry.pushed(imageRepository('quay.io/org/app'), tag('1.0.0'), digest(known));
    await expect.poll(() => clerks.asked.filter((line) => line.includes('/api/')).length).toBe(2);
    clock.expire();
    expect(await asked).toBeUndefined();
  });

  test('is asked of no other registry', async () => {
    const server = await serve({ door: { kind: 'bearer', users: { me: 'hunter2' } } });
    const name = server.pushImage('org/app', '1.0.0');
    const { registry } = open({ credentials: `${server.host}=me:hunter2` });
    const repository = imageRepository(`${server.host}/org/app`);
    await registry.digest(repository, tag('1.0.0'));
    const before = server.journal.count();
    expect(await registry.pushed(repository, tag('1.0.0'), digest(name))).toBeUndefined();
    expect(server.journal.count()).toBe(before);
  });
});
