import { afterEach, describe, expect, it } from 'vitest';
import { faults } from '../../testkit/github/faults.ts';
import type { RepositorySeed } from '../../testkit/github/github.ts';
import { openGitHubStage, type GitHubStage } from './github-stage.ts';
import { automation, codes, deployment, image, policy, semver, type Files } from './stage.ts';

let stage: GitHubStage | undefined;
const open = async (...seed: Parameters<typeof openGitHubStage>): Promise<GitHubStage> =>
  (stage = await openGitHubStage(...seed));

afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

const files = (push = 'main', more: Files = {}): Files => ({
  'flux/app.yaml': policy('app', semver('1.x')),
  'flux/automation.yaml': automation('.').replace('push: { branch: main }', `push: { branch: ${push} }`),
  'apps/app.yaml': deployment('app', image('app', '1.0.0')),
  ...more,
});

interface Trouble {
  readonly what: string;
  readonly push?: string;
  readonly more?: Files;
  readonly seed?: Partial<RepositorySeed>;
  readonly granted?: Files;
  readonly code: string;
}

const troubles: readonly Trouble[] = [
  {
    what: 'the setting that forbids Actions to open pull requests',
    push: 'images',
    seed: { settings: { actionsMayCreatePullRequests: false } },
    code: 'github/pull-requests-forbidden',
  },
  {
    what: 'a missing permission',
    push: 'images',
    granted: { pull_requests: 'read' },
    code: 'github/missing-permission',
  },
  {
    what: 'a protected branch',
    seed: { protections: [{ branch: 'main', requirePullRequest: true }] },
    code: 'github/protected-branch',
  },
  {
    what: 'a ruleset',
    seed: { rulesets: [{ name: 'main', branches: ['main'], rules: [{ type: 'pull_request' }] }] },
    code: 'github/ruleset',
  },
  {
    what: 'a workflow file among the changes',
    more: { '.github/workflows/ci.yaml': deployment('app', image('app', '1.0.0')) },
    code: 'publish/workflow-file',
  },
  { what: 'an archived repository', seed: { settings: { archived: true } }, code: 'github/archived' },
];

describe('what GitHub refuses', () => {
  it.each(troubles)('$what is told by name, and nothing is claimed', async ({ push, more, seed, granted, code }) => {
    const { github, registry, act, read } = await open(files(push, more), seed, granted);
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    const result = await act();
    expect(result.report.problems).toContainEqual(
      expect.objectContaining({ code, hint: expect.any(String) as unknown }),
    );
    expect(result.outputs['pull-request-number']).toBe('');
    expect(read('apps/app.yaml')).toContain(':1.0.0');
    expect(result.violations).toEqual([]);
    expect(github.violations).toEqual([]);
  });
});

describe('two runs at once', () => {
  it('end with one result', async () => {
    const { github, registry, act, read } = await open(files());
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    const runs = await Promise.all([act(), act()]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(read('apps/app.yaml')).toContain(':1.1.0');
    expect(github.repository.log('main')).toHaveLength(2);
    expect(runs.filter(({ outputs }) => outputs['commit-sha'] !== '')).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });
});

describe('a connection that drops', () => {
  it.each(['dropBefore', 'dropAfter'] as const)('(%s the branch moved) leaves one commit', async (kind) => {
    const { github, registry, act, read } = await open(files());
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    github.fail(/createCommitOnBranch|updateRefs/, faults[kind]());
    await act();
    await act();
    expect(read('apps/app.yaml')).toContain(':1.1.0');
    expect(github.repository.log('main')).toHaveLength(2);
    expect(github.violations).toEqual([]);
  });
});

describe('a policy that cannot be judged', () => {
  it('closes no pull request that an earlier run opened', async () => {
    const { github, registry, act } = await open(files('images'));
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    await act();
    registry.faults.always(/tags\/list/, { status: 404, body: '' });
    const result = await act();
    expect(result.exitCode).toBe(1);
    expect(codes(result.report)).toContain('registry/not-found');
    expect(github.repository.pullRequests.map(({ state }) => state)).toEqual(['open']);
  });
});
