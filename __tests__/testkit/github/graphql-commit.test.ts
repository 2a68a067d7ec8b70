import { describe, expect, it } from 'vitest';
import { at, openBench, type Bench, type Client } from './client.ts';

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    clientMutationId
    commit { oid message author { name email } committer { name } signature { isValid state wasSignedByGitHub } }
    ref { name prefix target { oid } }
  }
}`;

interface Change {
  readonly expectedHeadOid?: string;
  readonly branchName?: string;
  readonly additions?: readonly { readonly path: string; readonly contents: string }[];
  readonly deletions?: readonly { readonly path: string }[];
}

function commit(bench: Bench, client: Client, change: Change = {}): Promise<unknown> {
  const {
    branchName = 'main',
    expectedHeadOid = bench.repo.head(),
    additions = [file('a.txt', 'a')],
    deletions = [],
  } = change;
  return client.graphql(mutation, {
    input: {
      clientMutationId: 'mine',
      branch: { repositoryNameWithOwner: 'o/r', branchName },
      expectedHeadOid,
      message: { headline: 'Head', body: 'Body' },
      fileChanges: { additions, deletions },
    },
  });
}

function file(path: string, text: string): { readonly path: string; readonly contents: string } {
  return { path, contents: Buffer.from(text).toString('base64') };
}

describe('createCommitOnBranch', () => {
  it.each([
    ['bot', 'github-actions[bot]', '41898282+github-actions[bot]@users.noreply.github.com'],
    ['alice', 'alice', 'alice@example.com'],
  ] as const)('commits for %s, signed by GitHub', async (who, name, email) => {
    await using bench = await openBench({ files: { 'a.txt': '0', 'b.txt': '0' } });
    const before = bench.repo.head();
    const body = await commit(bench, bench[who], { deletions: [{ path: 'b.txt' }] });
    expect(body).toEqual({
      data: {
        createCommitOnBranch: {
          clientMutationId: 'mine',
          commit: {
            oid: bench.repo.head(),
            message: 'Head\n\nBody',
            author: { name, email },
            committer: { name: 'GitHub' },
            signature: { isValid: true, state: 'VALID', wasSignedByGitHub: true },
          },
          ref: { name: 'main', prefix: 'refs/heads/', target: { oid: bench.repo.head() } },
        },
      },
    });
    expect(bench.repo.files()).toEqual({ 'a.txt': 'a' });
    expect(bench.repo.log()[0]?.parents).toEqual([before]);
    expect(bench.github.violations).toEqual([]);
  });

  it('says STALE_DATA in the words of GitHub, with data null, when the branch has moved', async () => {
    await using bench = await openBench();
    const seen = bench.repo.head() ?? '';
    const moved = bench.github.pushAs('stranger', 'main', { 'x.txt': 'x' });
    expect(await commit(bench, bench.bot, { expectedHeadOid: seen })).toEqual({
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: 'STALE_DATA',
          path: ['createCommitOnBranch'],
          locations: [{ line: 2, column: 3 }],
          message: `Expected branch to point to "${seen}" but it did not.  Pull and try again.`,
        },
      ],
    });
    expect(bench.repo.head()).toBe(moved);
    expect(bench.github.violations).toEqual([]);
  });

  it('makes a plain file of an executable one and of a link', async () => {
    await using bench = await openBench({
      files: { run: { content: 'x', mode: '100755' }, link: { content: 'run', mode: '120000' } },
    });
    await commit(bench, bench.bot, { additions: [file('run', 'y'), file('link', 'z')] });
    expect(bench.repo.modes()).toEqual({ link: '100644', run: '100644' });
  });

  it.each([
    ['a branch that is not there', { branchName: 'none' }, 'NOT_FOUND', 'Branch not found'],
    [
      'the deletion of nothing',
      { deletions: [{ path: 'none' }] },
      'UNPROCESSABLE',
      'A path was requested for deletion which does not exist',
    ],
    [
      'a path that climbs',
      { additions: [{ path: '../x', contents: '' }] },
      'UNPROCESSABLE',
      'malformed path component',
    ],
  ])('refuses %s', async (_name, change, type, message) => {
    await using bench = await openBench();
    const body = await commit(bench, bench.bot, change);
    expect(body).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [{ type, message: expect.stringContaining(message) as string }],
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('does not take what is not Base64', async () => {
    await using bench = await openBench();
    const body = await commit(bench, bench.bot, { additions: [{ path: 'a', contents: 'not base64!' }] });
    expect(JSON.stringify(at(body, 'errors'))).toContain('is not a Base64String');
    expect(bench.github.violations).toHaveLength(1);
  });

  it('notes a commit that changes nothing', async () => {
    await using bench = await openBench({ files: { 'a.txt': 'a' } });
    await commit(bench, bench.bot);
    expect(bench.github.violations).toEqual([
      'POST /graphql createCommitOnBranch: createCommitOnBranch changes nothing',
    ]);
  });

  it('refuses a token that may only read', async () => {
    await using bench = await openBench();
    const reader = bench.as('reader[bot]', 'installation', { contents: 'read' });
    expect(await commit(bench, reader)).toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    });
  });
});
