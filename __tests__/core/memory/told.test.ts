import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLedger, printLedger } from '../../../src/core/memory/format.ts';
import { nothing } from '../../../src/core/memory/ledger.ts';
import {
  isNews,
  notAheadOf,
  nothingTold,
  parseTold,
  printTold,
  withTold,
  type Told,
} from '../../../src/core/memory/told.ts';

const nine = Date.UTC(2026, 6, 1, 9);
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const told = (entries: Readonly<Record<string, number>>, kind = 'update'): Told =>
  new Map([[kind, new Map(Object.entries(entries))]]);
const names = (of: Told, kind = 'update'): string[] => [...(of.get(kind)?.keys() ?? [])].sort();

describe('isNews', () => {
  it.each([
    ['was never told', {}, nine, true],
    ['was told five minutes ago', { a: nine }, nine + 5 * minute, false],
    ['was told a day ago', { a: nine }, nine + day, true],
  ])('judges what %s', (_, entries, now, expected) => {
    expect(isNews(told(entries), 'update', 'a', now)).toBe(expected);
  });

  it('goes by the kind of run', () => {
    expect(isNews(told({ a: nine }), 'promote', 'a', nine)).toBe(true);
  });
});

describe('withTold', () => {
  it('notes what was told, and forgets what is over after an hour', () => {
    const before = told({ a: nine, b: nine });
    const change = { still: new Set(['a', 'c']), news: ['c'] };
    expect(names(withTold(before, 'update', change, nine + 30 * minute))).toEqual(['a', 'b', 'c']);
    expect(names(withTold(before, 'update', change, nine + hour))).toEqual(['a', 'c']);
    expect(
      withTold(before, 'update', change, nine + hour)
        .get('update')
        ?.get('a'),
    ).toBe(nine);
  });

  it('is nothing once nothing is wrong', () => {
    expect(withTold(told({ a: nine }), 'update', { still: new Set(), news: [] }, nine + hour)).toEqual(nothingTold);
  });

  it('leaves other kinds of run alone, but for those that failed a month ago', () => {
    const both = new Map([...told({ a: nine }), ...told({ b: nine }, 'promote')]);
    const change = { still: new Set(['a']), news: [] };
    expect([...withTold(both, 'update', change, nine + day).keys()].sort()).toEqual(['promote', 'update']);
    expect([...withTold(both, 'update', { ...change, news: ['a'] }, nine + 31 * day).keys()]).toEqual(['update']);
  });

  it('stays small', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => String(index).padStart(16, '0'));
    let all: Told = nothingTold;
    for (let kind = 0; kind < 30; kind += 1)
      all = withTold(all, `update ${String(kind)}`, { still: new Set(many), news: many }, nine + kind);
    expect(all.size).toBe(20);
    expect(all.get('update 29')?.size).toBe(500);
    expect(all.has('update 0')).toBe(false);
    expect(printTold(all).length).toBeLessThan(400_000);
  });

  it('takes a moment that lies ahead for now', () => {
    expect(notAheadOf(told({ a: nine + day }), nine)).toEqual(told({ a: nine }));
  });
});

describe('what was told, in the memory', () => {
  const entries = fc.dictionary(fc.string({ minLength: 1 }), fc.nat(), { minKeys: 1, noNullPrototype: true });
  const some = fc
    .dictionary(fc.string(), entries, { noNullPrototype: true })
    .map((kinds): Told => new Map(Object.entries(kinds).map(([kind, one]) => [kind, new Map(Object.entries(one))])));

  it('is read as it was written, beside lists that stay what they are', () => {
    fc.assert(
      fc.property(some, (all) => {
        const text = printLedger(nothing, all);
        expect(new Map(parseTold(text))).toEqual(new Map(all));
        expect(parseLedger(text)).toEqual(nothing);
      }),
    );
  });

  it('takes no room where there is nothing', () => {
    expect(printLedger(nothing, nothingTold)).toBe(printLedger(nothing));
    expect(printTold(new Map([['update', new Map()]]))).toBe('');
  });

  it.each(['', '{}', '{"told":{', '{"told":{"update":7}}', '{"told":{"update":{"a":"b","c":-1,"d":1.5}}}'])(
    'is nothing in %j',
    (text) => {
      expect([...parseTold(text).values()].flatMap((one) => [...one])).toEqual([]);
    },
  );
});
