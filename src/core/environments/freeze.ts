import { fallsOn, type Cron } from './cron.ts';
import { day, type Instant } from './instant.ts';
import type { Duration } from '../flux/objects.ts';
import { momentsOf, zoneOf } from './zone.ts';

/** A time in which nothing moves: it begins whenever the schedule says, by the zone's own clocks, and lasts a duration. */
export interface FreezeWindow {
  readonly cron: Cron;
  readonly duration: Duration;
  readonly timeZone: string;
}

/** Where a moment stands among freeze windows. */
export type Freeze =
  | { readonly frozen: false; readonly beginsAt: Instant | undefined }
  | { readonly frozen: true; readonly endsAt: Instant | undefined };

interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** How far ahead an end or a beginning is looked for: past the longest wait for a 29th of February but one. */
const horizon = 5 * 366 * day;
const stride = 28 * day;

/**
 * Tells whether a moment is frozen, and when that ends or when the next freeze begins (undefined: not within five
 * years). A window takes its first moment in and leaves its last out; windows that touch or overlap are one.
 *
 *     (Fridays 18:00 for 62h in Europe/London, Saturday noon) → { frozen: true, endsAt: Monday 08:00 }
 */
export function freezeAt(windows: readonly FreezeWindow[], now: Instant): Freeze {
  const longest = Math.max(0, ...windows.map((window) => window.duration));
  let free = now;
  for (let from = now - longest; from < now + horizon;) {
    const to = Math.max(from, now) + stride;
    for (const { start, end } of intervalsOf(windows, from, to)) {
      if (start > free) return free === now ? { frozen: false, beginsAt: start } : { frozen: true, endsAt: free };
      if (end > free) free = end;
    }
    if (free > now && free < to) return { frozen: true, endsAt: free };
    from = to;
  }
  return free === now ? { frozen: false, beginsAt: undefined } : { frozen: true, endsAt: undefined };
}

/** The windows that begin from one moment up to another, in the order of their beginnings. */
function intervalsOf(windows: readonly FreezeWindow[], from: Instant, to: Instant): readonly Interval[] {
  return windows
    .flatMap((window) => startsOf(window, from, to).map((start) => ({ start, end: start + window.duration })))
    .sort((a, b) => a.start - b.start);
}

function startsOf({ cron, timeZone }: FreezeWindow, from: Instant, to: Instant): readonly Instant[] {
  const offsetAt = zoneOf(timeZone);
  if (offsetAt === undefined) throw new TypeError(`not a time zone: ${timeZone}`);
  const starts: Instant[] = [];
  // Two days more on both sides: a zone's day may lie as much as a day away, and Samoa once left one out.
  for (let at = Math.floor(from / day) - 2; at <= Math.floor(to / day) + 2; at += 1) {
    if (fallsOn(cron, at)) starts.push(...momentsOf(offsetAt, at, cron.minutes));
  }
  return starts.filter((start) => start >= from && start < to);
}
