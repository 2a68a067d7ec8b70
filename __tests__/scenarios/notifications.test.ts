import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kinds, startReceivers, type Receivers } from '../../testkit/notifications/receivers.ts';
import { leaks } from '../../testkit/runner/leaks.ts';
import { configuration, openShop, problems, production, promotion, shop } from './environments.ts';
import type { ActOptions, GitHubRun, GitHubStage } from './github-stage.ts';
import { automation, deployment, image, policy, semver, type Files } from './stage.ts';

let stage: GitHubStage | undefined;
let receivers: Receivers;
beforeEach(async () => {
  receivers = await startReceivers();
});
afterEach(async () => {
  await Promise.all([stage?.close(), receivers.close()]);
  expect(stage?.github.violations ?? []).toEqual([]);
  expect(receivers.violations).toEqual([]);
  stage = undefined;
});

const all = `notifications:
  - { type: slack, url: env:SLACK }
  - { type: teams, url: env:TEAMS }
  - { type: discord, url: env:DISCORD }
  - { type: webhook, url: env:WEBHOOK, secret: env:KEY }
`;

/** One application on main, followed by one automation. */
const plain = (notifications: string): Files => ({
  '.github/image-automation.yaml': notifications,
  'flux/automation.yaml': automation('./apps'),
  'flux/app.yaml': policy('app', semver('1.x')),
  'apps/app.yaml': deployment('app', image('app', '1.0.0')),
});

async function open(files: Files, granted = {}): Promise<GitHubStage> {
  stage = await openShop(files, {}, granted);
  return stage;
}

/** Runs the action with the receivers' secrets, and sees that none of them gets about. */
async function act(inputs: Files = {}, options: ActOptions = {}): Promise<GitHubRun> {
  const run = await stage!.act(inputs, { ...options, env: { ...receivers.env, ...options.env } });
  expect(run.violations).toEqual([]);
  const seen = JSON.stringify([run.log, run.outputs, run.summary, run.annotations, run.stderr]);
  expect(receivers.secrets.filter((secret) => leaks(seen, secret))).toEqual([]);
  return run;
}

/** What a program was told: the occasion's reason, what it is about, and its first line. */
function events(): readonly string[] {
  return receivers.messages
    .filter(({ kind }) => kind === 'webhook')
    .map(({ body }) => body as { reason: string; involvedObject: { kind: string; name: string }; message: string })
    .map(
      ({ reason, involvedObject: { kind, name }, message }) => `${reason} ${kind}/${name}: ${message.split('\n')[0]!}`,
    );
}

/** How many messages of each kind came: `slack 1`. */
const told = (): readonly string[] =>
  kinds.map((kind) => `${kind} ${String(receivers.messages.filter((message) => message.kind === kind).length)}`);
const each = (count: number): readonly string[] => kinds.map((kind) => `${kind} ${String(count)}`);

