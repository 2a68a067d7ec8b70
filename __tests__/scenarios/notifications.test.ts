import { describe, expect, it } from 'vitest';
import { kinds } from '../../testkit/notifications/receivers.ts';
import { configuration, problems, promotion, shop } from './environments.ts';
import { all, each, Notified, plain } from './notified.ts';
import { policy, semver, type Files } from './stage.ts';

const notified = new Notified();

describe('receivers of notifications', () => {
  it('are told of a commit by the run that made it, and of nothing by the next', async () => {
    await notified.open(plain(all));
    expect(problems(await notified.act())).toEqual([]);
    expect(notified.told()).toEqual(each(1));
    expect(notified.events()).toEqual(['Succeeded ImageUpdateAutomation/apps: Update app 1.2.0']);
    const [message] = notified.receivers.messages.filter(({ kind }) => kind === 'webhook');
    expect(message?.body).toMatchObject({
      involvedObject: { apiVersion: 'image.toolkit.fluxcd.io/v1', namespace: 'flux-system' },
      severity: 'info',
      metadata: {
        repository: 'o/r',
        branch: 'main',
        revision: `main@sha1:${notified.stage.github.repository.head('main')}`,
      },
      reportingController: 'flux-image-automation',
    });
    expect(problems(await notified.act())).toEqual([]);
    expect(notified.told()).toEqual(each(1));
  });

  it('are told of a pull request when it is opened, when it proposes more, and not when it is only built anew', async () => {
    const { github, registry } = await notified.open(plain(all));
    await notified.act({ publish: 'pull-request' });
    expect(notified.events()).toEqual(['PullRequestOpened ImageUpdateAutomation/apps: Update app 1.2.0']);
    github.repository.pushAs('stranger', 'main', { 'README.md': 'x' });
    const anew = await notified.act({ publish: 'pull-request' });
    expect(anew.writes).not.toEqual([]);
    expect(notified.told()).toEqual(each(1));
    registry.pushImage('org/app', '1.3.0');
    await notified.act({ publish: 'pull-request' });
    expect(notified.events().slice(1)).toEqual(['PullRequestUpdated ImageUpdateAutomation/apps: Update app 1.3.0']);
    await notified.act({ publish: 'pull-request' });
    expect(notified.told()).toEqual(each(2));
  });

  it('are told of a promotion, of the rollback with its hold, and of the hold that is lifted', async () => {
    const { github, registry } = await notified.open(shop(configuration(promotion(), all)));
    await notified.act();
    await notified.act({ mode: 'promote' });
    expect(notified.events()).toEqual([
      'Succeeded ImageUpdateAutomation/apps: Update app 1.2.0',
      'PullRequestOpened Environment/production: Promote app 1.2.0 to production',
    ]);
    await notified.act({ mode: 'promote' });
    expect(notified.told()).toEqual(each(2));
    github.repository.mergePullRequest(1, 'squash');
    registry.pushImage('org/app', '1.3.0');
    await notified.act({ mode: 'rollback', environment: 'staging', policy: 'app', tag: '1.1.0', reason: 'it broke' });
    await notified.act({ mode: 'resume', environment: 'staging' });
    expect(notified.events().slice(2)).toEqual([
      'Succeeded Environment/staging: Roll staging back to app 1.1.0',
      'Succeeded Environment/staging: Resume updates of staging',
    ]);
    expect(notified.told()).toEqual(each(4));
    const { body } = notified.receivers.messages.findLast(({ kind }) => kind === 'webhook')!;
    expect(body).toMatchObject({ message: expect.stringContaining('(it broke) no longer') as string });
  });

  it('are told only of what they listen to, and once of what has two names', async () => {
    await notified.open(
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
    await notified.act();
    await notified.act({ mode: 'promote' });
    await notified.act({ mode: 'rollback', environment: 'staging', policy: 'app', tag: '1.1.0' });
    expect(notified.receivers.messages.map(({ kind }) => kind).sort()).toEqual(['discord', 'slack', 'teams']);
  });
});

describe('a failure', () => {
  const failing = (): Files => ({ ...plain(all), 'flux/web.yaml': policy('gone', semver('1.x')) });

  it('is told once, however often it is met', async () => {
    await notified.open(failing());
    const first = await notified.act({ state: 'auto' });
    expect(first.exitCode).toBe(1);
    expect(notified.events()).toEqual([
      'Succeeded ImageUpdateAutomation/apps: Update app 1.2.0',
      'ReadOperationFailed ImagePolicy/gone: Mode update has 1 new problem',
    ]);
    const second = await notified.act({ state: 'auto' });
    expect(second.exitCode).toBe(1);
    expect(second.writes).toEqual([]);
    expect(notified.events()).toHaveLength(2);
  });

  it('is told by each run where nothing is remembered', async () => {
    await notified.open(failing());
    await notified.act({ state: 'off' });
    await notified.act({ state: 'off' });
    expect(notified.events().filter((line) => line.includes('new problem'))).toHaveLength(2);
  });

  it('is told again to who could not be reached, and to nobody else', async () => {
    await notified.open(failing());
    notified.receivers.fail('slack', { status: 404, body: 'no_service' });
    const first = await notified.act({ state: 'auto' });
    expect(problems(first)).toContain('notification/refused');
    expect(notified.told()).toEqual(['slack 0', 'teams 1', 'discord 1', 'webhook 2']);
    await notified.act({ state: 'auto' });
    expect(notified.told()).toEqual(['slack 1', 'teams 1', 'discord 1', 'webhook 2']);
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
    await notified.open(plain(all));
    notified.receivers.fail(kind, reply);
    const run = await notified.act({ 'fail-on': 'warning' });
    expect(problems(run)).toEqual([code]);
    expect(run.exitCode).toBe(0);
    expect(notified.told()).toEqual(kinds.map((one) => `${one} ${one === kind ? '0' : '1'}`));
    expect(notified.receivers.journal.filter((line) => line.startsWith(kind))).toHaveLength(1);
  });

  it('is tried again after a limit, a fault of its server and an answer that was lost', async () => {
    await notified.open(plain(all));
    notified.receivers.fail('slack', { status: 429, headers: { 'retry-after': '0' }, body: 'rate_limited' });
    notified.receivers.fail('discord', {
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: 0.05, global: false },
    });
    notified.receivers.fail('teams', { status: 502, body: '' });
    notified.receivers.fail('webhook', { status: 0, breaks: 'before' });
    expect(problems(await notified.act())).toEqual([]);
    expect(notified.told()).toEqual(each(1));
  });

  it.each([
    ['SLACK', '', 'notification/missing-variable'],
    ['SLACK', 'hooks.slack.com/services/T0', 'notification/invalid-address'],
    ['SLACK', 'http://hooks.example.com/services/T0', 'notification/invalid-address'],
    ['DISCORD', 'https://me:pass-4711@example.com/', 'notification/invalid-address'],
    ['KEY', '', 'notification/missing-variable'],
  ])('because %s holds %j', async (variable, value, code) => {
    await notified.open(plain(all));
    const run = await notified.act({}, { env: { [variable]: value } });
    expect(problems(run)).toEqual([code]);
    expect(run.exitCode).toBe(0);
    expect(notified.receivers.messages).toHaveLength(3);
    if (value !== '') expect(JSON.stringify([run.log, run.report])).not.toContain(value);
  });
});

describe('nobody is told', () => {
  it.each([
    ['in a dry run', { 'dry-run': 'true' }, {}],
    ['where nothing leaves the workspace', { publish: 'workspace' }, {}],
    ['for a pull request, which may write nothing', {}, { event: 'pull_request' }],
  ] as const)('%s, neither of a change nor of a failure', async (_, inputs, options) => {
    await notified.open({ ...plain(all), 'flux/gone.yaml': policy('gone', semver('1.x')) });
    const run = await notified.act(inputs, options);
    expect([run.outputs['changed'], problems(run)]).toEqual(['true', expect.arrayContaining(['registry/not-found'])]);
    expect(notified.receivers.journal).toEqual([]);
  });
});
