import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDayOf, dayNumberOf, weekdayOf } from '../../../src/core/environments/civil.ts';
import { parseInstant, printInstant } from '../../../src/core/environments/instant.ts';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });
const anyInstant = fc.integer({ min: Date.UTC(1, 0, 1) - 62e12, max: Date.UTC(9999, 11, 31) }).filter((at) => {
  const year = new Date(at).getUTCFullYear();
  return year >= 1 && year <= 9999;
});

describe('civil days', () => {
  it.each([
    [{ year: 1970, month: 1, day: 1 }, 0],
    [{ year: 2000, month: 3, day: 1 }, 11017],
    [{ year: 1969, month: 12, day: 31 }, -1],
    [{ year: 2024, month: 2, day: 29 }, 19782],
  ])('%o is day %d', (civil, number) => {
    expect(dayNumberOf(civil)).toBe(number);
    expect(civilDayOf(number)).toEqual(civil);
  });

  it('agree with the calendar of the language', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * 86_400_000);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilDayOf(number)).toEqual(civil);
        expect(dayNumberOf(civil)).toBe(number);
        expect(weekdayOf(number)).toBe(date.getUTCDay());
      }),
    );
  });
});

describe('parseInstant', () => {
  it.each([
    ['2026-07-01T12:00:00+02:00', 1782900000000],
    ['2026-07-01', 1782864000000],
    ['2026-07-01T10:00Z', 1782900000000],
    ['2026-07-01 10:00:00.25z', 1782900000250],
    ['2026-07-01T10:00:00.123456Z', 1782900000123],
    ['2026-07-01T04:30:00-05:30', 1782900000000],
  ])('reads %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-07-01T10:00',
    '2026-07-01T24:00Z',
    '2026-7-1',
    'soon',
    '',
    '2026-07-01T10:60Z',
    '2026-07-01Z',
  ])('refuses %s', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('printInstant', () => {
  it('leaves milliseconds out where there are none', () => {
    expect(printInstant(1782900000000)).toBe('2026-07-01T10:00:00Z');
  });

  it('writes as the language does, and is read back', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(printInstant(instant)).toBe(new Date(instant).toISOString().replace('.000Z', 'Z'));
        expect(parseInstant(printInstant(instant))).toBe(instant);
      }),
    );
  });
});
