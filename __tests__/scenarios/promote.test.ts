import { afterEach, describe, expect, it } from 'vitest';
import { findRecord } from '../../src/core/promotion/record.ts';
import { closeShop, configuration, openShop, problems, production, promotion, shop, staging } from './environments.ts';
import type { GitHubStage } from './github-stage.ts';
import { deployment, image } from './stage.ts';

let stage: GitHubStage | undefined;
const open = async (...seed: Parameters<typeof openShop>): Promise<GitHubStage> => (stage = await openShop(...seed));

afterEach(async () => {
  await closeShop(stage);
  stage = undefined;
});

const inputs = { mode: 'promote' };
const branch = 'image-automation/promote/staging-to-production';

describe('a promotion of image values', () => {
  it('opens one pull request with its evidence, and a second run writes nothing', async () => {
    const { github, act, read } = await open(shop());
    const commit = github.pushAs('maintainer', 'main', staging('app', '1.1.0'), 'Update app');
    const first = await act(inputs);
    expect([first.exitCode, first.violations, problems(first)]).toEqual([0, [], []]);
    expect(first.outputs).toMatchObject({ changed: 'true', branch, 'pull-request-number': '1', verified: 'true' });
    const [pull] = github.repository.pullRequests;
    expect(pull).toMatchObject({ title: 'Promote app 1.1.0 to production', base: 'main', head: branch, draft: false });
    const row = ['<code>flux-system/app</code>', '<code>1.0.0</code>', '<code>1.1.0</code>', 'minor'];
    const evidence = [
      '2026-01-01T00:00:03Z',
      `[<code>${commit.slice(0, 7)}</code>](${github.url}/o/r/commit/${commit})`,
    ];
    expect(pull?.body).toContain(`| ${[...row, ...evidence].join(' | ')} |`);
    expect(findRecord(pull?.body ?? '')).toMatchObject({
      from: 'staging',
      to: 'production',
      source: commit,
      moves: [{ policy: 'flux-system/app', tag: '1.1.0', since: '2026-01-01T00:00:03Z', commit }],
      gates: [],
    });
    expect(read('apps/production/app.yaml', branch)).toBe(deployment('app', image('app', '1.1.0')));
    expect(read('apps/production/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
    expect(github.repository.log(branch)[0]?.message).toBe(
      [
        'Promote app 1.1.0 to production\n',
        '- flux-system/app: 1.0.0 → 1.1.0\n',
        'Image-Automation-Mode: promotion',
        'Image-Automation-From: staging',
        'Image-Automation-To: production',
        `Image-Automation-Source: ${commit}`,
        'Image-Automation-Change: flux-system/app 1.0.0 -> 1.1.0',
      ].join('\n'),
    );
    const second = await act(inputs);
    expect([second.writes, problems(second)]).toEqual([[], []]);
  });

  it('keeps its pull request current: newer values update it, withdrawn ones leave it, an empty one is closed', async () => {
    const { github, act, read } = await open(shop(configuration(promotion()), ['app', 'web']));
    github.pushAs('maintainer', 'main', { ...staging('app', '1.1.0'), ...staging('web', '1.1.0') });
    await act(inputs);
    expect(github.repository.pullRequests[0]?.title).toBe('Promote app 1.1.0 and web 1.1.0 to production');
    github.pushAs('maintainer', 'main', { ...staging('app', '1.2.0'), ...staging('web', '1.0.0') });
    await act(inputs);
    expect(github.repository.pullRequests).toMatchObject([{ state: 'open', title: 'Promote app 1.2.0 to production' }]);
    expect(read('apps/production/web.yaml', branch)).toBe(deployment('web', image('web', '1.0.0')));
    github.pushAs('maintainer', 'main', staging('app', '1.0.0'));
    await act(inputs);
    expect(github.repository.pullRequests).toMatchObject([{ state: 'closed' }]);
    expect(github.repository.branches()).toEqual(['main']);
  });

  it('shows a production that was edited by hand as it is', async () => {
    const { github, act } = await open(shop());
    github.pushAs('maintainer', 'main', { ...staging('app', '1.1.0'), ...production('app', '2.0.0') });
    await act(inputs);
    expect(github.repository.pullRequests[0]?.body).toContain(
      '| <code>2.0.0</code> | <code>1.1.0</code> | major, to an older version |',
    );
  });

  it('says which policies only one side has, and moves the others', async () => {
    const { github, act } = await open(shop(configuration(promotion()), ['app', 'web']));
    github.pushAs('maintainer', 'main', {
      ...staging('app', '1.1.0'),
      ...staging('web', '1.1.0'),
      'apps/production/web.yaml': 'kind: None\n',
    });
    const run = await act(inputs);
    expect(problems(run)).toEqual(['promotion/missing-target']);
    expect(github.repository.pullRequests[0]?.title).toBe('Promote app 1.1.0 to production');
  });

  it('moves the policies that are asked for, and by the map where names differ', async () => {
    const map = promotion('      policies: { flux-system/app: flux-system/shop }\n');
    const { github, act, read } = await open({
      ...shop(configuration(map), ['app', 'web']),
      'apps/production/app.yaml': deployment('app', image('app', '1.0.0'), 'flux-system:shop'),
    });
    github.pushAs('maintainer', 'main', { ...staging('app', '1.1.0'), ...staging('web', '1.1.0') });
    const run = await act({ ...inputs, policy: 'shop', from: 'staging', to: 'production' });
    expect(problems(run)).toEqual([]);
    expect(read('apps/production/app.yaml', branch)).toContain(image('app', '1.1.0'));
    expect(read('apps/production/web.yaml', branch)).toContain(image('web', '1.0.0'));
  });

  it('promotes the digest that staging runs, and refuses a tag that was moved since', async () => {
    const { github, registry, act, read } = await open(shop());
    const digest = registry.pushImage('org/app', '1.1.0');
    const pinned = (tag: string, place: string): Record<string, string> => ({
      [`apps/${place}/app.yaml`]: deployment('app', `${image('app', tag)}@${digest}`),
    });
    github.pushAs('maintainer', 'main', { ...pinned('1.1.0', 'staging'), ...pinned('1.0.0', 'production') });
    await act(inputs);
    expect(read('apps/production/app.yaml', branch)).toContain(`${image('app', '1.1.0')}@${digest}`);
    registry.pushImage('org/app', '1.1.0', { labels: { moved: 'yes' } });
    const moved = await act(inputs);
    expect(problems(moved)).toEqual(['promotion/digest-moved']);
    expect(github.repository.pullRequests).toMatchObject([{ state: 'closed' }]);
    expect(github.repository.pullRequests[0]?.body).toMatch(
      /nothing is left to be brought to "main" now\.\s+### Held back\s+- .*the tag now points at/,
    );
  });

  it('goes through three stages, one merge after the other', async () => {
    const text = `environments:
  test: { branch: main, paths: [apps/test] }
  staging: { branch: main, paths: [apps/staging], promotion: { from: test } }
  production: { branch: main, paths: [apps/production], protected: true, promotion: { from: staging } }
`;
    const at = (tag: string): string => deployment('app', image('app', tag));
    const { github, act } = await open({ ...shop(text), 'apps/test/app.yaml': at('1.0.0') });
    github.pushAs('maintainer', 'main', { 'apps/test/app.yaml': at('1.1.0') });
    await act(inputs);
    expect(github.repository.pullRequests.map(({ title }) => title)).toEqual(['Promote app 1.1.0 to staging']);
    github.mergePullRequest(1);
    await act(inputs);
    expect(github.repository.pullRequests.map(({ title, state }) => [title, state])).toEqual([
      ['Promote app 1.1.0 to staging', 'merged'],
      ['Promote app 1.1.0 to production', 'open'],
    ]);
  });

  it('is one where two runs meet', async () => {
    const { github, act } = await open(shop());
    github.pushAs('maintainer', 'main', staging('app', '1.1.0'));
    const runs = await Promise.all([act(inputs), act(inputs)]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(github.repository.pullRequests).toMatchObject([{ state: 'open', title: 'Promote app 1.1.0 to production' }]);
  });

  it('is enforced: an update leaves the protected environment alone', async () => {
    const { act, read } = await open(shop());
    const run = await act({ mode: 'update' });
    expect(read('apps/staging/app.yaml')).toContain(image('app', '1.2.0'));
    expect(read('apps/production/app.yaml')).toContain(image('app', '1.0.0'));
    expect(problems(run)).toEqual(['environment/protected']);
  });
});
