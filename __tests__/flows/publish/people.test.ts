import { describe, expect, test } from 'vitest';
import { anyMethod } from '../../../src/core/publication/dress.ts';
import { faults } from '../../../testkit/github/faults.ts';
import type { Settings } from '../../../testkit/github/store/repository.ts';
import { byPull, codesOf, settings, stage } from './kit.ts';

const branch = 'image-automation/main';

describe('people', () => {
  test('a branch that a person has committed to is left alone', async () => {
    await using here = await stage();
    const { repository } = here;
    await here.publish(byPull({ app: '1.1.0' }));
    const theirs = repository.pushAs('ada', branch, { 'note.txt': 'x' });
    const written = here.github.writes.length;
    const published = await here.publish(byPull({ app: '1.2.0' }));
    expect(repository.head(branch)).toBe(theirs);
    expect(here.github.writes).toHaveLength(written);
    expect(published).toMatchObject({ kind: 'none', commit: undefined });
    expect(published.problems[0]).toMatchObject({ code: 'publish/foreign-commits', severity: 'warning' });
    expect(published.problems[0]?.message).toContain('ada');
    expect(here.github.violations).toEqual([]);
  });

  test('a push to the branch between reading and moving it is not lost', async () => {
    await using here = await stage();
    const { github, repository } = here;
    await here.publish(byPull({ app: '1.1.0' }));
    let theirs: string | undefined;
    github.hooks.beforeRequest = ({ line }) => {
      if (!line.includes('updateRefs') || theirs !== undefined) return undefined;
      theirs = repository.pushAs('ada', branch, { 'note.txt': 'x' });
      return undefined;
    };
    const published = await here.publish(byPull({ app: '1.2.0' }));
    expect(repository.head(branch)).toBe(theirs);
    expect(codesOf(published)).toEqual(['publish/foreign-commits']);
    expect(github.violations).toEqual([]);
  });

  test('a pull request that a person closed is not opened again for the same change', async () => {
    await using here = await stage();
    const { github, repository } = here;
    await here.publish(byPull({ app: '1.1.0' }));
    repository.closePullRequest(1);
    const written = github.writes.length;
    const published = await here.publish(byPull({ app: '1.1.0' }));
    expect(codesOf(published)).toEqual(['publish/declined']);
    expect(published.problems[0]?.message).toContain('#1');
    expect(github.writes).toHaveLength(written);
    const other = await here.publish(byPull({ app: '1.2.0' }));
    expect(other.pullRequest?.number).toBe(2);
    expect(github.violations).toEqual([]);
  });

  test('a change that was closed before another stays closed, and the last one leads to it', async () => {
    await using here = await stage();
    const { github, repository } = here;
    for (const [at, app] of ['1.1.0', '1.2.0'].entries()) {
      await here.publish(byPull({ app }));
      repository.closePullRequest(at + 1);
    }
    const published = await here.publish(byPull({ app: '1.1.0' }));
    expect(codesOf(published)).toEqual(['publish/declined']);
    expect(published.problems[0]?.message).toContain('#1');
    expect(published.problems[0]?.hint).toContain('Reopen #2');
    repository.reopenPullRequest(2);
    await here.publish(byPull({ app: '1.1.0' }));
    expect(repository.pullRequests.map(({ state, title }) => [state, title])).toEqual([
      ['closed', 'Update ghcr.io/org/app:1.1.0'],
      ['open', 'Update ghcr.io/org/app:1.1.0'],
    ]);
    expect(github.violations).toEqual([]);
  });

  test.each(['merge', 'squash', 'rebase'] as const)(
    'after a %s the next change has a pull request of its own',
    async (method) => {
      await using here = await stage();
      const { repository } = here;
      await here.publish(byPull({ app: '1.1.0' }));
      repository.mergePullRequest(1, method);
      expect(await here.publish(byPull({ app: '1.1.0' }))).toMatchObject({ kind: 'none', steps: [] });
      const published = await here.publish(byPull({ app: '1.2.0' }));
      expect(published.pullRequest?.number).toBe(2);
      expect(repository.log(branch)[0]?.parents).toEqual([repository.head()]);
      expect(here.github.violations).toEqual([]);
    },
  );

  test("the merge button leaves a person's squashed commits behind, and the branch is free", async () => {
    await using here = await stage();
    const { repository } = here;
    await here.publish(byPull({ app: '1.1.0' }));
    repository.pushAs('ada', branch, { 'note.txt': 'x' });
    repository.mergePullRequest(1, 'squash');
    const published = await here.publish(byPull({ app: '1.2.0' }));
    expect(published.pullRequest?.number).toBe(2);
    expect(here.github.violations).toEqual([]);
  });
});

