import { describe, expect, it } from 'vitest';
import { unmarkedEnvironments } from '../../../src/core/check/unmarked.ts';
import { brief, deployment, factsIn } from './repository.ts';

const marked = { 'apps/production/web.yaml': deployment('flux-system:web', 'ghcr.io/org/web:1.0.0') };

const found = (configuration: string, places = ['.']): readonly string[] => {
  const facts = factsIn({ ...marked, '.github/image-automation.yaml': `environments:\n${configuration}` });
  return brief(unmarkedEnvironments({ ...facts, places }));
};

const told = ['.github/image-automation.yaml:2 environment/no-marker'];

describe('environments without a marker', () => {
  it.each<[string, string, readonly string[]]>([
    ['of directories that hold no markers', '  production: { branch: main, paths: [clusters/production] }\n', told],
    ['of a directory with a similar name', '  production: { branch: main, paths: [apps/prod] }\n', told],
    ['but one that has some', '  production: { branch: main, paths: [clusters/production, apps/production] }\n', []],
    ['but a file that is marked', '  production: { branch: main, paths: [apps/production/web.yaml] }\n', []],
    ['but a whole branch', '  production: { branch: main }\n', []],
    [
      'but those of several branches, of which one is checked out',
      '  staging: { branch: main, paths: [a] }\n  production: { branch: live, paths: [b] }\n',
      [],
    ],
  ])('are found, %s', (_, configuration, expected) => {
    expect(found(configuration)).toEqual(expected);
  });

  it('are not judged where their files were not looked through', () => {
    const production = '  production: { branch: main, paths: [clusters/production, apps/web] }\n';
    expect(found(production, ['clusters'])).toEqual([]);
    expect(found(production, ['clusters', 'apps'])).toEqual(told);
  });
});
