import fc from 'fast-check';
import type { Digest } from '../../../src/core/image/digest.ts';
import type { Tag } from '../../../src/core/image/tag.ts';
import type { Ledger, ListMemory, ScanMark } from '../../../src/core/memory/ledger.ts';

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
/** 2026-07-01T10:00:00Z */
export const ten = 1_782_900_000_000;

export const digest = (letter: string): Digest => `sha256:${letter.repeat(64)}` as Digest;
export const tag = (text: string): Tag => text as Tag;

export const mark = (change: Partial<ScanMark> = {}): ScanMark => ({
  at: ten,
  count: 3,
  asked: '',
  picks: new Map(),
  ...change,
});

export type Seen = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** `{ '1.0.0': { a: ten } }`: the tag was first seen with the digest `aaa…` at ten. */
export const memory = (seen: Seen, change: Partial<ScanMark> = {}): ListMemory => ({
  scan: mark(change),
  seen: new Map(
    Object.entries(seen).map(([name, times]) => [
      tag(name),
      new Map(Object.entries(times).map(([letter, at]) => [digest(letter), at])),
    ]),
  ),
});

const times = fc.integer({ min: 0, max: 5 }).map((seconds) => ten + seconds * second);
const picks = fc.dictionary(
  fc.constantFrom('a/web', 'a/api'),
  fc.record({
    tag: fc.constantFrom('1.0.0', '1.1.0').map(tag),
    digest: fc.option(fc.constantFrom('a', 'b').map(digest), { nil: undefined }),
    reason: fc.constantFrom('newest', 'the only "one"\n'),
  }),
);
const marks = fc.record({
  at: times,
  count: fc.nat({ max: 3 }),
  asked: fc.constantFrom('', 'x', 'y'),
  picks: picks.map((one) => new Map(Object.entries(one))),
});
const sightings = fc.dictionary(fc.constantFrom('a', 'b'), times, { minKeys: 1 });
// `__proto__` is a tag like any other.
const seen = fc.dictionary(fc.constantFrom('1.0.0', '__proto__', 'constructor', 'main-3f9c2d1'), sightings);

/** Small ledgers that often speak of the same things. */
export const ledgers: fc.Arbitrary<Ledger> = fc
  .dictionary(fc.constantFrom('ghcr.io/o/a', 'ghcr.io/o/b'), fc.record({ scan: marks, seen }))
  .map(
    (lists) => new Map(Object.entries(lists).map(([name, list]) => [name, { ...memory(list.seen), scan: list.scan }])),
  );
