import { describe, expect, test } from 'vitest';
import { decidePullRequest } from '../../../src/core/publication/decide.ts';
import { changesName } from '../../../src/core/publication/digests.ts';
import { writeBody } from '../../../src/core/publication/pull-request-text.ts';
import type { PullRequest } from '../../../src/core/publication/standing.ts';
import { hash, ourBranch, proposal, pull, sha, situation, standing } from './builders.ts';

const marker = { title: '', head: undefined, dressed: '', family: '', retired: false };
const changes = changesName([proposal()], hash);
const body = writeBody({ title: '', managed: 'x', around: '', marker: { ...marker, changes } }, sha('ours'));
const ours = pull({ number: 1, body });
const theirs = pull({ number: 2, base: 'release', body: 'Mine' });

function kinds(open: readonly PullRequest[], isEmpty = false, closed: readonly PullRequest[] = []): readonly string[] {
  const stands = standing({ branch: ourBranch(), open, closed });
  const drafts = isEmpty ? { drafts: [] } : {};
  const { steps, problems } = decidePullRequest(situation({ standing: stands, ...drafts }));
  return [...steps.map(({ kind }) => kind), ...problems.map(({ code }) => code)];
}

describe("a person's pull request from our branch to another place", () => {
  test('keeps the branch when ours has nothing left to say', () => {
    expect(kinds([theirs, ours], true)).toEqual(['close-pull-request']);
    expect(kinds([ours], true)).toEqual(['close-pull-request', 'delete-branch']);
    const retired = pull({ state: 'closed', body: body.replace('"retired":false', '"retired":true') });
    expect(kinds([], true, [retired])).toEqual(['delete-branch']);
    expect(kinds([theirs], true, [retired])).toEqual([]);
  });

  test('is not ours: one of our own is opened beside it, unless that was declined', () => {
    expect(kinds([theirs], false, [{ ...ours, state: 'merged' }])).toEqual(['open-pull-request']);
    expect(kinds([theirs], false, [{ ...ours, state: 'closed' }])).toEqual(['publish/declined']);
  });

  test('is ours where it was, and a person gave it another base', () => {
    expect(kinds([{ ...ours, base: 'release' }])).toEqual(['update-pull-request']);
  });
});
