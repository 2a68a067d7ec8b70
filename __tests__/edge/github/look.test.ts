import { expect, it } from 'vitest';
import { openForge } from '../../../src/edge/github/forge.ts';
import { startGitHub } from '../../../testkit/github/github.ts';

it('takes no pull request of a fork for its own, whatever its branch is called', async () => {
  await using github = await startGitHub();
  github.createRepository({ owner: 'o', name: 'r', files: { 'a.yaml': 'a: 1\n' } });
  github.pushAs('mallory', 'images', { 'a.yaml': 'a: 2\n' });
  const permissions = { contents: 'write', pull_requests: 'write' } as const;
  const token = github.addToken({ login: 'github-actions[bot]', kind: 'installation', permissions });
  const forge = openForge({
    ...{ apiUrl: github.url, token, fetch, manners: { throttled: false, unit: 1 }, repository: 'o/r' },
    ...{ checkout: undefined, secrets: () => undefined, sleep: () => Promise.resolve(), now: () => 0 },
  });
  const where = { base: 'main', branch: 'images', siblings: true, mirror: undefined, depth: 1 };
  github.repository.openForeignPullRequestAs('mallory', { title: 'Open', head: 'images' });
  const closed = github.repository.openForeignPullRequestAs('mallory', { title: 'Closed', head: 'images' });
  github.repository.closePullRequest(closed);
  const theirs = await forge.look(where);
  expect([theirs.open, theirs.siblings, theirs.closed]).toEqual([[], [], []]);
  github.repository.openPullRequestAs('mallory', { title: 'Mine', head: 'images' });
  const own = await forge.look(where);
  expect([own.open.length, own.siblings.length]).toEqual([1, 1]);
  expect(github.requests).toHaveLength(2);
  expect(github.violations).toEqual([]);
});
