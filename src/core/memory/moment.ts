import { printInstant, second, type Instant } from '../environments/instant.ts';

/**
 * Writes a moment to the second, rounded up, so that what is promised for it is true then.
 *
 *     1782900000001 → '2026-07-01T10:00:01Z'
 */
export function printMoment(instant: Instant): string {
  return printInstant(Math.ceil(instant / second) * second);
}
