import { describe, expect, it } from 'vitest';
import { at, commitOn, openBench, type Bench, type Reply } from './client.ts';

const pulls = '/repos/o/r/pulls';

/** Opens #1 from `bot` into `main`. */
async function opened(bench: Bench): Promise<Reply> {
  bench.github.pushAs('alice', 'bot', { 'a.txt': 'a' });
  return bench.bot.post(pulls, { title: 'T', head: 'bot', base: 'main', body: 'B' });
}

function failure(message: string, field?: string): object {
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ resource: 'PullRequest', code: 'custom', message, ...(field === undefined ? {} : { field }) }],
    },
  };
}

describe('opening a pull request', () => {
  it('gives it a number, and does not know yet whether it can be merged', async () => {
    await using bench = await openBench();
    const reply = await opened(bench);
    expect(reply).toMatchObject({
      status: 201,
      body: {
        number: 1,
        state: 'open',
        user: { login: 'github-actions[bot]' },
        head: { label: 'o:bot', sha: bench.repo.head('bot') },
        mergeable: null,
        mergeable_state: 'unknown',
        changed_files: 1,
        commits: 1,
        additions: 1,
      },
    });
    expect((await bench.bot.get(`${pulls}/1`)).body).toMatchObject({ mergeable: true, mergeable_state: 'clean' });
    expect(bench.github.violations).toEqual([]);
  });

  it('refuses a second one from the same branch', async () => {
    await using bench = await openBench();
    await opened(bench);
    expect(await bench.bot.post(pulls, { title: 'T', head: 'o:bot', base: 'main' })).toMatchObject(
      failure('A pull request already exists for o:bot.'),
    );
    expect(bench.github.violations).toEqual([]);
  });

  it('refuses one without commits', async () => {
    await using bench = await openBench();
    bench.repo.setBranch('bot', 'main');
    expect(await bench.bot.post(pulls, { title: 'T', head: 'bot', base: 'main' })).toMatchObject(
      failure('No commits between main and bot'),
    );
  });

  it.each([
    ['head', { head: 'none', base: 'main' }],
    ['base', { head: 'bot', base: 'none' }],
  ])('refuses a %s that is not there', async (field, sides) => {
    await using bench = await openBench();
    bench.github.pushAs('alice', 'bot', { 'a.txt': 'a' });
    const errors = [{ resource: 'PullRequest', code: 'invalid', field }];
    expect(await bench.bot.post(pulls, { title: 'T', ...sides })).toMatchObject({ status: 422, body: { errors } });
    expect(bench.github.violations).toEqual([]);
  });

  it('refuses a body that is too long, also later', async () => {
    await using bench = await openBench();
    bench.github.pushAs('alice', 'bot', { 'a.txt': 'a' });
    const body = 'x'.repeat(65_537);
    const refusal = failure('body is too long (maximum is 65536 characters)', 'body');
    expect(await bench.bot.post(pulls, { title: 'T', head: 'bot', base: 'main', body })).toMatchObject(refusal);
    expect(await bench.bot.post(pulls, { title: 'T', head: 'bot', base: 'main', body: body.slice(1) })).toMatchObject({
      status: 201,
    });
    expect(await bench.bot.patch(`${pulls}/1`, { body })).toMatchObject(refusal);
    expect(bench.github.violations).toEqual([]);
  });

  it('refuses GitHub Actions where the setting does, and nobody else', async () => {
    await using bench = await openBench({ settings: { actionsMayCreatePullRequests: false } });
    expect(await opened(bench)).toMatchObject({
      status: 403,
      body: {
        message: 'GitHub Actions is not permitted to create or approve pull requests.',
        documentation_url: 'https://docs.github.com/rest/pulls/pulls#create-a-pull-request',
        status: '403',
      },
    });
    expect(await bench.alice.post(pulls, { title: 'T', head: 'bot', base: 'main' })).toMatchObject({ status: 201 });
    expect(bench.github.violations).toEqual([]);
  });
});

describe('listing pull requests', () => {
  it('filters by owner:branch only', async () => {
    await using bench = await openBench();
    await opened(bench);
    bench.github.pushAs('alice', 'other', { 'b.txt': 'b' });
    bench.repo.openPullRequestAs('alice', { title: 'U', head: 'other' });
    const numbers = async (query: string): Promise<unknown> =>
      ((await bench.bot.get(`${pulls}?${query}`)).body as unknown[]).map((pull) => at(pull, 'number'));
    expect(await numbers('head=o:bot')).toEqual([1]);
    expect(await numbers('head=o:none')).toEqual([]);
    expect(await numbers('head=p:bot')).toEqual([]);
    expect(await numbers('sort=created&direction=asc')).toEqual([1, 2]);
    expect(bench.github.violations).toEqual([]);
    expect(await numbers('head=bot')).toEqual([2, 1]);
    expect(bench.github.violations).toHaveLength(1);
  });

  it('filters by state and base', async () => {
    await using bench = await openBench();
    await opened(bench);
    await bench.bot.patch(`${pulls}/1`, { state: 'closed' });
    const count = async (query: string): Promise<number> =>
      ((await bench.bot.get(`${pulls}?${query}`)).body as unknown[]).length;
    expect([
      await count('state=open'),
      await count('state=closed'),
      await count('state=all&base=main'),
      await count('state=all&base=x'),
    ]).toEqual([0, 1, 1, 0]);
  });

  it('lists files and commits', async () => {
    await using bench = await openBench();
    await opened(bench);
    expect((await bench.bot.get(`${pulls}/1/files`)).body).toMatchObject([
      { filename: 'a.txt', status: 'added', changes: 1 },
    ]);
    expect((await bench.bot.get(`${pulls}/1/commits`)).body).toMatchObject([
      { sha: bench.repo.head('bot'), author: { login: 'alice' } },
    ]);
    expect((await bench.bot.get(`/repos/o/r/commits/${bench.repo.head('bot') ?? ''}/pulls`)).body).toMatchObject([
      { number: 1 },
    ]);
    expect(bench.github.violations).toEqual([]);
  });
});

