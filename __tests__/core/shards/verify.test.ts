import { describe, expect, it } from 'vitest';
import { parseSha, type Sha } from '../../../src/core/git/sha.ts';
import { parseDigest } from '../../../src/core/image/digest.ts';
import type { ResultFile } from '../../../src/core/ports.ts';
import { digestOfLists, type Plan } from '../../../src/core/shards/plan.ts';
import { printResults, type ResultsHead } from '../../../src/core/shards/results.ts';
import { verifyResults, type Evidence } from '../../../src/core/shards/verify.ts';

const sha = (letter: string): Sha => parseSha(letter.repeat(40))!;
const digest = (letter: string): ResultFile['digest'] => parseDigest(`sha256:${letter.repeat(64)}`)!;
const noon = 1_782_900_000_000;
const hour = 3_600_000;
const plan: Plan = { commit: sha('a'), at: noon, shards: [digestOfLists(['x', 'y']), digestOfLists(['z'])] };

function file(over: Partial<ResultsHead> = {}, name = 'f', letter = '1'): ResultFile {
  const head: ResultsHead = { commit: sha('a'), at: noon, number: 1, of: 2, lists: ['x', 'y'], ...over };
  return { name, text: printResults(head, []), digest: digest(letter) };
}

const both = [file(), file({ number: 2, lists: ['z'] }, 'g', '2')];
const evidence: Evidence = { plan, commit: sha('a'), now: noon + hour, files: both, digests: undefined };
const codeOf = (over: Partial<Evidence>): string => {
  try {
    return verifyResults({ ...evidence, ...over })
      .map(({ number }) => number)
      .join(' and ');
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('verifyResults', () => {
  it.each<[string, Partial<Evidence>]>([
    ['1 and 2', {}],
    [
      '1 and 2',
      {
        digests: new Map([
          [1, digest('1')],
          [2, digest('2')],
        ]),
      },
    ],
    [
      'shards/tampered',
      {
        digests: new Map([
          [1, digest('1')],
          [2, digest('1')],
        ]),
      },
    ],
    ['shards/no-digest', { digests: new Map([[1, digest('1')]]) }],
    ['shards/no-digest', { digests: new Map() }],
    ['shards/incomplete', { files: both.slice(1) }],
    ['shards/incomplete', { files: [] }],
    ['shards/other-plan', { files: [...both, both[0]!] }],
    ['shards/other-plan', { files: [file({ at: noon + 1 })] }],
    ['shards/other-plan', { files: [file({ of: 3 })] }],
    ['shards/other-plan', { files: [file({ number: 2 })] }],
    ['shards/other-plan', { files: [file({ number: 7 })] }],
    ['shards/other-plan', { files: [file({ lists: ['x'] })] }],
    ['shards/other-plan', { files: [file({ lists: ['y', 'x'] })] }],
    ['shards/other-commit', { files: [file({ commit: sha('b') })] }],
    ['shards/other-commit', { commit: sha('b') }],
    ['shards/stale', { now: noon + 25 * hour }],
    ['shards/stale', { now: noon - hour }],
    // Two machines' clocks differ a little.
    ['1 and 2', { now: noon - 60_000 }],
    ['', { plan: { ...plan, shards: [] }, files: [] }],
    ['shards/unreadable', { files: [{ ...file(), text: 'x' }] }],
  ])('comes to "%s" (%#)', (expected, over) => {
    expect(codeOf(over)).toBe(expected);
  });
});
