import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { faults } from '../../testkit/github/faults.ts';
import { closeShop, configuration, openShop, problems, production, promotion, shop, staging } from './environments.ts';
import type { GitHubStage } from './github-stage.ts';
import { automation, deployment, image } from './stage.ts';

let stage: GitHubStage | undefined;
const open = async (...seed: Parameters<typeof openShop>): Promise<GitHubStage> => (stage = await openShop(...seed));

afterEach(async () => {
  await closeShop(stage);
  stage = undefined;
});

const branch = 'image-automation/promote/staging-to-production';
/** The stand-in's clock stands in January 2026: more than this has not passed since, and less since 1990. */
const soak = '230000h';
const soaking = configuration(promotion(`      gates: { soak: ${soak} }\n`));
const verified = configuration(
  `    verify: { statuses: 'apps/*', timeout: ${soak}, on-failure: rollback }\n${promotion()}`,
).replace('    protected: true\n', '');

/** Writes the newest commit of main anew, with dates and a message that nobody keeps its author from writing. */
function forge({ github }: GitHubStage, { message = 'Change', date = '1990-01-01T00:00:00Z' } = {}): string {
  const { repository } = github;
  const git = (...words: string[]): string =>
    execFileSync('git', words, {
      cwd: repository.directory,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(
          ['AUTHOR', 'COMMITTER'].flatMap((who) => [
            [`GIT_${who}_NAME`, 'mallory'],
            [`GIT_${who}_EMAIL`, 'mallory@example.com'],
            [`GIT_${who}_DATE`, date],
          ]),
        ),
      },
    }).trim();
  const head = repository.head() ?? '';
  const forged = git('commit-tree', `${head}^{tree}`, '-p', `${head}^`, '-m', message);
  repository.setBranch('main', forged);
  return forged;
}

