import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IssueBook } from '../../../src/core/notification/issue-book.ts';
import { openIssueBook } from '../../../src/edge/github/issues.ts';
import { faults } from '../../../testkit/github/faults.ts';
import { startGitHub, type GitHub } from '../../../testkit/github/github.ts';

const bot = 'github-actions[bot]';
let github: GitHub;
let book: IssueBook;
beforeEach(async () => {
  github = await startGitHub();
  github.createRepository({ owner: 'o', name: 'r', files: { a: 'a' }, collaborators: { alice: 'write' } });
  book = openAs(bot, { issues: 'write', pull_requests: 'write', contents: 'read' });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

function openAs(login: string, permissions: object): IssueBook {
  const kind = login === bot ? 'installation' : 'user';
  const token = github.addToken({ login, kind, permissions, repositories: ['o/r'] });
  const manners = { throttled: false, unit: 1 };
  return openIssueBook({ repository: 'o/r', apiUrl: github.url, token, fetch: globalThis.fetch, manners });
}

const isIt = (body: string): boolean => body === 'mine';

describe('the issues of a repository', () => {
  it('hold the one that is looked for, if its author is the token’s owner', async () => {
    const alice = openAs('alice', { issues: 'write' });
    await alice.open({ title: 'a', body: 'mine', labels: [] });
    expect(await book.find(isIt)).toBeUndefined();
    await book.open({ title: 'b', body: 'other', labels: ['images'] });
    await book.open({ title: 'c', body: 'mine', labels: [] });
    await book.open({ title: 'd', body: 'mine', labels: [] });
    expect(await book.find(isIt)).toEqual({ number: 3, state: 'open', body: 'mine' });
    await book.rewrite(3, 'other');
    expect(await book.find(isIt)).toMatchObject({ number: 4 });
    expect(github.repository.issues.map(({ labels }) => labels)).toEqual([[], ['images'], [], []]);
  });

  it('are looked through page by page', async () => {
    for (let number = 1; number <= 100; number += 1) await book.open({ title: 't', body: 'other', labels: [] });
    await book.open({ title: 't', body: 'mine', labels: [] });
    const before = github.requests.length;
    expect(await book.find(isIt)).toMatchObject({ number: 101 });
    expect(github.requests.slice(before)).toHaveLength(3);
  });

  it('stand beside pull requests of our own, however many others came first', async () => {
    for (let at = 0; at < 100; at += 1) {
      github.repository.openForeignPullRequestAs('mallory', { title: 't', head: 'images' });
    }
    github.pushAs(bot, 'images', { a: 'b' });
    const body =
      '<!-- flux-image-automation begin: people may write above this line -->\nx\n<!-- flux-image-automation end {} -->';
    const number = github.repository.openPullRequestAs(bot, { title: 'Ours', body, head: 'images' });
    github.repository.openForeignPullRequestAs(bot, { title: 'From a fork', body, head: 'images' });
    expect(await book.pulls()).toMatchObject([{ number, title: 'Ours', base: 'main' }]);
  });

  it('are not mistaken for pull requests', async () => {
    github.pushAs(bot, 'images', { a: 'b' });
    github.repository.openPullRequestAs(bot, { title: 't', body: 'mine', head: 'images', base: 'main' });
    expect(await book.find(isIt)).toBeUndefined();
    expect(await book.pulls()).toEqual([]);
  });

  it('cannot be had where GitHub says no', async () => {
    const reader = openAs(bot, { issues: 'read' });
    await expect(reader.open({ title: 't', body: 'b', labels: [] })).rejects.toMatchObject({
      code: 'github/missing-permission',
      hint: expect.stringContaining('issues: write') as string,
    });
    github.fail(/GET .*\/issues/, faults.notFound(), 1);
    await expect(book.find(isIt)).rejects.toMatchObject({ code: expect.stringMatching(/^github\//) as string });
  });
});
