import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSites } from '../../../src/core/init/find-sites.ts';
import { insertMarkers } from '../../../src/core/init/insert-markers.ts';
import { judgeSite } from '../../../src/core/init/judge-site.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { readMarkers } from '../../../src/core/manifests/markers.ts';

const file = (text: string, path = 'a.yaml'): { path: string; text: string } => ({ path, text });
const pod = (image: string): string => `kind: Pod\nspec:\n  containers:\n    - image: ${image}\n`;

/** The images, each with the suffixes of its spots. */
function found(text: string, path = 'a.yaml'): string[] {
  const { sites } = findSites(file(text, path));
  return sites.map((site) => [site.text, ...site.spots.map(({ suffix }) => suffix)].join(' ').trim());
}

function verdict(text: string): string {
  const [site] = findSites(file(text)).sites;
  const judged = site === undefined ? undefined : judgeSite(site, true);
  return judged instanceof Problem ? judged.code : (judged?.image ?? 'none');
}

describe('findSites', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ['Pod', pod('a:1'), ['a:1']],
    [
      'Deployment',
      'kind: Deployment\nspec: { template: { spec: { initContainers: [{ image: i:1 }], containers: [{ image: a:1 }] } } }\n',
      ['i:1', 'a:1'],
    ],
    [
      'CronJob',
      'kind: CronJob\nspec: { jobTemplate: { spec: { template: { spec: { containers: [{ image: a:1 }] } } } } }\n',
      ['a:1'],
    ],
    ['List', 'kind: List\nitems:\n  - kind: Pod\n    spec: { containers: [{ image: a:1 }] }\n', ['a:1']],
    [
      'Kustomization',
      'kind: Kustomization\nimages:\n  - name: app\n    newName: org/app\n    newTag: v1\n  - name: b\n    newName: c\n',
      ['org/app:v1 :tag :name'],
    ],
    [
      'Flux Kustomization',
      'kind: Kustomization\nspec:\n  images:\n    - name: app\n      newTag: v1\n',
      ['app:v1 :tag'],
    ],
    [
      'HelmRelease',
      'kind: HelmRelease\nspec:\n  values:\n    image:\n      repository: org/app\n      tag: v1\n    web:\n      image:\n        registry: ghcr.io\n        repository: org/web\n        tag: v2\n',
      ['org/app:v1 :tag :name', 'ghcr.io/org/web:v2 :tag'],
    ],
    ['marked', pod('a:1 # {"$imagepolicy": "ns:a"}'), []],
    ['sealed', `${pod('a:1')}sops:\n  mac: x\n`, []],
    ['other kinds', 'kind: ImageRepository\nspec:\n  image: org/app\n', []],
    ['invalid', 'kind: Pod\nspec: {{ .Values.image }}: [\n', []],
  ])('finds the images of %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes kustomization.yaml without a kind for one', () => {
    expect(found('images:\n  - name: app\n    newTag: v1\n', 'apps/kustomization.yaml')).toEqual(['app:v1 :tag']);
    expect(found('images:\n  - name: app\n    newTag: v1\n', 'apps/values.yaml')).toEqual([]);
  });

  it('says why a file is left alone', () => {
    expect(findSites(file(`${pod('a:1')}sops:\n  mac: x\n`)).problems.map(({ code }) => code)).toEqual([
      'marker/encrypted',
    ]);
    expect(findSites(file('a: [\n')).problems.map(({ code }) => code)).toEqual(['file/invalid-yaml']);
  });
});

describe('judgeSite', () => {
  it.each<[value: string, expected: string]>([
    ['org/app:1', 'org/app'],
    ['org/app', 'init/no-tag'],
    ['${IMAGE}', 'init/not-an-image'],
    ['org/app:1 # why', 'init/unmarkable'],
    ['ORG/App:1', 'repository/invalid-image'],
  ])('judges %s as %s', (value, expected) => {
    expect(verdict(pod(value))).toBe(expected);
  });

  it('refuses a tag that holds a digest, which a marker would take away', () => {
    const digest = `sha256:${'0a'.repeat(32)}`;
    const chart = (tag: string): string =>
      `kind: HelmRelease\nspec:\n  values:\n    image:\n      repository: app\n      tag: ${tag}\n`;
    expect(verdict(chart(`v1@${digest}`))).toBe('init/unmarkable');
    expect(verdict(`${chart('v1')}      digest: ${digest}\n`)).toBe('app');
    expect(verdict(pod(`app:v1@${digest}`))).toBe('app');
  });

  it('refuses a tag that is a number to YAML, and a value within brackets', () => {
    expect(verdict('kind: Kustomization\nimages:\n  - name: app\n    newTag: 1.25\n')).toBe('init/unmarkable');
    expect(verdict('kind: Pod\nspec: { containers: [{ image: app:1 }] }\n')).toBe('init/unmarkable');
  });
});

describe('insertMarkers', () => {
  it('writes the marker behind the value and no other byte', () => {
    const text = pod('"a:1"  ').replaceAll('\n', '\r\n');
    const end = text.indexOf('"a:1"') + 5;
    const after = insertMarkers(file(text), [{ setter: 'ns:app', end, at: { file: 'a.yaml', line: 4, column: 14 } }]);
    expect(after).toBe(`${text.slice(0, end)} # {"$imagepolicy": "ns:app"}${text.slice(end)}`);
  });

  it('gives nothing where Flux would not find the marker at the value', () => {
    const text = 'kind: Pod\nspec: { containers: [{ image: a:1 }] }\n';
    const end = text.indexOf('a:1') + 3;
    expect(
      insertMarkers(file(text), [{ setter: 'ns:app', end, at: { file: 'a.yaml', line: 2, column: 31 } }]),
    ).toBeUndefined();
  });

  it('marks every value that it finds, and takes nothing away', () => {
    const name = fc.stringMatching(/^[a-z]{2,8}$/);
    const filler = fc.constantFrom('', '# note\n', '\n', '---\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, filler), { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.map(([image, between]) => `---\n${between}${pod(`${image}:1`)}`).join('');
        const { sites } = findSites(file(text));
        const markers = sites.flatMap(({ spots }) => spots.map(({ end, at }) => ({ setter: 'ns:app', end, at })));
        const after = insertMarkers(file(text), markers) ?? '';
        expect(sites).toHaveLength(parts.length);
        expect(after.replaceAll(' # {"$imagepolicy": "ns:app"}', '')).toBe(text);
        expect(readMarkers('a.yaml', after).markers.map(({ value }) => value)).toEqual(
          parts.map(([image]) => `${image}:1`),
        );
        expect(findSites(file(after)).sites).toEqual([]);
      }),
    );
  });
});
