import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../../src/core/environments/configuration.ts';
import {
  aliasesOf,
  environmentOf,
  environmentsHere,
  freezesOf,
  isPromotedInto,
  isProtected,
  promotionsOf,
} from '../../../src/core/environments/environment.ts';
import { readConfiguration } from '../../../src/core/environments/read-configuration.ts';
import { policy } from './samples.ts';

const configurationOf = (text: string): Configuration => readConfiguration({ path: 'c.yaml', text }).configuration!;

const configuration = configurationOf(`
environments:
  production:
    branch: main
    paths: [apps/production, flux.yaml]
    protected: true
    promotion: { from: staging, gates: { freeze: [{ cron: '0 0 1 * *', duration: 1h }] }, policies: { flux-system/app: flux-system/app-production } }
    freeze: [{ cron: '0 0 24 12 *', duration: 1d }]
  staging: { branch: main, paths: [apps/staging], promotion: { from: test } }
  test: { branch: test }
  strict:
    branch: strict
    promotion: { from: [production, staging], policies: { flux-system/app-production: flux-system/app-strict } }
    freeze: [{ cron: '0 0 24 12 *', duration: 1d }]
    rollback: { ignores-freeze: false }
`);

describe('environmentOf', () => {
  it.each([
    ['main', 'apps/production/app.yaml', 'production', true],
    ['main', 'apps/production-2/app.yaml', undefined, false],
    ['main', 'flux.yaml', 'production', true],
    ['main', 'apps/staging/app.yaml', 'staging', false],
    ['main', 'docs/x.yaml', undefined, false],
    ['other', 'apps/production/app.yaml', undefined, false],
    ['test', 'apps/production/app.yaml', 'test', false],
    ['main', 'toString', undefined, false],
  ])('%s %s', (branch, path, name, isGuarded) => {
    expect(environmentOf(configuration, branch, path)?.name).toBe(name);
    expect(isProtected(configuration, branch, path)).toBe(isGuarded);
  });
});

describe('isPromotedInto', () => {
  const stages = configurationOf(`environments:
  staging: { paths: [apps/staging] }
  production: { paths: [apps/production], promotion: { from: staging } }
  vault: { paths: [apps/vault], protected: true }
`);

  it.each([
    ['apps/production/app.yaml', true],
    ['apps/vault/app.yaml', true],
    ['apps/staging/app.yaml', false],
    ['docs/app.yaml', false],
  ])('%s: %s', (path, isSo) => {
    expect(isPromotedInto(stages, path)).toBe(isSo);
  });
});

describe('an environment without a branch', () => {
  it.each(['main', 'other'])('is on %s as well', (branch) => {
    const everywhere = configurationOf('environments: { a: { paths: [apps], protected: true } }');
    expect(isProtected(everywhere, branch, 'apps/a.yaml')).toBe(true);
    expect(isProtected(everywhere, branch, 'docs/a.yaml')).toBe(false);
  });
});

describe('environmentsHere', () => {
  it.each([
    ['a: { branch: main, paths: [a] }, b: { branch: main, paths: [b] }, c: { paths: [c] }', ['a', 'b', 'c']],
    ['a: { branch: main, paths: [a] }, b: { branch: live, paths: [a] }', []],
  ])('of %s: %j', (environments, names) => {
    const here = environmentsHere(configurationOf(`environments: { ${environments} }`));
    expect(here.map(({ name }) => name)).toEqual(names);
  });
});

describe('promotionsOf', () => {
  it('goes from the first stage to the last', () => {
    expect(promotionsOf(configuration).map(({ from, to }) => `${from.name} → ${to.name}`)).toEqual([
      'test → staging',
      'staging → production',
      'production → strict',
      'staging → strict',
    ]);
  });
});

describe('freezesOf', () => {
  it.each([
    ['production', 'update', ['0 0 24 12 *']],
    ['production', 'promotion', ['0 0 24 12 *', '0 0 1 * *']],
    ['production', 'rollback', []],
    ['strict', 'rollback', ['0 0 24 12 *']],
    ['staging', 'promotion', []],
  ] as const)('%s, %s', (name, change, expected) => {
    const environment = configuration.environments.get(name)!;
    expect(freezesOf(environment, change).map(({ cron }) => cron.text)).toEqual(expected);
  });
});

describe('aliasesOf', () => {
  it.each([
    ['app', ['app', 'app-production', 'app-strict']],
    ['app-production', ['app-production', 'app', 'app-strict']],
    ['app-strict', ['app-strict', 'app-production', 'app']],
    ['api', ['api']],
  ])('%s', (name, expected) => {
    expect(aliasesOf(configuration, policy(name))).toEqual(expected.map(policy));
  });
});
