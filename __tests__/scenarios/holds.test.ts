import { afterEach, describe, expect, it } from 'vitest';
import { closeShop, configuration, openShop, problems, production, promotion, shop, staging } from './environments.ts';
import type { GitHubStage } from './github-stage.ts';
import { deployment, image } from './stage.ts';

let stage: GitHubStage | undefined;
const open = async (gates: string, seed = {}, granted = {}): Promise<GitHubStage> => {
  stage = await openShop(shop(configuration(promotion(gates)), ['app', 'web']), seed, granted);
  stage.github.pushAs('flux', 'main', staging('app', '1.1.0'));
  return stage;
};

afterEach(async () => {
  await closeShop(stage);
  stage = undefined;
});

const inputs = { mode: 'promote' };
const branch = 'image-automation/promote/staging-to-production';
const always = `[{ cron: '0 0 * * *', duration: 25h }]`;
const never = `[{ cron: '0 0 29 2 *', duration: 1s }]`;
const statusesOf = ({ github }: GitHubStage): Record<string, string> => {
  const head = github.repository.head(branch) ?? '';
  const found = github.repository.statuses.filter((text) => text.startsWith(head)).map((text) => text.slice(41));
  return Object.fromEntries(
    found.map((text) => [text.slice(0, text.lastIndexOf(' ')), text.slice(text.lastIndexOf(' ') + 1)]),
  );
};

