import { describe, expect, it } from 'vitest';
import { parseSha } from '../../../src/core/git/sha.ts';
import { parseScanDigests } from '../../../src/core/shards/digests.ts';
import { digestOfLists, parsePlan, printPlan } from '../../../src/core/shards/plan.ts';

const commit = parseSha('0123456789abcdef0123456789abcdef01234567')!;
const plan = { commit, at: 1_782_900_000_000, shards: [digestOfLists(['a']), digestOfLists(['b', 'c'])] };

describe('a plan', () => {
  it('comes back as it was written, on one line', () => {
    expect(printPlan(plan)).not.toContain('\n');
    expect(parsePlan(printPlan(plan))).toEqual(plan);
    expect(parsePlan(printPlan({ ...plan, shards: [] })).shards).toEqual([]);
  });

  it('tells lists apart by what they are and how they are divided', () => {
    const digests = [['a'], ['b'], ['a', 'b'], ['b', 'a'], ['ab'], []].map(digestOfLists);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    printPlan(plan).replace('"version":1', '"version":2'),
    printPlan(plan).replace(commit, 'HEAD'),
    printPlan(plan).replace('1782900000000', '-1'),
    printPlan(plan).replace('1782900000000', '"now"'),
    printPlan(plan).replace(digestOfLists(['a']), 'ab'),
    printPlan({ ...plan, shards: Array.from({ length: 257 }, () => digestOfLists(['a'])) }),
  ])('is none in %s', (text) => {
    expect(() => parsePlan(text)).toThrow(expect.objectContaining({ code: 'shards/unreadable' }));
  });
});

describe('parseScanDigests', () => {
  const digest = `sha256:${'a'.repeat(64)}`;

  it.each<[string, object | undefined]>([
    ['', undefined],
    ['{}', {}],
    [`{"shard-1":"${digest}","shard-2":"","other":"x"}`, { 1: digest }],
    [`{"shard-12":"${digest}"}`, { 12: digest }],
  ])('reads %s', (text, expected) => {
    const digests = parseScanDigests(text);
    expect(digests && Object.fromEntries(digests)).toEqual(expected);
  });

  it.each(['x', '[]', '{"shard-1":"sha256:ab"}', '{"shard-1":1}'])('refuses %s', (text) => {
    expect(() => parseScanDigests(text)).toThrow(expect.objectContaining({ code: 'usage/malformed-input' }));
  });
});