describe('receivers of notifications', () => {
  it('are told of a commit by the run that made it, and of nothing by the next', async () => {
    await open(plain(all));
    expect(problems(await act())).toEqual([]);
    expect(told()).toEqual(each(1));
    expect(events()).toEqual(['Succeeded ImageUpdateAutomation/apps: Update app 1.2.0']);
    const [message] = receivers.messages.filter(({ kind }) => kind === 'webhook');
    expect(message?.body).toMatchObject({
      involvedObject: { apiVersion: 'image.toolkit.fluxcd.io/v1', namespace: 'flux-system' },
      severity: 'info',
      metadata: { repository: 'o/r', branch: 'main', revision: `main@sha1:${stage!.github.repository.head('main')}` },
      reportingController: 'flux-image-automation',
    });
    expect(problems(await act())).toEqual([]);
    expect(told()).toEqual(each(1));
  });

  it('are told of a pull request when it is opened, when it proposes more, and not when it is only built anew', async () => {
    const { github, registry } = await open(plain(all));
    await act({ publish: 'pull-request' });
    expect(events()).toEqual(['PullRequestOpened ImageUpdateAutomation/apps: Update app 1.2.0']);
    github.repository.pushAs('stranger', 'main', { 'README.md': 'x' });
    const anew = await act({ publish: 'pull-request' });
    expect(anew.writes).not.toEqual([]);
    expect(told()).toEqual(each(1));
    registry.pushImage('org/app', '1.3.0');
    await act({ publish: 'pull-request' });
    expect(events().slice(1)).toEqual(['PullRequestUpdated ImageUpdateAutomation/apps: Update app 1.3.0']);
    await act({ publish: 'pull-request' });
    expect(told()).toEqual(each(2));
  });

  it('are told of a promotion, of the rollback with its hold, and of the hold that is lifted', async () => {
    const { github, registry } = await open(shop(configuration(promotion(), all)));
    await act();
    await act({ mode: 'promote' });
    expect(events()).toEqual([
      'Succeeded ImageUpdateAutomation/apps: Update app 1.2.0',
      'PullRequestOpened Environment/production: Promote app 1.2.0 to production',
    ]);
    await act({ mode: 'promote' });
    expect(told()).toEqual(each(2));
    github.repository.mergePullRequest(1, 'squash');
    registry.pushImage('org/app', '1.3.0');
    await act({ mode: 'rollback', environment: 'staging', policy: 'app', tag: '1.1.0', reason: 'it broke' });
    await act({ mode: 'resume', environment: 'staging' });
    expect(events().slice(2)).toEqual([
      'Succeeded Environment/staging: Roll staging back to app 1.1.0',
      'Succeeded Environment/staging: Resume updates of staging',
    ]);
    expect(told()).toEqual(each(4));
    const { body } = receivers.messages.findLast(({ kind }) => kind === 'webhook')!;
    expect(body).toMatchObject({ message: expect.stringContaining('(it broke) no longer') as string });
  });

  it('are told only of what they listen to, and once of what has two names', async () => {
    await open(
      shop(
        configuration(
          promotion(),
          `notifications:
  - { type: slack, url: env:SLACK, on: [hold] }
  - { type: teams, url: env:TEAMS, on: [rollback, hold] }
  - { type: discord, url: env:DISCORD, on: [promotion] }
  - { type: webhook, url: env:WEBHOOK, secret: env:KEY, on: [failure] }
`,
        ),
      ),
    );
    await act();
    await act({ mode: 'promote' });
    await act({ mode: 'rollback', environment: 'staging', policy: 'app', tag: '1.1.0' });
    expect(receivers.messages.map(({ kind }) => kind).sort()).toEqual(['discord', 'slack', 'teams']);
  });
});

describe('what one run does for another', () => {
  const hook = 'notifications: [{ type: webhook, url: env:WEBHOOK, secret: env:KEY }, { type: issue }]\n';

  it('is told where verify rolls back: what failed, and what was done about it', async () => {
    const verified = `    verify: { statuses: 'apps/*', timeout: 1000000h, on-failure: rollback }\n${promotion()}`;
    const file = configuration(verified, hook).replace('    protected: true\n', '');
    const { github } = await open(shop(file), { issues: 'write' });
    github.pushAs('flux', 'main', production('app', '1.1.0'), 'Update app');
    github.repository.setStatus('main', 'apps/1', 'failure');
    await act({ mode: 'verify', state: 'auto' });
    expect(events()).toEqual([
      'Succeeded Environment/production: Roll production back to app 1.0.0',
      'Failed Run/verify: Mode verify has 1 new problem',
    ]);
    expect(github.repository.issues[0]?.body).toContain('- verify: verify/failed');
    await act({ mode: 'verify', state: 'auto' });
    expect(events()).toHaveLength(2);
  });

  it('is told where a promotion merges branches, and once', async () => {
    const text = `environments:
  staging: { branch: main }
  production: { branch: production, protected: true, promotion: { from: staging, style: merge } }
${hook}`;
    const { 'apps/production/app.yaml': _, ...rest } = shop(text);
    const { github } = await open(rest, { issues: 'write' });
    github.repository.setBranch('production', 'main');
    await act();
    await act({ mode: 'promote' });
    expect(events().slice(1)).toEqual(['PullRequestOpened Environment/production: Promote app 1.2.0 to production']);
    const [issue] = github.repository.issues;
    expect(issue?.body).toContain('| <code>flux-system/app</code> | <code>1.2.0</code> | <code>1.0.0</code> |');
    expect(issue?.body).toContain('<code>Promote app 1.2.0 to production</code> into <code>production</code>');
    expect((await act({ mode: 'promote' })).writes).toEqual([]);
    expect(events()).toHaveLength(2);
  });
});

