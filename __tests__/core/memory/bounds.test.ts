import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounded, notAhead } from '../../../src/core/memory/bounds.ts';
import { ListNotes } from '../../../src/core/memory/notes.ts';
import { printLedger } from '../../../src/core/memory/format.ts';
import type { Ledger } from '../../../src/core/memory/ledger.ts';
import { day, hour, ledgers, memory, minute, tag, ten } from './ledgers.ts';

/** Tags that came in one a minute, the last at ten. */
const busy = (tags: number): ReturnType<typeof memory> =>
  memory(
    Object.fromEntries(
      Array.from({ length: tags }, (_, at) => [
        `main-${String(at).padStart(12, '0')}`,
        { a: ten - (tags - 1 - at) * minute },
      ]),
    ),
  );

const sightings = (ledger: Ledger): number =>
  [...ledger.values()].reduce((sum, { seen }) => sum + [...seen.values()].reduce((all, { size }) => all + size, 0), 0);

describe('bounds', () => {
  it('leave a small ledger as it is', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        expect(bounded(ledger, ten + hour)).toEqual(ledger);
      }),
    );
  });

  it('drop the oldest sightings of a list first', () => {
    const kept = bounded(new Map([['x', busy(1000)]]), ten).get('x')?.seen;
    expect(kept?.size).toBe(200);
    expect(kept?.has(tag('main-000000000800'))).toBe(true);
    expect(kept?.has(tag('main-000000000799'))).toBe(false);
  });

  it('drop a list that no run has noted for 90 days', () => {
    const at = (age: number): Ledger => new Map([['x', memory({}, { at: ten - age })]]);
    expect(bounded(at(90 * day), ten).size).toBe(1);
    expect(bounded(at(90 * day + 1), ten).size).toBe(0);
  });

  it.each([
    [200, 1000, 2_500_000],
    [1000, 1000, 7_500_000],
  ])('keep %d lists of %d tags below %d bytes', (lists, tags, most) => {
    const list = busy(tags);
    const ledger = new Map(Array.from({ length: lists }, (_, at) => [`ghcr.io/org/app-${at}`, list]));
    expect(printLedger(bounded(ledger, ten)).length).toBeLessThan(most);
  });

  it('leave each of very many lists room for what waits', () => {
    const list = busy(100);
    const ledger = new Map(Array.from({ length: 1000 }, (_, at) => [`ghcr.io/org/app-${at}`, list]));
    expect(sightings(bounded(ledger, ten))).toBe(60_000);
  });

  it('give the same again', () => {
    const once = bounded(new Map([['x', busy(500)]]), ten);
    expect(bounded(once, ten)).toEqual(once);
  });
});

describe('a clock that was ahead', () => {
  it('makes what was seen news of now, and leaves the past alone', () => {
    const ledger = new Map([['x', memory({ '1.0.0': { a: ten + day, b: ten - day } }, { at: ten + 1000 })]]);
    expect(notAhead(ledger, ten)).toEqual(new Map([['x', memory({ '1.0.0': { a: ten, b: ten - day } }, { at: ten })]]));
  });

  it('makes a scan so old that the list is due at once, noted, and kept until then', () => {
    const ledger = notAhead(new Map([['x', memory({}, { at: ten + 365 * day })]]), ten);
    const [scan] = [...ledger.values()].map((list) => list.scan);
    expect(ten - (scan?.at ?? ten)).toBe(31 * day);
    expect(bounded(ledger, ten)).toEqual(ledger);
    expect(new ListNotes(ledger.get('x'), ten).concluded(scan!).matters).toBe(true);
  });
});
