import { describe, expect, it } from 'vitest';
import { inventoryOf, type Inventory } from '../../../src/core/flux/inventory.ts';
import { readObjects } from '../../../src/core/flux/read.ts';
import { manifest } from './manifests.ts';

const policy = (name: string, rule = '{ alphabetical: {} }'): string =>
  manifest('ImagePolicy', `imageRepositoryRef: { name: app }\npolicy: ${rule}`).replace('name: app', `name: ${name}`);
const repository = manifest('ImageRepository', 'image: ghcr.io/org/app\ninterval: 5m');
const automation = manifest(
  'ImageUpdateAutomation',
  'sourceRef: { name: a }\ninterval: 1m\ngit: { commit: { author: { email: a } } }',
);

function inventory(...texts: readonly string[]): Inventory {
  const files = texts.map((text, index) => ({ path: `${String(index)}.yaml`, text }));
  return inventoryOf(readObjects(files, { namespace: 'ns' }));
}

describe('inventoryOf', () => {
  it('keeps each kind by its id, in bytewise order', () => {
    const { repositories, policies, automations, broken, problems } = inventory(
      policy('b'),
      policy('a'),
      policy('a-b'),
      automation.replace(': app', ': d'),
      automation.replace(': app', ': c'),
      repository,
    );
    expect([...repositories.keys()]).toEqual(['ns/app']);
    expect([...policies.keys()]).toEqual(['ns/a', 'ns/a-b', 'ns/b']);
    expect(automations.map(({ id }) => id)).toEqual(['ns/c', 'ns/d']);
    expect([...broken, ...problems]).toEqual([]);
  });

  it('uses neither of two that differ, and names both places', () => {
    const { policies, broken, problems } = inventory(policy('a'), policy('a', '{ numerical: {} }'), policy('b'));
    expect([...policies.keys()]).toEqual(['ns/b']);
    expect(problems.map(({ code, severity, at, policy: id }) => [code, severity, at?.file, id])).toEqual([
      ['object/duplicate', 'error', '1.yaml', 'ns/a'],
    ]);
    expect(problems[0]?.message).toContain('0.yaml:1');
    expect(problems[0]?.message).toContain('1.yaml:1');
    expect([...broken]).toEqual([['ImagePolicy/ns/a', problems[0]]]);
  });

  it('uses the first of two that are alike, and warns', () => {
    const reordered =
      policy('a').replace('apiVersion: image.toolkit.fluxcd.io/v1\n', '') + 'apiVersion: image.toolkit.fluxcd.io/v1\n';
    const { policies, broken, problems } = inventory(policy('a'), reordered);
    expect([...policies.values()].map(({ meta }) => meta.at.file)).toEqual(['0.yaml']);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['object/duplicate', 'warning']]);
    expect(broken.size).toBe(0);
  });

  it.each([
    ['labels', '  labels: { a: b, c: d }', '  labels: { c: d, a: b }', 'warning'],
    ['other labels', '  labels: { a: b }', '  labels: { a: c }', 'error'],
  ])('compares %s whatever their order', (_, one, other, severity) => {
    const labelled = (line: string): string => policy('a').replace('  name: a', `  name: a\n${line}`);
    expect(inventory(labelled(one), labelled(other)).problems.map((problem) => problem.severity)).toEqual([severity]);
  });

  it('does not tell a policy from a repository of its name by the id alone', () => {
    const { policies, repositories, problems } = inventory(policy('app'), repository);
    expect([policies.size, repositories.size, problems]).toEqual([1, 1, []]);
  });

  it('does not use an object with a broken namesake, such as a patch of it', () => {
    const patch =
      'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata: { name: a }\nspec: { suspend: true }\n';
    const { policies, broken, problems } = inventory(policy('a'), patch);
    expect(policies.size).toBe(0);
    expect([...broken.keys()]).toEqual(['ImagePolicy/ns/a']);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['object/missing-field']));
  });

  it('says nothing of an object that two Flux Kustomizations leave alike', () => {
    const by = (name: string): string =>
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name} }\nspec: { sourceRef: { kind: GitRepository } }\n`;
    const { policies, problems } = inventory(policy('a'), by('one'), by('two'));
    expect([policies.size, problems]).toEqual([1, []]);
  });

  it('knows of a namespace what all of its manifests say', () => {
    const namespace = (labels: string): string =>
      `apiVersion: v1\nkind: Namespace\nmetadata: { name: web, labels: { ${labels} } }\n`;
    const { namespaces } = inventory(namespace('a: b, c: d, e: f'), namespace('a: b, c: x'));
    expect([...namespaces]).toEqual([['web', { a: 'b' }]]);
  });

  it('gathers several readings into one', () => {
    const readingOf = (text: string, path: string): ReturnType<typeof readObjects> =>
      readObjects([{ path, text }], { namespace: 'ns' });
    const { policies, repositories } = inventoryOf(readingOf(policy('a'), 'a.yaml'), readingOf(repository, 'b.yaml'));
    expect([policies.size, repositories.size]).toEqual([1, 1]);
  });
});
