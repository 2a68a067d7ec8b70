import { describe, expect, test } from 'vitest';
import { parseRegistryMirrors } from '../../../src/core/registry/registry-mirrors.ts';
import { list, open, problemOf, serve } from './setup.ts';

describe('a mirror', () => {
  test.each(['alpine', 'docker.io/alpine', 'index.docker.io/library/alpine', 'docker.io/library/alpine'])(
    'of Docker Hub is asked for %s',
    async (image) => {
      const server = await serve();
      server.pushImage('library/alpine', 'x');
      for (const name of ['docker.io', 'index.docker.io']) {
        const mirrors = parseRegistryMirrors(`${name}=${server.origin}`);
        expect(await list(open({ mirrors }).registry, image)).toEqual(['x']);
      }
      expect(server.journal.lines()[0]).toBe('GET /v2/library/alpine/tags/list?n=1000 nobody 200');
    },
  );

  test('may have a path', async () => {
    const server = await serve({ prefix: '/artifactory/api/docker/hub', manner: { mostAllowed: 2 } });
    server.fill('org/app', 5);
    const mirrors = parseRegistryMirrors(`ghcr.io=${server.origin}/artifactory/api/docker/hub/`);
    expect((await list(open({ mirrors }).registry, 'ghcr.io/org/app')).length).toBe(5);
    expect(server.journal.violations).toEqual([]);
  });

  test('may have a project, which is a part of the name: in the token too', async () => {
    const server = await serve({ door: { kind: 'bearer', users: { me: 'hunter2' } } });
    server.fill('proxy/org/app', 5);
    const mirrors = parseRegistryMirrors(`ghcr.io=${server.origin}/v2/proxy`);
    expect(
      (await list(open({ mirrors, credentials: `${server.host}=me:hunter2` }).registry, 'ghcr.io/org/app')).length,
    ).toBe(5);
    expect(server.journal.violations).toEqual([]);
  });

  test('gets its own credentials, and none of the host that it stands for', async () => {
    const server = await serve({ door: { kind: 'basic', users: { mirror: 'hunter2' } } });
    server.fill('org/app', 5);
    const mirrors = parseRegistryMirrors(`ghcr.io=${server.origin}`);
    const lent = open({
      mirrors,
      credentials: 'ghcr.io=me:hunter2-ghcr',
      jobToken: { host: 'ghcr.io', token: 'hunter2-job' },
    });
    expect((await problemOf(list(lent.registry, 'ghcr.io/org/app'))).code).toBe('registry/unauthorized');
    expect(server.journal.authorizations).toEqual([]);
    const own = open({ mirrors, credentials: `ghcr.io=me:hunter2-ghcr\n${server.host}=mirror:hunter2` });
    expect((await list(own.registry, 'ghcr.io/org/app')).length).toBe(5);
    expect(new Set(server.journal.authorizations)).toEqual(
      new Set([`Basic ${Buffer.from('mirror:hunter2').toString('base64')}`]),
    );
  });

  test('is named in what goes wrong, beside the image as it is written', async () => {
    const server = await serve();
    const mirrors = parseRegistryMirrors(`ghcr.io=${server.origin}`);
    const problem = await problemOf(list(open({ mirrors }).registry, 'ghcr.io/org/app'));
    expect(problem.message).toContain('"ghcr.io/org/app"');
    expect(problem.message).toContain(`${server.origin}/v2/org/app/tags/list`);
  });

  test('of one host is none of another', async () => {
    const [mirror, server] = [await serve(), await serve()];
    server.fill('org/app', 5);
    const mirrors = parseRegistryMirrors(`ghcr.io=${mirror.origin}`);
    expect((await list(open({ mirrors }).registry, `${server.host}/org/app`)).length).toBe(5);
    expect(mirror.journal.entries).toEqual([]);
  });
});
