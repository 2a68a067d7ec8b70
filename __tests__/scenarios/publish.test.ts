import { afterEach, describe, expect, it } from 'vitest';
import type { PullView } from '../../testkit/github/handle.ts';
import { openGitHubStage, type GitHubStage } from './github-stage.ts';
import { automation, codes, deployment, image, policy, semver, type Files } from './stage.ts';

let stage: GitHubStage | undefined;
const open = async (...seed: Parameters<typeof openGitHubStage>): Promise<GitHubStage> =>
  (stage = await openGitHubStage(...seed));

afterEach(async () => {
  expect(stage?.github.violations ?? []).toEqual([]);
  expect(stage?.registry.journal.violations ?? []).toEqual([]);
  await stage?.close();
  stage = undefined;
});

const template = `      messageTemplate: "Update{{ range .Changed.Changes }}\\n{{ .OldValue }} -> {{ .NewValue }}{{ end }}"\n`;
const withTemplate = (text: string): string =>
  text
    .replace('    push:', `${template}    push:`)
    .replace(
      'commit: { author: { name: bot, email: bot@example.com } }',
      'commit:\n      author: { name: bot, email: bot@example.com }',
    );
const one = (more: Files = {}): Files => ({
  'flux/app.yaml': policy('app', semver('1.x')),
  'flux/automation.yaml': withTemplate(automation('./apps')),
  'apps/app.yaml': deployment('app', image('app', '1.0.0')),
  ...more,
});
const pushTo = (branch: string): Files =>
  one({
    'flux/automation.yaml': automation('./apps').replace('push: { branch: main }', `push: { branch: ${branch} }`),
  });

describe('a direct commit', () => {
  it('is signed by GitHub, and a second run with no news writes nothing', async () => {
    const { github, registry, act, read } = await open(one());
    registry.pushImage('org/app', ['1.0.0', '1.2.0']);
    const first = await act();
    expect(first.exitCode).toBe(0);
    expect(first.violations).toEqual([]);
    expect(first.requests).toMatchInlineSnapshot(`
      [
        "POST /graphql viewer repository",
        "POST /repos/o/r/git/trees",
        "POST /repos/o/r/git/commits",
        "POST /graphql updateRefs",
      ]
    `);
    expect(first.outputs).toMatchObject({
      changed: 'true',
      branch: 'main',
      verified: 'true',
      'commit-sha': github.repository.head(),
    });
    expect(read('apps/app.yaml')).toBe(deployment('app', image('app', '1.2.0')));
    expect(github.repository.log('main')[0]).toMatchObject({
      message: `Update\n${image('app', '1.0.0')} -> ${image('app', '1.2.0')}`,
    });
    const second = await act();
    expect(second.writes).toEqual([]);
    expect(second.requests.length).toBeLessThanOrEqual(1);
    expect(second.outputs).toMatchObject({ changed: 'false', 'commit-sha': '' });
  });

  it('is made again on fresh text where a stranger has pushed meanwhile', async () => {
    const { github, registry, act, read } = await open(one());
    registry.pushImage('org/app', ['1.0.0', '1.2.0']);
    const text = `# A stranger was here.\n${deployment('app', image('app', '1.1.0'))}`;
    const result = await act(
      {},
      { meanwhile: () => void github.pushAs('stranger', 'main', { 'apps/app.yaml': text }) },
    );
    expect(result.exitCode).toBe(0);
    expect(read('apps/app.yaml')).toBe(`# A stranger was here.\n${deployment('app', image('app', '1.2.0'))}`);
    expect(result.report.changes).toMatchObject([{ line: 12, old: image('app', '1.1.0'), new: image('app', '1.2.0') }]);
  });

  it.each(['auto', 'pull-request'])('keeps the digest that only the branch holds (%s)', async (publish) => {
    const held = deployment('app', image('app', `1.2.0@sha256:${'b'.repeat(64)}`));
    const files = {
      'app.yaml': policy('app', `${semver('1.x')}  digestReflectionPolicy: IfNotPresent\n`),
      'automation.yaml': automation().replaceAll('branch: main', 'branch: staging'),
      'apps/app.yaml': deployment('app', image('app', '1.0.0')),
    };
    const { github, registry, act, read } = await open(files);
    registry.pushImage('org/app', ['1.0.0', '1.2.0']);
    github.repository.pushAs('person', 'staging', { 'apps/app.yaml': held });
    const result = await act({ publish });
    expect(result.exitCode).toBe(0);
    expect(result.writes).toEqual([]);
    expect(read('apps/app.yaml', 'staging')).toBe(held);
  });

  it('does not undo a newer tag that a stranger has pushed meanwhile and the list does not hold', async () => {
    const { github, registry, act, read } = await open(one());
    registry.pushImage('org/app', ['1.0.0', '1.2.0']);
    const newer = deployment('app', image('app', '1.9.0'));
    const result = await act(
      {},
      { meanwhile: () => void github.pushAs('stranger', 'main', { 'apps/app.yaml': newer }) },
    );
    expect(codes(result.report)).toEqual(['policy/deployed-tag-missing']);
    expect(result.writes).toEqual([]);
    expect(read('apps/app.yaml')).toBe(newer);
  });

  it('is not made in a dry run', async () => {
    const { registry, act } = await open(one());
    registry.pushImage('org/app', ['1.0.0', '1.2.0']);
    const result = await act({ 'dry-run': 'true' });
    expect(result.writes).toEqual([]);
    expect(result.report.changes).toHaveLength(1);
  });

  it('becomes a report where the token may only read', async () => {
    const { registry, act } = await open(one(), {}, { contents: 'read' });
    registry.pushImage('org/app', ['1.0.0', '1.2.0']);
    const result = await act();
    expect(result.report.changes).toHaveLength(1);
    expect(result.report.publication).toMatchObject({ kind: 'report' });
    expect(result.report.problems[0]).toMatchObject({ code: 'publish/read-only' });
  });

  it('writes nothing where the message template fails, and names line and column', async () => {
    const { registry, act } = await open(
      one({ 'flux/automation.yaml': withTemplate(automation('./apps')).replace('.OldValue', '.Updated.Images') }),
    );
    registry.pushImage('org/app', ['1.0.0', '1.2.0']);
    const result = await act();
    expect(result.writes).toEqual([]);
    expect(codes(result.report)).toContain('automation/message-template');
    expect(result.exitCode).toBe(1);
  });
});

