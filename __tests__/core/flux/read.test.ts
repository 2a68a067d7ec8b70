import { describe, expect, it } from 'vitest';
import { readObjects, readRendered, type ReadObjects } from '../../../src/core/flux/read.ts';
import { codes, manifest, read, yaml } from './manifests.ts';

const policySpec = 'imageRepositoryRef: { name: app }\npolicy: { alphabetical: {} }';
const policy = manifest('ImagePolicy', policySpec);

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

const cluster = (spec: string): string => yaml`
  apiVersion: kustomize.toolkit.fluxcd.io/v1
  kind: Kustomization
  metadata: { name: apps, namespace: flux-system }
  spec: { interval: 1m, sourceRef: { kind: GitRepository, name: flux-system }, ${spec} }
`;

/** Reads a policy in `apps/` beside the Flux Kustomizations that apply it. */
function applied(text: string, ...kustomizations: readonly string[]): ReadObjects {
  const files = kustomizations.map((spec, index) => ({
    path: `clusters/${String(index)}.yaml`,
    text: cluster(spec).replace('name: apps', `name: apps-${String(index)}`),
  }));
  return readObjects([{ path: 'apps/policy.yaml', text }, ...files], { namespace: 'default' });
}

const extracting = (extract: string): string =>
  manifest('ImagePolicy', `${policySpec}\nfilterTags: { pattern: 'x', extract: '${extract}' }`);

