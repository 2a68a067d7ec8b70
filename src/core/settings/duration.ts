import type { Duration } from '../flux/objects.ts';

const millisecondsOf: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const grammar = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const part = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;

/**
 * Reads a duration as Go writes it, and days besides; undefined where the text is none. In milliseconds.
 *
 *     '1h30m' → 5400000    '2d' → 172800000    '90' → undefined
 */
export function parseDuration(text: string): Duration | undefined {
  if (!grammar.test(text)) return undefined;
  let total = 0;
  for (const [, amount = '', unit = ''] of text.matchAll(part)) total += Number(amount) * (millisecondsOf[unit] ?? 0);
  return total;
}

/**
 * Writes a duration in its largest whole units.
 *
 *     5400000 → '1h30m'    172800000 → '2d'    0 → '0s'
 */
export function printDuration(duration: Duration): string {
  let rest = Math.round(duration);
  let text = '';
  for (const unit of ['d', 'h', 'm', 's', 'ms']) {
    const size = millisecondsOf[unit] ?? 1;
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) text += `${count}${unit}`;
  }
  return text === '' ? '0s' : text;
}
