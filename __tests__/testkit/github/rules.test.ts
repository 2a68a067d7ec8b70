import { describe, expect, it } from 'vitest';
import type { Ruleset } from '../../../testkit/github/store/repository.ts';
import { commitOn, openBench, textAt, type Bench } from './client.ts';

const throughPull = 'Changes must be made through a pull request.';

async function pushByRest(bench: Bench, force = false): Promise<unknown> {
  const sha = await commitOn(bench.bot, bench.repo.head() ?? '', { a: 'a' });
  return bench.bot.patch('/repos/o/r/git/refs/heads/main', { sha, force });
}

async function pushByGraphql(bench: Bench): Promise<unknown> {
  return bench.bot.graphql(
    'mutation ($i: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $i) { clientMutationId } }',
    {
      i: {
        branch: { repositoryNameWithOwner: 'o/r', branchName: 'main' },
        expectedHeadOid: bench.repo.head(),
        message: { headline: 'x' },
        fileChanges: { additions: [{ path: 'a', contents: 'YQ==' }] },
      },
    },
  );
}

describe('a protected branch', () => {
  it.each([
    ['a pull request', { requirePullRequest: true }, throughPull],
    ['one check', { requiredChecks: ['ci'] }, 'Required status check "ci" is expected.'],
    ['two checks', { requiredChecks: ['ci', 'lint'] }, '2 of 2 required status checks are expected.'],
    [
      'a check and a pull request',
      { requiredChecks: ['ci'], requirePullRequest: true },
      `Required status check "ci" is expected. ${throughPull}`,
    ],
  ])('that wants %s refuses REST and GraphQL', async (_name, protection, message) => {
    await using bench = await openBench({ protections: [{ branch: 'main', ...protection }] });
    const head = bench.repo.head();
    expect(await pushByRest(bench)).toMatchObject({
      status: 422,
      body: { message, documentation_url: 'https://docs.github.com/articles/about-protected-branches' },
    });
    expect(await pushByGraphql(bench)).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [{ type: 'BRANCH_PROTECTION_RULE_VIOLATION', message }],
    });
    expect(bench.repo.head()).toBe(head);
    expect(bench.github.violations).toEqual([]);
  });

  it('takes a commit whose check has passed', async () => {
    await using bench = await openBench({ protections: [{ branch: 'main', requiredChecks: ['ci'] }] });
    const sha = await commitOn(bench.bot, bench.repo.head() ?? '', { a: 'a' });
    bench.repo.setBranch('bot', sha);
    bench.repo.setStatus('bot', 'ci', 'failure');
    const move = (): Promise<unknown> => bench.bot.patch('/repos/o/r/git/refs/heads/main', { sha });
    expect(await move()).toMatchObject({ status: 422, body: { message: 'Required status check "ci" is failing.' } });
    bench.repo.setStatus('bot', 'ci', 'success');
    expect(await move()).toMatchObject({ status: 200 });
  });

  it('is neither forced nor deleted', async () => {
    await using bench = await openBench({ protections: [{ branch: 'release/*' }] });
    bench.repo.setBranch('release/1', 'main');
    const sha = await commitOn(bench.bot, bench.repo.head() ?? '', { a: 'a' });
    bench.github.pushAs('alice', 'release/1', { b: 'b' });
    expect(await bench.bot.patch('/repos/o/r/git/refs/heads/release/1', { sha, force: true })).toMatchObject({
      status: 422,
      body: { message: 'Cannot force-push to this branch' },
    });
    expect(await bench.bot.delete('/repos/o/r/git/refs/heads/release/1')).toMatchObject({
      status: 422,
      body: { message: 'Cannot delete this branch' },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('lets pass whom the rule does not bind', async () => {
    await using bench = await openBench({
      protections: [{ branch: 'main', requirePullRequest: true, bypass: ['github-actions[bot]'] }],
    });
    expect(await pushByRest(bench)).toMatchObject({ status: 200 });
  });

  it('is said to be one', async () => {
    await using bench = await openBench({ protections: [{ branch: 'main', requiredChecks: ['ci'] }] });
    expect((await bench.bot.get('/repos/o/r/branches/main')).body).toMatchObject({
      protected: true,
      protection: { enabled: true, required_status_checks: { contexts: ['ci'] } },
    });
    expect((await bench.bot.get('/repos/o/r/branches?protected=false')).body).toEqual([]);
    expect(await bench.bot.get('/repos/o/r/branches/none')).toMatchObject({
      status: 404,
      body: { message: 'Branch not found' },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('refuses the contents API with 409', async () => {
    await using bench = await openBench({ protections: [{ branch: 'main', requirePullRequest: true }] });
    expect(await bench.bot.put('/repos/o/r/contents/new', { message: 'm', content: 'YQ==' })).toMatchObject({
      status: 409,
      body: { message: `Could not update file: ${throughPull}` },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('takes a pull request only when its checks have passed', async () => {
    await using bench = await openBench({
      protections: [{ branch: 'main', requiredChecks: ['ci'], requirePullRequest: true }],
    });
    bench.github.pushAs('alice', 'bot', { a: 'a' });
    bench.repo.openPullRequestAs('alice', { title: 'T', head: 'bot' });
    const merge = (): Promise<unknown> => bench.bot.put('/repos/o/r/pulls/1/merge', {});
    expect(await merge()).toMatchObject({ status: 405, body: { message: 'Required status check "ci" is expected.' } });
    await bench.bot.get('/repos/o/r/pulls/1');
    expect((await bench.bot.get('/repos/o/r/pulls/1')).body).toMatchObject({
      mergeable: true,
      mergeable_state: 'blocked',
    });
    bench.repo.setCheck('bot', 'ci', 'success');
    expect(await merge()).toMatchObject({ status: 200 });
    expect(bench.github.violations).toEqual([]);
  });
});

describe('a ruleset', () => {
  function ruled(...rules: Ruleset['rules']): { readonly rulesets: readonly Ruleset[] } {
    return { rulesets: [{ name: 'main rules', branches: ['~DEFAULT_BRANCH'], rules }] };
  }

  it.each([
    ['a pull request', ruled({ type: 'pull_request' }), throughPull],
    ['checks', ruled({ type: 'required_status_checks', checks: ['ci'] }), 'Required status check "ci" is expected.'],
    ['no update', ruled({ type: 'update' }), 'Cannot update this protected ref.'],
  ])('that wants %s refuses in its own form', async (_name, seed, reason) => {
    await using bench = await openBench(seed);
    const message = `Repository rule violations found\n\n${reason}\n\n`;
    expect(await pushByRest(bench)).toMatchObject({ status: 422, body: { message } });
    expect(await pushByGraphql(bench)).toMatchObject({ errors: [{ type: 'UNPROCESSABLE', message }] });
    expect(await bench.bot.put('/repos/o/r/contents/new', { message: 'm', content: 'YQ==' })).toMatchObject({
      status: 409,
      body: { message },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('that wants signatures takes only what GitHub has signed', async () => {
    await using bench = await openBench(ruled({ type: 'required_signatures' }));
    expect(await pushByRest(bench)).toMatchObject({ status: 200 });
    const head = bench.repo.head() ?? '';
    const tree = textAt((await bench.alice.get(`/repos/o/r/git/commits/${head}`)).body, 'tree', 'sha');
    const commit = await bench.alice.post('/repos/o/r/git/commits', { message: 'm', tree, parents: [head] });
    const reply = await bench.alice.patch('/repos/o/r/git/refs/heads/main', { sha: textAt(commit.body, 'sha') });
    expect(reply).toMatchObject({
      status: 422,
      body: { message: 'Repository rule violations found\n\nCommits must have verified signatures.\n\n' },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('against new branches gives no reason', async () => {
    await using bench = await openBench({
      rulesets: [{ name: 'r', branches: ['~ALL'], rules: [{ type: 'creation' }] }],
    });
    const sha = bench.repo.head();
    expect(await bench.bot.post('/repos/o/r/git/refs', { ref: 'refs/heads/x', sha })).toMatchObject({
      status: 422,
      body: { message: 'Reference update failed' },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('is listed for a branch', async () => {
    await using bench = await openBench(
      ruled(
        { type: 'pull_request' },
        { type: 'deletion' },
        { type: 'required_status_checks', checks: ['ci'] },
        { type: 'update' },
      ),
    );
    expect((await bench.bot.get('/repos/o/r/rules/branches/main')).body).toMatchObject([
      { type: 'pull_request' },
      { type: 'deletion' },
      { type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'ci' }] } },
      { type: 'update' },
    ]);
    expect((await bench.bot.get('/repos/o/r/rules/branches/other')).body).toEqual([]);
    expect(bench.github.violations).toEqual([]);
  });
});

describe('workflow files', () => {
  const path = '.github/workflows/ci.yml';

  it('are closed to a token without the permission', async () => {
    await using bench = await openBench();
    const sha = await commitOn(bench.bot, bench.repo.head() ?? '', { [path]: 'on: push' });
    expect(await bench.bot.post('/repos/o/r/git/refs', { ref: 'refs/heads/x', sha })).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    const body = await bench.bot.graphql(
      'mutation ($i: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $i) { clientMutationId } }',
      {
        i: {
          branch: { repositoryNameWithOwner: 'o/r', branchName: 'main' },
          expectedHeadOid: bench.repo.head(),
          message: { headline: 'x' },
          fileChanges: { additions: [{ path, contents: 'YQ==' }] },
        },
      },
    );
    expect(body).toMatchObject({
      errors: [
        {
          message:
            'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission',
        },
      ],
    });
    expect(await bench.alice.post('/repos/o/r/git/refs', { ref: 'refs/heads/x', sha })).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining('refusing to allow a Personal Access Token') as string },
    });
    expect(bench.repo.branches()).toEqual(['main']);
    expect(bench.github.violations).toEqual([]);
  });

  it('are open to one that has it, and do not trouble who leaves them alone', async () => {
    await using bench = await openBench({ files: { [path]: 'on: push', a: '0' } });
    const app = bench.as('app[bot]', 'installation', { contents: 'write', workflows: 'write' });
    const sha = await commitOn(app, bench.repo.head() ?? '', { [path]: 'on: pull_request' });
    expect(await app.post('/repos/o/r/git/refs', { ref: 'refs/heads/x', sha })).toMatchObject({ status: 201 });
    expect(await pushByRest(bench)).toMatchObject({ status: 200 });
  });
});