describe('a Flux Kustomization', () => {
  it.each([
    ['$${ts}', 'path: ./apps, postBuild: { substitute: { a: b } }', '${ts}'],
    ['$${ts}', 'path: ./apps, postBuild: { substituteFrom: [{ kind: ConfigMap, name: a }] }', '${ts}'],
    ['$${ts}', 'path: ./apps, postBuild: { substituteStrategy: Always }', '${ts}'],
    ['$ts', 'path: ./apps, postBuild: { substitute: { ts: b } }', '$ts'],
    ['${ts}', 'path: ./apps, postBuild: { substitute: { ts: $v } }', '$v'],
    ['${ts:=$w}', 'path: ./apps, postBuild: { substitute: { other: a } }', '$w'],
    ['${ts}', 'path: ./apps', '${ts}'],
    ['${ts}', 'path: ./apps, postBuild: {}', '${ts}'],
    ['${ts}', 'path: ./apps, postBuild: { substitute: {} }', '${ts}'],
    ['${ts}', 'path: ./other, postBuild: { substitute: { ts: a } }', '${ts}'],
    ['${ts}', 'path: ./app, postBuild: { substitute: { ts: a } }', '${ts}'],
    ['$${ts}', 'postBuild: { substitute: { a: b } }', '${ts}'],
    ['$${ts}', 'path: ./, postBuild: { substitute: { a: b } }', '${ts}'],
  ])('leaves extract %s, with %s, as %s', (extract, spec, expected) => {
    const { objects, problems } = applied(extracting(extract), spec);
    expect(problems).toEqual([]);
    expect(objects).toMatchObject([{ filter: { extract: expected } }]);
  });

  it.each([
    ['${ts}', 'path: ./apps, postBuild: { substitute: { a: b } }'],
    ['${a}', 'path: ./apps, postBuild: { substituteFrom: [{ kind: Secret, name: a }] }'],
    ['${a:=b}', 'path: ./apps, postBuild: { substituteFrom: [{ kind: Secret, name: a, optional: true }] }'],
    ['${a}', 'path: ./apps, postBuild: { substitute: { a: "1.10" } }'],
    ['${a}', 'path: ./apps, postBuild: { substitute: { a: "{b: c}" } }'],
    ['${a', 'path: ./apps, postBuild: { substitute: { a: b } }'],
    ['$${ts}', 'path: ./apps'],
    ['$${ts}', 'path: ./apps, postBuild: {}'],
  ])('breaks extract %s, with %s', (extract, spec) => {
    const { objects, broken, problems } = applied(extracting(extract), spec);
    expect(objects).toEqual([]);
    expect(codes(problems)).toEqual(['object/invalid-field 8']);
    expect(broken.map(({ id }) => id)).toEqual(['default/app']);
  });

  it.each(['labels', 'annotations'])('substitutes nothing that is disabled by %s', (where) => {
    const text = extracting('${ts}').replace(
      '  name: app',
      `  name: app\n  ${where}: { kustomize.toolkit.fluxcd.io/substitute: disabled }`,
    );
    const { objects } = applied(text, 'path: ./apps, postBuild: { substitute: { ts: a } }');
    expect(objects).toMatchObject([{ filter: { extract: '${ts}' } }]);
  });

  it('substitutes in every field, names and labels included', () => {
    const text = yaml`
      apiVersion: image.toolkit.fluxcd.io/v1
      kind: ImageRepository
      metadata: { name: "\${env}-app", namespace: "\${ns}", labels: { env: "\${env}" } }
      spec: { image: "\${registry}/app", interval: "\${interval:=5m}", exclusionList: ["\${env}$"] }
    `;
    const { objects, problems } = applied(
      text,
      'path: ./apps, postBuild: { substitute: { env: prod, ns: web, registry: "ghcr.io/org" } }',
    );
    expect(problems).toEqual([]);
    expect(objects).toMatchObject([
      {
        id: 'web/prod-app',
        image: 'ghcr.io/org/app',
        interval: 300_000,
        exclusionList: ['prod$'],
        meta: { labels: { env: 'prod' } },
      },
    ]);
  });

  it('sets namespace, labels and affixes of what it applies', () => {
    const text = policy.replace('  name: app', '  name: app\n  namespace: own\n  labels: { team: a, tier: x }');
    const { objects } = applied(
      text,
      'path: ./apps, targetNamespace: web, namePrefix: p-, nameSuffix: -s, commonMetadata: { labels: { team: b } }',
    );
    expect(objects).toMatchObject([
      { id: 'web/p-app-s', repository: 'web/app', meta: { labels: { team: 'b', tier: 'x' } } },
    ]);
  });

  it('counts only where its path is the nearest', () => {
    const { objects } = applied(policy, 'path: ./, targetNamespace: root', 'path: ./apps, targetNamespace: near');
    expect(objects.map(({ id }) => id)).toEqual(['near/app']);
  });

  it('makes an object of its own of what another one applies too', () => {
    const { objects } = applied(policy, 'path: apps, targetNamespace: one', 'path: ./apps/, targetNamespace: two');
    expect(objects.map(({ id }) => id)).toEqual(['one/app', 'two/app']);
  });

  it.each([
    ['patches: [{ patch: "kind: ImagePolicy" }]', true],
    ['patches: [{ patch: "- op: add", target: { kind: ImagePolicy } }]', true],
    ['patches: [{ patch: "- op: add", target: { kind: Image.* } }]', true],
    ['patches: [{ patch: "- op: add", target: { labelSelector: a=b } }]', true],
    ['patches: [{ patch: "kind: Deployment" }]', false],
    ['patches: [{ patch: "- op: add", target: { kind: Deployment } }]', false],
    ['patches: []', false],
  ])('that may patch an object breaks it: %s', (patches, isBroken) => {
    const { objects, problems } = applied(policy, `path: ./apps, ${patches}`);
    expect(problems.map(({ code }) => code)).toEqual(isBroken ? ['object/patched'] : []);
    expect(objects).toHaveLength(isBroken ? 0 : 1);
  });

  it.each([
    ['of an artifact says nothing about the root', 'kind: GitRepository', 'kind: OCIRepository', 'default/app'],
    ['without a source is a patch of one', 'sourceRef', 'otherRef', 'default/app'],
    ['of another group is none', 'kustomize.toolkit.fluxcd.io/v1', 'kustomize.config.k8s.io/v1beta1', 'default/app'],
    ['is read in any version', 'kustomize.toolkit.fluxcd.io/v1', 'kustomize.toolkit.fluxcd.io/v1beta2', 'web/app'],
  ])('%s', (_, from, to, id) => {
    const text = cluster('path: ./, targetNamespace: web').replace(from, to);
    const files = [
      { path: 'apps/policy.yaml', text: policy },
      { path: 'clusters/a.yaml', text },
    ];
    expect(readObjects(files, { namespace: 'default' }).objects.map((object) => object.id)).toEqual([id]);
  });

  it('of an artifact counts where its path is one of the repository', () => {
    const text = cluster('path: ./apps, targetNamespace: web').replace('GitRepository', 'OCIRepository');
    const files = [
      { path: 'apps/policy.yaml', text: policy },
      { path: 'clusters/a.yaml', text },
    ];
    expect(readObjects(files, { namespace: 'default' }).objects.map(({ id }) => id)).toEqual(['web/app']);
  });
});

