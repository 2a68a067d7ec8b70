import { describe, expect, it } from 'vitest';
import { repositoryFor } from '../../../src/core/flux/access.ts';
import { inventoryOf, type Inventory } from '../../../src/core/flux/inventory.ts';
import { readObjects } from '../../../src/core/flux/read.ts';
import { attempt } from '../../../src/core/problem/attempt.ts';
import { Problem } from '../../../src/core/problem/problem.ts';

const policy = (namespace: string, reference: string): string =>
  [
    'apiVersion: image.toolkit.fluxcd.io/v1',
    'kind: ImagePolicy',
    `metadata: { name: app, namespace: ${namespace} }`,
    'spec:',
    '  policy: { alphabetical: {} }',
    `  imageRepositoryRef: ${reference}`,
  ].join('\n');

const repository = (more: string): string =>
  [
    'apiVersion: image.toolkit.fluxcd.io/v1',
    'kind: ImageRepository',
    'metadata: { name: app, namespace: images }',
    `spec: { image: ghcr.io/org/app, interval: 5m${more} }`,
  ].join('\n');

const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: web, labels: { team: a, tier: x } }';

function inventory(...texts: readonly string[]): Inventory {
  const files = texts.map((text, index) => ({ path: `${String(index)}.yaml`, text }));
  return inventoryOf(readObjects(files, { namespace: 'flux-system' }));
}

function found(inventory: Inventory): unknown {
  const [first] = inventory.policies.values();
  const result = attempt(() => (first === undefined ? undefined : repositoryFor(inventory, first)));
  return result instanceof Problem ? result : result?.id;
}

const reference = '{ name: app, namespace: images }';

describe('repositoryFor', () => {
  it('finds a repository of the same namespace, whatever its accessFrom', () => {
    expect(found(inventory(policy('images', '{ name: app }'), repository('')))).toBe('images/app');
    expect(found(inventory(policy('images', reference), repository(', accessFrom: { namespaceSelectors: [] }')))).toBe(
      'images/app',
    );
  });

  it.each([
    ['[{}]', namespace, 'images/app'],
    ['[{}]', '', 'images/app'],
    ['[{ matchLabels: {} }]', '', 'images/app'],
    ['[{ matchLabels: { team: a } }]', namespace, 'images/app'],
    ['[{ matchLabels: { team: b } }, { matchLabels: { tier: x, team: a } }]', namespace, 'images/app'],
    ['[{ matchLabels: { kubernetes.io/metadata.name: web } }]', '', 'images/app'],
    ['[{ matchLabels: { kubernetes.io/metadata.name: web, team: a } }]', namespace, 'images/app'],
    ['[]', namespace, 'repository/access-denied'],
    ['[]', '', 'repository/access-denied'],
    ['[{ matchLabels: { team: b } }]', namespace, 'repository/access-denied'],
    ['[{ matchLabels: { team: a, tier: b } }]', namespace, 'repository/access-denied'],
    ['[{ matchLabels: { constructor: a } }]', namespace, 'repository/access-denied'],
    ['[{ matchLabels: { kubernetes.io/metadata.name: other } }]', '', 'repository/access-denied'],
    ['[{ matchLabels: { kubernetes.io/metadata.name: other, team: a } }]', '', 'repository/access-denied'],
    ['[{ matchLabels: { team: a } }]', '', 'repository/access-unknown'],
    ['[{ matchLabels: { kubernetes.io/metadata.name: web, team: a } }]', '', 'repository/access-unknown'],
  ])('across namespaces, with accessFrom %s and %j, gives %s', (selectors, manifest, expected) => {
    const texts = [
      policy('web', reference),
      repository(`, accessFrom: { namespaceSelectors: ${selectors} }`),
      manifest,
    ];
    const result = found(inventory(...texts.filter((text) => text !== '')));
    expect(result instanceof Problem ? result.code : result).toBe(expected);
  });

  const others = ', accessFrom: { namespaceSelectors: [{ matchLabels: { team: b } }] }';

  it.each([
    {
      texts: [policy('web', '{ name: other }')],
      code: 'repository/not-found',
      reason: 'DependencyNotReady',
      words: 'referenced ImageRepository does not exist: ImageRepository.image.toolkit.fluxcd.io "other" not found',
    },
    {
      texts: [policy('web', reference), repository('')],
      code: 'repository/access-denied',
      reason: 'AccessDenied',
      words: "access denied: 'images/app' can't be accessed due to missing ACL labels on 'accessFrom'",
    },
    {
      texts: [policy('web', reference), repository(others), namespace],
      code: 'repository/access-denied',
      reason: 'AccessDenied',
      words: "access denied: 'images/app' can't be accessed due to ACL labels mismatch on namespace 'web'",
    },
  ])("gives Flux's own words at the reference: $words", ({ texts, code, reason, words }) => {
    const problem = found(inventory(...texts));
    const message = `failed to get the referred ImageRepository: ${words}`;
    expect(problem).toMatchObject({
      code,
      flux: { reason, message },
      policy: 'web/app',
      at: { file: '0.yaml', line: 6, column: 3 },
    });
    expect(problem instanceof Problem && problem.message).toContain(message);
  });

  it("gives a broken repository's own problem", () => {
    const problem = found(inventory(policy('images', '{ name: app }'), repository(', timeout: 1h')));
    expect(problem).toMatchObject({
      code: 'object/invalid-field',
      policy: 'images/app',
      at: { file: '1.yaml', line: 4 },
    });
  });
});
