import { describe, expect, it } from 'vitest';
import { placeOfField } from '../../../src/core/flux/place.ts';
import { codes, manifest, read } from './manifests.ts';

function spec(...more: readonly string[]): string {
  return manifest(
    'ImagePolicy',
    ['imageRepositoryRef: { name: app }', 'policy: { semver: { range: 1.x } }', ...more].join('\n'),
  );
}

const whole = {
  kind: 'ImagePolicy',
  id: 'flux-system/app',
  repository: 'flux-system/app',
  rule: { kind: 'semver', range: '1.x' },
  filter: undefined,
  digestReflection: 'Never',
  interval: undefined,
  suspend: false,
};

describe('an ImagePolicy', () => {
  it('has the defaults of its CRD', () => {
    const { objects, problems } = read(spec());
    expect(objects).toEqual([{ ...whole, meta: expect.anything() as unknown }]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['filterTags: {}', { filter: { pattern: '', extract: '' } }],
    ['filterTags: null', { filter: undefined }],
    [`filterTags: { pattern: '^v(?P<v>.*)$', extract: $v }`, { filter: { pattern: '^v(?P<v>.*)$', extract: '$v' } }],
    ['filterTags: { extract: "${v}" }', { filter: { pattern: '', extract: '${v}' } }],
    ['filterTags: { pattern: "a$$", extract: "$$1" }', { filter: { pattern: 'a$$', extract: '$$1' } }],
    ['digestReflectionPolicy: Never', {}],
    ['digestReflectionPolicy: IfNotPresent', { digestReflection: 'IfNotPresent' }],
    ['digestReflectionPolicy: null', {}],
    ['{ digestReflectionPolicy: Always, interval: 10m }', { digestReflection: 'Always', interval: 600_000 }],
    ['{ digestReflectionPolicy: Always, interval: 1h30m }', { digestReflection: 'Always', interval: 5_400_000 }],
    ['suspend: true', { suspend: true }],
  ])('reads %s', (line, expected) => {
    const lines = line.startsWith('{') ? line.slice(2, -2).split(', ') : [line];
    const { objects, problems } = read(spec(...lines));
    expect(objects).toMatchObject([{ ...whole, ...expected }]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['{ semver: { range: ">=1.0 <2" } }', { kind: 'semver', range: '>=1.0 <2' }],
    ['{ semver: { range: "" } }', { kind: 'semver', range: '' }],
    ['{ alphabetical: {} }', { kind: 'alphabetical', order: 'asc' }],
    ['{ alphabetical: { order: desc } }', { kind: 'alphabetical', order: 'desc' }],
    ['{ alphabetical: { order: null } }', { kind: 'alphabetical', order: 'asc' }],
    ['{ numerical: {} }', { kind: 'numerical', order: 'asc' }],
    ['{ numerical: { order: desc } }', { kind: 'numerical', order: 'desc' }],
    ['{ semver: null, numerical: { order: asc } }', { kind: 'numerical', order: 'asc' }],
  ])('reads the rule %s', (rule, expected) => {
    const { objects, problems } = read(manifest('ImagePolicy', `imageRepositoryRef: { name: app }\npolicy: ${rule}`));
    expect(objects).toMatchObject([{ rule: expected }]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['{ numerical: {}, semver: { range: 1.x } }', 'semver', 1],
    ['{ numerical: {}, alphabetical: {} }', 'alphabetical', 1],
    ['{ numerical: {}, alphabetical: {}, semver: { range: 1.x } }', 'semver', 2],
  ])('follows the first rule of %s, as Flux does, and warns', (rule, kind, warnings) => {
    const { objects, problems } = read(manifest('ImagePolicy', `imageRepositoryRef: { name: app }\npolicy: ${rule}`));
    expect(objects).toMatchObject([{ rule: { kind } }]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual(
      Array(warnings).fill(['object/invalid-field', 'warning']),
    );
  });

  it.each([
    ['{ name: app }', 'flux-system/app'],
    ['{ name: app, namespace: other }', 'other/app'],
    ['{ name: app, namespace: "" }', 'flux-system/app'],
    ['{ name: app, namespace: null }', 'flux-system/app'],
  ])('refers by %s to %s', (reference, repository) => {
    const { objects } = read(manifest('ImagePolicy', `imageRepositoryRef: ${reference}\npolicy: { alphabetical: {} }`));
    expect(objects).toMatchObject([{ repository }]);
  });

  it.each([
    ['filterTags: ^v', 'object/invalid-field'],
    ['filterTags: { pattern: 1.10 }', 'object/invalid-field'],
    ['filterTags: { extract: 1 }', 'object/invalid-field'],
    ['filterTags: { extract: on }', 'object/invalid-field'],
    ['filterTags: { extract: "$${ts}" }', 'object/invalid-field'],
    ['filterTags: { patern: a }', 'object/unknown-field'],
    ['filterTag: { pattern: a }', 'object/unknown-field'],
    ['digestReflectionPolicy: always', 'object/invalid-field'],
    ['digestReflectionPolicy: Always', 'object/missing-field'],
    ['interval: 10m', 'object/invalid-field'],
    ['suspend: "yes"', 'object/invalid-field'],
  ])('refuses %s', (line, code) => {
    const { objects, broken, problems } = read(spec(line));
    expect(objects).toEqual([]);
    expect(problems.map((problem) => [problem.code, problem.policy])).toEqual([[code, 'flux-system/app']]);
    expect(broken).toEqual([{ kind: 'ImagePolicy', id: 'flux-system/app', problem: problems[0] }]);
  });

  it.each([
    ['policy: { alphabetical: {} }', ['object/missing-field 5']],
    ['imageRepositoryRef: { name: app }', ['object/missing-field 5']],
    ['imageRepositoryRef: {}\npolicy: { alphabetical: {} }', ['object/missing-field 6']],
    ['imageRepositoryRef: app\npolicy: { alphabetical: {} }', ['object/invalid-field 6']],
    ['imageRepositoryRef: { name: a }\npolicy: {}', ['policy/invalid 7']],
    ['imageRepositoryRef: { name: a }\npolicy:\n  alphabetical:', ['policy/invalid 7']],
    ['imageRepositoryRef: { name: a }\npolicy:', ['object/missing-field 7']],
    ['imageRepositoryRef: { name: a }\npolicy: semver', ['object/invalid-field 7']],
    ['imageRepositoryRef: { name: a }\npolicy:\n  semver:\n    range: 1.10', ['object/invalid-field 9']],
    ['imageRepositoryRef: { name: a }\npolicy:\n  semver: {}', ['object/missing-field 8']],
    ['imageRepositoryRef: { name: a }\npolicy:\n  semver: 1.x', ['object/invalid-field 8']],
    ['imageRepositoryRef: { name: a }\npolicy:\n  numerical: { order: ASC }', ['object/invalid-field 8']],
    [
      'imageRepositoryRef: { name: a }\npolicy: { alphabetical: {} }\ninterval: 1m\ndigestReflectionPolicy: always',
      ['object/invalid-field 9'],
    ],
    ['imageRepositoryRef: { name: a }\npolicy:\n  semvar: { range: 1.x }', ['object/unknown-field 8']],
  ])('reports each mistake of %j once, at its line', (text, expected) => {
    const { objects, problems } = read(manifest('ImagePolicy', text));
    expect(objects).toEqual([]);
    expect(codes(problems)).toEqual(expected);
  });

  it.each([
    ['policy: {}', 'InvalidPolicy', 'invalid policy: given ImagePolicyChoice object is invalid'],
    [
      'policy: { alphabetical: {} }\ndigestReflectionPolicy: Always',
      'IntervalNotConfigured',
      "spec.interval must be set when spec.digestReflectionPolicy is set to 'Always'",
    ],
  ])("gives Flux's own words for %j", (text, reason, message) => {
    const [problem] = read(manifest('ImagePolicy', `imageRepositoryRef: { name: a }\n${text}`)).problems;
    expect(problem?.flux).toEqual({ reason, message });
    expect(problem?.message).toContain(message);
  });

  it("gives the CRD's words where an interval is not accepted", () => {
    const [problem] = read(spec('interval: 10m')).problems;
    expect(problem?.message).toContain(
      "spec.interval is only accepted when spec.digestReflectionPolicy is set to 'Always'",
    );
  });

  it('knows where its fields stand', () => {
    const [policy] = read(
      manifest('ImagePolicy', 'imageRepositoryRef:\n  name: app\npolicy:\n  semver:\n    range: 1.x'),
    ).objects;
    const lineOf = (path: string): unknown => policy && placeOfField(policy.meta, path).line;
    expect(lineOf('spec.policy.semver.range')).toBe(10);
    expect(lineOf('spec.policy.semver.other')).toBe(9);
    expect(lineOf('spec.imageRepositoryRef.namespace')).toBe(6);
    expect(lineOf('nothing')).toBe(1);
  });
});
