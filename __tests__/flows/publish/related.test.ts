import { describe, expect, test } from 'vitest';
import { byPull, codesOf, direct, manifest, stage } from './kit.ts';

const mirror = { branch: 'staging', rewrite: false };

describe('branches that follow a tag', () => {
  const bump = (tag: string): ReturnType<typeof byPull> =>
    byPull({ app: tag }, { branch: `bump/app/${tag}`, family: 'app' });

  test('the newer pull request supersedes the older', async () => {
    await using here = await stage();
    const { repository } = here;
    await here.publish(bump('1.1.0'));
    const published = await here.publish(bump('1.2.0'));
    expect(published.pullRequest?.number).toBe(2);
    expect(repository.pullRequests.map(({ number, state }) => [number, state])).toEqual([
      [1, 'closed'],
      [2, 'open'],
    ]);
    expect(repository.pullRequests[0]?.body).toContain('superseded by the branch "bump/app/1.2.0"');
    expect(repository.branches()).toEqual(['bump/app/1.2.0', 'main']);
    const written = here.github.writes.length;
    await here.publish(bump('1.2.0'));
    expect(here.github.writes).toHaveLength(written);
    expect(here.github.violations).toEqual([]);
  });

  test('among more pull requests than GitHub shows at once, too', async () => {
    await using here = await stage();
    for (let at = 0; at <= 100; at += 1) {
      const branch = `feature/${String(at)}`;
      here.repository.pushAs('ada', branch, { [`note-${String(at)}.txt`]: 'x' });
      await here.forge.openPullRequest({ branch, base: 'main', title: 'Note', body: '', draft: false });
    }
    await here.publish(bump('1.1.0'));
    await here.publish(bump('1.2.0'));
    expect(here.repository.pullRequests.slice(100).map(({ state }) => state)).toEqual(['open', 'closed', 'open']);
    expect(here.github.violations).toEqual([]);
  });

  test('and goes when the base has what is wanted now', async () => {
    await using here = await stage();
    await here.publish(bump('1.1.0'));
    here.repository.pushAs('ada', 'main', { 'apps/app.yaml': manifest('app', '1.2.0') });
    expect(await here.publish(bump('1.2.0'))).toMatchObject({ kind: 'none', problems: [] });
    expect(here.repository.pullRequests.map(({ state }) => state)).toEqual(['closed']);
    expect(here.repository.branches()).toEqual(['main']);
    expect(here.github.violations).toEqual([]);
  });

  test('one that a person has added to stays', async () => {
    await using here = await stage();
    await here.publish(bump('1.1.0'));
    here.repository.pushAs('ada', 'bump/app/1.1.0', { 'note.txt': 'x' });
    await here.publish(bump('1.2.0'));
    expect(here.repository.pullRequests.map(({ state }) => state)).toEqual(['open', 'open']);
    expect(here.github.violations).toEqual([]);
  });

  test('a tag that comes back gets a pull request again: only this program had closed it', async () => {
    await using here = await stage();
    await here.publish(bump('1.1.0'));
    await here.publish(bump('1.2.0'));
    const published = await here.publish(bump('1.1.0'));
    expect(published.pullRequest?.number).toBe(3);
    expect(here.repository.pullRequests.map(({ state }) => state)).toEqual(['closed', 'closed', 'open']);
    expect(here.github.violations).toEqual([]);
  });
});

describe('a refspec', () => {
  test('lets a second branch have the commit', async () => {
    await using here = await stage();
    const { repository } = here;
    await here.publish({ ...direct({ app: '1.1.0' }), mirror });
    expect(repository.head('staging')).toBe(repository.head('main'));
    await here.publish({ ...direct({ app: '1.2.0' }), mirror });
    expect(repository.head('staging')).toBe(repository.head('main'));
    const written = here.github.writes.length;
    await here.publish({ ...direct({ app: '1.2.0' }), mirror });
    expect(here.github.writes).toHaveLength(written);
    expect(here.github.violations).toEqual([]);
  });

  test('overwrites nothing that others have put there', async () => {
    await using here = await stage();
    const theirs = here.repository.pushAs('ada', 'staging', { 'note.txt': 'x' });
    const published = await here.publish({ ...direct({ app: '1.1.0' }), mirror });
    expect(here.repository.head('staging')).toBe(theirs);
    expect(published.kind).toBe('commit');
    expect(codesOf(published)).toContain('github/refused');
    expect(here.github.violations).toEqual([]);
  });

  test('is caught up with when the second branch moved meanwhile', async () => {
    await using here = await stage();
    const { github, repository } = here;
    const first = repository.head();
    let moved = false;
    github.hooks.beforeRequest = ({ line }) => {
      if (!line.includes('createCommitOnBranch') || moved) return undefined;
      moved = true;
      repository.setBranch('staging', first ?? '');
      return undefined;
    };
    const published = await here.publish({ ...direct({ app: '1.1.0' }), mirror });
    expect(repository.head('staging')).toBe(repository.head('main'));
    expect(published).toMatchObject({ kind: 'commit', commit: repository.head('main') });
    expect(repository.files('staging')['apps/app.yaml']).toBe(manifest('app', '1.1.0'));
    expect(github.violations).toEqual([]);
  });

  test('follows the branch of a pull request', async () => {
    await using here = await stage();
    const { repository } = here;
    await here.publish(byPull({ app: '1.1.0' }, { mirror: { branch: 'copy', rewrite: true } }));
    await here.publish(byPull({ app: '1.2.0' }, { mirror: { branch: 'copy', rewrite: true } }));
    expect(repository.head('copy')).toBe(repository.head('image-automation/main'));
    expect(here.github.violations).toEqual([]);
  });
});
