import { describe, expect, test } from 'vitest';
import { barrierTo, isReadOnly, isWorthAnotherTry } from '../../../src/core/publication/barriers.ts';
import type { Step } from '../../../src/core/publication/step.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { draft, sha, standing } from './builders.ts';

const { repository } = standing();
const head = { branch: 'main', commit: sha('a'), tree: sha('b') };

describe('barrierTo', () => {
  test.each([
    ['nothing', repository, undefined, undefined],
    ['an archived repository', { ...repository, archived: true }, undefined, 'github/archived'],
    ['a token that may not push', { ...repository, mayPush: false }, undefined, 'publish/read-only'],
    ['a run that may not write', repository, 'the run is for a fork', 'publish/read-only'],
  ])('%s', (_, stands, readOnly, code) => {
    expect(barrierTo(stands, readOnly)?.code).toBe(code);
  });
});

describe('isReadOnly', () => {
  const refused = new Problem('github/missing-permission', 'x');
  const commit: Step = { kind: 'commit', branch: 'main', onto: head, drafts: [draft()] };
  test.each<[string, { problem: Problem; step: Step; made: number }, boolean]>([
    ['the first commit', { problem: refused, step: commit, made: 0 }, true],
    ['a later commit', { problem: refused, step: commit, made: 1 }, false],
    [
      'a branch',
      { problem: refused, step: { kind: 'put-branch', branch: 'b', onto: head, from: undefined, drafts: [] }, made: 0 },
      true,
    ],
    ['a deletion', { problem: refused, step: { kind: 'delete-branch', branch: 'b', from: sha('a') }, made: 0 }, false],
    ['another refusal', { problem: new Problem('github/ruleset', 'x'), step: commit, made: 0 }, false],
  ])('%s', (_, { problem, step, made }, readOnly) => {
    expect(isReadOnly(problem, step, made)).toBe(readOnly);
  });
});

test.each([
  ['publish/branch-moved', true],
  ['github/already-exists', true],
  ['github/unavailable', true],
  ['github/protected-branch', false],
  ['github/rate-limited', false],
] as const)('%s is worth another try: %s', (code, again) => {
  expect(isWorthAnotherTry(new Problem(code, 'x'))).toBe(again);
});
