import { describe, expect, test } from 'vitest';
import { imageRepository } from '../../../testkit/registry/image-repository.ts';
import { errorReply } from '../../../testkit/registry/reply.ts';
import { digest, open, problemOf, serve, tag } from './setup.ts';

const labels = {
  'org.opencontainers.image.source': 'https://github.com/org/app',
  'org.opencontainers.image.revision': 'abc123',
  'org.opencontainers.image.version': '1.0.0',
  'org.opencontainers.image.created': '2026-05-06T07:08:09Z',
};
const said = {
  source: 'https://github.com/org/app',
  revision: 'abc123',
  version: '1.0.0',
  created: '2026-05-06T07:08:09Z',
};

describe('the digest of a tag', () => {
  test('is that of the index, by one HEAD', async () => {
    const server = await serve();
    const pushed = server.pushImage('org/app', ['1.0', 'latest'], { platforms: ['linux/amd64', 'linux/arm64'] });
    const repository = imageRepository(`${server.host}/org/app`);
    expect(await open().registry.digest(repository, tag('1.0'))).toBe(pushed);
    expect(server.journal.lines()).toEqual(['HEAD /v2/org/app/manifests/1.0 nobody 200']);
    expect(server.journal.violations).toEqual([]);
  });

  test.each([{ docker: true }, { platforms: ['linux/amd64', 'linux/arm64'], docker: true }, {}])(
    'of any kind of image: %j',
    async (options) => {
      const server = await serve();
      const pushed = server.pushImage('org/app', '1.0', options);
      expect(await open().registry.digest(imageRepository(`${server.host}/org/app`), tag('1.0'))).toBe(pushed);
    },
  );

  test.each([400, 404, 405, 501])('is read by GET where HEAD is answered with %s', async (status) => {
    const server = await serve();
    const pushed = server.pushImage('org/app', '1.0');
    server.faults.always(/^HEAD/, { status });
    expect(await open().registry.digest(imageRepository(`${server.host}/org/app`), tag('1.0'))).toBe(pushed);
  });

  test.each([
    ['is missing', {}],
    ['is none', { 'docker-content-digest': 'sha256:ab' }],
  ])('is computed where the header %s', async (_, headers) => {
    const server = await serve({ noDigestHeader: true });
    const pushed = server.pushImage('org/app', '1.0');
    server.faults.always(/^HEAD/, { status: 200, headers });
    expect(await open().registry.digest(imageRepository(`${server.host}/org/app`), tag('1.0'))).toBe(pushed);
  });

  test('is never that of a sign-in page', async () => {
    const server = await serve();
    server.faults.always(/manifests/, {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<html>sign in</html>',
    });
    const problem = await problemOf(open().registry.digest(imageRepository(`${server.host}/org/app`), tag('1.0')));
    expect(problem.code).toBe('registry/protocol');
  });
});

