import { describe, expect, test } from 'vitest';
import { parseManifest, platformOf, representative, type Child } from '../../../src/core/registry/manifest.ts';

const a = `sha256:${'a'.repeat(64)}`;
const b = `sha256:${'b'.repeat(64)}`;
const ociConfig = 'application/vnd.oci.image.config.v1+json';

describe('parseManifest', () => {
  test.each([
    [
      { manifests: [{ digest: a, platform: { os: 'linux', architecture: 'arm', variant: 'v7' } }] },
      { kind: 'index', children: [{ digest: a, platform: 'linux/arm/v7', annotations: {} }], annotations: {} },
    ],
    [
      {
        annotations: { one: '1', two: 2 },
        manifests: [
          { digest: a, platform: { os: 'unknown', architecture: 'unknown' }, annotations: { of: 'b' } },
          { digest: 'none' },
          null,
          { digest: b },
        ],
      },
      {
        kind: 'index',
        annotations: { one: '1' },
        children: [
          { digest: a, platform: undefined, annotations: { of: 'b' } },
          { digest: b, platform: undefined, annotations: {} },
        ],
      },
    ],
    [{ config: { mediaType: ociConfig, digest: a } }, { kind: 'image', config: a, annotations: {} }],
    [
      { config: { mediaType: 'application/vnd.docker.container.image.v1+json', digest: a } },
      { kind: 'image', config: a, annotations: {} },
    ],
    [
      { config: { mediaType: 'application/vnd.cncf.helm.config.v1+json', digest: a } },
      { kind: 'image', config: undefined, annotations: {} },
    ],
    [{ config: { mediaType: ociConfig, digest: 'x' } }, { kind: 'image', config: undefined, annotations: {} }],
    [{ schemaVersion: 1, fsLayers: [] }, undefined],
    [{}, undefined],
    [[], undefined],
    ['text', undefined],
  ])('%j', (body, expected) => {
    expect(parseManifest(JSON.stringify(body))).toEqual(expected);
  });

  test('of no JSON there is none', () => {
    expect(parseManifest('<html>')).toBeUndefined();
  });
});

test.each([
  [{ os: 'linux', architecture: 'amd64' }, 'linux/amd64'],
  [{ os: 'linux', architecture: 'arm64', variant: 'v8' }, 'linux/arm64/v8'],
  [{ os: 'windows', architecture: 'amd64', 'os.version': '10' }, 'windows/amd64'],
  [{ os: 'unknown', architecture: 'unknown' }, undefined],
  [{ os: 'linux' }, undefined],
  [undefined, undefined],
])('platformOf(%j)', (platform, expected) => {
  expect(platformOf(platform)).toBe(expected);
});

test.each([
  [['linux/arm64', 'linux/amd64'], 'linux/amd64'],
  [[undefined, 'linux/arm64', 'linux/s390x'], 'linux/arm64'],
  [[undefined], undefined],
  [[], undefined],
])('representative of %j', (platforms, expected) => {
  const children = platforms.map((platform) => ({ digest: a, platform, annotations: {} }) as Child);
  expect(representative(children)?.platform).toBe(expected);
});
