import { describe, expect, it } from 'vitest';
import { readObjects } from '../../../src/core/flux/read.ts';
import { inventoryOf } from '../../../src/core/flux/inventory.ts';
import { readConfiguration } from '../../../src/core/environments/read-configuration.ts';
import { isOverridden, judgeSite, type SoundSite } from '../../../src/core/init/judge-site.ts';
import { findSites } from '../../../src/core/init/find-sites.ts';
import { automationText, policyText, repositoryText } from '../../../src/core/init/object-text.ts';
import { proposePolicies } from '../../../src/core/init/propose-policies.ts';
import { proposeScheme } from '../../../src/core/init/propose-scheme.ts';
import { pathFor, targetOf } from '../../../src/core/init/target.ts';
import { Problem } from '../../../src/core/problem/problem.ts';

const read = (text: string): ReturnType<typeof readObjects> =>
  readObjects([{ path: 'a.yaml', text }], { namespace: 'x' });
const inventory = inventoryOf(read(''), read(''));
const at = { namespace: 'flux-system', name: 'app' };

function sites(image: string, isOpen = true): SoundSite[] {
  const text = `kind: Pod\nspec:\n  containers:\n    - image: ${image}\n`;
  return findSites({ path: 'a.yaml', text }).sites.flatMap((site) => {
    const judged = judgeSite(site, isOpen);
    return judged instanceof Problem ? [] : [judged];
  });
}

describe('the objects that are written', () => {
  it.each(['1.4.0', 'v0.3.1-alpine', 'main-0a1b2c3-1714564800', '2024-05-01', 'latest', '1.0.0-rc.1'])(
    'read as meant for the tag %s',
    (tag) => {
      const scheme = proposeScheme(tag, [tag], false);
      if ('state' in scheme) throw new Error(scheme.state);
      const { objects, problems } = read(policyText(at, 'app', scheme, tag));
      const { rule, filter, digestReflection } = scheme;
      expect(problems).toEqual([]);
      expect(objects).toMatchObject([{ id: 'flux-system/app', repository: 'flux-system/app', rule, digestReflection }]);
      expect(objects).toHaveProperty('0.filter', filter);
    },
  );

  it.each(['ghcr.io/org/app', 'localhost:5000/app', '[::1]:5000/app', 'org/7'])(
    'read as meant for the image %s',
    (image) => {
      const { objects, problems } = read(repositoryText({ namespace: 'flux-system', name: '7' }, image));
      expect(problems).toEqual([]);
      expect(objects).toMatchObject([{ kind: 'ImageRepository', id: 'flux-system/7', image, interval: 600_000 }]);
    },
  );

  it('name a branch where one is known', () => {
    expect(read(automationText(at, "apps/it's", 'main')).objects).toMatchObject([
      { path: "apps/it's", checkout: { branch: 'main' }, push: { branch: 'main' } },
    ]);
    expect(read(automationText(at, '.', undefined)).objects).toMatchObject([{ path: '.', checkout: undefined }]);
  });
});

describe('proposePolicies', () => {
  const tags = new Map([['org/app', ['1.4.0', '2.0.0', 'latest']]]);
  const setters = (all: readonly SoundSite[]): string[] =>
    proposePolicies(all, { namespace: 'ns', inventory, tags }).markers.map(({ setter }) => setter);

  it('makes one policy for each way to follow an image', () => {
    const all = [
      ...sites('org/app:1.4.0'),
      ...sites('org/app:1.4.0'),
      ...sites('org/app:2.0.0'),
      ...sites('org/app:latest'),
    ];
    expect(setters(all)).toEqual(['ns:app', 'ns:app', 'ns:app-2', 'ns:app-latest']);
    expect(proposePolicies(all, { namespace: 'ns', inventory, tags }).documents).toHaveLength(4);
  });

  it('lets what is promoted follow what is open', () => {
    expect(setters([...sites('org/app:1.4.0', false), ...sites('org/app:2.0.0')])).toEqual(['ns:app', 'ns:app']);
  });

  it('leaves out what no registry has answered for', () => {
    expect(setters(sites('org/other:1.0.0'))).toEqual([]);
  });
});

describe('isOverridden', () => {
  it.each<[image: string, name: string, isRenamed: boolean, expected: boolean]>([
    ['app:dev', 'app', true, true],
    ['app:1', 'app', false, false],
    ['app', 'app', false, true],
    ['app', 'other', true, false],
  ])('tells of %s beside %s (renamed: %s) %s', (image, name, isRenamed, expected) => {
    const [site] = findSites({
      path: 'a.yaml',
      text: `kind: Pod\nspec: { containers: [{ image: "${image}" }] }\n`,
    }).sites;
    expect(site && isOverridden(site, [{ name, isRenamed }])).toBe(expected);
  });
});

describe('targetOf', () => {
  const here = { branch: 'main', paths: ['apps'] };
  const from = (text: string): Parameters<typeof targetOf>[0] => {
    const { configuration } = readConfiguration({ path: 'c.yaml', text });
    if (configuration === undefined) throw new Error('no configuration');
    return configuration;
  };

  it('is all that is looked through, or an environment', () => {
    expect(targetOf(from(''), here, 'apps/a.yaml')).toEqual({ name: 'all', paths: ['apps'], isOpen: true });
    const configuration = from(
      'environments:\n  staging: { branch: main, paths: [staging] }\n  live: { branch: live }\n',
    );
    expect(targetOf(configuration, here, 'staging/a.yaml')).toEqual({
      name: 'staging',
      paths: ['staging'],
      isOpen: true,
    });
    expect(targetOf(configuration, here, 'apps/a.yaml')).toBeUndefined();
    expect(targetOf(configuration, { ...here, branch: 'live' }, 'apps/a.yaml')).toMatchObject({
      name: 'live',
      paths: ['.'],
    });
  });

  it('has one path for a file', () => {
    const target = { name: 'all', paths: ['apps/web', 'apps', 'infra'], isOpen: true };
    expect(pathFor(target, 'apps/web/a.yaml')).toBe('apps');
    expect(pathFor(target, 'infra/a.yaml')).toBe('infra');
  });
});
