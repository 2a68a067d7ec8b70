import { describe, expect, it } from 'vitest';
import { automationProblems } from '../../../src/core/check/automations.ts';
import { automationFile, brief, deployment, factsIn, policyFile } from './repository.ts';

const policies = {
  'p/app.yaml': policyFile('app', '{ semver: { range: 1.x } }'),
  'apps/staging/web.yaml': deployment('flux-system:app', 'ghcr.io/org/app:1.0.0'),
  'apps/production/web.yaml': deployment('flux-system:app', 'ghcr.io/org/app:1.0.0'),
};
const environments = (production: string): Readonly<Record<string, string>> => ({
  '.github/image-automation.yaml': `environments:\n  staging: { paths: [apps/staging] }\n  production: { paths: [apps/production]${production} }\n`,
});
const judged = (files: Readonly<Record<string, string>>): readonly string[] =>
  brief(automationProblems(factsIn({ ...policies, ...files })));

describe('automationProblems', () => {
  it('finds two automations that write one value', () => {
    expect(
      judged({ 'a.yaml': automationFile('a'), 'b.yaml': automationFile('b', { path: './apps/staging' }) }),
    ).toEqual(['b.yaml:11 automation/overlap']);
  });

  it.each([
    ['paths of their own', { path: './apps/staging' }, { path: './apps/production' }],
    ['branches of their own', { branch: 'staging' }, { branch: 'production' }],
    ['policies of their own', {}, { selector: '{ matchLabels: { env: none } }' }],
  ])('lets them have %s', (_, one, other) => {
    expect(judged({ 'a.yaml': automationFile('a', one), 'b.yaml': automationFile('b', other) })).toEqual([]);
  });

  it('lets one stand beside another that is suspended', () => {
    const asleep = automationFile('b').replace('  interval:', '  suspend: true\n  interval:');
    expect(judged({ 'a.yaml': automationFile('a'), 'b.yaml': asleep })).toEqual([]);
  });

  it('finds one without a path beside others, unless something worse is said of it', () => {
    const whole = automationFile('b', { path: '', selector: '{ matchLabels: { env: none } }' });
    expect(judged({ 'a.yaml': automationFile('a'), 'b.yaml': whole })).toEqual(['b.yaml:4 automation/no-path']);
    expect(judged({ 'b.yaml': whole })).toEqual([]);
    expect(judged({ 'a.yaml': automationFile('a'), 'b.yaml': automationFile('b', { path: '' }) })).toEqual([
      'b.yaml:4 automation/overlap',
    ]);
  });

  it('finds one that names no branch', () => {
    expect(judged({ 'a.yaml': automationFile('a', { branch: '' }) })).toEqual(['a.yaml:7 automation/no-branch']);
  });

  it('finds one that writes to a protected environment, and says which path to write', () => {
    const files = { ...policies, ...environments(', protected: true'), 'a.yaml': automationFile('a') };
    const [problem, ...more] = automationProblems(factsIn(files));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: 'automation/protected-environment',
      at: { file: 'a.yaml', line: 11 },
      hint: 'Write path: ./apps/staging in spec.update.',
    });
    expect(problem?.message).toContain('"apps/production/web.yaml:9"');
    expect(
      judged({ ...environments(', protected: true'), 'a.yaml': automationFile('a', { path: './apps/staging' }) }),
    ).toEqual([]);
  });

  it('finds one that writes to two environments', () => {
    expect(judged({ ...environments(''), 'a.yaml': automationFile('a') })).toEqual([
      'a.yaml:11 automation/several-environments',
    ]);
  });

  it('goes by the branch that an automation works on', () => {
    const byBranch = {
      '.github/image-automation.yaml':
        'environments:\n  staging: { branch: staging }\n  production: { branch: production, protected: true }\n',
    };
    expect(judged({ ...byBranch, 'a.yaml': automationFile('a', { branch: 'staging' }) })).toEqual([]);
    expect(judged({ ...byBranch, 'a.yaml': automationFile('a', { branch: 'production' }) })).toEqual([
      'a.yaml:11 automation/protected-environment',
    ]);
  });
});
