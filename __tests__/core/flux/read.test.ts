import { describe, expect, it } from 'vitest';
import type { ReadObjects } from '../../../src/core/flux/read.ts';
import { codes, policy, read, yaml } from './manifests.ts';

function ids({ objects }: ReadObjects): readonly string[] {
  return objects.map(({ kind, id }) => `${kind}/${id}`);
}

describe('metadata', () => {
  it('is read with what Kubernetes takes for null, and without what is no concern', () => {
    const text = policy.replace(
      '  name: app',
      '  name: app\n  namespace: apps\n  uid: 1\n  generation: 3\n  labels: { a: b, c: }\n  annotations: { d: "1" }',
    );
    const [object] = read(text).objects;
    expect(object?.meta).toMatchObject({
      namespace: 'apps',
      name: 'app',
      labels: { a: 'b', c: '' },
      annotations: { d: '1' },
      version: 'v1',
      at: { file: 'objects.yaml', line: 1, column: 1 },
    });
    expect(object?.id).toBe('apps/app');
  });

  it.each([
    ['  name: app', '  name: App', 'object/invalid-field 4'],
    ['  name: app', '  name: a/b', 'object/invalid-field 4'],
    ['  name: app', '  name: 5', 'object/invalid-field 4'],
    ['  name: app', '  generateName: app-', 'object/missing-field 3'],
    ['  name: app', '  name: app\n  name: other', 'object/invalid-field 5'],
    ['  name: app', `  name: ${'a'.repeat(254)}`, 'object/invalid-field 4'],
    ['  name: app', '  name: app\n  namespace: a.b', 'object/invalid-field 5'],
    ['  name: app', `  name: app\n  namespace: ${'a'.repeat(64)}`, 'object/invalid-field 5'],
    ['  name: app', '  name: app\n  labels: { auto: true }', 'object/invalid-field 5'],
    ['  name: app', '  name: app\n  labels: { auto: yes }', 'object/invalid-field 5'],
    ['  name: app', '  name: app\n  annotations: [a]', 'object/invalid-field 5'],
    ['metadata:\n  name: app\n', '', 'object/missing-field 1'],
    ['metadata:\n  name: app\n', 'metadata: app\n', 'object/invalid-field 3'],
    ['spec:', 'sepc:', 'object/missing-field 1'],
    ['spec:', 'data: 1\nspec:', 'object/unknown-field 5'],
  ])('refuses %j as %j', (from, to, code) => {
    const { objects, broken, problems } = read(policy.replace(from, to));
    expect(objects).toEqual([]);
    expect(broken).toHaveLength(1);
    expect(codes(problems)).toContain(code);
  });
});

describe('a namespace', () => {
  it.each(['""', 'null', '~'])('of %s is none', (namespace) => {
    const text = policy.replace('  name: app', `  name: app\n  namespace: ${namespace}`);
    expect(read(text).objects.map(({ id }) => id)).toEqual(['flux-system/app']);
  });
});

describe('versions and kinds', () => {
  it.each(['v1beta1', 'v1beta2'])('reads %s with one notice', (version) => {
    const { objects, problems } = read(policy.replace('/v1', `/${version}`));
    expect(objects.map(({ meta }) => meta.version)).toEqual([version]);
    expect(problems.map(({ code, severity, at }) => [code, severity, at?.line])).toEqual([
      ['object/old-version', 'notice', 1],
    ]);
  });

  it.each(['v1alpha2', 'v2', 'v1beta3', ''])('does not use %j', (version) => {
    const { objects, broken, problems } = read(policy.replace('/v1', `/${version}`));
    expect(objects).toEqual([]);
    expect(codes(problems)).toEqual(['object/unknown-version 1']);
    expect(broken.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['ImagePolicy/flux-system/app']);
  });

  it.each([
    ['ImagePolcy', 'Did you mean ImagePolicy?'],
    ['SomethingElse', undefined],
  ])('says that %s is no kind of the group', (kind, hint) => {
    const { objects, problems } = read(policy.replace('ImagePolicy', kind));
    expect(objects).toEqual([]);
    expect(problems.map((problem) => [problem.code, problem.hint])).toEqual([['object/invalid-field', hint]]);
  });
});

