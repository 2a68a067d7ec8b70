import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printLedger } from '../../../src/core/memory/format.ts';
import { nothing, type Ledger } from '../../../src/core/memory/ledger.ts';
import { mergeLedgers } from '../../../src/core/memory/merge.ts';
import { digest, ledgers, mark, memory, minute, tag, ten } from './ledgers.ts';

const same = (a: Ledger, b: Ledger): void => {
  expect(printLedger(a)).toBe(printLedger(b));
};

describe('uniting ledgers', () => {
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(ledgers, ledgers, (a, b) => {
        same(mergeLedgers(a, b), mergeLedgers(b, a));
      }),
    );
  });

  it('does not depend on the grouping', () => {
    fc.assert(
      fc.property(ledgers, ledgers, ledgers, (a, b, c) => {
        same(mergeLedgers(mergeLedgers(a, b), c), mergeLedgers(a, mergeLedgers(b, c)));
      }),
    );
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(ledgers, ledgers, (a, b) => {
        same(mergeLedgers(a, a), a);
        same(mergeLedgers(mergeLedgers(a, b), b), mergeLedgers(a, b));
        same(mergeLedgers(a, nothing), a);
      }),
    );
  });

  it('loses no sighting, and keeps the earliest', () => {
    fc.assert(
      fc.property(ledgers, ledgers, (a, b) => {
        const both = mergeLedgers(a, b);
        for (const [name, list] of [...a, ...b]) {
          for (const [one, times] of list.seen) {
            for (const [pointed, at] of times) {
              const others = [a, b].flatMap((ledger) => ledger.get(name)?.seen.get(one)?.get(pointed) ?? []);
              expect(at).toBeGreaterThanOrEqual(Math.min(...others));
              expect(both.get(name)?.seen.get(one)?.get(pointed)).toBe(Math.min(...others));
            }
          }
        }
      }),
    );
  });

  it('keeps a tag that moved with both digests', () => {
    const a = new Map([['x', memory({ '1.0.0': { a: ten } })]]);
    const b = new Map([['x', memory({ '1.0.0': { a: ten - minute, b: ten + minute } })]]);
    expect(mergeLedgers(a, b).get('x')?.seen.get(tag('1.0.0'))).toEqual(
      new Map([
        [digest('a'), ten - minute],
        [digest('b'), ten + minute],
      ]),
    );
  });

  it('takes the later scan whole', () => {
    const early = { ...memory({}), scan: mark({ count: 100, asked: 'x' }) };
    const late = { ...memory({}), scan: mark({ at: ten + minute, count: 4, asked: 'y' }) };
    expect(mergeLedgers(new Map([['x', early]]), new Map([['x', late]])).get('x')?.scan).toEqual(late.scan);
  });
});
