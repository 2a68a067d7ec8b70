import { afterEach, describe, expect, it } from 'vitest';
import { closeShop, configuration, openShop, problems, production, promotion, shop, staging } from './environments.ts';
import type { GitHubStage } from './github-stage.ts';
import { deployment, image } from './stage.ts';

let stage: GitHubStage | undefined;
const open = async (...seed: Parameters<typeof openShop>): Promise<GitHubStage> => (stage = await openShop(...seed));

afterEach(async () => {
  await closeShop(stage);
  stage = undefined;
});

const back = { mode: 'rollback', environment: 'production', reason: 'it leaks' };
const branch = 'image-automation/rollback/production';
const holdsFile = '.github/image-holds.yaml';
const both = (app: string, web: string): Record<string, string> => ({
  ...production('app', app),
  ...production('web', web),
});

describe('a rollback of a protected environment', () => {
  it('opens a pull request with the values before the last change, whoever made it, and the hold', async () => {
    const { github, act, read } = await open(shop());
    const good = github.pushAs('flux', 'main', production('app', '1.1.0'), 'Update');
    github.pushAs('somebody', 'main', production('app', '1.2.0'), 'By hand');
    github.pushAs('somebody', 'main', { 'README.md': 'Unrelated\n' });
    const run = await act({ ...back, policy: 'app', until: '48h, newer' });
    expect([run.exitCode, run.violations, problems(run)]).toEqual([0, [], []]);
    const [pull] = github.repository.pullRequests;
    expect(pull).toMatchObject({ head: branch, base: 'main', title: 'Roll production back to app 1.1.0' });
    const link = `[<code>${good.slice(0, 7)}</code>](${github.url}/o/r/commit/${good})`;
    expect(pull?.body).toContain(`<code>1.2.0</code> | <code>1.1.0</code> | ${link} |`);
    expect(read('apps/production/app.yaml', branch)).toBe(deployment('app', image('app', '1.1.0')));
    expect(read('apps/staging/app.yaml', branch)).toBe(deployment('app', image('app', '1.0.0')));
    expect(read(holdsFile, branch)).toMatch(
      /^# .*\nholds:\n {2}- policy: flux-system\/app\n {4}environment: production\n {4}tag: 1\.1\.0\n {4}quarantine:\n {6}tags:\n {8}- 1\.2\.0\n {4}reason: it leaks\n {4}who: octocat\n {4}when: "?[-\dT:]+Z"?\n {4}until: "?[-\dT:]+Z"?\n {4}release-on-newer: true\n$/,
    );
    const log = github.repository.log(branch);
    expect(log[0]?.message).toContain('Image-Automation-Mode: rollback\nImage-Automation-Environment: production');
    expect(log[1]?.message).toBe('Change by somebody');
  });

  it('changes nothing when it is asked for again, open or merged', async () => {
    const { github, act } = await open(shop());
    github.pushAs('flux', 'main', production('app', '1.1.0'));
    await act({ ...back, policy: 'app', until: '48h' });
    const again = await act({ ...back, policy: 'app', until: '48h' });
    expect([again.writes, problems(again)]).toEqual([[], []]);
    github.mergePullRequest(1);
    const merged = await act({ ...back, policy: 'app', until: '48h' });
    expect([merged.writes, problems(merged)]).toEqual([[], ['rollback/done', 'hold/held']]);
  });

  it('holds for another time where another time is asked for while it is open', async () => {
    const { github, act, read } = await open(shop());
    github.pushAs('flux', 'main', production('app', '1.1.0'));
    await act({ ...back, policy: 'app', until: '48h' });
    const until = (): string => /until: (.*)/.exec(read(holdsFile, branch) ?? '')?.[1] ?? '';
    const first = until();
    await act({ ...back, policy: 'app', until: '96h' });
    expect(until() > first).toBe(true);
    expect(problems(await act({ ...back, policy: 'app', until: '2999-01-01' }))).toEqual([]);
    expect(until()).toContain('2999-01-01');
    expect((await act({ ...back, policy: 'app', until: '2999-01-01' })).writes).toEqual([]);
    expect(github.repository.pullRequests).toHaveLength(1);
  });

  it('takes one of several back, and another joins it', async () => {
    const { github, act, read } = await open(shop(configuration(promotion()), ['app', 'web']));
    github.pushAs('flux', 'main', both('1.1.0', '1.1.0'));
    await act({ ...back, policy: 'app' });
    expect([read('apps/production/app.yaml', branch), read('apps/production/web.yaml', branch)]).toEqual([
      deployment('app', image('app', '1.0.0')),
      deployment('web', image('web', '1.1.0')),
    ]);
    await act({ ...back, policy: 'web' });
    expect(github.repository.pullRequests).toMatchObject([
      { title: 'Roll production back to app 1.0.0 and web 1.0.0' },
    ]);
    expect(read('apps/production/app.yaml', branch)).toBe(deployment('app', image('app', '1.0.0')));
  });

  it('takes all back that the last change moved, or all to a commit', async () => {
    const { github, act, read } = await open(shop(configuration(promotion()), ['app', 'web']));
    const start = github.pushAs('flux', 'main', both('1.1.0', '1.0.0'));
    github.pushAs('flux', 'main', both('1.1.0', '1.1.0'));
    await act(back);
    expect(github.repository.pullRequests[0]?.title).toBe('Roll production back to web 1.0.0');
    github.pushAs('flux', 'main', both('1.2.0', '1.2.0'));
    await act({ ...back, tag: `commit:${start.slice(0, 8)}` });
    expect(github.repository.pullRequests[0]?.title).toBe('Roll production back to app 1.1.0 and web 1.0.0');
    expect(read('apps/production/web.yaml', branch)).toBe(deployment('web', image('web', '1.0.0')));
  });

  it('goes to a tag that is named, and pins it where digests are pinned', async () => {
    const { github, registry, act, read } = await open(shop());
    const digest = registry.pushImage('org/app', ['1.0.5', '1.3.0']);
    const pinned = deployment('app', `${image('app', '1.3.0')}@${digest}`);
    github.pushAs('flux', 'main', { 'apps/production/app.yaml': pinned });
    await act({ ...back, policy: 'app', tag: '1.0.5' });
    expect(read('apps/production/app.yaml', branch)).toBe(deployment('app', `${image('app', '1.0.5')}@${digest}`));
  });

  it('goes past the commits that only told the same image in other words', async () => {
    const { github, registry, act, read } = await open(shop());
    const digest = registry.pushImage('org/app', ['1.1.0']);
    github.pushAs('flux', 'main', production('app', '1.1.0'));
    const pinned = deployment('app', `${image('app', '1.1.0')}@${digest}`);
    github.pushAs('somebody', 'main', { 'apps/production/app.yaml': pinned });
    const tagAlone = 'tag: 1.1.0 # {"$imagepolicy": "flux-system:app:tag"}\n';
    github.pushAs('somebody', 'main', { 'apps/production/app.yaml': tagAlone });
    await act(back);
    expect(github.repository.pullRequests[0]?.title).toBe('Roll production back to app 1.0.0');
    expect(read('apps/production/app.yaml', branch)).toBe(tagAlone.replace('1.1.0', '1.0.0'));
  });

  it('goes to no image that the policy does not choose from, unless it is forced', async () => {
    const { github, act, read } = await open(shop());
    const other = image('app', '1.1.0').replace('org/app', 'old/app');
    github.pushAs('flux', 'main', { 'apps/production/app.yaml': deployment('app', other) });
    github.pushAs('flux', 'main', production('app', '1.2.0'));
    const refused = await act({ ...back, policy: 'app' });
    expect([refused.exitCode, problems(refused), refused.writes]).toEqual([1, ['rollback/image-missing'], []]);
    await act({ ...back, policy: 'app', 'allow-downgrade': 'true' });
    expect(read('apps/production/app.yaml', branch)).toBe(deployment('app', other));
  });

  it('is refused where the registry no longer has the image, unless it is forced', async () => {
    const { github, act, read } = await open(shop());
    github.pushAs('flux', 'main', production('app', '1.1.0'));
    github.pushAs('flux', 'main', production('app', '0.9.0'));
    github.pushAs('flux', 'main', production('app', '1.2.0'));
    const refused = await act({ ...back, policy: 'app' });
    expect([refused.exitCode, problems(refused), refused.writes]).toEqual([1, ['rollback/image-missing'], []]);
    await act({ ...back, policy: 'app', 'allow-downgrade': 'true' });
    expect(read('apps/production/app.yaml', branch)).toBe(deployment('app', image('app', '0.9.0')));
  });
});

