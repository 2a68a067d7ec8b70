import { describe, expect, test } from 'vitest';
import { parseRegistryMirrors } from '../../../src/core/registry/registry-mirrors.ts';
import { imageRepository } from '../../../testkit/registry/image-repository.ts';
import type { RegistryOptions, RegistryStandIn } from '../../../testkit/registry/registry.ts';
import { list, open, problemOf, serve, tag, tags } from './setup.ts';

const users = { me: 'hunter2' };
const artifactType = 'application/vnd.oci.image.manifest.v1+json';
const emptyType = 'application/vnd.oci.empty.v1+json';

/** Lists 250 tags (or as many as are said) of a registry of the world, and looks that nothing was asked amiss. */
async function listOf(options: RegistryOptions, count = 250, image = 'org/app'): Promise<{ lines: readonly string[] }> {
  const server = await serve(options);
  server.pushImage(image, tags(count));
  const mirrors = parseRegistryMirrors(`world.test=${server.origin}${options.prefix ?? ''}`);
  const { registry } = open({ mirrors, credentials: options.door === undefined ? '' : `${server.host}=me:hunter2` });
  const listed = await list(registry, `world.test/${image}`);
  expect(listed.toSorted()).toEqual(tags(count));
  expect(server.journal.violations).toEqual([]);
  return { lines: server.journal.lines() };
}

const shown = new Set<number>();

/** One row of the table of quirks that the reference keeps, by its number; all of them are here. */
function row(number: number, title: string, work: () => Promise<void>): void {
  shown.add(number);
  test(`${String(number)}: ${title}`, work);
}

/** Does with an image whatever is ever done with one, and gives what was asked for. */
async function allOf(server: RegistryStandIn, repository: string, name: string): Promise<readonly string[]> {
  const { registry } = open();
  const image = imageRepository(`${server.host}/${repository}`);
  await list(registry, image.image);
  const found = await registry.digest(image, tag(name));
  await registry.labels(image, found);
  await registry.platforms(image, found);
  await registry.pushed(image, tag(name), found);
  return server.journal.lines();
}

