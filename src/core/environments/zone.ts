import { day, hour, minute, type Instant } from './instant.ts';

/** How far the clocks of a time zone are ahead of UTC at a moment, in milliseconds. */
export type OffsetAt = (instant: Instant) => number;

/**
 * Finds a time zone by its IANA name; undefined where there is none of that name.
 *
 *     'Europe/London' → (1782900000000 → 3600000)    'Mars/Olympus' → undefined
 */
export function zoneOf(name: string): OffsetAt | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    return (instant) => offsetOf(format.formatToParts(instant));
  } catch {
    return undefined;
  }
}

/**
 * Lists the moments at which the clocks of a zone show a time. A time that a change to summer time skips stands for
 * the moment of the change, and one that the change back repeats for both its moments.
 *
 *     Europe/London, 2026-10-25 01:30 → [00:30Z, 01:30Z]    2026-03-29 01:30 → [01:00Z]
 *
 * Takes the day as a number, counted from 1970-01-01, and the times as minutes since its midnight.
 */
export function momentsOf(offsetAt: OffsetAt, dayNumber: number, minutes: readonly number[]): readonly Instant[] {
  const midnight = dayNumber * day;
  // Offsets lie between -12 and +14 hours: between these two the whole day has passed, whatever the zone.
  const [early, late] = [midnight - 15 * hour, midnight + 37 * hour];
  const [before, after] = [offsetAt(early), offsetAt(late)];
  if (before === after) return minutes.map((at) => midnight + at * minute - before);
  const change = changeBetween(offsetAt, early, late);
  return minutes.flatMap((at) => {
    const local = midnight + at * minute;
    const moments = [local - before, local - after].filter((moment, index) =>
      index === 0 ? moment < change : moment >= change,
    );
    return moments.length === 0 ? [change] : moments;
  });
}

/** The first moment with the later offset, by halving; zones do not change twice within two days. */
function changeBetween(offsetAt: OffsetAt, early: Instant, late: Instant): Instant {
  const after = offsetAt(late);
  let [low, high] = [early, late];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === after) high = middle;
    else low = middle;
  }
  return high;
}

/** `GMT`, `GMT+01:00` and, before standard time, `GMT-00:01:15`. */
function offsetOf(parts: readonly Intl.DateTimeFormatPart[]): number {
  const text = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  const size = Number(hours) * hour + Number(minutes) * minute + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}