describe('files', () => {
  it('may hold several documents and lists, in CRLF, with a BOM', () => {
    const text = yaml`
      # one
      ${policy.trimEnd().replaceAll('\n', '\n      ')}
      ---
      apiVersion: v1
      kind: List
      items:
      - apiVersion: image.toolkit.fluxcd.io/v1
        kind: ImagePolicy
        metadata: { name: in-list }
        spec: { imageRepositoryRef: { name: app }, policy: { alphabetical: {} } }
      - { apiVersion: v1, kind: ConfigMap, metadata: { name: other } }
      ---
      apiVersion: image.toolkit.fluxcd.io/v1
      kind: ImagePolicyList
      items:
      - apiVersion: image.toolkit.fluxcd.io/v1
        kind: ImagePolicy
        metadata: { name: in-own-list }
        spec: { imageRepositoryRef: { name: app }, policy: { alphabetical: {} } }
    `;
    const result = read(`\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(result.problems).toEqual([]);
    expect(result.objects.map(({ id, meta }) => [id, meta.at.line])).toEqual([
      ['flux-system/app', 2],
      ['flux-system/in-list', 13],
      ['flux-system/in-own-list', 22],
    ]);
  });

  it('may be JSON', () => {
    const text = JSON.stringify({
      apiVersion: 'image.toolkit.fluxcd.io/v1',
      kind: 'ImagePolicy',
      metadata: { name: 'json' },
      spec: { imageRepositoryRef: { name: 'app' }, policy: { alphabetical: {} } },
    });
    expect(ids(read(text))).toEqual(['ImagePolicy/flux-system/json']);
  });

  it('may share text by anchors and merge keys', () => {
    const text = yaml`
      apiVersion: v1
      kind: List
      items:
      - &first
        apiVersion: image.toolkit.fluxcd.io/v1
        kind: ImagePolicy
        metadata: { name: one }
        spec: &spec { imageRepositoryRef: { name: app }, policy: { alphabetical: {} } }
      - <<: *first
        metadata: { name: two }
        spec: { <<: *spec, policy: { numerical: { order: desc } } }
    `;
    const result = read(text);
    expect(result.problems).toEqual([]);
    expect(result.objects).toMatchObject([
      { id: 'flux-system/one', rule: { kind: 'alphabetical' } },
      { id: 'flux-system/two', rule: { kind: 'numerical', order: 'desc' }, repository: 'flux-system/app' },
    ]);
  });

  it('go on after a document that is no YAML, and know whose it was', () => {
    const result = read(`${policy.replace('{ name: app }', '{ name: app')}---\n${policy.replace(': app', ': web')}`);
    expect(ids(result)).toEqual(['ImagePolicy/flux-system/web']);
    expect(result.problems.map(({ code }) => code)).toEqual(['file/invalid-yaml']);
    expect(result.broken.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['ImagePolicy/flux-system/app']);
  });

  it.each([
    ['a broken document of another kind', 'kind: ConfigMap\na: [\n', []],
    ["a template that mentions none of Flux's", '{{- if .x }}\nkind: Namespace\n{{ end }}\n', []],
    ['a template of an object', `{{- if .x }}\n${policy}{{ end }}\n`, ['file/invalid-yaml']],
    ['a template that happens to be YAML', policy.replace('name: app', 'name: {{ .x }}'), ['object/template']],
    ['a template within quotes', policy.replace('name: app', 'name: "{{ .x }}-app"'), ['object/template']],
    ['a broken namespace', 'apiVersion: v1\nkind: Namespace\nmetadata: [\n', ['file/invalid-yaml']],
  ])('report for %s: %j', (_, text, expected) => {
    const result = read(text);
    expect(result.problems.map(({ code }) => code)).toEqual(expected);
    expect(result.objects).toEqual([]);
  });

  it('say where a missing field may come from', () => {
    const [problem] = read(policy.replace('policy: { alphabetical: {} }', '')).problems;
    expect(problem?.hint).toContain('the input kustomize');
  });
});