describe('registries of the world, each with a way of its own', () => {
  row(1, 'Amazon refuses more than a thousand, pages by opaque cursors, and speaks Basic', async () => {
    const { lines } = await listOf({ like: 'amazon', door: { kind: 'basic', users } }, 1250);
    expect(lines.length).toBe(3);
    expect(lines.filter((line) => line.includes(' 405'))).toEqual([]);
  });

  row(2, 'a proxy for Amazon says 405 to those it does not know', async () => {
    const server = await serve({ like: 'amazon', door: { kind: 'basic', users } });
    server.fill('org/app', 5);
    server.faults.once(/list/, { status: 405 });
    expect(await list(open({ credentials: `${server.host}=me:hunter2` }).registry, `${server.host}/org/app`)).toEqual(
      tags(5),
    );
    expect(server.journal.count('basic me 200')).toBe(1);
  });

  row(3, 'Docker Hub has more than twenty pages, and all are read', async () => {
    const { lines } = await listOf({ like: 'docker-hub' }, 2550);
    expect(lines.length).toBe(26);
  });

  row(4, 'GitHub lists the oldest first, so that all pages are needed', async () => {
    await listOf({ like: 'github' }, 2500);
  });

  row(5, 'Quay gives a hundred at most, by an encrypted cursor', async () => {
    const { lines } = await listOf({ like: 'quay' });
    expect(lines.length).toBe(3);
  });

  row(5, 'Quay once refused more than a hundred', async () => {
    await listOf({ like: 'quay-413' });
  });

  row(6, 'Chainguard has a tag for each build, the newest at the very end', async () => {
    await listOf({ manner: { mostAllowed: 1000 } }, 3001);
  });

  row(7, 'distribution 2.8 gives all at once, in any order', async () => {
    const { lines } = await listOf({ like: 'distribution-2.8' }, 2002);
    expect(lines.length).toBe(1);
  });

  row(8, 'distribution 3.1 refuses large pages, and may end with null', async () => {
    for (const count of [250, 300]) await listOf({ like: 'distribution-3.1' }, count);
  });

  row(9, 'Harbor moves an image to library/, and the redirect loses the query', async () => {
    const server = await serve({ like: 'harbor', door: { kind: 'bearer', users, basicToStale: true } });
    server.pushImage('hub/library/busybox', tags(30));
    const { registry } = open({ credentials: `${server.host}=me:hunter2` });
    expect(await list(registry, `${server.host}/hub/busybox`)).toEqual(tags(30));
    expect(server.journal.lines()).toContain('GET /v2/hub/library/busybox/tags/list bearer 200');
    expect(server.journal.violations).toEqual([]);
  });

  row(9, 'Harbor asks for Basic when it sees an old token', async () => {
    const server = await serve({ door: { kind: 'bearer', users, basicToStale: true, lifetime: 60 }, now: () => now });
    let now = 0;
    server.pushImage('org/app', ['a']);
    const { registry } = open({ credentials: `${server.host}=me:hunter2` });
    expect(await list(registry, `${server.host}/org/app`)).toEqual(['a']);
    now += 120_000;
    expect(await list(registry, `${server.host}/org/app`)).toEqual(['a']);
    expect(server.journal.lines().slice(3)).toEqual([
      'GET /v2/org/app/tags/list?n=1000 bearer 401',
      'GET /v2/org/app/tags/list?n=1000 nobody 401',
      expect.stringMatching(/^GET \/token\?.* basic me 200$/),
      'GET /v2/org/app/tags/list?n=1000 bearer 200',
    ]);
  });

  row(9, 'what Harbor asks of one whom it turns away is not asked of others', async () => {
    const mayPull = (_: string | undefined, repository: string): boolean => repository === 'org/open';
    const server = await serve({ door: { kind: 'bearer', users, basicToStale: true, mayPull } });
    for (const name of ['org/closed', 'org/open']) server.pushImage(name, 'a');
    const { registry } = open({ credentials: `${server.host}=me:hunter2` });
    await problemOf(list(registry, `${server.host}/org/closed`));
    expect(await list(registry, `${server.host}/org/open`)).toEqual(['a']);
    expect(server.journal.violations).toEqual([]);
  });

  row(10, 'Artifactory leaves its path out of the Link, counts, and lists digests', async () => {
    await listOf({ like: 'artifactory', prefix: '/artifactory/api/docker/virtual' });
  });

  row(11, 'Nexus has no Links for a group, and lists null', async () => {
    await listOf({ like: 'nexus-group', manner: { junk: [] } }, 2500);
    await listOf({ like: 'nexus-group' }, 250);
  });

  row(11, 'Nexus writes a path into the Link that its connector does not know', async () => {
    await listOf({ like: 'nexus-connector', door: { kind: 'basic', users } }, 2500);
  });

  row(12, 'Azure gives a thousand at most, and calls its token access_token', async () => {
    const { lines } = await listOf(
      { like: 'azure', door: { kind: 'bearer', users, tokenField: 'access_token' } },
      1500,
    );
    expect(lines.filter((line) => line.includes('/token')).length).toBe(1);
  });

  row(13, 'Google says 401 without a word; /v2/ has more to say', async () => {
    const challenge = (header: string, path: string): string | undefined => (path === '/v2/' ? header : undefined);
    const { lines } = await listOf({ door: { kind: 'bearer', users, challenge } });
    expect(lines.map((line) => line.replace(/\?.*? /, ' '))).toEqual([
      'GET /v2/org/app/tags/list nobody 401',
      'GET /v2/ nobody 401',
      'GET /token basic me 200',
      'GET /v2/org/app/tags/list bearer 200',
    ]);
  });

  row(14, 'some token services look at the first scope only, so there is one', async () => {
    const challenge = (header: string): string => header.replace(/,scope="[^"]*"/, '');
    const { lines } = await listOf({ door: { kind: 'bearer', users, challenge } });
    expect(lines.filter((line) => line.split('scope=').length === 2).length).toBe(1);
  });

  row(15, 'Codeberg offers two ways in one header, and the scope *', async () => {
    const challenge = (header: string): string =>
      `${header.replace(/scope="[^"]*"/, 'scope="*"')},Basic realm="https://codeberg.test/v2"`;
    await listOf({ door: { kind: 'bearer', users, challenge } });
  });

  row(16, 'a realm need not be a URL, and Basic may have one', async () => {
    await listOf({ door: { kind: 'basic', users, challenge: () => 'Basic realm="Artifactory Realm"' } });
    await listOf({
      door: { kind: 'basic', users, challenge: () => 'Basic realm="https://r.test/",service="ecr.amazonaws.com"' },
    });
  });

  row(17, 'errors of Quay are errors', async () => {
    const server = await serve({ like: 'quay' });
    server.fill('org/app', 250);
    server.faults.always(/next_page/, { status: 401, body: { errors: [{ code: 'UNAUTHORIZED', message: 'no' }] } });
    expect((await problemOf(list(open().registry, `${server.host}/org/app`))).code).toBe('registry/unauthorized');
  });

  row(
    18,
    'GitHub has no referrers, and hides the list of them behind a tag: it is never asked for, nor taken for an image',
    async () => {
      const server = await serve({ like: 'github', referrers: 'none' });
      const subject = server.pushImage('org/app', '1.0.0', { platforms: ['linux/amd64', 'linux/arm64'] });
      const fallback = tag(subject.replace(':', '-'));
      const type = 'application/vnd.oci.image.index.v1+json';
      const config = { mediaType: emptyType, digest: server.shelf.putBlob('org/app', Buffer.from('{}')), size: 2 };
      const signed = { schemaVersion: 2, mediaType: artifactType, config, layers: [] };
      const content = { mediaType: artifactType, bytes: Buffer.from(JSON.stringify(signed)) };
      const bundle = server.shelf.putManifest('org/app', content, []);
      const child = { mediaType: artifactType, digest: bundle, size: content.bytes.length, artifactType: emptyType };
      const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: type, manifests: [child] }));
      server.shelf.putManifest('org/app', { mediaType: type, bytes }, [fallback]);
      expect((await allOf(server, 'org/app', '1.0.0')).filter((line) => line.includes('/referrers/'))).toEqual([]);
      const { registry } = open();
      const image = imageRepository(`${server.host}/org/app`);
      expect(await list(registry, image.image)).toEqual(['1.0.0', fallback]);
      expect(await registry.platforms(image, fallback)).toEqual([]);
    },
  );

  row(19, 'Amazon names a subject whether it has referrers or not: the name is not followed', async () => {
    const server = await serve({ like: 'amazon', referrers: 'named' });
    server.pushImage('org/app', '1.0.0');
    expect((await allOf(server, 'org/app', '1.0.0')).filter((line) => line.includes('/referrers/'))).toEqual([]);
    expect(server.journal.violations).toEqual([]);
  });

  row(20, 'Harbor pages its referrers by a Link of its own: it is not followed for tags or manifests', async () => {
    const server = await serve({ like: 'harbor', referrers: 'paged' });
    server.pushImage('org/app', '1.0.0');
    const lines = await allOf(server, 'org/app', '1.0.0');
    expect(lines.filter((line) => /referrers|page_size/.test(line))).toEqual([]);
    expect(server.journal.violations).toEqual([]);
  });

  row(
    21,
    "GitHub refuses the job's token for what is not of its repository: strangers may still read what is public",
    async () => {
      const server = await serve({
        door: { kind: 'bearer', users: { 'x-access-token': 'hunter2' }, mayPull: () => true },
      });
      server.pushImage('org/app', '1.0.0');
      server.faults.once(/list\?.*/, {
        status: 401,
        headers: { 'www-authenticate': `Bearer realm="${server.origin}/token"` },
      });
      server.faults.once(/list\?.*/, { status: 403, body: { errors: [{ code: 'DENIED', message: 'denied' }] } });
      const { registry, log } = open({ jobToken: { host: server.host, token: 'hunter2' } });
      expect(await list(registry, `${server.host}/org/app`)).toEqual(['1.0.0']);
      expect(log.at(-1)).toContain('without credentials');
    },
  );

  row(21, 'GitHub says "not found" to those who may not look, and the hint says so', async () => {
    const server = await serve();
    server.faults.always(/list/, { status: 404, body: { errors: [{ code: 'NAME_UNKNOWN', message: 'not found' }] } });
    const problem = await problemOf(list(open().registry, `${server.host}/org/app`));
    expect(problem.code).toBe('registry/not-found');
    expect(problem.hint).toContain('docker/login-action');
  });

  row(22, 'GitHub wants a token, and is never shown the password itself', async () => {
    const { lines } = await listOf({ door: { kind: 'bearer', users } });
    expect(lines.filter((line) => line.includes('basic')).every((line) => line.startsWith('GET /token?'))).toBe(true);
  });

  row(23, 'a warning of the registry is passed on, harmless', async () => {
    const server = await serve({ manner: { headers: { warning: '299 - "soon gone\t::x"' } } });
    server.fill('org/app', 1);
    const { registry, log } = open();
    await list(registry, `${server.host}/org/app`);
    expect(log).toEqual([`${server.host} warns: 299 - "soon gone\\t::x"`]);
  });

  row(24, 'signatures are tags like others: it is the exclusionList that leaves them out', async () => {
    const server = await serve();
    const signed = [
      '1.0.0',
      `sha256-${'a'.repeat(64)}`,
      `sha256-${'a'.repeat(64)}.sig`,
      `sha256-${'a'.repeat(64)}.att`,
    ];
    server.pushImage('org/app', signed);
    expect(await list(open().registry, `${server.host}/org/app`)).toEqual(signed.toSorted());
  });

  test('every row of the table is shown', () => {
    expect([...shown].sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  test('a registry without HEAD, and one that hides the digest, are asked by GET', async () => {
    const server = await serve({ noDigestHeader: true });
    const pushed = server.pushImage('org/app', '1.0');
    const { registry } = open();
    expect(await registry.digest(imageRepository(`${server.host}/org/app`), tag('1.0'))).toBe(pushed);
  });
});
