import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../../../src/core/flux/inventory.ts';
import { readObjects, readRendered } from '../../../src/core/flux/read.ts';
import { selects } from '../../../src/core/flux/selector.ts';
import { openKustomize } from '../../../src/edge/kustomize/kustomize.ts';
import { directoryOf } from './directories.ts';

/** Objects that are completed by patches, as large repositories have them: no policy, interval or namespace of their own. */
const objects = ['web', 'api', 'docs', 'legacy'].map(
  (name) => `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: { name: ${name} }
spec: { image: ghcr.io/org/${name} }
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata:
  name: ${name}
  annotations: { release.example.com/from: ${name === 'docs' ? 'preview' : name === 'legacy' ? 'semver' : 'main'} }
spec: { imageRepositoryRef: { name: ${name} } }
`,
);

const patch = (kind: string, selector: string, body: string): string => `
- target: { group: image.toolkit.fluxcd.io, kind: ${kind}, ${selector} }
  patch: |
    apiVersion: image.toolkit.fluxcd.io/v1
    kind: ${kind}
    metadata: { name: any }
    ${body}`;

const files = {
  'images/base/objects.yaml': objects.join('---\n'),
  'images/base/kustomization.yaml': 'resources: [objects.yaml]\n',
  'images/prod/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: flux-system
resources: [../base, ../../shared/automation.yaml]
labels: [{ pairs: { team: web } }]
buildMetadata: [originAnnotations]
patches:${[
    patch('ImageRepository', 'name: ".*"', 'spec: { interval: 5m, secretRef: { name: ghcr } }'),
    patch(
      'ImagePolicy',
      'annotationSelector: release.example.com/from=main',
      'spec: { filterTags: { pattern: "^main-[a-f0-9]+-(?P<ts>[0-9]+)", extract: "$${ts}" }, policy: { numerical: { order: asc } } }',
    ),
    patch(
      'ImagePolicy',
      'annotationSelector: "release.example.com/from!=main,release.example.com/from!=semver"',
      'spec: { policy: { alphabetical: {} } }',
    ),
    patch(
      'ImagePolicy',
      'annotationSelector: release.example.com/from in (semver)',
      'spec: { policy: { semver: { range: "1.10" } } }',
    ),
  ].join('')}
`,
  // Outside of the kustomization's own directory: load restrictions are off.
  'shared/automation.yaml': `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata: { name: all }
spec:
  sourceRef: { kind: GitRepository, name: flux-system }
  interval: 1m
  git: { commit: { author: { email: flux@example.com }, messageTemplate: "{{ range .Changed.Changes }}x{{ end }}" } }
  policySelector: { matchLabels: { team: web } }
`,
  'clusters/prod/images.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: images, namespace: flux-system }
spec:
  interval: 10m
  path: ./images/prod
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
  postBuild: { substitute: { cluster: prod } }
`,
};

describe('a repository whose objects are completed by kustomize', () => {
  const options = { namespace: 'default' };

  it('cannot be read raw: nothing of it is used by halves', () => {
    const raw = Object.entries(files).map(([path, text]) => ({ path, text }));
    const inventory = inventoryOf(readObjects(raw, options));
    expect([inventory.policies.size, inventory.repositories.size]).toEqual([0, 0]);
    expect(new Set(inventory.problems.map(({ code }) => code))).toEqual(new Set(['object/missing-field']));
    for (const { hint } of inventory.problems) expect(hint).toContain('kustomize');
  });

  it('is read whole as the real tool renders it', async () => {
    const root = directoryOf(files);
    const text = await openKustomize(root, process.env).build('images/prod');
    const raw = [
      { path: 'clusters/prod/images.yaml', text: readFileSync(join(root, 'clusters/prod/images.yaml'), 'utf8') },
    ];
    const inventory = inventoryOf(readRendered([{ path: 'images/prod', text }], { ...options, raw }));

    expect(inventory.problems).toEqual([]);
    expect([...inventory.policies.values()].map(({ id, rule, filter }) => [id, rule, filter?.extract])).toEqual([
      ['flux-system/api', { kind: 'numerical', order: 'asc' }, '${ts}'],
      ['flux-system/docs', { kind: 'alphabetical', order: 'asc' }, undefined],
      ['flux-system/legacy', { kind: 'semver', range: '1.10' }, undefined],
      ['flux-system/web', { kind: 'numerical', order: 'asc' }, '${ts}'],
    ]);
    expect(
      [...inventory.repositories.values()].map(({ id, interval, secretRef }) => [id, interval, secretRef]),
    ).toEqual(['api', 'docs', 'legacy', 'web'].map((name) => [`flux-system/${name}`, 300_000, 'ghcr']));
    expect(inventory.automations.map(({ id, meta }) => [id, meta.at])).toEqual([
      ['flux-system/all', { file: 'shared/automation.yaml' }],
    ]);
    const [automation] = inventory.automations;
    for (const { meta } of inventory.policies.values()) {
      expect(meta.at).toEqual({ file: 'images/base/objects.yaml' });
      expect(selects(automation?.policySelector, meta.labels)).toBe(true);
    }
  });

  it.each([
    ['a directory without a kustomization', { 'apps/x.yaml': '' }, 'apps'],
    ['a resource that is missing', { 'apps/kustomization.yaml': 'resources: [nope.yaml]\n' }, 'apps'],
    ['a kustomization that is no YAML', { 'apps/kustomization.yaml': 'resources: [\n' }, 'apps'],
    ['a directory that is missing', {}, 'apps'],
  ])('is reported where the real tool refuses %s', async (_, tree, directory) => {
    const root = directoryOf(tree);
    const problem = await openKustomize(root, process.env)
      .build(directory)
      .catch((error: unknown) => error);
    expect(problem).toMatchObject({ code: 'kustomize/failed', at: { file: directory } });
    expect(String(problem)).not.toContain(root);
  });

  it('has no plugin, function or chart run for it', async () => {
    const root = directoryOf({
      'apps/kustomization.yaml': 'generators: [run.yaml]\n',
      'apps/run.yaml': `apiVersion: v1
kind: Run
metadata:
  name: run
  annotations: { config.kubernetes.io/function: "exec: { path: ./run.sh }" }
`,
      'apps/run.sh': '#!/bin/sh\ntouch ran\n',
    });
    await expect(openKustomize(root, process.env).build('apps')).rejects.toMatchObject({ code: 'kustomize/failed' });
    expect([existsSync(join(root, 'ran')), existsSync(join(root, 'apps/ran'))]).toEqual([false, false]);
  });
});
