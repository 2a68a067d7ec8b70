import { fail, type Reader } from './field.ts';
import type { Duration } from './objects.ts';
import { mistyped } from './readers.ts';

const milliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const part = /([0-9]+(?:\.[0-9]+)?)(ms|s|m|h)/g;
/** Go counts nanoseconds in 64 bits, and refuses what does not fit. */
const longest = 2 ** 63 / 1e6;

/** The CRDs' patterns, as they print them; `timeout` of an ImageRepository knows no hours. */
export const durationPattern = '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$';
export const timeoutPattern = '^([0-9]+(\\.[0-9]+)?(ms|s|m))+$';

/** Reads a Go duration, in milliseconds, within one of the CRDs' patterns. `'1h30m' → 5400000` */
export function duration(pattern: typeof durationPattern | typeof timeoutPattern): Reader<Duration> {
  const grammar = new RegExp(pattern);
  const hint =
    pattern === timeoutPattern ? 'Write minutes or seconds, such as 1m30s.' : 'Write a unit, such as 5m or 1h30m.';
  return (value, field) => {
    if (value?.kind !== 'string') {
      if (value !== undefined) mistyped(value, field, 'string', hint);
      return 0;
    }
    const { text, offset } = value;
    const total = grammar.test(text) ? sumOf(text) : Number.POSITIVE_INFINITY;
    if (total <= longest) return total;
    fail(field, `${field.path} is "${text}": it should match '${pattern}'`, { offset, hint });
    return 0;
  };
}

function sumOf(text: string): Duration {
  let total = 0;
  for (const [, amount, unit = ''] of text.matchAll(part)) total += Number(amount) * (milliseconds[unit] ?? 0);
  return total;
}
