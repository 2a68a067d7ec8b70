import type { Duration } from '../flux/objects.ts';
import { parseDuration } from '../settings/duration.ts';
import { parseCron } from './cron.ts';
import type { FreezeWindow } from './freeze.ts';
import { day } from './instant.ts';
import { defaulted, line, parsed, required } from './reading.ts';
import { entriesOf, note, type Read } from './sheet.ts';
import { zoneOf } from './zone.ts';

/** Reads a duration that is not nothing. */
export const duration: Read<Duration> = parsed(line, parseLength, 'a duration such as "24h" or "1h30m"');

/** Reads `{ cron, duration, timeZone }`; the time zone is UTC where none is named. */
export const freezeWindow: Read<FreezeWindow> = (value) => {
  const entries = entriesOf(value, ['cron', 'duration', 'timeZone']);
  if (entries === undefined) return undefined;
  const cron = required(entries, 'cron', parsed(line, parseCron, 'a schedule'));
  const length = required(entries, 'duration', duration);
  const timeZone = defaulted(entries, 'timeZone', parsed(line, parseZone, 'an IANA time zone'), 'UTC');
  if (cron === undefined || length === undefined) return undefined;
  if (length > 366 * day) {
    note(value, 'invalid-value', 'it lasts longer than a year', 'Hold the policies instead, without "until".');
  }
  return { cron, duration: length, timeZone };
};

function parseZone(text: string): string | undefined {
  return zoneOf(text) === undefined ? undefined : text;
}

function parseLength(text: string): Duration | undefined {
  const length = parseDuration(text);
  return length === 0 ? undefined : length;
}