describe('a failure', () => {
  const failing = (): Files => ({ ...plain(all), 'flux/web.yaml': policy('gone', semver('1.x')) });

  it('is told once, however often it is met', async () => {
    await open(failing());
    const first = await act({ state: 'auto' });
    expect(first.exitCode).toBe(1);
    expect(events()).toEqual([
      'Succeeded ImageUpdateAutomation/apps: Update app 1.2.0',
      'ReadOperationFailed ImagePolicy/gone: Mode update has 1 new problem',
    ]);
    const second = await act({ state: 'auto' });
    expect(second.exitCode).toBe(1);
    expect(second.writes).toEqual([]);
    expect(events()).toHaveLength(2);
  });

  it('is told by each run where nothing is remembered', async () => {
    await open(failing());
    await act({ state: 'off' });
    await act({ state: 'off' });
    expect(events().filter((line) => line.includes('new problem'))).toHaveLength(2);
  });

  it('is told again to who could not be reached, and to nobody else', async () => {
    await open(failing());
    receivers.fail('slack', { status: 404, body: 'no_service' });
    const first = await act({ state: 'auto' });
    expect(problems(first)).toContain('notification/refused');
    expect(told()).toEqual(['slack 0', 'teams 1', 'discord 1', 'webhook 2']);
    await act({ state: 'auto' });
    expect(told()).toEqual(['slack 1', 'teams 1', 'discord 1', 'webhook 2']);
  });
});

describe('a receiver that does not take its message', () => {
  it.each([
    ['slack', { status: 404, body: 'no_service' }, 'notification/refused'],
    ['slack', { status: 410, body: 'channel_is_archived' }, 'notification/refused'],
    ['discord', { status: 404, body: { message: 'Unknown Webhook', code: 10015 } }, 'notification/refused'],
    [
      'teams',
      { status: 400, body: { error: { code: 'WorkflowTriggerIsNotEnabled', message: 'x' } } },
      'notification/refused',
    ],
    ['webhook', { status: 302, headers: { location: 'http://127.0.0.1:9/elsewhere' } }, 'notification/refused'],
    ['slack', { status: 429, headers: { 'retry-after': '3600' }, body: 'rate_limited' }, 'notification/undelivered'],
  ] as const)('%s, by %j: is a warning, and fails no run', async (kind, reply, code) => {
    await open(plain(all));
    receivers.fail(kind, reply);
    const run = await act({ 'fail-on': 'warning' });
    expect(problems(run)).toEqual([code]);
    expect(run.exitCode).toBe(0);
    expect(told()).toEqual(kinds.map((one) => `${one} ${one === kind ? '0' : '1'}`));
    expect(receivers.journal.filter((line) => line.startsWith(kind))).toHaveLength(1);
  });

  it('is tried again after a limit, a fault of its server and an answer that was lost', async () => {
    await open(plain(all));
    receivers.fail('slack', { status: 429, headers: { 'retry-after': '0' }, body: 'rate_limited' });
    receivers.fail('discord', {
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: 0.05, global: false },
    });
    receivers.fail('teams', { status: 502, body: '' });
    receivers.fail('webhook', { status: 0, breaks: 'before' });
    expect(problems(await act())).toEqual([]);
    expect(told()).toEqual(each(1));
  });

  it.each([
    ['SLACK', '', 'notification/missing-variable'],
    ['SLACK', 'hooks.slack.com/services/T0', 'notification/invalid-address'],
    ['SLACK', 'http://hooks.example.com/services/T0', 'notification/invalid-address'],
    ['DISCORD', 'https://me:pass-4711@example.com/', 'notification/invalid-address'],
    ['KEY', '', 'notification/missing-variable'],
  ])('because %s holds %j', async (variable, value, code) => {
    await open(plain(all));
    const run = await act({}, { env: { [variable]: value } });
    expect(problems(run)).toEqual([code]);
    expect(run.exitCode).toBe(0);
    expect(receivers.messages).toHaveLength(3);
    if (value !== '') expect(JSON.stringify([run.log, run.report])).not.toContain(value);
  });
});

