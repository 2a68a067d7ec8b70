import { parseInstant, type Instant } from '../environments/instant.ts';
import { Problem } from '../problem/problem.ts';
import { parseDuration } from '../settings/duration.ts';

/** When a hold lifts itself. */
export interface Lifting {
  readonly until: Instant | undefined;
  readonly releaseOnNewer: boolean;
}

/**
 * Reads the input `until`: a date, a moment or a duration from now; `newer`, for a tag that is newer than what was bad;
 * or both, with a comma between them. Throws `usage/malformed-input`.
 *
 *     ('48h', 0) → { until: 172800000, releaseOnNewer: false }    ('newer', 0) → { until: undefined, releaseOnNewer: true }
 */
export function parseUntil(text: string, now: Instant): Lifting {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const moments = words.filter((word) => word !== 'newer').map((word) => momentOf(word, now));
  const [until] = moments;
  const isPlain = moments.length < 2 && !moments.includes(Number.NaN);
  if (isPlain && (until === undefined || until > now)) return { until, releaseOnNewer: words.includes('newer') };
  const state = isPlain ? 'it is past' : 'it is no moment, duration or "newer"';
  throw new Problem('usage/malformed-input', `Cannot use until "${text}": ${state}`, {
    hint: 'Write a date such as 2026-07-01, a moment such as 2026-07-01T12:00:00Z, a duration such as 48h, or newer.',
  });
}

function momentOf(word: string, now: Instant): Instant {
  const duration = parseDuration(word);
  // Whole seconds are all that a person reads, and all that the file of holds needs.
  if (duration !== undefined) return Math.ceil((now + duration) / 1000) * 1000;
  return parseInstant(word) ?? Number.NaN;
}