describe('an open pull request', () => {
  it('follows its head', async () => {
    await using bench = await openBench();
    await opened(bench);
    const next = bench.github.pushAs('alice', 'bot', { 'b.txt': 'b' });
    expect((await bench.bot.get(`${pulls}/1`)).body).toMatchObject({ head: { sha: next }, commits: 2 });
  });

  it.each([
    [
      'its head branch is deleted',
      (bench: Bench) => {
        bench.repo.deleteBranch('bot');
      },
      'closed',
    ],
    [
      'its base branch is deleted',
      (bench: Bench) => {
        bench.repo.deleteBranch('main');
      },
      'closed',
    ],
    [
      'its head is reset to the base',
      (bench: Bench) => {
        bench.repo.setBranch('bot', 'main');
      },
      'closed',
    ],
    [
      'its commits are pushed to the base',
      (bench: Bench) => {
        bench.repo.setBranch('main', 'bot');
      },
      'merged',
    ],
    [
      'its head is forced to other commits',
      (bench: Bench) => {
        bench.repo.setBranch('bot', 'beside');
      },
      'open',
    ],
  ])('when %s', async (_name, act, state) => {
    await using bench = await openBench();
    const sibling = await commitOn(bench.bot, bench.repo.head() ?? '', { 'c.txt': 'c' });
    bench.repo.setBranch('beside', sibling);
    await opened(bench);
    act(bench);
    expect(bench.repo.pullRequests).toMatchObject([{ number: 1, state }]);
  });

  it('is closed when an API call moves its head to the base', async () => {
    await using bench = await openBench();
    await opened(bench);
    await bench.bot.patch('/repos/o/r/git/refs/heads/bot', { sha: bench.repo.head(), force: true });
    expect(bench.repo.pullRequests).toMatchObject([{ state: 'closed' }]);
    expect((await bench.bot.get(`${pulls}/1`)).body).toMatchObject({
      state: 'closed',
      merged: false,
      closed_at: expect.any(String) as string,
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('takes a new title, body and base', async () => {
    await using bench = await openBench();
    await opened(bench);
    bench.repo.setBranch('release', 'main');
    const reply = await bench.bot.patch(`${pulls}/1`, { title: 'U', body: '', base: 'release' });
    expect(reply).toMatchObject({ status: 200, body: { title: 'U', body: '', base: { ref: 'release' } } });
    expect(await bench.bot.patch(`${pulls}/1`, { base: 'none' })).toMatchObject({ status: 422 });
    expect(bench.github.violations).toEqual([]);
  });
});

describe('a closed pull request', () => {
  it.each([
    ['its branch is as it was', () => undefined, undefined],
    [
      'its branch is gone',
      (bench: Bench) => {
        bench.repo.deleteBranch('bot');
      },
      'The bot branch has been deleted.',
    ],
    [
      'its branch was forced',
      (bench: Bench) => {
        bench.repo.setBranch('bot', 'main');
        bench.github.pushAs('x', 'bot', { x: 'x' });
      },
      'The bot branch was force-pushed or recreated.',
    ],
  ])('and opening it again when %s', async (_name, act, reason) => {
    await using bench = await openBench();
    await opened(bench);
    await bench.bot.patch(`${pulls}/1`, { state: 'closed' });
    act(bench);
    const reply = await bench.bot.patch(`${pulls}/1`, { state: 'open' });
    if (reason === undefined) expect(reply).toMatchObject({ status: 200, body: { state: 'open', closed_at: null } });
    else
      expect(reply).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'state', message: `state cannot be changed. ${reason}` }] },
      });
    expect(bench.github.violations).toEqual([]);
  });

  it('that was merged stays so', async () => {
    await using bench = await openBench();
    await opened(bench);
    bench.repo.mergePullRequest(1);
    expect(await bench.bot.patch(`${pulls}/1`, { state: 'open' })).toMatchObject({ status: 422 });
    expect(bench.repo.pullRequests).toMatchObject([{ state: 'merged' }]);
  });
});

describe('pull requests over GraphQL', () => {
  it('are closed, made drafts and made ready', async () => {
    await using bench = await openBench();
    const id = at((await opened(bench)).body, 'node_id');
    const run = async (name: string, input: string): Promise<unknown> =>
      at(
        await bench.bot.graphql(`mutation ($i: ${input}!) { ${name}(input: $i) { pullRequest { state isDraft } } }`, {
          i: { pullRequestId: id },
        }),
        'data',
        name,
        'pullRequest',
      );
    expect(await run('convertPullRequestToDraft', 'ConvertPullRequestToDraftInput')).toEqual({
      state: 'OPEN',
      isDraft: true,
    });
    expect(await run('markPullRequestReadyForReview', 'MarkPullRequestReadyForReviewInput')).toEqual({
      state: 'OPEN',
      isDraft: false,
    });
    expect(await run('closePullRequest', 'ClosePullRequestInput')).toEqual({ state: 'CLOSED', isDraft: false });
    expect(bench.repo.pullRequests).toMatchObject([{ state: 'closed', draft: false }]);
    expect(bench.github.violations).toEqual([]);
  });
});
