import { describe, expect, it } from 'vitest';
import { readObjects, type ReadObjects } from '../../../src/core/flux/read.ts';
import { cluster, codes, extracting, policy, read, yaml } from './manifests.ts';

/** Reads a policy in `apps/` beside the Flux Kustomizations that apply it. */
function applied(text: string, ...kustomizations: readonly string[]): ReadObjects {
  const files = kustomizations.map((spec, index) => ({
    path: `clusters/${String(index)}.yaml`,
    text: cluster(spec).replace('name: apps', `name: apps-${String(index)}`),
  }));
  return readObjects([{ path: 'apps/policy.yaml', text }, ...files], { namespace: 'default' });
}

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
    ['$${ts}', 'path: ./apps, postBuild: { substitute: { a: 1 } }', '${ts}'],
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