describe('gates of a promotion', () => {
  it.each([
    ['soak', 'gates: { soak: 24h }', 'gates: { soak: 1000000h }', 'gate/soak'],
    ['freeze', `gates: { freeze: ${never} }`, `gates: { freeze: ${always} }`, 'gate/closed'],
    [
      'statuses',
      "gates: { statuses: 'kustomization/apps/*' }",
      "gates: { statuses: 'kustomization/web/*' }",
      'gate/closed',
    ],
    ['checks', 'gates: { checks: e2e }', 'gates: { checks: load }', 'gate/closed'],
    ['deployments', 'gates: { deployments: staging }', 'gates: { deployments: eu }', 'gate/closed'],
    [
      'together',
      'gates: { approvals: 2 }',
      'gates: { together: [[flux-system/app, flux-system/web]] }',
      'gate/together',
    ],
  ])('%s: open it lets through, closed it holds back and says so', async (_, opened, closed, code) => {
    const report = (at: GitHubStage): void => {
      at.github.repository.setStatus('main', 'kustomization/apps/0c9c2e41', 'success');
      at.github.repository.setCheck('main', 'e2e', 'success');
      at.github.repository.deploy('main', 'staging', 'success');
    };
    const granted = { checks: 'read', deployments: 'read' };
    const shut = await open(`      ${closed}\n`, {}, granted);
    report(shut);
    const held = await shut.act(inputs);
    expect([held.exitCode, problems(held), held.writes]).toEqual([0, [code], []]);
    await closeShop(stage);
    const free = await open(`      ${opened}\n`, {}, granted);
    report(free);
    const run = await free.act(inputs);
    expect([run.exitCode, problems(run)]).toEqual([0, []]);
    expect(free.github.repository.pullRequests).toHaveLength(1);
    const statuses = statusesOf(free);
    expect(statuses['image-automation/gates']).toBe('success');
    expect(new Set(Object.values(statuses))).toEqual(new Set(['success']));
    const again = await free.act(inputs);
    expect(again.writes).toEqual([]);
  });

  it('show what failed, and take the newest word of each name', async () => {
    const at = await open("      gates: { statuses: 'apps/*' }\n");
    at.github.repository.setStatus('main', 'apps/1', 'success');
    at.github.pushAs('maintainer', 'main', { 'README.md': 'Unrelated\n' });
    at.github.repository.setStatus('main', 'apps/1', 'failure');
    const run = await at.act(inputs);
    expect(problems(run)).toEqual(['gate/closed']);
    expect(run.report.problems[0]?.message).toContain('apps/1: failure');
  });

  it('are unknown, and hold, where they cannot be read', async () => {
    const at = await open('      gates: { checks: e2e }\n');
    const run = await at.act(inputs);
    expect([problems(run), run.writes]).toEqual([['gate/unreadable', 'gate/closed'], []]);
  });

  it('open the pull request as a draft, by choice, with every gate as a status of its head', async () => {
    const at = await open('      on-closed-gate: draft\n      gates: { soak: 1000000h, approvals: 1 }\n');
    const run = await at.act(inputs);
    expect(at.github.repository.pullRequests).toMatchObject([
      { draft: true, title: 'Promote app 1.1.0 to production' },
    ]);
    expect(at.github.repository.pullRequests[0]?.body).toContain('| <code>soak</code> | ⏳ closed |');
    expect(statusesOf(at)).toEqual({
      'image-automation/soak': 'pending',
      'image-automation/approvals': 'success',
      'image-automation/gates': 'pending',
    });
    expect(problems(run)).toEqual(['gate/closed']);
    expect((await at.act(inputs)).writes).toEqual([]);
  });

  it('close on an open pull request, which stays and shows it', async () => {
    const at = await open("      gates: { statuses: 'apps/*' }\n");
    at.github.repository.setStatus('main', 'apps/1', 'success');
    await at.act(inputs);
    at.github.repository.setStatus('main', 'apps/1', 'failure');
    await at.act(inputs);
    expect(at.github.repository.pullRequests).toMatchObject([{ state: 'open' }]);
    expect(statusesOf(at)).toEqual({
      'image-automation/statuses apps/*': 'pending',
      'image-automation/gates': 'pending',
    });
  });

  it.each([
    ['soak, though they make drafts', 'on-closed-gate: draft', 'gates: { soak: 1000000h }', 'gate/soak'],
    ['a status, though they make drafts', 'on-closed-gate: draft', "gates: { statuses: 'apps/*' }", 'gate/closed'],
    ['a status, beside an open pull request', 'on-closed-gate: hold', "gates: { statuses: 'apps/*' }", 'gate/closed'],
  ])('hold back what is committed without a pull request: %s', async (_, choice, closed, code) => {
    const text = (gates: string): string =>
      configuration(promotion(`      ${choice}\n      ${gates}\n`)).replace('    protected: true\n', '');
    stage = await openShop(shop(text('gates: { approvals: 1 }')));
    const { github, act, read } = stage;
    github.pushAs('flux', 'main', staging('app', '1.1.0'));
    await act(inputs);
    expect(github.repository.pullRequests).toMatchObject([{ state: 'open' }]);
    github.pushAs('maintainer', 'main', { '.github/image-automation.yaml': text(closed) });
    const run = await act({ ...inputs, publish: 'commit' });
    expect([problems(run), run.writes]).toEqual([[code], []]);
    expect(read('apps/production/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
    github.pushAs('maintainer', 'main', { '.github/image-automation.yaml': text('gates: { approvals: 1 }') });
    expect(problems(await act({ ...inputs, publish: 'commit' }))).toEqual([]);
    expect(read('apps/production/app.yaml')).toBe(deployment('app', image('app', '1.1.0')));
  });

  it('say where the statuses could not be set', async () => {
    const at = await open('      gates: { approvals: 1 }\n', {}, { statuses: 'read' });
    expect(problems(await at.act(inputs))).toEqual(['gate/status-not-set']);
  });
});

describe('a freeze', () => {
  it('of an environment holds updates and promotions, and lets a rollback pass, which says so', async () => {
    const text = configuration(`    freeze: ${always}\n${promotion()}`).replace(
      'paths: [apps/staging]',
      `paths: [apps/staging]\n    freeze: ${always}`,
    );
    stage = await openShop(shop(text));
    const { github, act, read } = stage;
    github.pushAs('flux', 'main', { ...staging('app', '1.1.0'), ...production('app', '1.1.0') });
    const update = await act({ mode: 'update' });
    expect(read('apps/staging/app.yaml')).toBe(deployment('app', image('app', '1.1.0')));
    expect(problems(update)).toContain('gate/freeze');
    const back = await act({ mode: 'rollback', environment: 'production', policy: 'app' });
    expect(problems(back)).toEqual(['rollback/passes-freeze']);
    expect(github.repository.pullRequests[0]?.body).toContain('a rollback passes it');
  });

  it('holds a rollback too, where that is configured', async () => {
    const text = configuration(`    rollback: { ignores-freeze: false }\n    freeze: ${always}\n${promotion()}`);
    stage = await openShop(shop(text));
    stage.github.pushAs('flux', 'main', production('app', '1.1.0'));
    const back = await stage.act({ mode: 'rollback', environment: 'production', policy: 'app' });
    expect([back.exitCode, problems(back), back.writes]).toEqual([1, ['gate/freeze'], []]);
  });
});
