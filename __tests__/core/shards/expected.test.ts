import { describe, expect, it } from 'vitest';
import { followed, type Followed } from '../../../src/core/change/outcome.ts';
import { inventoryOf } from '../../../src/core/flux/inventory.ts';
import { readObjects } from '../../../src/core/flux/read.ts';
import { parseRegistryMirrors } from '../../../src/core/registry/registry-mirrors.ts';
import { expectedLoad, worthwhileShards } from '../../../src/core/shards/expected.ts';

function listing(image: string, annotations = '', spec = ''): [Followed] {
  const text = `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: { name: a, namespace: apps }
spec: { image: ${image}, interval: 5m }
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: { name: a, namespace: apps, annotations: { ${annotations} } }
spec: { imageRepositoryRef: { name: a }, policy: { semver: { range: 1.x } }${spec} }
`;
  const inventory = inventoryOf(readObjects([{ path: 'a.yaml', text }], { namespace: 'apps' }));
  return [followed(inventory, [...inventory.policies.values()][0]!)];
}

describe('expectedLoad', () => {
  it.each<[[Followed], number | undefined, object]>([
    [listing('ghcr.io/o/a'), undefined, { host: 'ghcr.io', requests: 2 }],
    [listing('ghcr.io/o/a', '', ', digestReflectionPolicy: IfNotPresent'), 2500, { host: 'ghcr.io', requests: 5 }],
    [listing('nginx'), 2500, { host: 'index.docker.io', requests: 26 }],
    [listing('ghcr.io/o/a', 'image-automation/platforms: linux/amd64'), 10, { host: 'ghcr.io', requests: 4 }],
    [listing('ghcr.io/o/a', 'image-automation/min-age: 24h'), 10, { host: 'ghcr.io', requests: 3 }],
    [listing('ghcr.io/o/a', 'image-automation/min-age: soon'), 10, { host: 'ghcr.io', requests: 2 }],
    [listing('quay.io/o/a'), 10, { host: 'mirror.test', requests: 2 }],
  ])('case %#', (given, tags, expected) => {
    expect(expectedLoad(given, tags, parseRegistryMirrors('quay.io=https://mirror.test'))).toEqual(expected);
  });
});

describe('worthwhileShards', () => {
  it.each([
    [[300], 1],
    [[2500], 3],
    [[500, 501], 2],
    [[1_000_000], 20],
  ])('of %j is %i', (requests, expected) => {
    expect(worthwhileShards(requests.map((one) => ({ host: 'a', requests: one })))).toBe(expected);
  });
});
