import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { repositoryFor } from '../../../src/core/flux/access.ts';
import { inventoryOf } from '../../../src/core/flux/inventory.ts';
import { policiesOf } from '../../../src/core/flux/selector.ts';
import { attempt } from '../../../src/core/problem/attempt.ts';
import { read } from './manifests.ts';

const word = fc.constantFrom(
  'apiVersion', 'kind', 'metadata', 'spec', 'name', 'namespace', 'labels', 'image.toolkit.fluxcd.io/v1', 'v1', 'List',
  'kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'Namespace', 'ImagePolicy', 'ImageRepository', 'image', 'interval',
  'ImageUpdateAutomation', 'policy', 'semver', 'range', 'alphabetical', 'items', 'path', 'postBuild', 'substitute', '5m',
  'sourceRef', 'filterTags', 'extract', '$${x}', '${x}', '1.10', 'yes', '~', '<<', '__proto__', 'constructor', 'apps', '',
); // prettier-ignore

/** Text that looks like manifests from afar: the words above, and all of YAML's indicators. */
const noise = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(
        ': ',
        '\n',
        '\n  ',
        '\n    ',
        '- ',
        '{',
        '}',
        '[',
        ']',
        ', ',
        '&a ',
        '*a',
        '!!str ',
        '|\n',
        '"',
        "'",
        '#',
        '---\n',
        '...\n',
        '? ',
        '\t',
        '\r\n',
        '\ufeff',
        '%YAML 1.1\n',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Trees with the right names in the wrong places. */
const tree = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null), fc.double({ noNaN: true })),
    fc.dictionary(word, tie('node'), { maxKeys: 5, noNullPrototype: true }),
    fc.array(tie('node'), { maxLength: 3 }),
  ),
})).node;

const object = fc
  .record({
    apiVersion: fc.constantFrom(
      'image.toolkit.fluxcd.io/v1',
      'image.toolkit.fluxcd.io/v1beta2',
      'kustomize.toolkit.fluxcd.io/v1',
      'v1',
    ),
    kind: fc.constantFrom(
      'ImagePolicy',
      'ImageRepository',
      'ImageUpdateAutomation',
      'Kustomization',
      'Namespace',
      'List',
    ),
    metadata: fc.oneof(fc.record({ name: fc.oneof(word, tree) }), tree),
    spec: fc.oneof(
      fc.dictionary(
        fc.constantFrom(
          'image',
          'interval',
          'policy',
          'imageRepositoryRef',
          'sourceRef',
          'git',
          'policySelector',
          'path',
          'postBuild',
          'accessFrom',
          'exclusionList',
        ),
        tree,
      ),
      tree,
    ),
  })
  .map((value) => stringify(value, { aliasDuplicateObjects: true }));

function everything(text: string): void {
  const inventory = inventoryOf(read(text));
  for (const policy of inventory.policies.values()) attempt(() => repositoryFor(inventory, policy));
  for (const automation of inventory.automations) policiesOf(inventory, automation);
  for (const { message } of inventory.problems) expect(message).toMatch(/^Cannot /);
}

describe('whatever the text', () => {
  it('noise gives problems and never throws', () => {
    fc.assert(fc.property(fc.oneof(noise, fc.string({ unit: 'binary' })), everything), { numRuns: 1000 });
  });

  it('noise beside a policy gives problems and never throws', () => {
    const beside = noise.map((text) => `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\n${text}`);
    fc.assert(fc.property(beside, everything), { numRuns: 1000 });
  });

  it('objects with anything in any field give problems and never throw', () => {
    fc.assert(
      fc.property(fc.array(object, { maxLength: 3 }), (texts) => {
        everything(texts.join('---\n'));
      }),
      { numRuns: 1000 },
    );
  });

  it('is read to the same end twice', () => {
    fc.assert(
      fc.property(fc.array(object, { maxLength: 3 }), (texts) => {
        const once = inventoryOf(read(texts.join('---\n')));
        expect(inventoryOf(read(texts.join('---\n')))).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});