describe('labels and people', () => {
  const wanted = settings({
    labels: ['images', 'bot'],
    assignees: ['ada', 'nobody'],
    reviewers: ['bob', 'stranger'],
    teamReviewers: ['platform'],
    autoMerge: ['squash'],
    draft: true,
  });
  const seed = {
    collaborators: { ada: 'write', bob: 'write' },
    teams: ['platform'],
    labels: ['images'],
    settings: { allowAutoMerge: true },
    protections: [{ branch: 'main', requiredChecks: ['ci'] }],
  } as const;
  const permissions = { contents: 'write', pull_requests: 'write', issues: 'write' } as const;

  test('are set, and those that cannot be are said one by one', async () => {
    await using here = await stage({ seed, permissions });
    const published = await here.publish(byPull({ app: '1.1.0' }, { pullRequest: wanted }));
    const [pull] = here.repository.pullRequests;
    expect(pull).toMatchObject({
      ...{ draft: true, labels: ['images', 'bot'], assignees: ['ada'], reviewers: ['bob'], teams: [] },
      autoMerge: 'squash',
    });
    const warnings = published.problems.filter(({ code }) => code === 'publish/people-not-set');
    expect(warnings.map(({ message }) => /the ([\w ]+) "(\w+)"/.exec(message)?.slice(1))).toEqual([
      ['assignee', 'nobody'],
      ['reviewer', 'stranger'],
      ['team reviewer', 'platform'],
    ]);
    expect(warnings[2]?.hint).toContain('Members: read');
    expect(published.kind).toBe('pull-request');
    expect(here.github.violations).toEqual([]);
  });

  test('teams take a token that can read the members of the organization', async () => {
    await using here = await stage({ seed, permissions: { ...permissions, members: 'read' }, login: 'my-app[bot]' });
    await here.publish(byPull({ app: '1.1.0' }, { pullRequest: settings({ teamReviewers: ['platform'] }) }));
    expect(here.repository.pullRequests[0]?.teams).toEqual(['platform']);
    expect(here.github.violations).toEqual([]);
  });

  test('are not set again: a person may take them away', async () => {
    await using here = await stage({ seed, permissions });
    await here.publish(byPull({ app: '1.1.0' }, { pullRequest: wanted }));
    const written = here.github.writes.length;
    await here.publish(byPull({ app: '1.1.0' }, { pullRequest: wanted }));
    expect(here.github.writes).toHaveLength(written);
    expect(here.github.violations).toEqual([]);
  });

  test('wait for a pull request that GitHub does not know everywhere yet', async () => {
    await using here = await stage({ seed, permissions });
    const late = faults.unprocessable("Could not resolve to a node with the global id of 'PR_1'.");
    here.github.fail(/\/labels$/, late, 2);
    const published = await here.publish(byPull({ app: '1.1.0' }, { pullRequest: settings({ labels: ['images'] }) }));
    expect(here.repository.pullRequests[0]?.labels).toEqual(['images']);
    expect(here.waits).toEqual([1000, 2000]);
    expect(codesOf(published)).not.toContain('publish/people-not-set');
    expect(here.github.violations).toEqual([]);
  });

  test.each<[string, Partial<Settings>, string | null]>([
    ['a merge where that is allowed', {}, 'merge'],
    ['what else is allowed', { allowMergeCommit: false }, 'squash'],
    ['the last that is allowed', { allowMergeCommit: false, allowSquashMerge: false }, 'rebase'],
    ['nothing', { allowMergeCommit: false, allowSquashMerge: false, allowRebaseMerge: false }, null],
  ])('auto-merge is %s', async (_, allowed, method) => {
    await using here = await stage({ seed: { ...seed, settings: { allowAutoMerge: true, ...allowed } } });
    const published = await here.publish(byPull({ app: '1.1.0' }, { pullRequest: settings({ autoMerge: anyMethod }) }));
    expect(here.repository.pullRequests[0]?.autoMerge).toBe(method);
    expect(codesOf(published).includes('publish/auto-merge-not-set')).toBe(method === null);
    expect(here.github.violations).toEqual([]);
  });

  test('auto-merge that the repository does not allow is a warning', async () => {
    await using here = await stage();
    const published = await here.publish(byPull({ app: '1.1.0' }, { pullRequest: settings({ autoMerge: ['merge'] }) }));
    expect(published.kind).toBe('pull-request');
    const problem = published.problems.find(({ code }) => code === 'publish/auto-merge-not-set');
    expect(problem).toMatchObject({ severity: 'warning' });
    expect(here.github.violations).toEqual([]);
  });

  test('a repository without drafts gets an ordinary pull request and a warning', async () => {
    await using here = await stage();
    here.github.fail(
      /POST .*\/pulls$/,
      faults.unprocessable('Draft pull requests are not supported in this repository.'),
    );
    const published = await here.publish(byPull({ app: '1.1.0' }, { pullRequest: settings({ draft: true }) }));
    expect(here.repository.pullRequests).toMatchObject([{ draft: false }]);
    expect(codesOf(published)).toContain('publish/people-not-set');
    expect(here.github.violations).toEqual([]);
  });
});
