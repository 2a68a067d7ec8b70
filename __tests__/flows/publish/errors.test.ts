import { describe, expect, test } from 'vitest';
import type { Severity } from '../../../src/core/problem/codes.ts';
import type { BranchPlan } from '../../../src/core/publication/plan.ts';
import type { Publication } from '../../../src/core/publication/publication.ts';
import { faults } from '../../../testkit/github/faults.ts';
import { byPull, codesOf, direct, manifest, stage, type Stage, type StageOptions } from './kit.ts';

const branch = 'image-automation/main';
const script = { 'app.yaml': { content: manifest('app', '1.0.0'), mode: '100755' as const } };
const app = { login: 'my-app[bot]' } as const;

interface Case {
  readonly name: string;
  readonly options?: StageOptions;
  readonly plan?: BranchPlan;
  prepare?(here: Stage): void;
  readonly code: string;
  readonly severity?: Severity;
  readonly kind?: Publication['kind'];
  /** What the message and the hint must name. */
  readonly names: readonly RegExp[];
}

const cases: readonly Case[] = [
  {
    name: 'Actions may not open pull requests',
    options: { seed: { settings: { actionsMayCreatePullRequests: false } } },
    plan: byPull({ app: '1.1.0' }),
    code: 'github/pull-requests-forbidden',
    kind: 'commit',
    names: [/Allow GitHub Actions to create and approve pull requests/, /Settings → Actions → General/],
  },
  {
    name: 'pull-requests: write is missing',
    options: { permissions: { contents: 'write', pull_requests: 'read' } },
    plan: byPull({ app: '1.1.0' }),
    code: 'github/missing-permission',
    kind: 'commit',
    names: [/permissions: pull-requests: write/, /open a pull request from "image-automation\/main" to "main"/],
  },
  {
    name: 'the token can only read: a commit',
    options: { permissions: { contents: 'read' } },
    code: 'publish/read-only',
    severity: 'warning',
    kind: 'report',
    names: [/permissions: contents: write/],
  },
  {
    name: 'the token can only read: a pull request',
    options: { permissions: { contents: 'read', pull_requests: 'read' } },
    plan: byPull({ app: '1.1.0' }),
    code: 'publish/read-only',
    severity: 'warning',
    kind: 'report',
    names: [/pull-requests: write/],
  },
  {
    name: 'a person who may not push',
    options: { login: 'ada', kind: 'user', seed: { collaborators: { ada: 'read' } } },
    code: 'publish/read-only',
    severity: 'warning',
    kind: 'report',
    names: [/may read it and not push/],
  },
  {
    name: 'a protected branch',
    options: { seed: { protections: [{ branch: 'main', requirePullRequest: true }] } },
    code: 'github/protected-branch',
    names: [/branch "main" of "o\/r"/, /through a pull request/, /publish: pull-request/],
  },
  {
    name: 'a protected branch, by the Git data API',
    options: { seed: { files: script, protections: [{ branch: 'main', requiredChecks: ['ci'] }] } },
    code: 'github/protected-branch',
    names: [/Required status check "ci" is expected/, /Settings → Branches/],
  },
  {
    name: 'a ruleset',
    options: { seed: { rulesets: [{ name: 'all', branches: ['main'], rules: [{ type: 'pull_request' }] }] } },
    code: 'github/ruleset',
    names: [/rule violations/, /bypass list/],
  },
  {
    name: 'a ruleset against new branches',
    options: { seed: { rulesets: [{ name: 'all', branches: ['image-automation/*'], rules: [{ type: 'creation' }] }] } },
    plan: byPull({ app: '1.1.0' }),
    code: 'github/ruleset',
    names: [/creations being restricted/],
  },
  {
    name: 'a ruleset, where updateRefs is not known',
    options: {
      lacks: ['Mutation.updateRefs'],
      seed: { rulesets: [{ name: 'all', branches: ['image-automation/*'], rules: [{ type: 'creation' }] }] },
    },
    plan: byPull({ app: '1.1.0' }),
    code: 'github/ruleset',
    names: [/rules for it \(creation\)/, /bypass list/],
  },
  {
    name: 'a workflow file, and an App that may not write it',
    options: { ...app, seed: { files: { '.github/workflows/ci.yml': manifest('app', '1.0.0') } } },
    code: 'publish/workflow-file',
    names: [/\.github\/workflows\/ci\.yml/, /may write workflow files/],
  },
  {
    name: 'an archived repository',
    options: { seed: { settings: { archived: true } } },
    code: 'github/archived',
    kind: 'report',
    names: [/Unarchive/],
  },
  {
    name: 'a branch that is not there',
    plan: { ...direct({ app: '1.1.0' }), branch: 'production' },
    code: 'publish/branch-missing',
    names: [/"production"/, /"o\/r"/],
  },
  {
    name: 'a repository that the token cannot see',
    options: { forge: { repository: 'o/other' } },
    code: 'github/repository-not-found',
    names: [/"o\/other"/],
  },
  {
    name: 'a token that is not known',
    options: { forge: { token: 'ghs_wrong' } },
    code: 'github/unauthorized',
    names: [/github\.token/],
  },
  {
    name: 'a name that another branch stands in the way of',
    plan: byPull({ app: '1.1.0' }),
    prepare: ({ repository }) => {
      repository.setBranch('image-automation', 'main');
    },
    code: 'publish/branch-collision',
    names: [/"image-automation" exists/, /Git cannot keep both/],
  },
  {
    name: 'a name that other branches stand below',
    plan: byPull({ app: '1.1.0' }),
    prepare: ({ repository }) => {
      repository.setBranch(`${branch}/apps`, 'main');
    },
    code: 'publish/branch-collision',
    names: [/"image-automation\/main\/apps" exists/],
  },
  {
    name: 'the limit of an hour, over REST',
    prepare: ({ github }) => {
      github.fail(/git\/trees/, faults.primaryLimit(1800));
    },
    code: 'github/rate-limited',
    names: [/limit is reached/],
  },
  {
    name: 'the limit of an hour, over GraphQL',
    prepare: ({ github }) => {
      github.fail(/viewer repository/, faults.graphqlLimit());
    },
    code: 'github/rate-limited',
    names: [/limit is reached/],
  },
  {
    name: 'the secondary limit',
    prepare: ({ github }) => {
      github.fail(/createCommitOnBranch/, faults.secondaryLimit(30));
    },
    code: 'github/rate-limited',
    names: [/opens again in 30 seconds/],
  },
  {
    name: 'a server that is down',
    prepare: ({ github }) => {
      github.fail(/viewer repository/, faults.serverError(503), 4);
    },
    code: 'github/unavailable',
    names: [/GitHub answers 503/],
  },
  {
    name: 'a server that cannot be reached',
    options: { forge: { apiUrl: 'http://127.0.0.1:9' } },
    code: 'github/unavailable',
    names: [/no answer came/, /GITHUB_API_URL/],
  },
  {
    name: 'a refusal that is not known',
    options: { seed: { files: script } },
    prepare: ({ github }) => {
      github.fail(/git\/commits$/, faults.unprocessable('Something new'));
    },
    code: 'github/refused',
    names: [/GitHub answers "Something new/],
  },
];

describe('what goes wrong is told by name, with what to change', () => {
  test.each(cases)('$name', async (one) => {
    await using here = await stage(one.options);
    const before = here.repository.head();
    one.prepare?.(here);
    const published = await here.publish(one.plan ?? direct({ app: '1.1.0' }));
    const problem = published.problems.find(({ code }) => code === one.code);
    expect(codesOf(published)).toContain(one.code);
    expect(problem?.severity).toBe(one.severity ?? 'error');
    expect(published.kind).toBe(one.kind ?? 'none');
    for (const name of one.names) expect(`${problem?.message} → ${problem?.hint}`).toMatch(name);
    expect(here.repository.head()).toBe(before);
    expect(here.github.violations).toEqual([]);
  });

  test('and no problem holds the token or a header', async () => {
    for (const one of cases) {
      await using here = await stage({ ...one.options, forge: { token: 'ghs_secret', ...one.options?.forge } });
      one.prepare?.(here);
      const published = await here.publish(one.plan ?? direct({ app: '1.1.0' }));
      const told = published.problems.map((problem) => [problem.message, problem.hint, problem.cause, problem.stack]);
      expect(JSON.stringify(told)).not.toMatch(/ghs_|authorization/i);
      expect(here.github.traffic.violations).toEqual([]);
    }
  });
});

describe('what passes by itself', () => {
  test('a lost read is asked for again', async () => {
    await using here = await stage();
    here.github.fail(/git\/trees/, faults.dropBefore());
    here.github.fail(/viewer repository/, faults.serverError(502), 2);
    expect((await here.publish(direct({ app: '1.1.0' }))).kind).toBe('commit');
    expect(here.github.violations).toEqual([]);
  });

  test.each([
    ['429 with Retry-After', faults.tooManyRequests(1)],
    ['403 with Retry-After', faults.secondaryLimit(1)],
    ['403 without', faults.secondaryLimit()],
  ])('a limit is waited for: %s', async (_, fault) => {
    await using here = await stage({ forge: { manners: { throttled: true, unit: 1 } } });
    here.github.fail(/git\/trees/, fault);
    expect((await here.publish(direct({ app: '1.1.0' }))).kind).toBe('commit');
    expect(here.github.violations).toEqual([]);
  });

  test.each([
    ['tree', /git\/trees$/],
    ['commit', /git\/commits$/],
    ['branch', /updateRefs/],
    ['pull request', /POST \/repos\/o\/r\/pulls$/],
    ['update', /PATCH/],
  ])('an answer lost after the %s was written is no harm', async (_, line) => {
    await using here = await stage();
    await here.publish(byPull({ app: '1.0.5' }, line.source === 'PATCH' ? {} : { branch: 'other' }));
    const fault = faults.dropAfter();
    here.github.fail(line, fault);
    const published = await here.publish(byPull({ app: '1.1.0' }));
    expect(published.kind).toBe('pull-request');
    const open = here.repository.pullRequests.filter(({ head }) => head === branch);
    expect(open).toHaveLength(1);
    expect(open[0]?.body).toContain('→ ghcr.io/org/app:1.1.0');
    expect(here.repository.head(branch)).toBe(published.commit);
    expect(here.github.violations).toEqual([]);
  });
});

test('a run for a fork reports what it would have done', async () => {
  await using here = await stage();
  const published = await here.publish(byPull({ app: '1.1.0' }), {
    readOnly: 'the run is for a pull request of a fork',
  });
  expect(published).toMatchObject({ kind: 'report', problems: [{ code: 'publish/read-only', severity: 'warning' }] });
  expect(published.steps).toHaveLength(2);
  expect(here.github.writes).toEqual([]);
  expect(here.github.violations).toEqual([]);
});
