import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCron } from '../../../src/core/environments/cron.ts';
import { freezeAt, type FreezeWindow } from '../../../src/core/environments/freeze.ts';
import { momentsOf, zoneOf } from '../../../src/core/environments/zone.ts';
import { freezeByMinutes } from './minute-scan.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const window = (cron: string, hours: number, timeZone = 'UTC'): FreezeWindow => ({
  cron: parseCron(cron),
  duration: hours * hour,
  timeZone,
});
const at = (text: string): number => Date.parse(text);
const iso = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString().replace(':00.000Z', 'Z');

describe('zoneOf', () => {
  it.each([
    ['Europe/London', '2026-07-01T00:00Z', 60],
    ['Europe/London', '2026-01-01T00:00Z', 0],
    ['America/New_York', '2026-07-01T00:00Z', -240],
    ['Australia/Lord_Howe', '2026-07-01T00:00Z', 630],
    ['Australia/Lord_Howe', '2026-01-01T00:00Z', 660],
    ['Asia/Kathmandu', '2026-01-01T00:00Z', 345],
    ['UTC', '2026-01-01T00:00Z', 0],
  ])('%s at %s is %d minutes ahead', (name, time, minutes) => {
    expect(zoneOf(name)?.(at(time))).toBe(minutes * minute);
  });

  it('knows no other planets', () => {
    expect(zoneOf('Mars/Olympus')).toBeUndefined();
    expect(zoneOf('')).toBeUndefined();
  });
});

describe('momentsOf', () => {
  it.each([
    ['Europe/London', '2026-10-25', '01:30', ['2026-10-25T00:30Z', '2026-10-25T01:30Z']],
    ['Europe/London', '2026-03-29', '01:30', ['2026-03-29T01:00Z']],
    ['Europe/London', '2026-03-29', '02:00', ['2026-03-29T01:00Z']],
    ['Europe/London', '2026-03-29', '00:59', ['2026-03-29T00:59Z']],
    ['America/New_York', '2026-03-08', '02:30', ['2026-03-08T07:00Z']],
    ['America/New_York', '2026-11-01', '01:00', ['2026-11-01T05:00Z', '2026-11-01T06:00Z']],
    ['America/New_York', '2026-11-01', '02:00', ['2026-11-01T07:00Z']],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', ['2026-10-03T15:30Z']],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', ['2026-04-04T14:45Z', '2026-04-04T15:15Z']],
    ['Pacific/Apia', '2011-12-30', '12:00', ['2011-12-30T10:00Z']],
  ])('%s %s %s', (zone, date, time, expected) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const offsetAt = zoneOf(zone);
    const moments = offsetAt === undefined ? [] : momentsOf(offsetAt, at(date) / day, [hours * 60 + minutes]);
    expect(moments.map(iso)).toEqual(expected);
  });
});

