import { afterEach, describe, expect, it } from 'vitest';
import { faults } from '../../testkit/github/faults.ts';
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

const every = (interval: string): Files => ({
  'flux/app.yaml': policy('app', semver('1.x')).replace('interval: 5m', `interval: ${interval}`),
  'flux/automation.yaml': automation('./apps'),
  'apps/app.yaml': deployment('app', image('app', '1.0.0')),
});
const auto = { state: 'auto' };
const memoryWrites = ['POST /repos/o/r/git/trees', 'POST /repos/o/r/git/commits', 'POST /graphql updateRefs'];

describe('the memory of a repository on GitHub', () => {
  it('is kept beside the commit, and a run with no news is one request, which writes nothing', async () => {
    const { github, registry, act, read } = await open(every('5m'));
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    const first = await act(auto);
    expect(first.exitCode).toBe(0);
    expect(first.violations).toEqual([]);
    expect(codes(first.report)).toContain('memory/empty');
    expect(first.writes).toEqual(['POST /graphql createCommitOnBranch', ...memoryWrites]);
    expect(read('apps/app.yaml')).toBe(deployment('app', image('app', '1.1.0')));
    const second = await act(auto);
    expect(second.writes).toEqual([]);
    expect(second.requests).toEqual(['POST /graphql viewer repository']);
    expect(second.report.problems).toEqual([]);
    expect(github.repository.branches()).toEqual(['main']);
  });

  it('lets a scheduled run leave alone what is not due, and others scan', async () => {
    const { registry, act } = await open(every('1h'));
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    await act(auto);
    registry.pushImage('org/app', '1.2.0');
    registry.journal.clear();
    const early = await act(auto);
    expect(registry.journal.entries).toEqual([]);
    expect(early.writes).toEqual([]);
    expect(early.report.changes).toEqual([]);
    expect(early.report.selections).toMatchObject([{ tag: '1.1.0', problem: null }]);
    expect(early.report.selections[0]?.reason).toMatch(/; not scanned, due at /);
    expect((await act({ ...auto, policies: 'app' }, {})).report.changes).toMatchObject([
      { new: image('app', '1.2.0') },
    ]);
    registry.pushImage('org/app', '1.3.0');
    const dispatched = await act(auto, { event: 'repository_dispatch' });
    expect(dispatched.report.changes).toMatchObject([{ new: image('app', '1.3.0') }]);
    // The next scheduled run knows what the one before it selected, and undoes nothing.
    expect((await act(auto)).report).toMatchObject({ changes: [], selections: [{ tag: '1.3.0' }] });
  });

  it('keeps an open pull request as it is while nothing is due', async () => {
    const files = every('1h');
    const { github, registry, act } = await open({
      ...files,
      'flux/automation.yaml': automation('./apps').replace('push: { branch: main }', 'push: { branch: images }'),
    });
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    await act(auto);
    const [pull] = github.repository.pullRequests;
    const again = await act(auto);
    expect(again.writes).toEqual([]);
    expect(again.requests).toEqual(['POST /graphql viewer repository']);
    expect(github.repository.pullRequests).toEqual([pull]);
    expect(pull?.state).toBe('open');
  });

  it('proposes again what could not be published, without another scan', async () => {
    const { github, registry, act, read } = await open(every('1h'));
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    github.fail(/createCommitOnBranch/, faults.forbidden());
    expect(codes((await act(auto)).report)).toContain('publish/read-only');
    registry.journal.clear();
    expect((await act(auto)).report.changes).toMatchObject([{ new: image('app', '1.1.0') }]);
    expect(read('apps/app.yaml')).toBe(deployment('app', image('app', '1.1.0')));
    expect(registry.journal.entries).toEqual([]);
  });

  it('is read by itself where nothing else can be read with it', async () => {
    const { github, registry, act } = await open(every('1h'));
    registry.pushImage('org/app', ['1.0.0']);
    await act(auto);
    github.fail(/viewer/, faults.forbidden());
    const again = await act(auto);
    expect(codes(again.report)).toEqual([]);
    expect(again.requests).toEqual([
      'POST /graphql viewer repository',
      'POST /graphql repository',
      'POST /graphql viewer repository',
    ]);
    expect(again.report.selections[0]?.reason).toMatch(/; not scanned, due at /);
  });

  it('is left alone by a run that fails', async () => {
    const files = every('1h');
    const broken = files['flux/automation.yaml']?.replace(
      '    push:',
      '      messageTemplate: "{{ .Nope }}"\n    push:',
    );
    const { registry, act } = await open({
      ...files,
      'flux/automation.yaml': (broken ?? '').replace(
        'commit: { author: { name: bot, email: bot@example.com } }',
        'commit:\n      author: { name: bot, email: bot@example.com }',
      ),
    });
    registry.pushImage('org/app', ['1.0.0', '1.1.0']);
    const failed = await act(auto);
    expect(failed.exitCode).toBe(1);
    expect(failed.writes).toEqual([]);
  });

  it('says what is missing where the token may not write, and the run goes on', async () => {
    const { registry, act } = await open(every('1h'), {}, { contents: 'read' });
    registry.pushImage('org/app', ['1.0.0']);
    const result = await act(auto);
    expect(result.exitCode).toBe(0);
    expect(codes(result.report)).toEqual(['memory/not-kept', 'memory/empty']);
  });

  it('is not written for a pull request, in a dry run, or where it is off', async () => {
    const { registry, act } = await open(every('1h'));
    registry.pushImage('org/app', ['1.0.0']);
    expect((await act(auto, { event: 'pull_request' })).writes).toEqual([]);
    expect((await act({ ...auto, 'dry-run': 'true' })).writes).toEqual([]);
    const off = await act({ state: 'off' });
    expect(off.writes).toEqual([]);
    expect(codes(off.report)).toEqual([]);
  });

  it('loses nothing where two runs keep theirs at once', async () => {
    const both = {
      ...every('1h'),
      'flux/api.yaml': policy('api', semver('1.x')).replace('interval: 5m', 'interval: 1h'),
      'apps/api.yaml': deployment('api', image('api', '1.0.0')),
    };
    const { registry, act } = await open(both);
    registry.pushImage('org/app', ['1.0.0']);
    registry.pushImage('org/api', ['1.0.0']);
    const runs = await Promise.all(['app', 'api'].map((name) => act({ ...auto, policies: name }, {})));
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    registry.journal.clear();
    expect((await act(auto)).report.selections.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('not scanned'),
      expect.stringContaining('not scanned'),
    ]);
    expect(registry.journal.entries).toEqual([]);
  });
});
