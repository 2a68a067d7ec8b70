import { describe, expect, it } from 'vitest';
import { day, hour } from '../../../src/core/environments/instant.ts';
import type { Change } from '../../../src/core/overview/change.ts';
import { figuresOf } from '../../../src/core/overview/figures.ts';
import { statisticsOf } from '../../../src/core/overview/statistics.ts';
import { tripsOf } from '../../../src/core/overview/trips.ts';
import { policy, running } from '../environments/samples.ts';
import { noon, sha } from './samples.ts';

const change = (letter: string, daysAgo: number, more: Partial<Change> = {}): Change => ({
  ...{ commit: sha(letter), date: noon - daysAgo * day, environment: 'production', policy: policy('app') },
  ...{ old: running('1.0.0'), next: running('1.1.0'), cause: 'promotion', failed: undefined },
  ...more,
});

describe('statisticsOf', () => {
  it.each([
    [[], { samples: 0, median: undefined, p90: undefined }],
    [[1, 2], { samples: 2, median: undefined, p90: undefined }],
    [[3, 1, 2], { samples: 3, median: 2, p90: undefined }],
    [[4, 1, 2, 3], { samples: 4, median: 2.5, p90: undefined }],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], { samples: 10, median: 5.5, p90: 9 }],
    [Array.from({ length: 11 }, (_, at) => at + 1), { samples: 11, median: 6, p90: 10 }],
  ])('sums up %j', (durations, expected) => {
    expect(statisticsOf(durations)).toEqual(expected);
  });
});

describe('figuresOf', () => {
  const around = { reach: noon - 14 * day, now: noon, trips: [] };

  it('counts deployments, rollbacks and what they took back', () => {
    const bad = change('b', 2);
    const back = change('a', 1, { cause: 'rollback', old: bad.next, next: running('1.0.0') });
    const changes = [
      back,
      bad,
      ...['c', 'd', 'e', 'f', '1'].map((letter, at) => change(letter, 5 + at, { next: running('0.9.0') })),
    ];
    expect(figuresOf('production', changes, around)).toMatchObject({
      ...{ deployments: 7, perWeek: 3.5, rollbacks: 1, rollbackRate: 1 / 7, failures: 1, failureRate: 1 / 6 },
      begin: noon - 14 * day,
    });
  });

  it('counts a commit once, however many images it moved', () => {
    const both = [change('a', 1), change('a', 1, { policy: policy('web') })];
    expect(figuresOf('production', both, around)).toMatchObject({ deployments: 1, failures: 0 });
  });

  it('believes a rollback that names the commit which failed', () => {
    const back = change('a', 1, { cause: 'rollback', old: undefined, failed: sha('c') });
    expect(figuresOf('production', [back, change('b', 2), change('c', 3)], around).failures).toBe(1);
  });

  it('blames nothing that came after the rollback, and no other rollback', () => {
    const back = change('b', 2, { cause: 'rollback', old: running('1.1.0'), next: running('1.0.0') });
    const again = change('c', 3, { cause: 'rollback' });
    expect(figuresOf('production', [change('a', 1), back, again], around).failures).toBe(0);
  });

  it('says nothing of what too little speaks for', () => {
    const few = [change('a', 1), change('b', 2)];
    expect(figuresOf('production', few, { ...around, reach: noon - 6 * day })).toMatchObject({
      ...{ deployments: 2, perWeek: undefined, rollbackRate: undefined, failureRate: undefined, leadTimes: [] },
    });
  });

  it('leaves out what is older than 90 days', () => {
    const figures = figuresOf('production', [change('a', 1), change('b', 100)], { ...around, reach: noon - 200 * day });
    expect(figures).toMatchObject({ deployments: 1, begin: noon - 90 * day });
  });

  it('tells lead times by where they begin', () => {
    const trips = [
      ...[1, 2, 3].map((hours) => ({ since: 'staging', took: hours * hour })),
      { since: undefined, took: hour },
    ];
    expect(figuresOf('production', [], { ...around, trips }).leadTimes).toEqual([
      { since: 'staging', samples: 3, median: 2 * hour, p90: undefined },
      { since: undefined, samples: 1, median: undefined, p90: undefined },
    ]);
  });
});

describe('tripsOf', () => {
  const route = { from: 'staging', to: 'production', policies: new Map([[policy('app'), policy('app-production')]]) };
  const version = (letter: string, daysAgo: number, tag: string) => ({
    ...{ commit: sha(letter), date: noon - daysAgo * day, since: undefined },
    values: new Map([[policy('app'), running(tag)]]),
  });
  const staging = [version('c', 1, '1.2.0'), version('b', 2, '1.1.0'), version('a', 5, '1.0.0')];
  const trips = (tag: string, more: Partial<Change> = {}, seen?: number) =>
    tripsOf(
      [change('f', 0, { policy: policy('app-production'), next: running(tag), ...more })],
      [route],
      new Map([['staging', staging]]),
      () => seen,
    );

  it.each<[string, Partial<Change>, number | undefined, object[]]>([
    ['1.1.0', {}, undefined, [{ since: 'staging', took: 2 * day }]],
    [
      '1.1.0',
      {},
      noon - 3 * day,
      [
        { since: undefined, took: 3 * day },
        { since: 'staging', took: 2 * day },
      ],
    ],
    // Nobody can tell when the oldest version that is known came.
    ['1.0.0', {}, undefined, []],
    ['1.9.0', {}, undefined, []],
    ['1.1.0', { cause: 'rollback' }, noon - 3 * day, []],
    // It came to production first.
    ['1.2.0', { date: noon - 3 * day }, undefined, []],
  ])('measures %s %j, first seen at %s', (tag, more, seen, expected) => {
    expect(trips(tag, more, seen)).toEqual(expected);
  });
});
