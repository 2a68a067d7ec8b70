import { describe, expect, it } from 'vitest';
import { configuration, problems, production, promotion, shop } from './environments.ts';
import { Notified, plain } from './notified.ts';
import { policy, semver } from './stage.ts';

const notified = new Notified();

describe('the dashboard', () => {
  const board = 'notifications: [{ type: issue, title: Images, labels: [images] }]\n';
  const granted = { issues: 'write' };
  const issues = () => notified.stage.github.repository.issues;
  const body = (): string => issues()[0]?.body ?? '';
  const asPerson = (login: string) => {
    const { github } = notified.stage;
    const token = github.addToken({ login, kind: 'user', permissions: { issues: 'write' } });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return async (method: string, path: string, json: object): Promise<void> => {
      const url = `${github.url}/repos/o/r${path}`;
      expect((await fetch(url, { method, headers, body: JSON.stringify(json) })).status).toBeLessThan(300);
    };
  };

  it('is opened once, shows how things stand, and is written only where that has changed', async () => {
    const { registry } = await notified.open(shop(configuration(promotion(), board), ['app', 'web']), granted);
    const first = await notified.act();
    expect(problems(first)).toEqual(['environment/protected', 'environment/protected']);
    expect(issues()).toMatchObject([{ title: 'Images', labels: ['images'], state: 'open' }]);
    expect(body()).toContain('| <code>flux-system/app</code> | <code>1.2.0</code> | <code>1.0.0</code> |');
    expect((await notified.act()).writes).toEqual([]);
    await notified.act({ mode: 'promote' });
    expect(body()).toContain('Promote app 1.2.0 and web 1.2.0 to production');
    expect((await notified.act({ mode: 'promote' })).writes).toEqual([]);
    expect((await notified.act()).writes).toEqual([]);
    registry.pushImage('org/app', '1.3.0');
    expect((await notified.act()).writes).toEqual(['POST /graphql createCommitOnBranch', 'PATCH /repos/o/r/issues/1']);
    expect(body()).toContain('| <code>flux-system/app</code> | <code>1.3.0</code> | <code>1.0.0</code> |');
    await notified.act({
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
    const { registry } = await notified.open({ ...files, 'flux/gone.yaml': policy('gone', semver('1.x')) }, granted);
    await notified.act();
    expect(body()).toContain('- update: registry/not-found');
    await notified.act({ mode: 'promote' });
    expect(body()).toContain('- update: registry/not-found');
    registry.pushImage('org/gone', '1.0.0');
    await notified.act({ policies: 'app' });
    expect(body()).toContain('- update: registry/not-found');
    await notified.act();
    expect(body()).not.toContain('registry/not-found');
  });

  it('is left alone once a person has closed it, and is not mistaken for what a person wrote', async () => {
    await notified.open(plain(board), granted, { collaborators: { alice: 'write' } });
    const alice = asPerson('alice');
    await alice('POST', '/issues', { title: 'Mine', body: '<!-- flux-image-automation dashboard {} -->' });
    await notified.act();
    expect(issues().map(({ title }) => title)).toEqual(['Mine', 'Images']);
    await alice('PATCH', '/issues/2', { state: 'closed' });
    notified.stage.registry.pushImage('org/app', '1.3.0');
    const run = await notified.act();
    expect(problems(run)).toEqual(['notification/dashboard-closed']);
    expect(run.exitCode).toBe(0);
    expect(issues()).toHaveLength(2);
    expect(issues().filter((issue) => issue.body?.includes('1.3.0'))).toEqual([]);
  });

  it('is a warning where issues may not be written', async () => {
    await notified.open(plain(board));
    const run = await notified.act({ 'fail-on': 'warning' });
    expect(problems(run)).toEqual(['notification/dashboard']);
    expect(run.report.problems.find(({ code }) => code === 'notification/dashboard')?.hint).toContain('issues: write');
    expect(run.exitCode).toBe(0);
  });
});

describe('what one run does for another', () => {
  const hook = 'notifications: [{ type: webhook, url: env:WEBHOOK, secret: env:KEY }, { type: issue }]\n';

  it('is told where verify rolls back: what failed, and what was done about it', async () => {
    const verified = `    verify: { statuses: 'apps/*', timeout: 1000000h, on-failure: rollback }\n${promotion()}`;
    const file = configuration(verified, hook).replace('    protected: true\n', '');
    const { github } = await notified.open(shop(file), { issues: 'write' });
    github.pushAs('flux', 'main', production('app', '1.1.0'), 'Update app');
    github.repository.setStatus('main', 'apps/1', 'failure');
    await notified.act({ mode: 'verify', state: 'auto' });
    expect(notified.events()).toEqual([
      'Succeeded Environment/production: Roll production back to app 1.0.0',
      'Failed Run/verify: Mode verify has 1 new problem',
    ]);
    expect(github.repository.issues[0]?.body).toContain('- verify: verify/failed');
    await notified.act({ mode: 'verify', state: 'auto' });
    expect(notified.events()).toHaveLength(2);
  });

  it('is told where a promotion merges branches, and once', async () => {
    const text = `environments:
  staging: { branch: main }
  production: { branch: production, protected: true, promotion: { from: staging, style: merge } }
${hook}`;
    const { 'apps/production/app.yaml': _, ...rest } = shop(text);
    const { github } = await notified.open(rest, { issues: 'write' });
    github.repository.setBranch('production', 'main');
    await notified.act();
    await notified.act({ mode: 'promote' });
    expect(notified.events().slice(1)).toEqual([
      'PullRequestOpened Environment/production: Promote app 1.2.0 to production',
    ]);
    const [issue] = github.repository.issues;
    expect(issue?.body).toContain('| <code>flux-system/app</code> | <code>1.2.0</code> | <code>1.0.0</code> |');
    expect(issue?.body).toContain('<code>Promote app 1.2.0 to production</code> into <code>production</code>');
    expect((await notified.act({ mode: 'promote' })).writes).toEqual([]);
    expect(notified.events()).toHaveLength(2);
  });
});
