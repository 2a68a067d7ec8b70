import { expect, test } from 'vitest';
import { inventoryOf } from '../../../src/core/flux/inventory.ts';
import { readObjects } from '../../../src/core/flux/read.ts';
import type { Registry } from '../../../src/core/ports.ts';
import { parseRegistryMirrors } from '../../../src/core/registry/registry-mirrors.ts';
import { selectTags, type Selected } from '../../../src/flows/select/tags.ts';

const objects = (image: string, name: string): string => `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: { name: ${name}, namespace: apps }
spec: { image: ${image}, interval: 1h }
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: { name: ${name}, namespace: apps }
spec: { imageRepositoryRef: { name: ${name} }, policy: { semver: { range: 1.x } } }
`;

/** Scans with registries of which those called `slow` say nothing until they are told to. */
function scan(
  images: readonly string[],
  mirrors = '',
): { asked: string[]; answer: () => void; done: Promise<Selected> } {
  const text = images.map((image, index) => objects(image, `app-${String(index).padStart(2, '0')}`)).join('---\n');
  const inventory = inventoryOf(readObjects([{ path: 'apps.yaml', text }], { namespace: 'apps' }));
  const asked: string[] = [];
  let answer: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (answer = resolve));
  const none = (): Promise<never> => Promise.reject(new Error('nobody asks for that'));
  const registry: Registry = {
    tags: async function* ({ image }) {
      asked.push(image);
      if (image.startsWith('slow')) await slow;
      yield ['1.0.0', '1.1.0'];
    },
    ...{ digest: none, labels: none, platforms: none, pushed: none },
  };
  const progress = { group: () => undefined, endGroup: () => undefined, info: () => undefined };
  const options = {
    ...{ deployed: new Map(), concurrency: 16, allowDowngrade: false, recollection: undefined },
    mirrors: parseRegistryMirrors(mirrors),
  };
  const done = selectTags([...inventory.policies.values()], inventory, options, { registry, progress });
  return { asked, answer, done };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const many = (host: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${host}/org/app-${String(index)}`);

test('a slow registry holds up no list of a quick one', async () => {
  const images = [...many('slow.example', 40), ...many('quick.example', 40)];
  const { asked, answer, done } = scan(images);
  await settled();
  expect(asked.filter((image) => image.startsWith('slow'))).toEqual(images.slice(0, 16));
  expect(asked.filter((image) => image.startsWith('quick'))).toEqual(images.slice(40));
  answer();
  const { outcomes } = await done;
  expect([...outcomes.values()].map(({ image }) => image)).toEqual(images);
});

test('what one mirror stands for is one registry', async () => {
  const images = [...many('slow-a.example', 20), ...many('slow-b.example', 20)];
  const { asked, answer, done } = scan(
    images,
    'slow-a.example=https://m.example/a\nslow-b.example=https://m.example/b',
  );
  await settled();
  expect(asked).toEqual(images.slice(0, 16));
  answer();
  await done;
  expect(asked).toHaveLength(40);
});