describe('the labels of an image', () => {
  test.each([
    ['of one platform', { labels }],
    ['of several', { labels, platforms: ['linux/arm64', 'linux/amd64'], attestation: true }],
    ['in annotations of the index', { annotations: labels, platforms: ['linux/arm64', 'linux/amd64'] }],
    ['in annotations of the manifest', { annotations: labels }],
    [
      'that has no date but that of its config',
      { labels: { ...labels, 'org.opencontainers.image.created': '1970-01-01T00:00:00Z' }, created: said.created },
    ],
  ])('%s', async (_, options) => {
    const server = await serve();
    const pushed = server.pushImage('org/app', '1.0', options);
    const repository = imageRepository(`${server.host}/org/app`);
    expect(await open().registry.labels(repository, tag('1.0'))).toEqual(said);
    expect(await open().registry.labels(repository, digest(pushed))).toEqual(said);
    expect(server.journal.violations).toEqual([]);
  });

  test('of the config go before those of the annotations', async () => {
    const server = await serve();
    const annotations = {
      'org.opencontainers.image.version': 'index',
      'org.opencontainers.image.source': 'https://index',
    };
    server.pushImage('org/app', '1.0', {
      annotations,
      labels: { 'org.opencontainers.image.version': 'config' },
      platforms: ['linux/amd64', 'linux/arm64'],
    });
    const { source, version } = await open().registry.labels(imageRepository(`${server.host}/org/app`), tag('1.0'));
    expect([source, version]).toEqual(['https://index', 'config']);
  });

  test('that is no container image are none', async () => {
    const server = await serve();
    const config = {
      mediaType: 'application/vnd.cncf.helm.config.v1+json',
      digest: server.shelf.putBlob('org/chart', Buffer.from('{}')),
    };
    const chart = { schemaVersion: 2, config, layers: [] };
    server.shelf.putManifest(
      'org/chart',
      { mediaType: 'application/vnd.oci.image.manifest.v1+json', bytes: Buffer.from(JSON.stringify(chart)) },
      ['1.0'],
    );
    const repository = imageRepository(`${server.host}/org/chart`);
    const { registry } = open();
    expect(Object.values(await registry.labels(repository, tag('1.0')))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(await registry.platforms(repository, tag('1.0'))).toEqual([]);
  });

  test('are read once for what a digest names', async () => {
    const server = await serve();
    const pushed = digest(server.pushImage('org/app', '1.0', { labels, platforms: ['linux/amd64', 'linux/arm64'] }));
    const { registry } = open();
    const repository = imageRepository(`${server.host}/org/app`);
    await registry.labels(repository, pushed);
    const asked = server.journal.count();
    await registry.labels(repository, pushed);
    await registry.platforms(repository, pushed);
    expect(server.journal.count()).toBe(asked);
  });

  test.each([
    ['an empty index', { manifests: [] }],
    ['an index of nothing readable', { manifests: [{ digest: 'none' }] }],
  ])('of %s are none', async (_, body) => {
    const server = await serve();
    server.faults.always(/manifests/, { status: 200, body });
    const { registry } = open();
    const repository = imageRepository(`${server.host}/org/app`);
    expect((await registry.labels(repository, tag('1.0'))).source).toBeUndefined();
    expect(await registry.platforms(repository, tag('1.0'))).toEqual([]);
  });

  test('of an index within an index within an index end somewhere', async () => {
    const server = await serve();
    let inner = server.pushImage('org/app', '1.0', { labels });
    for (let depth = 0; depth < 6; depth += 1) {
      const index = { schemaVersion: 2, manifests: [{ digest: inner }] };
      inner = server.shelf.putManifest(
        'org/app',
        { mediaType: 'application/vnd.oci.image.index.v1+json', bytes: Buffer.from(JSON.stringify(index)) },
        [`d${depth}`],
      );
    }
    const { registry } = open();
    const repository = imageRepository(`${server.host}/org/app`);
    expect((await registry.labels(repository, tag('d1'))).version).toBe('1.0.0');
    expect((await registry.labels(repository, tag('d5'))).version).toBeUndefined();
  });
});

describe('the platforms of an image', () => {
  test.each([
    [{ platforms: ['linux/arm64', 'linux/amd64'], attestation: true }, ['linux/arm64', 'linux/amd64']],
    [{ platforms: ['linux/arm/v7', 'windows/amd64'] }, ['linux/arm/v7', 'windows/amd64']],
    [{ platforms: ['linux/arm64/v8'] }, ['linux/arm64/v8']],
    [{}, ['linux/amd64']],
    [{ docker: true }, ['linux/amd64']],
  ])('%j', async (options, expected) => {
    const server = await serve();
    const pushed = server.pushImage('org/app', '1.0', options);
    const repository = imageRepository(`${server.host}/org/app`);
    const { registry } = open();
    expect(await registry.platforms(repository, tag('1.0'))).toEqual(expected);
    expect(await registry.platforms(repository, digest(pushed))).toEqual(expected);
  });
});

describe('what a registry gives for a digest', () => {
  test.each(['manifests', 'blobs'])('must have it (%s)', async (kind) => {
    const server = await serve();
    const pushed = digest(server.pushImage('org/app', '1.0', { labels }));
    server.faults.always(new RegExp(`${kind}/sha256:`), { status: 200, body: { config: {}, forged: true } });
    const problem = await problemOf(open().registry.labels(imageRepository(`${server.host}/org/app`), pushed));
    expect(problem.code).toBe('registry/protocol');
  });

  test('may be missing', async () => {
    const server = await serve();
    server.pushImage('org/app', '1.0');
    server.faults.always(/blobs/, errorReply(404, 'BLOB_UNKNOWN', 'blob unknown to registry'));
    const problem = await problemOf(open().registry.labels(imageRepository(`${server.host}/org/app`), tag('1.0')));
    expect(problem.code).toBe('registry/not-found');
    expect(problem.flux).toBeUndefined();
  });
});
