import { describe, expect, it } from 'vitest';
import { readRendered } from '../../../src/core/flux/read.ts';
import { cluster, extracting, policy } from './manifests.ts';

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
