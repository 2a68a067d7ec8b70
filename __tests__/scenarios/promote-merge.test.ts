import { afterEach, describe, expect, it } from 'vitest';
import { closeShop, openShop, problems, shop, staging } from './environments.ts';
import type { GitHubStage } from './github-stage.ts';
import { deployment, image } from './stage.ts';

let stage: GitHubStage | undefined;

afterEach(async () => {
  await closeShop(stage);
  stage = undefined;
});

const inputs = { mode: 'promote' };

/** Staging is the branch main, and production the branch of that name. */
async function open(production = '', files = {}): Promise<GitHubStage> {
  const text = `environments:
  staging: { branch: main }
  production: { branch: production, protected: true, promotion: { from: staging, ${production} } }
`;
  const { 'apps/production/app.yaml': _, ...rest } = shop(text);
  stage = await openShop({ ...rest, ...files });
  stage.github.repository.setBranch('production', 'main');
  return stage;
}

const at = (tag: string): string => deployment('app', image('app', tag));

describe('a promotion by merge', () => {
  it('opens a pull request from branch to branch, keeps it current, and moves neither', async () => {
    const { github, act } = await open('style: merge, gates: { soak: 1h, approvals: 1 }');
    github.pushAs('flux', 'main', staging('app', '1.1.0'));
    const head = github.repository.head();
    const run = await act(inputs);
    expect([run.exitCode, problems(run)]).toEqual([0, []]);
    expect(run.outputs).toMatchObject({ branch: 'main', 'commit-sha': head, 'pull-request-number': '1' });
    const [pull] = github.repository.pullRequests;
    expect(pull).toMatchObject({ head: 'main', base: 'production', title: 'Promote app 1.1.0 to production' });
    expect(github.repository.statuses).toContain(`${head ?? ''} image-automation/production/gates success`);
    expect((await act(inputs)).writes).toEqual([]);
    github.pushAs('flux', 'main', staging('app', '1.2.0'));
    await act(inputs);
    expect(github.repository.pullRequests).toMatchObject([{ title: 'Promote app 1.2.0 to production' }]);
    github.mergePullRequest(1);
    const after = await act(inputs);
    expect([after.writes, problems(after), github.repository.pullRequests.length]).toEqual([[], [], 1]);
  });

  it('moves all or nothing: what is in quarantine holds the branch back, and closes what was open', async () => {
    const { github, act, read } = await open('style: merge');
    github.pushAs('flux', 'main', staging('app', '1.1.0'));
    await act(inputs);
    github.mergePullRequest(1);
    github.pushAs('flux', 'main', staging('app', '1.2.0'));
    await act(inputs);
    await act({ mode: 'rollback', environment: 'production', reason: 'slow' });
    expect(read('apps/staging/app.yaml', 'image-automation/rollback/production')).toBe(at('1.0.0'));
    github.mergePullRequest(3);
    const run = await act(inputs);
    expect(problems(run)).toContain('hold/held');
    expect(github.repository.pullRequests.map(({ state }) => state)).toEqual(['merged', 'closed', 'merged']);
    expect(github.repository.branches()).toContain('main');
  });

  it('judges all that the branch holds, whatever policy the run is asked for', async () => {
    const { github, act } = await open('style: merge', {
      'apps/staging/web.yaml': at('1.0.0').replaceAll('app', 'web'),
    });
    github.pushAs('flux', 'main', staging('app', '1.1.0'));
    for (const policy of ['web', 'app']) {
      expect(problems(await act({ ...inputs, policy }))).toEqual([]);
      expect(github.repository.pullRequests).toMatchObject([{ title: 'Promote app 1.1.0 to production' }]);
    }
    expect(github.repository.pullRequests[0]?.body).not.toContain('flux-system/web');
  });

  it('keeps the gates of two promotions from the same branch apart', async () => {
    const { github, act } = await open('style: merge');
    const text = `environments:
  staging: { branch: main }
  production: { branch: production, promotion: { from: staging, style: merge, on-closed-gate: draft, gates: { approvals: 1 } } }
  eu: { branch: eu, promotion: { from: staging, style: merge, on-closed-gate: draft, gates: { soak: 1000000h } } }
`;
    github.repository.setBranch('eu', 'main');
    github.pushAs('flux', 'main', { ...staging('app', '1.1.0'), '.github/image-automation.yaml': text });
    await act(inputs);
    const statuses = github.repository.statuses.map((one) => one.slice(41));
    expect(statuses).toContain('image-automation/production/gates success');
    expect(statuses).toContain('image-automation/eu/gates pending');
    expect((await act(inputs)).writes).toEqual([]);
  });

  it('leaves a pull request of the same branch to another place alone', async () => {
    const { github, act } = await open('style: merge');
    github.repository.setBranch('other', 'main');
    github.pushAs('flux', 'main', staging('app', '1.1.0'));
    github.repository.openPullRequestAs('somebody', { title: 'Mine', head: 'main', base: 'other' });
    await act(inputs);
    expect(github.repository.pullRequests.map(({ title, base }) => [title, base])).toEqual([
      ['Mine', 'other'],
      ['Promote app 1.1.0 to production', 'production'],
    ]);
  });
});

it('remembers what was declined, whatever becomes of the branch elsewhere', async () => {
  const { github, act } = await open('style: merge');
  github.pushAs('flux', 'main', staging('app', '1.1.0'));
  await act(inputs);
  github.repository.closePullRequest(1);
  github.repository.setBranch('other', 'production');
  github.mergePullRequest(
    github.repository.openPullRequestAs('somebody', { title: 'Mine', head: 'main', base: 'other' }),
  );
  const run = await act(inputs);
  expect([run.writes, problems(run)]).toEqual([[], ['publish/declined']]);
});

describe('environments on branches of their own', () => {
  it('promote image values from branch to branch', async () => {
    const { github, act, read } = await open('gates: {}');
    github.pushAs('flux', 'main', { ...staging('app', '1.1.0'), 'README.md': 'Only here\n' });
    await act(inputs);
    const branch = 'image-automation/promote/staging-to-production';
    expect(github.repository.pullRequests).toMatchObject([{ head: branch, base: 'production' }]);
    expect(read('apps/staging/app.yaml', branch)).toBe(at('1.1.0'));
    expect(read('README.md', branch)).toBeUndefined();
  });

  it('keep holds where they belong, and quarantine in every environment', async () => {
    const { github, act, read } = await open('gates: {}');
    github.pushAs('flux', 'main', staging('app', '1.2.0'));
    await act(inputs);
    github.mergePullRequest(1);
    await act({ mode: 'rollback', environment: 'production' });
    github.mergePullRequest(2);
    expect(read('.github/image-holds.yaml')).toBeUndefined();
    expect(read('.github/image-holds.yaml', 'production')).toContain('tag: 1.0.0');
    await act({ mode: 'update' });
    expect(read('apps/staging/app.yaml')).toBe(at('1.1.0'));
    const run = await act(inputs);
    expect(problems(run)).toContain('hold/held');
  });

  it('are enforced as a whole: an update leaves the protected branch alone, whatever its automation says', async () => {
    stage = await openShop(shop('environments: { production: { branch: main, protected: true } }\n'));
    const run = await stage.act({ mode: 'update' });
    expect([run.exitCode, new Set(problems(run)), run.writes]).toEqual([0, new Set(['environment/protected']), []]);
  });

  it('say which branch there is not', async () => {
    const { github, act } = await open('gates: {}');
    github.repository.deleteBranch('production');
    const run = await act(inputs);
    expect([run.exitCode, problems(run)]).toEqual([1, ['environment/branch-missing']]);
  });
});
