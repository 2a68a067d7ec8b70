import { describe, expect, it } from 'vitest';
import { automationIdOf } from '../../../src/core/flux/ids.ts';
import { deedsOf, traceOf, type Notes } from '../../../src/core/publication/deed.ts';
import type { BranchPlan, Proposal } from '../../../src/core/publication/plan.ts';
import { edit, sha } from '../notification/samples.ts';

const automation = automationIdOf({ namespace: 'flux-system', name: 'apps' });
const proposal = (tag: string): Proposal => ({ files: [], edits: [edit(tag)], problems: [], complete: true });
const base = { commits: [], mirror: undefined };
const direct: BranchPlan = { kind: 'direct', branch: 'main', ...base };
const pushed: BranchPlan = {
  ...base,
  kind: 'pull-request',
  base: 'main',
  branch: 'images',
  family: undefined,
  pullRequest: undefined,
};
const settings = { labels: [], assignees: [], reviewers: [], teamReviewers: [], autoMerge: [], draft: false };
const pull: BranchPlan = { ...pushed, pullRequest: { ...settings, title: () => '', body: () => '' } };

const made = { automation, proposal: proposal('1.1.0'), commit: sha('1') };
const unmade = { automation, proposal: proposal('1.2.0'), commit: undefined };
const notes: Notes = { commits: [made, unmade], head: sha('1'), pull: { number: 3, url: 'u' }, news: undefined };
const tags = (trace: ReturnType<typeof traceOf>): readonly string[] | undefined =>
  trace?.edits.map(({ newValue }) => newValue.slice(newValue.lastIndexOf(':') + 1));

describe('traceOf', () => {
  it('tells of commits that were made, and of their changes alone', () => {
    const trace = traceOf(direct, notes);
    expect(trace).toMatchObject({
      branch: 'main',
      base: 'main',
      commits: [{ automation, commit: sha('1') }],
      pullRequest: undefined,
    });
    expect(tags(trace)).toEqual(['1.1.0']);
    expect(traceOf(direct, { ...notes, commits: [unmade] })).toBeUndefined();
  });

  it('tells of a branch without a pull request when it was put', () => {
    expect(traceOf(pushed, notes)).toMatchObject({ branch: 'images', base: 'main', pullRequest: undefined });
    expect(traceOf(pushed, { ...notes, commits: [unmade] })).toBeUndefined();
  });

  it('tells of a pull request when it was opened or proposes something else, as a whole', () => {
    expect(traceOf(pull, notes)).toBeUndefined();
    const trace = traceOf(pull, { ...notes, commits: [unmade], news: 'opened' });
    expect(trace).toMatchObject({ commits: [], pullRequest: { number: 3, url: 'u', how: 'opened', head: sha('1') } });
    expect(tags(trace)).toEqual(['1.2.0']);
    expect(traceOf(pull, { ...notes, news: 'changed', pull: undefined })).toBeUndefined();
  });
});

it('says what for', () => {
  const trace = traceOf(direct, notes);
  expect(deedsOf({ kind: 'update' }, trace)).toEqual([{ ...trace, purpose: { kind: 'update' } }]);
  expect(deedsOf({ kind: 'update' }, undefined)).toEqual([]);
});
