import { describe, expect, it } from 'vitest';
import type { Followed } from '../../../src/core/change/outcome.ts';
import { askedOf as askedWith, barsNothing } from '../../../src/core/memory/asked.ts';
import { dueAt as dueAtWith, intervalOf, isWaitedFor } from '../../../src/core/memory/due.ts';
import { hour, mark, minute, second, tag, ten } from './ledgers.ts';
import { asking, policyId } from './objects.ts';

const askedOf = (listing: readonly Followed[]): string => askedWith(listing, barsNothing);
const dueAt = (
  listing: readonly Followed[],
  scan: ReturnType<typeof mark> | undefined,
  now: number,
): number | undefined => dueAtWith({ listing, barredFor: barsNothing }, scan, now);

const hourly = [asking({}, { interval: hour })];
const pick = { tag: tag('1.0.0'), digest: undefined, reason: 'r' };
const answered = (listing: readonly Followed[]): ReturnType<typeof mark> =>
  mark({ asked: askedOf(listing), picks: new Map(listing.map(({ policy }) => [policy.id, pick])) });

describe('when a list is due', () => {
  it.each([
    [0, ten + hour],
    [53 * minute, ten + hour],
    // A run that starts a little early must not wait a whole turn more.
    [54 * minute, undefined],
    [2 * hour, undefined],
  ])('an hour: %d ms after the scan', (passed, expected) => {
    expect(dueAt(hourly, answered(hourly), ten + passed)).toBe(expected);
  });

  it('is now where it was never scanned', () => {
    expect(dueAt(hourly, undefined, ten)).toBeUndefined();
  });

  it('is always now where the interval is no longer than that between the runs of a timetable', () => {
    const often = [asking({}, { interval: 5 * minute })];
    expect(dueAt(often, answered(often), ten + second)).toBeUndefined();
    expect([5 * minute, 10 * minute].map(isWaitedFor)).toEqual([false, true]);
  });

  it('is now where a policy asks something else, is new, or had no selection', () => {
    const edited = [asking({ rule: { kind: 'semver', range: '2.x' } }, { interval: hour })];
    const more = [...hourly, asking({ id: policyId('apps/other') }, { interval: hour })];
    expect(dueAt(edited, answered(hourly), ten)).toBeUndefined();
    expect(dueAt(more, answered(hourly), ten)).toBeUndefined();
    expect(dueAt(hourly, { ...answered(hourly), picks: new Map() }, ten)).toBeUndefined();
  });

  it('is now where the quarantine changed, and never keeps a tag that is in it', () => {
    const barredFor = (): ReadonlyMap<string, string> => new Map([['1.0.0', 'bad']]);
    const before = { ...answered(hourly), asked: askedWith(hourly, barredFor) };
    expect(dueAtWith({ listing: hourly, barredFor }, answered(hourly), ten)).toBeUndefined();
    expect(dueAtWith({ listing: hourly, barredFor }, before, ten)).toBeUndefined();
    expect(dueAt(hourly, before, ten)).toBeUndefined();
  });

  it.each([
    ['6.6.6', {}, {}],
    ['1.0.0-evil', {}, {}],
    ['latest', {}, {}],
    ['1.0.0', { filter: { pattern: '^v', extract: '' } }, {}],
    ['1.0.0', {}, { exclusionList: ['^1'] }],
    ['1.0.0', { rule: { kind: 'semver', range: '(' } }, {}],
  ] as const)('is now where the answer is none that the policy could give: %s, %j, %j', (name, policy, repository) => {
    const listing = [asking(policy, { interval: hour, ...repository })];
    const forged = new Map(listing.map(({ policy: { id } }) => [id, { ...pick, tag: tag(name) }]));
    expect(dueAt(listing, { ...answered(listing), picks: forged }, ten)).toBeUndefined();
  });

  it('goes by the shortest interval of the repositories and of policies that have one', () => {
    expect(intervalOf([asking({}, { interval: hour }), asking({}, { interval: 2 * hour })])).toBe(hour);
    expect(intervalOf([asking({ interval: 10 * minute }, { interval: hour })])).toBe(10 * minute);
  });
});

describe('what policies ask', () => {
  const [web, api] = [asking(), asking({ id: policyId('apps/api') })];

  it('is the same in another order', () => {
    expect(askedOf([web, api])).toBe(askedOf([api, web]));
  });

  it.each([
    ['another range', asking({ rule: { kind: 'semver', range: '2.x' } })],
    ['another filter', asking({ filter: { pattern: 'v(.*)', extract: '$1' } })],
    ['another reflection', asking({ digestReflection: 'Always' })],
    ['another exclusion', asking({}, { exclusionList: ['x'] })],
    ['an annotation', asking({}, {}, { 'image-automation/min-age': '1h' })],
    ['another name', api],
  ])('differs with %s', (_, other) => {
    expect(askedOf([other])).not.toBe(askedOf([web]));
  });
});
