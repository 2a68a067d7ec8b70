import { describe, expect, it } from 'vitest';
import { at, openBench, type Bench } from './client.ts';

const pull = '/repos/o/r/pulls/1';

/** #1: two commits by alice on `bot`; `main` has gone on beside them. */
async function opened(
  bench: Bench,
  files: { readonly bot: string; readonly main: string } = { bot: 'b.txt', main: 'm.txt' },
): Promise<void> {
  bench.github.pushAs('alice', 'bot', { [files.bot]: '1' }, 'First');
  bench.github.pushAs('alice', 'bot', { 'c.txt': '2' }, 'Second');
  bench.github.pushAs('maintainer', 'main', { [files.main]: '3' }, 'Beside');
  await bench.bot.post('/repos/o/r/pulls', { title: 'T', head: 'bot', base: 'main' });
}

describe('merging by hand', () => {
  it('makes a merge commit', async () => {
    await using bench = await openBench({ files: { a: '0' } });
    await opened(bench);
    const [main, bot] = [bench.repo.head(), bench.repo.head('bot')];
    const sha = bench.github.mergePullRequest(1, 'merge', 'carol');
    expect(bench.repo.log()[0]).toMatchObject({
      sha,
      parents: [main, bot],
      message: 'Merge pull request #1 from o/bot\n\nT',
      author: 'carol <carol@example.com>',
      committer: 'GitHub <noreply@github.com>',
      verified: true,
    });
    expect(bench.repo.files()).toEqual({ a: '0', 'b.txt': '1', 'c.txt': '2', 'm.txt': '3' });
    expect(bench.repo.pullRequests).toMatchObject([{ state: 'merged', mergeSha: sha }]);
  });

  it('squashes', async () => {
    await using bench = await openBench({ files: { a: '0' } });
    await opened(bench);
    const main = bench.repo.head();
    bench.github.mergePullRequest(1, 'squash');
    expect(bench.repo.log()[0]).toMatchObject({
      parents: [main],
      message: 'T (#1)\n\n* First\n\n* Second',
      author: expect.stringContaining('github-actions[bot]') as string,
    });
    expect(Object.keys(bench.repo.files())).toEqual(['a', 'b.txt', 'c.txt', 'm.txt']);
  });

  it('rebases, without signatures', async () => {
    await using bench = await openBench({ files: { a: '0' } });
    await opened(bench);
    bench.github.mergePullRequest(1, 'rebase', 'carol');
    expect(
      bench.repo.log().map(({ message, author, committer, verified }) => [message, author, committer, verified]),
    ).toEqual([
      ['Second', 'alice <alice@example.com>', 'carol <carol@example.com>', false],
      ['First', 'alice <alice@example.com>', 'carol <carol@example.com>', false],
      ['Beside', 'maintainer <maintainer@example.com>', 'maintainer <maintainer@example.com>', false],
      ['Begin', 'maintainer <maintainer@example.com>', 'maintainer <maintainer@example.com>', false],
    ]);
  });

  it('merges inside a file as git does', async () => {
    const lines = Array.from({ length: 20 }, (_line, index) => `line ${index}`);
    const text = (at0: number, line: string): string =>
      lines.map((old, index) => (index === at0 ? line : old)).join('\n');
    await using bench = await openBench({ files: { a: lines.join('\n') } });
    bench.github.pushAs('alice', 'bot', { a: text(0, 'theirs') });
    bench.github.pushAs('maintainer', 'main', { a: text(19, 'ours') });
    bench.repo.openPullRequestAs('alice', { title: 'T', head: 'bot' });
    bench.github.mergePullRequest(1);
    expect(bench.repo.files()).toEqual({ a: ['theirs', ...lines.slice(1, 19), 'ours'].join('\n') });
  });

  it('deletes the branch where the repository says so, and turns what was based on it', async () => {
    await using bench = await openBench({ settings: { deleteBranchOnMerge: true } });
    await opened(bench);
    bench.repo.setBranch('next', 'bot');
    bench.github.pushAs('alice', 'next', { n: 'n' });
    bench.repo.openPullRequestAs('alice', { title: 'U', head: 'next', base: 'bot' });
    bench.github.mergePullRequest(1);
    expect(bench.repo.branches()).toEqual(['main', 'next']);
    expect(bench.repo.pullRequests).toMatchObject([{ state: 'merged' }, { state: 'open', base: 'main' }]);
  });
});

