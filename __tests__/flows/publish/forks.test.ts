import { expect, test } from 'vitest';
import { byPull, codesOf, stage, type Stage } from './kit.ts';

const branch = 'image-automation/main';

/** More than GitHub shows of a list at once, each from a fork with a branch of our name, newest of all. */
function flood({ repository }: Stage, state: 'open' | 'closed'): void {
  for (let at = 0; at < 60; at += 1) {
    const number = repository.openForeignPullRequestAs('mallory', { title: `Noise ${String(at)}`, head: branch });
    if (state === 'closed') repository.closePullRequest(number, 'mallory');
  }
}

test('pull requests of forks do not hide the open one', async () => {
  await using here = await stage();
  await here.publish(byPull({ app: '1.1.0' }));
  flood(here, 'open');
  const requests = here.github.requests.length;
  expect(await here.publish(byPull({ app: '1.1.0' }))).toMatchObject({ steps: [], pullRequest: { number: 1 } });
  expect(here.github.requests.slice(requests).filter((line) => line.includes('/pulls'))).toHaveLength(1);
  const published = await here.publish(byPull({ app: '1.2.0' }));
  expect(published.pullRequest?.number).toBe(1);
  expect(codesOf(published)).not.toContain('github/already-exists');
  expect(here.github.violations).toEqual([]);
});

test('pull requests of forks do not hide that a change was declined', async () => {
  await using here = await stage();
  await here.publish(byPull({ app: '1.1.0' }));
  here.repository.closePullRequest(1);
  flood(here, 'closed');
  const writes = here.github.writes.length;
  expect(codesOf(await here.publish(byPull({ app: '1.1.0' })))).toEqual(['publish/declined']);
  expect(here.github.writes).toHaveLength(writes);
  expect(here.github.violations).toEqual([]);
});

test('a list that holds all, or a merge of our own, is asked for once', async () => {
  await using here = await stage();
  here.repository.openForeignPullRequestAs('mallory', { title: 'Noise', head: branch });
  flood(here, 'closed');
  await here.publish(byPull({ app: '1.1.0' }));
  here.repository.mergePullRequest(62);
  const requests = here.github.requests.length;
  await here.publish(byPull({ app: '1.1.0' }));
  expect(here.github.requests.slice(requests).filter((line) => line.includes('/pulls'))).toEqual([]);
  expect(here.github.violations).toEqual([]);
});