describe('freezeAt', () => {
  const weekend = window('0 18 * * 5', 62, 'Europe/London');

  it.each([
    ['a Friday before', [weekend], '2026-07-03T16:59Z', false, '2026-07-03T17:00Z'],
    ['its first moment', [weekend], '2026-07-03T17:00Z', true, '2026-07-06T07:00Z'],
    ['Saturday noon', [weekend], '2026-07-04T12:00Z', true, '2026-07-06T07:00Z'],
    ['its last moment', [weekend], '2026-07-06T06:59Z', true, '2026-07-06T07:00Z'],
    ['the moment it ends', [weekend], '2026-07-06T07:00Z', false, '2026-07-10T17:00Z'],
    ['over the change to winter', [weekend], '2026-10-24T12:00Z', true, '2026-10-26T07:00Z'],
    ['over the change to summer', [weekend], '2026-03-28T12:00Z', true, '2026-03-30T08:00Z'],
    [
      'a window in a skipped hour',
      [window('30 1 * * *', 1, 'Europe/London')],
      '2026-03-29T01:30Z',
      true,
      '2026-03-29T02:00Z',
    ],
    [
      'a window in a repeated hour',
      [window('0 1 * * *', 1, 'Europe/London')],
      '2026-10-25T00:30Z',
      true,
      '2026-10-25T02:00Z',
    ],
    ['New York, spring', [window('0 2 * * *', 2, 'America/New_York')], '2026-03-08T07:30Z', true, '2026-03-08T09:00Z'],
    ['New York, autumn', [window('30 1 * * *', 1, 'America/New_York')], '2026-11-01T05:45Z', true, '2026-11-01T07:30Z'],
    [
      'Lord Howe, spring',
      [window('15 2 * * *', 1, 'Australia/Lord_Howe')],
      '2026-10-03T15:30Z',
      true,
      '2026-10-03T16:30Z',
    ],
    [
      'Lord Howe, autumn',
      [window('45 1 * * *', 1, 'Australia/Lord_Howe')],
      '2026-04-04T15:00Z',
      true,
      '2026-04-04T16:15Z',
    ],
    [
      'windows that touch',
      [window('0 10 * * *', 2), window('0 12 * * *', 2)],
      '2026-07-01T10:30Z',
      true,
      '2026-07-01T14:00Z',
    ],
    [
      'windows of two zones',
      [window('0 0 * * *', 24, 'Asia/Tokyo'), window('0 0 2 7 *', 1)],
      '2026-07-01T23:30Z',
      true,
      undefined,
    ],
    ['a window for ever', [window('0 0 * * *', 24)], '2026-07-01T10:30Z', true, undefined],
    [
      'every minute of December',
      [{ ...window('* * * 12 *', 0), duration: minute }],
      '2026-12-05T00:00Z',
      true,
      '2027-01-01T00:00Z',
    ],
    ['a leap day to come', [window('0 0 29 2 *', 1)], '2025-07-01T00:00Z', false, '2028-02-29T00:00Z'],
    ['no windows', [], '2026-07-01T00:00Z', false, undefined],
  ])('%s', (...[, windows, time, frozen, next]) => {
    const freeze = freezeAt(windows, at(time));
    expect(freeze.frozen).toBe(frozen);
    expect(iso(freeze.frozen ? freeze.endsAt : freeze.beginsAt)).toBe(next);
  });

  it('agrees with a scan of every minute', () => {
    const schedule = fc
      .tuple(
        fc.constantFrom('0', '30', '*/20', '15,45', '1-3'),
        fc.constantFrom('0', '1', '2', '3', '22-23', '*/6', '*'),
        fc.constantFrom('*', '*', '1', '*/2', '25-31'),
        fc.constantFrom('*', '*', '3,10', '4-11'),
        fc.constantFrom('*', 'SUN', '6-7', '*/2'),
      )
      .map((fields) => fields.join(' '));
    const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'UTC', 'Asia/Kathmandu', 'Pacific/Apia'];
    const changes = [
      '2026-03-29T01:00Z',
      '2026-10-25T01:00Z',
      '2026-03-08T07:00Z',
      '2026-11-01T06:00Z',
      '2026-10-03T15:30Z',
      '2026-04-04T15:00Z',
      '2011-12-30T10:00Z',
    ];
    const windows = fc.record({
      cron: schedule,
      minutes: fc.integer({ min: 1, max: 2000 }),
      timeZone: fc.constantFrom(...zones),
    });
    const near = fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -2000, max: 2000 }));
    fc.assert(
      fc.property(fc.array(windows, { minLength: 1, maxLength: 2 }), near, (drawn, [change, offset]) => {
        const set = drawn.map(({ cron, minutes, timeZone }) => ({
          cron: parseCron(cron),
          duration: minutes * minute,
          timeZone,
        }));
        const now = at(change) + offset * minute;
        const scanned = freezeByMinutes(set, now, 6 * day);
        const freeze = freezeAt(set, now);
        expect(freeze.frozen).toBe(scanned.frozen);
        const next = freeze.frozen ? freeze.endsAt : freeze.beginsAt;
        if (scanned.changesAt !== undefined) expect(iso(next)).toBe(iso(scanned.changesAt));
        else expect(next ?? Infinity).toBeGreaterThanOrEqual(now + 6 * day);
      }),
      { numRuns: 60 },
    );
  });
});