describe('merging over REST', () => {
  it('answers with the new commit', async () => {
    await using bench = await openBench();
    await opened(bench);
    const reply = await bench.bot.put(`${pull}/merge`, {
      merge_method: 'squash',
      sha: bench.repo.head('bot'),
      commit_title: 'Mine',
      commit_message: 'Why',
    });
    expect(reply).toMatchObject({ status: 200, body: { merged: true, sha: bench.repo.head() } });
    expect(bench.repo.log()[0]).toMatchObject({ message: 'Mine\n\nWhy', verified: true });
    expect((await bench.bot.get(pull)).body).toMatchObject({
      state: 'closed',
      merged: true,
      merged_by: { login: 'github-actions[bot]' },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('refuses conflicts, drafts, other methods and other heads', async () => {
    await using bench = await openBench({ settings: { allowRebaseMerge: false } });
    await opened(bench, { bot: 'same', main: 'same' });
    const merge = (body: object = {}): Promise<unknown> => bench.bot.put(`${pull}/merge`, body);
    expect(await merge()).toMatchObject({ status: 405, body: { message: 'Pull Request is not mergeable' } });
    await bench.bot.get(pull);
    expect((await bench.bot.get(pull)).body).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
    expect(await merge({ merge_method: 'rebase' })).toMatchObject({
      status: 405,
      body: { message: 'Rebase merges are not allowed on this repository.' },
    });
    expect(await merge({ sha: 'a'.repeat(40) })).toMatchObject({
      status: 409,
      body: { message: 'Head branch was modified. Review and try the merge again.' },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('updates a branch from its base', async () => {
    await using bench = await openBench();
    await opened(bench);
    expect(await bench.bot.put(`${pull}/update-branch`, { expected_head_sha: 'a'.repeat(40) })).toMatchObject({
      status: 422,
      body: { message: 'expected head sha didn’t match current head ref.' },
    });
    expect(await bench.bot.put(`${pull}/update-branch`, {})).toMatchObject({
      status: 202,
      body: { message: 'Updating pull request branch.' },
    });
    expect(bench.repo.log('bot')[0]?.message).toBe("Merge branch 'main' into bot");
    expect(await bench.bot.put(`${pull}/update-branch`, {})).toMatchObject({
      status: 422,
      body: { message: 'There are no new commits on the base branch.' },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('merges one branch into another', async () => {
    await using bench = await openBench();
    bench.github.pushAs('alice', 'bot', { b: '1' });
    bench.github.pushAs('maintainer', 'main', { m: '1' });
    const merge = (): Promise<unknown> => bench.bot.post('/repos/o/r/merges', { base: 'main', head: 'bot' });
    expect(await merge()).toMatchObject({ status: 201, body: { commit: { message: 'Merge bot into main' } } });
    expect(await merge()).toMatchObject({ status: 204 });
    bench.github.pushAs('alice', 'bot', { c: '1' });
    bench.github.pushAs('maintainer', 'main', { c: '2' });
    expect(await merge()).toMatchObject({ status: 409, body: { message: 'Merge conflict' } });
    expect(bench.github.violations).toEqual([]);
  });
});

describe('automatic merging', () => {
  const enable = `mutation ($i: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $i) { pullRequest { autoMergeRequest { mergeMethod enabledBy { login } } } } }`;

  async function enabled(bench: Bench): Promise<unknown> {
    const id = at((await bench.bot.get(pull)).body, 'node_id');
    return bench.bot.graphql(enable, { i: { pullRequestId: id, mergeMethod: 'SQUASH' } });
  }

  it.each([
    ['the repository does not allow it', false, [], 'Pull request Auto merge is not allowed for this repository'],
    ['no check is required', true, [], 'Pull request Protected branch rules not configured for this branch'],
    ['nothing is left to wait for', true, ['ci'], 'Pull request Pull request is in clean status'],
  ])('is refused where %s', async (_name, allowAutoMerge, requiredChecks, message) => {
    await using bench = await openBench({ settings: { allowAutoMerge } });
    await opened(bench);
    if (requiredChecks.length > 0) bench.repo.protect({ branch: 'main', requiredChecks });
    bench.repo.setStatus('bot', 'ci', 'success');
    expect(await enabled(bench)).toMatchObject({
      data: { enablePullRequestAutoMerge: null },
      errors: [{ type: 'UNPROCESSABLE', message }],
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('merges when the last check has passed', async () => {
    await using bench = await openBench({
      settings: { allowAutoMerge: true },
      protections: [{ branch: 'main', requiredChecks: ['ci', 'lint'] }],
    });
    await opened(bench);
    bench.repo.setStatus('bot', 'ci', 'pending');
    expect(await enabled(bench)).toMatchObject({
      data: { enablePullRequestAutoMerge: { pullRequest: { autoMergeRequest: { mergeMethod: 'SQUASH' } } } },
    });
    bench.repo.setStatus('bot', 'ci', 'success');
    expect(bench.repo.pullRequests).toMatchObject([{ state: 'open', autoMerge: 'squash' }]);
    bench.repo.setCheck('bot', 'lint', 'success');
    expect(bench.repo.pullRequests).toMatchObject([{ state: 'merged', autoMerge: null }]);
    expect(bench.repo.log()[0]?.message).toContain('T (#1)');
    expect(bench.github.violations).toEqual([]);
  });

  it('can be taken back', async () => {
    await using bench = await openBench({
      settings: { allowAutoMerge: true },
      protections: [{ branch: 'main', requiredChecks: ['ci'] }],
    });
    await opened(bench);
    await enabled(bench);
    const id = at((await bench.bot.get(pull)).body, 'node_id');
    await bench.bot.graphql(
      'mutation ($i: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $i) { clientMutationId } }',
      { i: { pullRequestId: id } },
    );
    bench.repo.setStatus('bot', 'ci', 'success');
    expect(bench.repo.pullRequests).toMatchObject([{ state: 'open', autoMerge: null }]);
    expect(bench.github.violations).toEqual([]);
  });
});
