import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { openGitHubStage, type GitHubRun, type GitHubStage } from './github-stage.ts';
import { codes, deployment, image } from './stage.ts';

let stage: GitHubStage | undefined;
const open = async (...seed: Parameters<typeof openGitHubStage>): Promise<GitHubStage> =>
  (stage = await openGitHubStage(...seed));

afterEach(async () => {
  expect(stage?.github.violations ?? []).toEqual([]);
  expect(stage?.registry.journal.violations ?? []).toEqual([]);
  await stage?.close();
  stage = undefined;
});

const plain = (name: string, value: string): string => deployment(name, value).replace(/ # .*/, '');
const branch = 'image-automation/init';
const update = '.github/workflows/image-automation.yaml';
const check = '.github/workflows/check-images.yaml';
const files = {
  '.github/workflows/init.yaml': readFileSync('examples/init.yaml', 'utf8'),
  'apps/web.yaml': plain('web', image('web', '1.5.0')),
  'apps/db.yaml': plain('db', image('db', '7')),
};

/** A repository with two images, of which the newest are deployed. */
async function openPlain(granted = {}, login?: string): Promise<GitHubStage> {
  const opened = await open(files, {}, granted, login);
  opened.registry.pushImage('org/web', ['1.4.0', '1.5.0', '2.0.0']);
  opened.registry.pushImage('org/db', ['6', '7']);
  return opened;
}

const init = (act: GitHubStage['act'], inputs = {}): Promise<GitHubRun> => act({ mode: 'init', ...inputs });
/** What anybody would tell apart between two runs, but for the time they took. */
const news = ({ report }: GitHubRun): unknown => ({ init: report.init, problems: codes(report) });

describe('init in a workflow', () => {
  it('opens one pull request with objects and markers, and shows the workflows that its token may not write', async () => {
    const { github, act, read } = await openPlain();
    const result = await init(act);
    expect(result.violations).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(codes(result.report).sort()).toEqual(['init/no-workflow', 'init/no-workflow', 'publish/no-workflow-runs']);
    const [pull, ...others] = github.repository.pullRequests;
    expect(others).toEqual([]);
    expect(pull).toMatchObject({ head: branch, base: 'main', title: 'Follow images: 2 markers in 2 files' });
    expect(result.outputs).toMatchObject({ changed: 'true', branch, 'pull-request-number': String(pull?.number) });
    expect(read('apps/web.yaml')).toBe(files['apps/web.yaml']);
    expect(read('apps/web.yaml', branch)).toBe(deployment('web', image('web', '1.5.0')));
    expect(read('image-automation/policies.yaml', branch)).toContain('kind: ImagePolicy');
    expect(read('image-automation/all.yaml', branch)).toContain("branch: 'main'");
    expect(read(update, branch)).toBeUndefined();
    expect(pull?.body).toContain(readFileSync('examples/scheduled-update.yaml', 'utf8').trimEnd());
    expect(pull?.body).toContain(`<code>${check}</code>`);
  });

  it('writes nothing more where there is no news', async () => {
    const { act } = await openPlain();
    const first = await init(act);
    const second = await init(act);
    expect(second.writes).toEqual([]);
    expect(news(second)).toEqual({
      init: first.report.init,
      problems: codes(first.report).filter((code) => code !== 'publish/no-workflow-runs'),
    });
    expect(second.report.publication).toEqual(first.report.publication);
  });

  it('once merged passes the check, changes nothing that is newest, and adds only what is new', async () => {
    const { github, registry, act, read } = await openPlain();
    await init(act);
    github.repository.mergePullRequest(1);
    const policies = read('image-automation/policies.yaml') ?? '';
    expect((await act({ mode: 'check' })).report.problems).toEqual([]);
    const updated = await act();
    expect(updated.report).toMatchObject({ changes: [], problems: [], publications: [] });
    const again = await init(act);
    expect(again.writes).toEqual([]);
    expect(again.report).toMatchObject({ init: { created: [], markers: [] }, publications: [] });

    registry.pushImage('org/new', ['v1.0.0']);
    github.repository.pushAs('dev', 'main', { 'apps/new.yaml': plain('new', image('new', 'v1.0.0')) });
    const more = await init(act);
    expect(more.report.init).toEqual({
      created: ['image-automation/policies.yaml'],
      markers: [{ file: 'apps/new.yaml', line: 11, setter: 'flux-system:new' }],
    });
    expect(read('image-automation/policies.yaml', branch)?.startsWith(`${policies}---\n`)).toBe(true);
    expect(github.repository.pullRequests.filter(({ state }) => state === 'open')).toHaveLength(1);
  });

  it('brings the workflows along where its token may write them', async () => {
    const { act, read } = await openPlain({ workflows: 'write' }, 'gitops[bot]');
    const { report } = await init(act);
    expect(codes(report)).toEqual([]);
    expect(read(update, branch)).toBe(readFileSync('examples/scheduled-update.yaml', 'utf8'));
    expect(read(check, branch)).toBe(readFileSync('examples/check-pull-request.yaml', 'utf8'));
  });

  it('leaves them out where GitHub refuses them only at the push, as with an App that lacks the permission', async () => {
    const { github, act, read } = await openPlain({}, 'gitops[bot]');
    const { report, exitCode } = await init(act);
    expect(exitCode).toBe(0);
    expect(codes(report)).toEqual(['init/no-workflow', 'init/no-workflow']);
    expect(read(update, branch)).toBeUndefined();
    expect(read('apps/web.yaml', branch)).toBe(deployment('web', image('web', '1.5.0')));
    const head = github.repository.head(branch);
    await init(act);
    expect(github.repository.head(branch)).toBe(head);
  });

  it('is made of what the branch has now, and not of what was checked out', async () => {
    const { github, act, read } = await openPlain();
    const text = `# A stranger was here.\n${plain('web', image('web', '1.4.0'))}`;
    await act({ mode: 'init' }, { meanwhile: () => void github.pushAs('stranger', 'main', { 'apps/web.yaml': text }) });
    expect(read('apps/web.yaml', branch)).toBe(`# A stranger was here.\n${deployment('web', image('web', '1.4.0'))}`);
  });

  it('does not propose again what a person has closed', async () => {
    const { github, act } = await openPlain();
    await init(act);
    github.repository.closePullRequest(1);
    const { report, writes } = await init(act);
    expect(writes).toEqual([]);
    expect(codes(report)).toContain('publish/declined');
  });

  it('keeps what it proposed of an image whose registry is away for once', async () => {
    const { registry, act, read } = await openPlain();
    await init(act);
    registry.faults.always(/org\/db/, { status: 404, body: {} });
    const { report, writes } = await init(act);
    expect(codes(report)).toContain('registry/not-found');
    expect(writes).toEqual([]);
    expect(read('apps/db.yaml', branch)).toContain('flux-system:db');
  });

  it('says what it would do in a dry run, and opens a pull request even where a commit was asked for', async () => {
    const { github, act } = await openPlain();
    const dry = await init(act, { 'dry-run': 'true' });
    expect(dry.writes).toEqual([]);
    expect(dry.stdout).toContain("range: '1.x'");
    expect(dry.report).toMatchObject({ init: { markers: [{}, {}] }, publication: { kind: 'report' } });
    const { report } = await init(act, { publish: 'commit' });
    expect(codes(report)).toContain('init/pull-request-only');
    expect(report.publication).toMatchObject({ kind: 'pull-request' });
    expect(github.repository.log('main')).toHaveLength(1);
  });

  it('writes in the workspace where that is wished', async () => {
    const { github, act } = await openPlain();
    const { report, requests } = await init(act, { publish: 'workspace' });
    expect(requests).toEqual([]);
    expect(report.publication).toMatchObject({ kind: 'workspace' });
    expect(github.repository.pullRequests).toEqual([]);
  });

  it('puts no file where the branch has a link', async () => {
    const { github, act } = await openPlain();
    github.repository.pushAs('dev', 'main', {
      'elsewhere/a.txt': 'a',
      'image-automation': { content: 'elsewhere', mode: '120000' },
    });
    const { report, writes } = await init(act);
    expect(codes(report)).toContain('publish/no-file');
    expect(writes).toEqual([]);
  });
});
