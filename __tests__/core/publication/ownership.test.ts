import { describe, expect, test } from 'vitest';
import { isApp, isAsLeft, isGitHubToken, strangersOf } from '../../../src/core/publication/ownership.ts';
import { writeBody } from '../../../src/core/publication/pull-request-text.ts';
import { ada, bot, commit, ourBranch, pull, sha, standing, webFlow } from './builders.ts';

const own = { viewer: 'github-actions[bot]', authors: ['flux@example.com'] };

function bodyFor(head: string): string {
  const marker = { changes: 'c', title: 'T', head: undefined, dressed: '', family: '', retired: false };
  return writeBody({ title: 'T', managed: 'x', around: '', marker }, sha(head));
}

describe('isAsLeft', () => {
  test.each([
    ['no branch', standing(), true],
    ['a branch without a pull request', standing({ branch: ourBranch() }), false],
    ['the recorded commit', standing({ branch: ourBranch(), open: [pull({ body: bodyFor('ours') })] }), true],
    ['another than the recorded', standing({ branch: ourBranch(), open: [pull({ body: bodyFor('old') })] }), false],
    ['merged as it stands', standing({ branch: ourBranch(), closed: [pull({ state: 'merged' })] }), true],
    [
      'merged, and then added to',
      standing({ branch: ourBranch('more'), closed: [pull({ state: 'merged', body: bodyFor('ours') })] }),
      false,
    ],
    [
      'closed, as recorded',
      standing({ branch: ourBranch(), closed: [pull({ state: 'closed', body: bodyFor('ours') })] }),
      true,
    ],
  ])('%s', (_, stands, left) => {
    expect(isAsLeft(stands)).toBe(left);
  });
});

describe('strangersOf', () => {
  const flux = { name: 'Flux', email: 'flux@example.com' };
  test.each([
    ["a commit of the token's App, signed by GitHub", { author: bot, committer: webFlow }, true],
    ["one of the App's own", { author: bot, committer: bot }, true],
    ["one with the automation's author", { author: flux, committer: flux }, true],
    ['a person', { author: ada, committer: ada }, false],
    ["a person, in GitHub's editor", { author: ada, committer: webFlow }, false],
    ["the automation's author, amended by a person", { author: flux, committer: ada }, false],
    ["the App's commit, amended by a person", { author: bot, committer: ada }, false],
    [
      'another App',
      { author: { name: 'x[bot]', email: '1+x[bot]@users.noreply.github.com' }, committer: webFlow },
      false,
    ],
  ])('%s', (_, who, ours) => {
    const strangers = strangersOf([commit('one', who)], [], own);
    expect(strangers.length === 0).toBe(ours);
  });

  test("where the recorded commit is still in the branch, all that came after is someone's", () => {
    const later = commit('later', { parents: [sha('ours')] });
    expect(strangersOf([later, commit('ours')], [sha('ours')], own)).toEqual([later]);
  });

  test("a merge of the base into the branch is a person's", () => {
    const merge = commit('merge', { parents: [sha('ours'), sha('new base')], author: ada, committer: webFlow });
    expect(strangersOf([merge, commit('ours')], [sha('ours')], own)).toEqual([merge]);
    expect(strangersOf([merge, commit('ours')], [], own)).toEqual([merge]);
  });

  test('where it is not, authors tell: the run that built the branch anew was stopped', () => {
    expect(strangersOf([commit('new')], [sha('old')], own)).toEqual([]);
  });

  test("a person's token has no address that GitHub alone gives", () => {
    const mine = commit('one', { author: ada, committer: ada });
    expect(strangersOf([mine], [], { viewer: 'ada', authors: ['flux@example.com'] })).toEqual([mine]);
  });
});

test.each([
  ['github-actions[bot]', true, true],
  ['my-app[bot]', true, false],
  ['octocat', false, false],
])('%s is an App: %s, and GITHUB_TOKEN: %s', (login, app, token) => {
  expect([isApp(login), isGitHubToken(login)]).toEqual([app, token]);
});
