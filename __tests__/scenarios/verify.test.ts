import { afterEach, describe, expect, it } from 'vitest';
import { closeShop, configuration, openShop, problems, production, promotion, shop } from './environments.ts';
import type { GitHubStage } from './github-stage.ts';
import { deployment, image } from './stage.ts';

let stage: GitHubStage | undefined;
const verified = (more = ''): string => `    verify: { statuses: 'apps/*', timeout: 1000000h${more} }\n${promotion()}`;
const open = async (text: string, isProtected = true): Promise<GitHubStage> => {
  const file = configuration(text);
  stage = await openShop(shop(isProtected ? file : file.replace('    protected: true\n', '')));
  stage.github.pushAs('flux', 'main', production('app', '1.1.0'), 'Update app');
  return stage;
};

afterEach(async () => {
  await closeShop(stage);
  stage = undefined;
});

const inputs = { mode: 'verify' };
const context = 'image-automation/verify/production';

describe('verify', () => {
  it('records success on the commit of the last change, once', async () => {
    const { github, act } = await open(verified());
    const commit = github.repository.head() ?? '';
    const waiting = await act(inputs);
    expect([waiting.exitCode, problems(waiting)]).toEqual([0, ['verify/waiting']]);
    github.pushAs('somebody', 'main', { 'README.md': 'Unrelated\n' });
    github.repository.setStatus('main', 'apps/0c9c2e41', 'success');
    const run = await act(inputs);
    expect([run.exitCode, problems(run)]).toEqual([0, []]);
    expect(github.repository.statuses).toContain(`${commit} ${context} success`);
    expect((await act(inputs)).writes).toEqual([]);
  });

  it('reports a failure, and the silence after the time that it was given', async () => {
    const { github, act } = await open(verified());
    github.repository.setStatus('main', 'apps/1', 'failure');
    const failed = await act(inputs);
    expect([failed.exitCode, problems(failed)]).toEqual([1, ['verify/failed']]);
    await closeShop(stage);
    const silent = await open(verified().replace('1000000h', '1h'));
    expect(problems(await silent.act(inputs))).toEqual(['verify/silence']);
    expect(silent.github.repository.pullRequests).toEqual([]);
  });

  it('rolls back once where the environment says so, and does not answer a rollback that fails too', async () => {
    const { github, act, read } = await open(verified(', on-failure: rollback'), false);
    const failed = github.repository.head() ?? '';
    github.repository.setStatus('main', 'apps/1', 'failure');
    const first = await act(inputs);
    expect(problems(first)).toEqual(['verify/failed']);
    expect(read('apps/production/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
    expect(read('.github/image-holds.yaml')).toContain('who: mode verify');
    expect(github.repository.log()[0]?.message).toContain(`Image-Automation-Failed: ${failed}`);
    const head = github.repository.head() ?? '';
    github.repository.setStatus('main', 'apps/1', 'failure');
    const second = await act(inputs);
    expect(problems(second)).toEqual(['verify/failed', 'verify/answered', 'hold/held']);
    expect(github.repository.head()).toBe(head);
  });

  it('rolls a protected environment back by one pull request, however often it looks, merged by whatever method', async () => {
    const { github, act, read } = await open(verified(', on-failure: rollback'));
    github.repository.setStatus('main', 'apps/1', 'failure');
    await act(inputs);
    const again = await act(inputs);
    expect(again.writes).toEqual([]);
    expect(github.repository.pullRequests).toMatchObject([
      { title: 'Roll production back to app 1.0.0', state: 'open' },
    ]);
    github.mergePullRequest(1, 'squash');
    github.repository.setStatus('main', 'apps/1', 'failure');
    const merged = await act(inputs);
    expect(problems(merged)).toContain('verify/answered');
    expect(github.repository.pullRequests).toHaveLength(1);
    expect(read('apps/production/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
  });

  it('leaves a rollback alone that a person declined', async () => {
    const { github, act } = await open(verified(', on-failure: rollback'));
    github.repository.setStatus('main', 'apps/1', 'failure');
    await act(inputs);
    github.repository.closePullRequest(1);
    const run = await act(inputs);
    expect(problems(run)).toContain('publish/declined');
    expect(github.repository.pullRequests).toHaveLength(1);
  });

  it('answers another failure all the same, be the way back the one that was declined', async () => {
    const { github, act } = await open(verified(', on-failure: rollback'));
    github.repository.setStatus('main', 'apps/1', 'failure');
    await act(inputs);
    github.repository.closePullRequest(1);
    github.pushAs('somebody', 'main', production('app', '1.0.0'), 'By hand');
    github.pushAs('somebody', 'main', production('app', '1.3.0'), 'Next');
    github.repository.setStatus('main', 'apps/1', 'failure');
    const run = await act(inputs);
    expect(problems(run)).not.toContain('publish/declined');
    expect(github.repository.pullRequests.map(({ state, title }) => [state, title])).toEqual([
      ['closed', 'Roll production back to app 1.0.0'],
      ['open', 'Roll production back to app 1.0.0'],
    ]);
  });

  it('says so where nothing is to be verified', async () => {
    stage = await openShop(shop());
    expect(problems(await stage.act(inputs))).toEqual(['verify/none']);
  });
});