describe('a pull request', () => {
  it('is opened, brought up to date, and closed where nothing is left', async () => {
    const { github, registry, act, read } = await open(pushTo('images'));
    registry.pushImage('org/app', ['1.0.0', '1.1.0'], {
      labels: { 'org.opencontainers.image.source': 'https://github.com/o/app' },
    });
    const first = await act();
    expect(first.exitCode).toBe(0);
    expect(first.requests).toMatchInlineSnapshot(`
      [
        "POST /graphql viewer repository",
        "POST /repos/o/r/git/trees",
        "POST /repos/o/r/git/commits",
        "POST /graphql updateRefs",
        "POST /repos/o/r/pulls",
      ]
    `);
    const pull = (): PullView | undefined => github.repository.pullRequests[0];
    expect(pull()).toMatchObject({ state: 'open', title: 'Update app to 1.1.0', head: 'images', base: 'main' });
    expect(first.outputs).toMatchObject({ 'pull-request-number': '1', branch: 'images' });
    expect(read('apps/app.yaml')).toContain(':1.0.0');
    expect(read('apps/app.yaml', 'images')).toContain(':1.1.0');

    expect((await act()).writes).toEqual([]);

    registry.pushImage('org/app', ['1.2.0']);
    await act();
    expect(pull()).toMatchObject({ state: 'open', title: 'Update app to 1.2.0' });

    github.pushAs('person', 'main', { 'apps/app.yaml': deployment('app', image('app', '1.2.0')) });
    await act();
    expect(pull()?.state).toBe('closed');
    expect(github.repository.branches()).toEqual(['main']);
  });

  it('is left alone where a person has committed to its branch', async () => {
    const { github, registry, act } = await open(pushTo('images'));
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    await act();
    const head = github.pushAs('person', 'images', { 'apps/note.txt': 'mine' });
    registry.pushImage('org/app', ['1.2.0']);
    const result = await act();
    expect(github.repository.head('images')).toBe(head);
    expect(codes(result.report)).toContain('publish/foreign-commits');
  });

  it('is not reopened for the same change that a person has closed it for', async () => {
    const { github, registry, act } = await open(pushTo('images'));
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    await act();
    github.repository.closePullRequest(1, 'person');
    await act();
    expect(github.repository.pullRequests.map(({ state }) => state)).toEqual(['closed']);
    registry.pushImage('org/app', ['1.2.0']);
    await act();
    expect(github.repository.pullRequests.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('is one for each policy where the configuration says so', async () => {
    const { github, registry, act } = await open(
      one({
        'flux/web.yaml': policy('web', semver('2.x')),
        'apps/web.yaml': deployment('web', image('web', '2.0.0')),
        '.github/image-automation.yaml': 'pull-request: { grouping: policy, labels: [images] }\n',
      }),
    );
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    registry.pushImage('org/web', ['2.0.0', '2.1.0']);
    const result = await act({ publish: 'pull-request' });
    expect(result.exitCode).toBe(0);
    const pulls = github.repository.pullRequests;
    expect(pulls.map(({ head, title }) => [head, title]).sort()).toEqual([
      ['image-automation/main/flux-system/app', 'Update app to 1.1.0'],
      ['image-automation/main/flux-system/web', 'Update web to 2.1.0'],
    ]);
    expect(pulls.every(({ labels }) => labels.includes('images'))).toBe(true);
  });
});
