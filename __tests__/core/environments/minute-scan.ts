import type { FreezeWindow } from '../../../src/core/environments/freeze.ts';

const minute = 60_000;

/**
 * The slow and obvious way to know whether a moment is frozen: walk from minute to minute, look at the clock on the
 * wall, and begin a window whenever it matches, or has just jumped over a time that does.
 */
export function freezeByMinutes(
  windows: readonly FreezeWindow[],
  now: number,
  ahead: number,
): { frozen: boolean; changesAt: number | undefined } {
  const longest = Math.max(...windows.map(({ duration }) => duration));
  const clocks = windows.map(wallClock);
  const ends = windows.map(() => -Infinity);
  let frozen: boolean | undefined;
  for (let time = now - longest - minute; time < now + ahead; time += minute) {
    for (const [index, window] of windows.entries()) {
      const [before, after] = [clocks[index]!(time - minute), clocks[index]!(time)];
      const shown = after > before + minute ? minutesBetween(before + minute, after) : [after];
      if (shown.some((wall) => matches(window, wall))) ends[index] = time + window.duration;
    }
    const isFrozen = ends.some((end) => end > time);
    if (time === now) frozen = isFrozen;
    if (frozen !== undefined && isFrozen !== frozen) return { frozen, changesAt: time };
  }
  return { frozen: frozen ?? false, changesAt: undefined };
}

/** What the clocks of a zone show, as if they were in UTC. */
function wallClock({ timeZone }: FreezeWindow): (time: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  let [last, shown] = [NaN, NaN];
  return (time) => {
    if (time === last) return shown;
    const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    last = time;
    shown = Date.UTC(parts['year']!, parts['month']! - 1, parts['day'], parts['hour'], parts['minute']);
    return shown;
  };
}

function minutesBetween(from: number, to: number): number[] {
  return Array.from({ length: (to - from) / minute + 1 }, (_, index) => from + index * minute);
}

function matches({ cron }: FreezeWindow, wall: number): boolean {
  const date = new Date(wall);
  const ofMonth = cron.daysOfMonth.includes(date.getUTCDate());
  const ofWeek = cron.daysOfWeek.includes(date.getUTCDay());
  return (
    cron.minutes.includes(date.getUTCHours() * 60 + date.getUTCMinutes()) &&
    cron.months.includes(date.getUTCMonth() + 1) &&
    (cron.eitherDay ? ofMonth || ofWeek : ofMonth && ofWeek)
  );
}
