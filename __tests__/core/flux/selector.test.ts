import { describe, expect, it } from 'vitest';
import { policiesOf, selects } from '../../../src/core/flux/selector.ts';
import type { Labels } from '../../../src/core/flux/objects.ts';
import { inventoryOf } from '../../../src/core/flux/inventory.ts';
import { manifest, read, vectors, yaml } from './manifests.ts';

interface Row {
  readonly selector: unknown;
  readonly labels: Labels;
  readonly selected: boolean;
  readonly error?: string;
}

/** Decodes a selector the way a run does: as part of an automation. */
function decoded(selector: unknown): ReturnType<typeof read> {
  return read(
    manifest(
      'ImageUpdateAutomation',
      `sourceRef: { name: a }\ninterval: 1m\ngit: { commit: { author: { email: a } } }\npolicySelector: ${JSON.stringify(selector)}`,
    ),
  );
}

describe('a policySelector', () => {
  const rows = vectors('label-selectors.jsonl') as readonly Row[];
  const wrong = rows.filter(({ error }) => error !== undefined);
  const right = rows.filter(({ error }) => error === undefined);

  it('has vectors of metav1.LabelSelectorAsSelector to agree with', () => {
    expect(wrong.length).toBeGreaterThan(50);
    expect(right.filter(({ selected }) => selected).length).toBeGreaterThan(100);
  });

  it('selects what Kubernetes selects', () => {
    for (const { selector, labels, selected } of right) {
      const { objects, problems } = decoded(selector);
      const [automation] = objects;
      expect([problems, automation?.kind]).toEqual([[], 'ImageUpdateAutomation']);
      if (automation?.kind !== 'ImageUpdateAutomation') continue;
      expect([selector, labels, selects(automation.policySelector, labels)]).toEqual([selector, labels, selected]);
    }
  });

  it('refuses what Kubernetes refuses, in its words', () => {
    for (const { selector, error = '' } of wrong) {
      const { objects, problems } = decoded(selector);
      expect(objects).toEqual([]);
      for (const { code, flux } of problems) {
        expect([code, flux?.reason]).toEqual(['automation/invalid-selector', 'InvalidPolicySelector']);
      }
      const words = problems.map(({ flux }) => flux?.message.replace('failed to parse policy selector: ', '') ?? '');
      expect(
        words.some((one) => error.includes(one)),
        `${error}\n${words.join('\n')}`,
      ).toBe(true);
    }
  });

  it('is everything where there is none', () => {
    expect(selects(undefined, { any: 'label' })).toBe(true);
    expect(selects({ matchLabels: {}, matchExpressions: [] }, {})).toBe(true);
  });

  it('takes NotIn for those that lack the key', () => {
    const selector = {
      matchLabels: {},
      matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['dev'] } as const],
    };
    expect(selects(selector, {})).toBe(true);
  });
});

describe('policiesOf', () => {
  const policy = (namespace: string, name: string, labels: string): string => yaml`
    ---
    apiVersion: image.toolkit.fluxcd.io/v1
    kind: ImagePolicy
    metadata: { namespace: ${namespace}, name: ${name}, labels: { ${labels} } }
    spec: { imageRepositoryRef: { name: app }, policy: { alphabetical: {} } }
  `;
  const automation = yaml`
    ---
    apiVersion: image.toolkit.fluxcd.io/v1
    kind: ImageUpdateAutomation
    metadata: { namespace: apps, name: all }
    spec:
      sourceRef: { name: repo }
      interval: 1m
      git: { commit: { author: { email: a@b.c } } }
      policySelector: { matchLabels: { auto: "true" } }
  `;
  const text =
    policy('apps', 'z', 'auto: "true"') +
    policy('apps', 'a', 'auto: "true", more: x') +
    policy('apps', 'b', 'auto: "false"') +
    policy('other', 'c', 'auto: "true"') +
    automation;

  it('gives those of its own namespace that it selects, in the order of their ids', () => {
    const inventory = inventoryOf(read(text));
    const [first] = inventory.automations;
    expect(first && policiesOf(inventory, first).map(({ id }) => id)).toEqual(['apps/a', 'apps/z']);
    expect(first && policiesOf(inventory, { ...first, policySelector: undefined }).map(({ id }) => id)).toEqual([
      'apps/a',
      'apps/b',
      'apps/z',
    ]);
  });
});