describe('nobody is told', () => {
  it.each([
    ['in a dry run', { 'dry-run': 'true' }, {}],
    ['where nothing leaves the workspace', { publish: 'workspace' }, {}],
    ['for a pull request, which may write nothing', {}, { event: 'pull_request' }],
  ] as const)('%s', async (_, inputs, options) => {
    await open({ ...plain(all), ...production('app', '1.0.0') });
    await act(inputs, options);
    expect(receivers.journal).toEqual([]);
  });
});

describe('the dashboard', () => {
  const board = 'notifications: [{ type: issue, title: Images, labels: [images] }]\n';
  const granted = { issues: 'write' };
  const issues = () => stage!.github.repository.issues;
  const body = (): string => issues()[0]?.body ?? '';
  const asPerson = (login: string) => {
    const { github } = stage!;
    const token = github.addToken({ login, kind: 'user', permissions: { issues: 'write' } });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return async (method: string, path: string, json: object): Promise<void> => {
      const url = `${github.url}/repos/o/r${path}`;
      expect((await fetch(url, { method, headers, body: JSON.stringify(json) })).status).toBeLessThan(300);
    };
  };

  it('is opened once, shows how things stand, and is written only where that has changed', async () => {
    const { registry } = await open(shop(configuration(promotion(), board), ['app', 'web']), granted);
    const first = await act();
    expect(problems(first)).toEqual(['environment/protected', 'environment/protected']);
    expect(issues()).toMatchObject([{ title: 'Images', labels: ['images'], state: 'open' }]);
    expect(body()).toContain('| <code>flux-system/app</code> | <code>1.2.0</code> | <code>1.0.0</code> |');
    expect((await act()).writes).toEqual([]);
    await act({ mode: 'promote' });
    expect(body()).toContain('Promote app 1.2.0 and web 1.2.0 to production');
    expect((await act({ mode: 'promote' })).writes).toEqual([]);
    expect((await act()).writes).toEqual([]);
    registry.pushImage('org/app', '1.3.0');
    expect((await act()).writes).toEqual(['POST /graphql createCommitOnBranch', 'PATCH /repos/o/r/issues/1']);
    expect(body()).toContain('| <code>flux-system/app</code> | <code>1.3.0</code> | <code>1.0.0</code> |');
    await act({
      mode: 'rollback',
      environment: 'staging',
      policy: 'app',
      tag: '1.2.0',
      reason: 'it <b>broke</b> @all',
    });
    expect(body()).toContain('held at <code>1.2.0</code>');
    expect(body()).toContain('it &#60;b&#62;broke&#60;/b&#62; &#64;all');
    expect(issues()).toHaveLength(1);
  });

  it('keeps what each mode fails at until that mode does not', async () => {
    const files = shop(configuration(promotion(), board));
    const { registry } = await open({ ...files, 'flux/gone.yaml': policy('gone', semver('1.x')) }, granted);
    await act();
    expect(body()).toContain('- update: registry/not-found');
    await act({ mode: 'promote' });
    expect(body()).toContain('- update: registry/not-found');
    registry.pushImage('org/gone', '1.0.0');
    await act({ policies: 'app' });
    expect(body()).toContain('- update: registry/not-found');
    await act();
    expect(body()).not.toContain('registry/not-found');
  });

  it('is left alone once a person has closed it, and is not mistaken for what a person wrote', async () => {
    stage = await openShop(plain(board), { collaborators: { alice: 'write' } }, granted);
    const alice = asPerson('alice');
    await alice('POST', '/issues', { title: 'Mine', body: '<!-- flux-image-automation dashboard {} -->' });
    await act();
    expect(issues().map(({ title }) => title)).toEqual(['Mine', 'Images']);
    await alice('PATCH', '/issues/2', { state: 'closed' });
    stage!.registry.pushImage('org/app', '1.3.0');
    const run = await act();
    expect(problems(run)).toEqual(['notification/dashboard-closed']);
    expect(run.exitCode).toBe(0);
    expect(issues()).toHaveLength(2);
    expect(issues().filter((issue) => issue.body?.includes('1.3.0'))).toEqual([]);
  });

  it('is a warning where issues may not be written', async () => {
    await open(plain(board));
    const run = await act({ 'fail-on': 'warning' });
    expect(problems(run)).toEqual(['notification/dashboard']);
    expect(run.report.problems.find(({ code }) => code === 'notification/dashboard')?.hint).toContain('issues: write');
    expect(run.exitCode).toBe(0);
  });
});
