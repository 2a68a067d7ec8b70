import { describe, expect, test } from 'vitest';
import { parseRegistryMirrors } from '../../../src/core/registry/registry-mirrors.ts';
import { imageRepository } from '../../../testkit/registry/image-repository.ts';
import type { RegistryOptions } from '../../../testkit/registry/registry.ts';
import { list, open, problemOf, serve, tag, tags } from './setup.ts';

const users = { me: 'hunter2' };

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

describe('registries of the world, each with a way of its own', () => {
  test('1: Amazon refuses more than a thousand, pages by opaque cursors, and speaks Basic', async () => {
    const { lines } = await listOf({ like: 'amazon', door: { kind: 'basic', users } }, 1250);
    expect(lines.length).toBe(3);
    expect(lines.filter((line) => line.includes(' 405'))).toEqual([]);
  });

  test('2: a proxy for Amazon says 405 to those it does not know', async () => {
    const server = await serve({ like: 'amazon', door: { kind: 'basic', users } });
    server.fill('org/app', 5);
    server.faults.once(/list/, { status: 405 });
    expect(await list(open({ credentials: `${server.host}=me:hunter2` }).registry, `${server.host}/org/app`)).toEqual(
      tags(5),
    );
    expect(server.journal.count('basic me 200')).toBe(1);
  });

  test('3: Docker Hub has more than twenty pages, and all are read', async () => {
    const { lines } = await listOf({ like: 'docker-hub' }, 2550);
    expect(lines.length).toBe(26);
  });

  test('4: GitHub lists the oldest first, so that all pages are needed', async () => {
    await listOf({ like: 'github' }, 2500);
  });

  test('5: Quay gives a hundred at most, by an encrypted cursor', async () => {
    const { lines } = await listOf({ like: 'quay' });
    expect(lines.length).toBe(3);
  });

  test('5: Quay once refused more than a hundred', async () => {
    await listOf({ like: 'quay-413' });
  });

  test('6: Chainguard has a tag for each build, the newest at the very end', async () => {
    await listOf({ manner: { mostAllowed: 1000 } }, 3001);
  });

  test('7: distribution 2.8 gives all at once, in any order', async () => {
    const { lines } = await listOf({ like: 'distribution-2.8' }, 2002);
    expect(lines.length).toBe(1);
  });

  test.each([250, 300])('8: distribution 3.1 refuses large pages, and may end with null (%s tags)', async (count) => {
    await listOf({ like: 'distribution-3.1' }, count);
  });

  test('9: Harbor moves an image to library/, and the redirect loses the query', async () => {
    const server = await serve({ like: 'harbor', door: { kind: 'bearer', users, basicToStale: true } });
    server.pushImage('hub/library/busybox', tags(30));
    const { registry } = open({ credentials: `${server.host}=me:hunter2` });
    expect(await list(registry, `${server.host}/hub/busybox`)).toEqual(tags(30));
    expect(server.journal.lines()).toContain('GET /v2/hub/library/busybox/tags/list bearer 200');
    expect(server.journal.violations).toEqual([]);
  });

  test('9: Harbor asks for Basic when it sees an old token', async () => {
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

  test('9: what Harbor asks of one whom it turns away is not asked of others', async () => {
    const mayPull = (_: string | undefined, repository: string): boolean => repository === 'org/open';
    const server = await serve({ door: { kind: 'bearer', users, basicToStale: true, mayPull } });
    for (const name of ['org/closed', 'org/open']) server.pushImage(name, 'a');
    const { registry } = open({ credentials: `${server.host}=me:hunter2` });
    await problemOf(list(registry, `${server.host}/org/closed`));
    expect(await list(registry, `${server.host}/org/open`)).toEqual(['a']);
    expect(server.journal.violations).toEqual([]);
  });

  test('10: Artifactory leaves its path out of the Link, counts, and lists digests', async () => {
    await listOf({ like: 'artifactory', prefix: '/artifactory/api/docker/virtual' });
  });

  test('11: Nexus has no Links for a group, and lists null', async () => {
    await listOf({ like: 'nexus-group', manner: { junk: [] } }, 2500);
    await listOf({ like: 'nexus-group' }, 250);
  });

  test('11: Nexus writes a path into the Link that its connector does not know', async () => {
    await listOf({ like: 'nexus-connector', door: { kind: 'basic', users } }, 2500);
  });

  test('12: Azure gives a thousand at most, and calls its token access_token', async () => {
    const { lines } = await listOf(
      { like: 'azure', door: { kind: 'bearer', users, tokenField: 'access_token' } },
      1500,
    );
    expect(lines.filter((line) => line.includes('/token')).length).toBe(1);
  });

  test('13: Google says 401 without a word; /v2/ has more to say', async () => {
    const challenge = (header: string, path: string): string | undefined => (path === '/v2/' ? header : undefined);
    const { lines } = await listOf({ door: { kind: 'bearer', users, challenge } });
    expect(lines.map((line) => line.replace(/\?.*? /, ' '))).toEqual([
      'GET /v2/org/app/tags/list nobody 401',
      'GET /v2/ nobody 401',
      'GET /token basic me 200',
      'GET /v2/org/app/tags/list bearer 200',
    ]);
  });

  test('14: some token services look at the first scope only, so there is one', async () => {
    const challenge = (header: string): string => header.replace(/,scope="[^"]*"/, '');
    const { lines } = await listOf({ door: { kind: 'bearer', users, challenge } });
    expect(lines.filter((line) => line.split('scope=').length === 2).length).toBe(1);
  });

  test('15: Codeberg offers two ways in one header, and the scope *', async () => {
    const challenge = (header: string): string =>
      `${header.replace(/scope="[^"]*"/, 'scope="*"')},Basic realm="https://codeberg.test/v2"`;
    await listOf({ door: { kind: 'bearer', users, challenge } });
  });

  test('16: a realm need not be a URL, and Basic may have one', async () => {
    await listOf({ door: { kind: 'basic', users, challenge: () => 'Basic realm="Artifactory Realm"' } });
    await listOf({
      door: { kind: 'basic', users, challenge: () => 'Basic realm="https://r.test/",service="ecr.amazonaws.com"' },
    });
  });

  test('17: errors of Quay are errors', async () => {
    const server = await serve({ like: 'quay' });
    server.fill('org/app', 250);
    server.faults.always(/next_page/, { status: 401, body: { errors: [{ code: 'UNAUTHORIZED', message: 'no' }] } });
    expect((await problemOf(list(open().registry, `${server.host}/org/app`))).code).toBe('registry/unauthorized');
  });

  test('21: GitHub says "not found" to those who may not look, and the hint says so', async () => {
    const server = await serve();
    server.faults.always(/list/, { status: 404, body: { errors: [{ code: 'NAME_UNKNOWN', message: 'not found' }] } });
    const problem = await problemOf(list(open().registry, `${server.host}/org/app`));
    expect(problem.code).toBe('registry/not-found');
    expect(problem.hint).toContain('docker/login-action');
  });

  test('22: GitHub wants a token, and is never shown the password itself', async () => {
    const { lines } = await listOf({ door: { kind: 'bearer', users } });
    expect(lines.filter((line) => line.includes('basic')).every((line) => line.startsWith('GET /token?'))).toBe(true);
  });

  test('23: a warning of the registry is passed on, harmless', async () => {
    const server = await serve({ manner: { headers: { warning: '299 - "soon gone\t::x"' } } });
    server.fill('org/app', 1);
    const { registry, log } = open();
    await list(registry, `${server.host}/org/app`);
    expect(log).toEqual([`${server.host} warns: 299 - "soon gone\\t::x"`]);
  });

  test('24: signatures are tags like others: it is the exclusionList that leaves them out', async () => {
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

  test('a registry without HEAD, and one that hides the digest, are asked by GET', async () => {
    const server = await serve({ noDigestHeader: true });
    const pushed = server.pushImage('org/app', '1.0');
    const { registry } = open();
    expect(await registry.digest(imageRepository(`${server.host}/org/app`), tag('1.0'))).toBe(pushed);
  });
});
