import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, type Load } from '../../../src/core/shards/balance.ts';

const loads = (...words: readonly string[]): readonly Load[] =>
  words.map((word) => {
    const [host = '', requests = ''] = word.split(' ');
    return { host, requests: Number(requests) };
  });

const some = fc.array(
  fc.record({
    host: fc.constantFrom('a', 'b', 'c', 'docker.io', 'quay.io'),
    requests: fc.integer({ min: 1, max: 900 }),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('balance', () => {
  it.each<[readonly Load[], number, readonly (readonly number[])[]]>([
    [
      loads('a 4', 'a 4', 'b 4', 'c 4'),
      2,
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [loads('a 1'), 4, [[0]]],
    // A registry that has little to do stays in one shard, whatever is asked for.
    [loads('a 90', 'a 90'), 4, [[0, 1]]],
    // One that takes longer than a fair share is cut.
    [
      loads('a 500', 'a 500', 'b 500', 'b 500'),
      2,
      [
        [0, 2],
        [1, 3],
      ],
    ],
  ])('%j for %i shards', (given, shards, expected) => {
    expect(balance(given, shards, 16)).toEqual(expected);
  });

  it('lets no more than four jobs ask a registry that counts by account, and any number one that counts by address', () => {
    const jobsFor = (host: string): number =>
      balance(
        Array.from({ length: 400 }, () => ({ host, requests: 100 })),
        20,
        16,
      ).length;
    expect([jobsFor('ghcr.io'), jobsFor('docker.io'), jobsFor('quay.io')]).toEqual([4, 20, 20]);
  });

  it('gives every list to one shard, leaves none empty, and is always the same', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 30 }), (given, shards) => {
        const parts = balance(given, shards, 16);
        expect(parts.length).toBeLessThanOrEqual(shards);
        expect(parts.every((part) => part.length > 0)).toBe(true);
        expect(parts.flat().sort((a, b) => a - b)).toEqual([...given.keys()]);
        for (const part of parts) expect([...part].sort((a, b) => a - b)).toEqual(part);
        expect(balance(given, shards, 16)).toEqual(parts);
      }),
    );
  });
});
