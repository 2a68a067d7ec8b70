import { expect, it } from 'vitest';
import { openForge } from '../../../src/edge/github/forge.ts';
import { startGitHub } from '../../../testkit/github/github.ts';

/** Lets the answers say that pull requests come from a fork, which the stand-in has none of. */
function asForks(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return;
  if ('isCrossRepository' in answer) answer.isCrossRepository = true;
  Object.values(answer).forEach(asForks);
}

it('takes no pull request of a fork for its own, whatever its branch is called', async () => {
  await using github = await startGitHub();
  github.createRepository({ owner: 'o', name: 'r', files: { 'a.yaml': 'a: 1\n' } });
  github.pushAs('mallory', 'images', { 'a.yaml': 'a: 2\n' });
  github.repository.openPullRequestAs('mallory', { title: 'Mine', head: 'images' });
  const permissions = { contents: 'write', pull_requests: 'write' } as const;
  const token = github.addToken({ login: 'github-actions[bot]', kind: 'installation', permissions });
  const forge = openForge({
    ...{ apiUrl: github.url, token, fetch, manners: { throttled: false, unit: 1 }, repository: 'o/r' },
    ...{ checkout: undefined, secrets: () => undefined, sleep: () => Promise.resolve(), now: () => 0 },
  });
  const where = { base: 'main', branch: 'images', siblings: true, mirror: undefined, depth: 1 };
  const own = await forge.look(where);
  expect([own.open.length, own.siblings.length]).toEqual([1, 1]);
  github.hooks.afterRequest = (_, { body }) => {
    asForks(body);
    return undefined;
  };
  const theirs = await forge.look(where);
  expect([theirs.open, theirs.siblings, theirs.closed]).toEqual([[], [], undefined]);
  expect(github.violations).toEqual([]);
});