describe('namespaces', () => {
  const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: web\n  labels: { team: "${team:=a}", n: 1 }\n';

  it('are read with the labels that can be read', () => {
    expect(read(namespace).namespaces).toEqual([{ name: 'web', labels: { team: '${team:=a}' } }]);
    expect(applied(namespace, 'path: ./apps, postBuild: { substitute: { x: y } }').namespaces).toEqual([
      { name: 'web', labels: { team: 'a' } },
    ]);
  });

  it.each([
    ['kind: Namespace', 'kind: NamespaceX'],
    ['apiVersion: v1', 'apiVersion: v2'],
    ['  name: web\n', ''],
  ])('are not what has %j as %j', (from, to) => {
    expect(read(namespace.replace(from, to)).namespaces).toEqual([]);
  });
});

describe('readRendered', () => {
  const origin = '\n  annotations: { config.kubernetes.io/origin: "path: ../base/policy.yaml\\n", a: b }';
  const rendered = (text: string): readonly { path: string; text: string }[] => [{ path: 'apps/prod', text }];

  it('places an object at its directory, or at the file that kustomize names', () => {
    const placed = (text: string): unknown =>
      readRendered(rendered(text), { namespace: 'default', raw: [] }).objects.map(({ meta }) => [
        meta.at,
        meta.annotations,
      ]);
    expect(placed(policy)).toEqual([[{ file: 'apps/prod' }, {}]]);
    expect(placed(policy.replace('  name: app', `  name: app${origin}`))).toEqual([
      [{ file: 'apps/base/policy.yaml' }, { a: 'b' }],
    ]);
    const remote = origin.replace('path:', 'repo: https://example.com/x\\npath:');
    expect(placed(policy.replace('  name: app', `  name: app${remote}`))).toEqual([
      [{ file: 'apps/prod' }, { a: 'b' }],
    ]);
  });

  it('takes Flux Kustomizations and Namespaces, but no objects, from raw files', () => {
    const raw = [
      { path: 'clusters/a.yaml', text: cluster('path: ./apps/prod, postBuild: { substitute: { x: y } }') },
      { path: 'apps/base/policy.yaml', text: policy.replace(': app', ': raw') },
      { path: 'ns.yaml', text: 'apiVersion: v1\nkind: Namespace\nmetadata: { name: web, labels: { a: b } }\n' },
      { path: 'broken.yaml', text: `${policy}  a: [\n` },
    ];
    const result = readRendered(rendered(extracting('$${ts}')), { namespace: 'default', raw });
    expect(result.problems).toEqual([]);
    expect(result.objects).toMatchObject([{ id: 'default/app', filter: { extract: '${ts}' } }]);
    expect(result.namespaces).toEqual([{ name: 'web', labels: { a: 'b' } }]);
  });

  it('prefers a Kustomization as rendered to the same one as written', () => {
    const raw = [{ path: 'clusters/a.yaml', text: cluster('path: ./apps, targetNamespace: raw') }];
    const files = [
      { path: 'apps/prod', text: policy },
      { path: 'clusters', text: cluster('path: ./apps, targetNamespace: rendered') },
    ];
    expect(readRendered(files, { namespace: 'default', raw }).objects.map(({ id }) => id)).toEqual(['rendered/app']);
  });

  it('does not send to kustomize what was rendered already', () => {
    const { problems } = readRendered(rendered(policy.replace('policy: { alphabetical: {} }', '')), {
      namespace: 'default',
      raw: [],
    });
    expect(problems.map(({ code, hint, at }) => [code, hint, at])).toEqual([
      ['object/missing-field', undefined, { file: 'apps/prod' }],
    ]);
  });

  it('has nothing to say where nothing was rendered', () => {
    const raw = [{ path: 'a.yaml', text: 'apiVersion: v1\nkind: Namespace\nmetadata: { name: web }\n' }];
    expect(readRendered([], { namespace: 'default', raw }).namespaces).toEqual([]);
  });
});