/** Writes the body of a pull request as a person does. */
async function edit({ github }: GitHubStage, number: number, body: string): Promise<void> {
  github.repository.addCollaborator('mallory', 'write');
  const token = github.addToken({ login: 'mallory', kind: 'user', permissions: { pull_requests: 'write' } });
  const answer = await fetch(`${github.url}/repos/o/r/pulls/${number}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'mallory', accept: 'application/vnd.github+json' },
    body: JSON.stringify({ body }),
  });
  expect(answer.status).toBe(200);
}

describe('whoever may push to staging', () => {
  it('cannot make a value look old: not by the dates of a commit, and not by a push by force', async () => {
    const at = await open(shop(soaking));
    at.github.pushAs('mallory', 'main', staging('app', '1.1.0'));
    const old = forge(at);
    const forged = await at.act({ mode: 'promote' });
    expect([problems(forged), forged.writes]).toEqual([['gate/soak'], []]);
    expect(forged.report.problems[0]?.message).toContain('there since 2026-01-01T00:00:');
    at.github.pushAs('mallory', 'main', staging('app', '1.2.0'));
    at.github.repository.setBranch('main', old);
    const forced = await at.act({ mode: 'promote' });
    expect([problems(forced), forced.writes]).toEqual([['gate/soak'], []]);
  });

  it('opens no gate by keeping GitHub from telling when the branch was moved', async () => {
    const at = await open(shop(soaking));
    at.github.pushAs('mallory', 'main', staging('app', '1.1.0'));
    forge(at);
    at.github.fail(/GET .*\/activity/, faults.notFound());
    const run = await at.act({ mode: 'promote' });
    expect([problems(run), run.writes]).toEqual([['gate/unreadable', 'gate/soak'], []]);
    expect(run.report.problems[1]?.message).toContain('nobody can tell since when');
  });

  it('opens no gate by a status that another login must give', async () => {
    const who = (login: string): string =>
      configuration(promotion(`      gates: { statuses: { name: 'kustomization/apps/*', by: '${login}' } }\n`));
    const at = await open(shop(who('flux[bot]')));
    at.github.pushAs('mallory', 'main', staging('app', '1.1.0'));
    at.github.repository.setStatus('main', 'kustomization/apps/1', 'success');
    const run = await at.act({ mode: 'promote' });
    expect([problems(run), run.writes]).toEqual([['gate/closed'], []]);
    at.github.pushAs('maintainer', 'main', { '.github/image-automation.yaml': who('ci[bot]') });
    expect((await at.act({ mode: 'promote' })).outputs['pull-request-number']).toBe('1');
  });

  it('brings no image to production that the policy does not choose from', async () => {
    const at = await open(shop());
    const text = deployment('app', 'evil.example.com/org/app:1.1.0');
    at.github.pushAs('mallory', 'main', { 'apps/staging/app.yaml': text });
    const run = await at.act({ mode: 'promote' });
    expect([run.exitCode, problems(run), run.writes]).toEqual([1, ['promotion/other-image'], []]);
  });

  it('has nothing written through a link that stands where production’s file should', async () => {
    const at = await open(shop());
    at.github.pushAs('mallory', 'main', {
      ...staging('app', '1.1.0'),
      'apps/production/app.yaml': { content: '../staging/app.yaml', mode: '120000' },
    } as never);
    const run = await at.act({ mode: 'promote' });
    expect([run.writes, problems(run)]).toEqual([[], ['promotion/missing-target']]);
  });

  it('has nothing of production written by way of a link in an environment that is not protected', async () => {
    const { github, act, read } = await open(shop());
    github.pushAs('maintainer', 'main', production('app', '1.1.0'));
    github.pushAs('mallory', 'main', {
      ...staging('app', '1.1.0'),
      'apps/staging/link.yaml': { content: '../production/app.yaml', mode: '120000' },
    } as never);
    const run = await act({ mode: 'rollback', environment: 'staging', policy: 'app', tag: '1.0.0' });
    expect([run.exitCode, problems(run)]).toEqual([0, []]);
    expect(read('apps/staging/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
    expect(read('apps/production/app.yaml')).toBe(deployment('app', image('app', '1.1.0')));
  });

  it('has no holds written through a link either', async () => {
    const at = await open(shop());
    at.github.pushAs('mallory', 'main', {
      ...production('app', '1.1.0'),
      '.github/image-holds.yaml': { content: 'workflows/release.yaml', mode: '120000' },
    } as never);
    const run = await at.act({ mode: 'rollback', environment: 'production', policy: 'app' });
    expect(run.exitCode).toBe(1);
    expect(run.writes).toEqual([]);
    expect(problems(run)).toContain('publish/no-file');
  });
});

describe('whoever writes trailers', () => {
  const trailers = (failed?: string): string =>
    [
      'Change\n',
      'Image-Automation-Mode: rollback',
      'Image-Automation-Environment: production',
      ...(failed === undefined ? [] : [`Image-Automation-Failed: ${failed}`]),
      'Image-Automation-Change: flux-system/app 1.0.0 -> 1.1.0',
    ].join('\n');

  it('does not keep a failure from being answered, in its own commit or in another', async () => {
    const at = await open(shop(verified));
    at.github.pushAs('mallory', 'main', production('app', '1.1.0'));
    const failed = forge(at, { message: trailers(), date: '2026-01-02T00:00:00Z' });
    at.github.pushAs('mallory', 'main', { 'README.md': 'Unrelated\n' }, trailers(failed));
    at.github.repository.setStatus('main', 'apps/1', 'failure');
    const run = await at.act({ mode: 'verify' });
    expect(problems(run)).toEqual(['verify/failed']);
    expect(at.read('apps/production/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
  });

  it('makes no silence by an old date', async () => {
    const at = await open(shop(verified));
    at.github.pushAs('mallory', 'main', production('app', '1.1.0'));
    forge(at);
    expect(problems(await at.act({ mode: 'verify' }))).toEqual(['verify/waiting']);
  });
});

describe('whoever writes to the branch or the pull request of a promotion', () => {
  it('keeps what they put on the branch, and gets no gate for it', async () => {
    const at = await open(shop(configuration(promotion('      gates: { approvals: 1 }\n'))));
    at.github.pushAs('maintainer', 'main', staging('app', '1.1.0'));
    await at.act({ mode: 'promote' });
    const stranger = at.github.pushAs('mallory', branch, production('app', '2.0.0'));
    at.github.pushAs('maintainer', 'main', staging('app', '1.2.0'));
    const run = await at.act({ mode: 'promote' });
    expect(problems(run)).toEqual(['publish/foreign-commits']);
    expect(at.github.repository.head(branch)).toBe(stranger);
    expect(at.github.repository.statuses.filter((text) => text.startsWith(stranger))).toEqual([]);
  });

  it('is not believed: the body says again what is so', async () => {
    const at = await open(shop());
    at.github.pushAs('maintainer', 'main', staging('app', '1.1.0'));
    await at.act({ mode: 'promote' });
    const [pull] = at.github.repository.pullRequests;
    const body = pull?.body ?? '';
    const [record = '', ...rest] = body.split('\n\n|');
    await edit(at, 1, [record.replace('"moves":[', '"moves":[],"was":['), ...rest].join('\n\n|'));
    expect(at.github.repository.pullRequests[0]?.body).not.toBe(body);
    await at.act({ mode: 'promote' });
    expect(at.github.repository.pullRequests[0]?.body).toBe(body);
    expect(at.read('apps/production/app.yaml', branch)).toBe(deployment('app', image('app', '1.1.0')));
  });
});

describe('a link', () => {
  it('in the paths of an environment protects nothing, so nothing moves', async () => {
    const { github, act, read } = await open(
      shop(configuration(promotion()).replace('[apps/production]', '[clusters/now]')),
    );
    github.pushAs('somebody', 'main', { 'clusters/now': { content: '../apps/production', mode: '120000' } });
    const update = await act({ mode: 'update' });
    expect(read('apps/production/app.yaml')).toBe(deployment('app', image('app', '1.0.0')));
    expect([update.exitCode, update.writes, problems(update)]).toEqual([1, [], ['config/invalid-value']]);
    const promoted = await act({ mode: 'promote' });
    expect([promoted.writes, problems(promoted)]).toEqual([[], ['config/invalid-value']]);
  });

  it('of another branch neither', async () => {
    const text = configuration(promotion()).replace(
      'branch: main\n    paths: [apps/production]',
      'branch: release\n    paths: [clusters/now]',
    );
    const files = shop(text);
    const flux = automation('./apps').replaceAll('main', 'release');
    const { github, act, read } = await open({ ...files, 'flux/automation.yaml': flux });
    github.repository.setBranch('release', 'main');
    github.pushAs('somebody', 'release', { 'clusters/now': { content: '../apps/production', mode: '120000' } });
    const update = await act({ mode: 'update' });
    expect(read('apps/production/app.yaml', 'release')).toBe(deployment('app', image('app', '1.0.0')));
    expect([update.exitCode, update.writes, problems(update)]).toEqual([1, [], ['config/invalid-value']]);
  });
});

describe('a path that is not there', () => {
  it.each(['update', 'promote'])('is told of by %s where it was to protect production', async (mode) => {
    const text = configuration(promotion()).replace('[apps/production]', '[apps/prodution]');
    const run = await (await open(shop(text))).act({ mode });
    expect(run.exitCode).toBe(0);
    expect(run.report.problems).toContainEqual(
      expect.objectContaining({
        ...{ code: 'environment/path-missing', severity: 'warning' },
        ...{ file: '.github/image-automation.yaml', line: 5 },
      }),
    );
  });

  it('may be on another branch', async () => {
    const text = configuration(promotion()).replace('main\n    paths: [apps/production]', 'live\n    paths: [live]');
    const { github, act } = await open(shop(text));
    github.repository.setBranch('live', 'main');
    const update = await act({ mode: 'update' });
    expect([update.exitCode, problems(update)]).toEqual([0, []]);
  });
});
