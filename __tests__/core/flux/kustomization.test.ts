import { parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { appliersOf, kustomizationOf, type FluxKustomization } from '../../../src/core/flux/kustomization.ts';
import { valueOf } from '../../../src/core/flux/value.ts';

function parsed(text: string): FluxKustomization | undefined {
  return kustomizationOf(valueOf(parseDocument(text, { schema: 'failsafe' }).contents), 'flux-system');
}

const head = 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps }\n';

describe('kustomizationOf', () => {
  it('reads what becomes of the objects under its path', () => {
    const text = `${head}spec:
  path: ./apps
  sourceRef: { kind: GitRepository, name: flux-system }
  targetNamespace: web
  postBuild:
    substitute: { a: "1", b: "x\\ny", c: 2 }
    substituteFrom: [{ kind: ConfigMap, name: vars }]
`;
    expect(parsed(text)).toEqual({
      id: 'flux-system/apps',
      path: 'apps',
      targetNamespace: 'web',
      namePrefix: '',
      nameSuffix: '',
      labels: {},
      variables: {
        known: new Map([
          ['a', '1'],
          ['b', 'xy'],
        ]),
        open: true,
      },
      patchesObjects: false,
    });
  });

  it.each([
    `${head}spec: { path: ./ }`,
    `${head}spec: { sourceRef: { kind: OCIRepository } }`,
    `${head}spec: { sourceRef: {} }`,
    `${head}spec: []`,
    head,
    'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nspec: { sourceRef: { kind: GitRepository } }',
    '[]',
    '',
  ])('reads nothing from %j', (text) => {
    expect(parsed(text)).toBeUndefined();
  });
});

describe('appliersOf', () => {
  const all = ['.', 'apps', 'apps/prod', './apps/prod/'].flatMap(
    (path, index) =>
      parsed(
        `${head.replace('name: apps', `name: k${String(index)}`)}spec: { path: ${path}, sourceRef: { kind: GitRepository } }`,
      ) ?? [],
  );

  it.each([
    ['apps/prod/web.yaml', ['k2', 'k3']],
    ['apps/prod', ['k2', 'k3']],
    ['apps/prod-2/web.yaml', ['k1']],
    ['infra/web.yaml', ['k0']],
  ])('%s → %j', (path, names) => {
    expect(appliersOf(path, all).map(({ id }) => id.replace('flux-system/', ''))).toEqual(names);
  });

  it('gives none where none applies', () => {
    expect(appliersOf('x.yaml', [])).toEqual([]);
  });
});
