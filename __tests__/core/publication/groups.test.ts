import { describe, expect, test } from 'vitest';
import type { AutomationId, PolicyId } from '../../../src/core/flux/objects.ts';
import { groupBranches, type Grouping, type Member } from '../../../src/core/publication/groups.ts';

function member(id: string, policies: readonly string[], base = 'main'): Member {
  const [namespace = '', name = ''] = id.split('/');
  return {
    automation: id as AutomationId,
    ...{ namespace, name, base },
    policies: policies.map((policy) => ({ id: `${namespace}/${policy}` as PolicyId, name: policy, tag: '1.2.3' })),
  };
}

const members = [member('apps/web', ['a', 'b']), member('apps/jobs', ['b', 'c']), member('infra/all', ['d'])];

describe('groupBranches', () => {
  test.each<[Grouping, readonly string[]]>([
    ['run', ['image-automation/main: apps/web(a b) apps/jobs(b c) infra/all(d)']],
    [
      'automation',
      [
        'image-automation/main/apps/web: apps/web(a b)',
        'image-automation/main/apps/jobs: apps/jobs(b c)',
        'image-automation/main/infra/all: infra/all(d)',
      ],
    ],
    [
      'namespace',
      ['image-automation/main/apps: apps/web(a b) apps/jobs(b c)', 'image-automation/main/infra: infra/all(d)'],
    ],
    [
      'policy',
      [
        'image-automation/main/apps/a: apps/web(a)',
        'image-automation/main/apps/b: apps/web(b) apps/jobs(b)',
        'image-automation/main/apps/c: apps/jobs(c)',
        'image-automation/main/infra/d: infra/all(d)',
      ],
    ],
  ])('by %s', (grouping, branches) => {
    const said = groupBranches(members, grouping).map(({ branch, members: some }) => {
      const shares = some.map((one) => `${one.automation}(${one.policies.map((id) => id.split('/')[1]).join(' ')})`);
      return `${branch}: ${shares.join(' ')}`;
    });
    expect(said).toEqual(branches);
  });

  test('base branches are never mixed', () => {
    const mixed = [member('apps/a', ['a']), member('apps/b', ['b'], 'next')];
    expect(groupBranches(mixed, 'run').map(({ base, branch }) => [base, branch])).toEqual([
      ['main', 'image-automation/main'],
      ['next', 'image-automation/next'],
    ]);
  });

  test("a template of one's own", () => {
    const [first] = groupBranches(members, 'policy', 'bump-{policy}-{tag}');
    expect(first?.branch).toBe('bump-a-1.2.3');
  });

  test('names that follow a tag belong to a family, which has one name for ever', () => {
    const families = (tag: string): unknown => {
      const tagged = members.map((one) => ({ ...one, policies: one.policies.map((policy) => ({ ...policy, tag })) }));
      return groupBranches(tagged, 'policy', 'bump/{policy}/{tag}').map(({ family }) => family);
    };
    expect(families('1.0.0')).toEqual(families('2.0.0'));
    expect(new Set(families('1.0.0') as string[]).size).toBe(4);
    expect(groupBranches(members, 'policy').every(({ family }) => family === undefined)).toBe(true);
  });

  test.each<[string, Grouping, string, string]>([
    ['two groups of one name', 'policy', 'bump', 'publish/branch-collision'],
    ['a name below another', 'namespace', 'x', 'publish/branch-collision'],
    ['a value that the groups do not share', 'namespace', 'x/{policy}', 'publish/branch-template'],
    ['the branch itself', 'run', 'main/updates', 'publish/branch-collision'],
  ])('%s is refused', (_, grouping, template, code) => {
    expect(() => groupBranches(members, grouping, template)).toThrow(expect.objectContaining({ code }));
  });

  test('names that git cannot keep side by side are refused', () => {
    const nested = [member('a/b', ['x']), { ...member('a/c', ['y']), name: 'b-' }];
    const template = '{namespace}/{automation}';
    expect(groupBranches(nested, 'automation', template).map(({ branch }) => branch)).toEqual(['a/b', 'a/b-']);
    const clashing = [member('a/b', ['x'], 'm'), member('a/c', ['y'], 'm/n')];
    expect(() => groupBranches(clashing, 'run', 'auto/{branch}')).toThrow(
      expect.objectContaining({ code: 'publish/branch-collision' }),
    );
  });
});