describe('a hold', () => {
  const open1 = async (): Promise<GitHubStage> => {
    const opened = await open(shop());
    const { github, act } = opened;
    github.pushAs('flux', 'main', { ...staging('app', '1.2.0'), ...production('app', '1.2.0') });
    await act({ ...back, policy: 'app' });
    github.mergePullRequest(1);
    return opened;
  };

  it('keeps production where it is, and its quarantine keeps the tag out of every environment', async () => {
    const { act, read } = await open1();
    const update = await act({ mode: 'update' });
    expect(read('apps/staging/app.yaml')).toBe(deployment('app', image('app', '1.1.0')));
    expect(read('apps/production/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
    expect(problems(update)).toContain('hold/held');
    const promoted = await act({ mode: 'promote' });
    expect([promoted.writes, new Set(problems(promoted))]).toEqual([[], new Set(['hold/held'])]);
  });

  it.each(['1.2.0', 'commit'])('keeps a rollback from what is in quarantine, though it is named: %s', async (name) => {
    const { github, act } = await open(shop());
    const bad = github.pushAs('flux', 'main', production('app', '1.2.0'));
    await act({ ...back, policy: 'app' });
    github.mergePullRequest(1);
    const run = await act({ ...back, policy: 'app', tag: name === 'commit' ? `commit:${bad}` : name });
    expect([run.exitCode, run.writes, problems(run)]).toEqual([1, [], ['hold/quarantined', 'hold/held']]);
  });

  it('holds a promotion back whose source still runs the bad tag', async () => {
    const { act } = await open1();
    const promoted = await act({ mode: 'promote' });
    expect(promoted.writes).toEqual([]);
    expect(problems(promoted)).toContain('hold/quarantined');
  });

  it('stops a promotion that was under way when it was merged', async () => {
    const { github, act } = await open(shop());
    github.pushAs('flux', 'main', production('app', '1.1.0'));
    github.pushAs('flux', 'main', staging('app', '1.2.0'));
    await act({ mode: 'promote' });
    await act({ ...back, policy: 'app' });
    const late = await act({ mode: 'promote' }, { meanwhile: () => void github.mergePullRequest(2) });
    expect(github.repository.pullRequests.map(({ title, state }) => [title, state])).toEqual([
      ['Promote app 1.2.0 to production', 'closed'],
      ['Roll production back to app 1.0.0', 'merged'],
    ]);
    expect(problems(late)).toContain('hold/held');
  });

  it('is lifted by resume, by pull request where the environment is protected', async () => {
    const { github, act, read } = await open1();
    const lifted = await act({ mode: 'resume', environment: 'production', policy: 'app' });
    expect(problems(lifted)).toEqual(['hold/held']);
    expect(github.repository.pullRequests[1]).toMatchObject({ title: 'Resume updates of production', state: 'open' });
    expect(github.repository.pullRequests[1]?.body).toContain('<code>1.2.0</code> may be chosen again.');
    github.mergePullRequest(2);
    expect(read(holdsFile)).toMatch(/holds: \[\]\n$/);
    const again = await act({ mode: 'resume', environment: 'production', policy: 'app' });
    expect([again.writes, problems(again)]).toEqual([[], ['hold/none']]);
    const promoted = await act({ mode: 'promote' });
    expect(problems(promoted)).toEqual([]);
    expect(github.repository.pullRequests[2]?.title).toBe('Promote app 1.2.0 to production');
  });

  it('stops everything where its file cannot be read', async () => {
    const { github, act, read } = await open(shop());
    github.pushAs('somebody', 'main', { [holdsFile]: 'holds: [{ policy: app }]\n' });
    const update = await act({ mode: 'update' });
    expect([update.exitCode, read('apps/staging/app.yaml')]).toEqual([1, deployment('app', image('app', '1.0.0'))]);
    const promoted = await act({ mode: 'promote' });
    expect([promoted.exitCode, promoted.writes]).toEqual([1, []]);
  });
});

describe('a hold lifts itself', () => {
  it('for a newer tag than the bad one, which stays in quarantine', async () => {
    const { github, registry, act, read } = await open(shop());
    github.pushAs('flux', 'main', staging('app', '1.2.0'));
    await act({ ...back, environment: 'staging', policy: 'app', until: 'newer' });
    const held = await act({ mode: 'update' });
    expect([read('apps/staging/app.yaml'), problems(held).includes('hold/held')]).toEqual([
      deployment('app', image('app', '1.0.0')),
      true,
    ]);
    registry.pushImage('org/app', ['1.3.0']);
    await act({ mode: 'update' });
    expect(read('apps/staging/app.yaml')).toBe(deployment('app', image('app', '1.3.0')));
    expect(read(holdsFile)).toContain('1.2.0');
  });

  it('at its time, and is then no more than a line to remove', async () => {
    const { github, act, read } = await open(shop());
    const hold = '{ policy: flux-system/app, environment: staging, tag: 1.0.0, reason: slow, until: 2026-01-02 }';
    github.pushAs('somebody', 'main', { [holdsFile]: `holds: [${hold}]\n` });
    const run = await act({ mode: 'update' });
    expect(read('apps/staging/app.yaml')).toBe(deployment('app', image('app', '1.2.0')));
    expect(problems(run)).toContain('hold/idle');
  });
});

describe('a rollback to what an older hold names', () => {
  const held = (more: string): Record<string, string> => ({
    [holdsFile]: `holds:\n  - policy: flux-system/app\n    environment: staging\n    tag: 1.0.0\n    quarantine: { tags: [1.2.0] }\n    reason: slow\n${more}`,
  });

  it('holds anew where that hold is over', async () => {
    const { github, act, read } = await open(shop());
    github.pushAs('somebody', 'main', held('    until: 2026-01-02T00:00:00Z\n'));
    github.pushAs('flux', 'main', staging('app', '1.2.0'));
    await act({ ...back, environment: 'staging', policy: 'app', until: '48h' });
    const update = await act({ mode: 'update' });
    expect(read('apps/staging/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
    expect(problems(update)).toContain('hold/held');
    expect(read(holdsFile)).not.toContain('2026-01-02');
  });

  it('holds for as long as it was asked to, where that hold ends sooner', async () => {
    const { github, act, read } = await open(shop());
    github.pushAs('somebody', 'main', held('    release-on-newer: true\n'));
    github.pushAs('flux', 'main', staging('app', '1.2.0'));
    await act({ ...back, environment: 'staging', policy: 'app' });
    expect(read(holdsFile)).not.toContain('release-on-newer');
    expect(read(holdsFile)).toContain('reason: it leaks');
  });

  it('leaves a hold alone that holds at least as long', async () => {
    const { github, act, read } = await open(shop());
    github.pushAs('somebody', 'main', held('    until: 2999-01-02T00:00:00Z\n'));
    github.pushAs('flux', 'main', staging('app', '1.2.0'));
    await act({ ...back, environment: 'staging', policy: 'app', until: '48h' });
    expect(read(holdsFile)).toContain('reason: slow');
    expect(read('apps/staging/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
  });
});

describe('a rollback of an unprotected environment', () => {
  it('is one commit on its branch, with the hold, and an update leaves it alone', async () => {
    const { github, act, read } = await open(shop());
    github.pushAs('flux', 'main', staging('app', '1.2.0'));
    const run = await act({ ...back, environment: 'staging', policy: 'app', tag: '1.0.0' });
    expect(run.outputs).toMatchObject({ branch: 'main', 'commit-sha': github.repository.head() });
    expect(read('apps/staging/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
    expect(read(holdsFile)).toContain('environment: staging');
    const update = await act({ mode: 'update' });
    expect(read('apps/staging/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
    expect(problems(update)).toContain('hold/held');
  });
});
