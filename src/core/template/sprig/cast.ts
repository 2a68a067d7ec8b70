import { parseFloat64, parseInt64 } from '../text/numbers.ts';
import { int64 as wrap, GoInt, type Value } from '../values.ts';

const MIN_INT64 = -(2n ** 63n);

/** Makes an integer of anything, 0 of what is none, as spf13/cast's ToInt64: `'0x1F' → 31n`, `1.9 → 1n`, `true → 1n`. */
export function toInt64(value: Value): bigint {
  switch (typeof value) {
    case 'bigint':
      return value;
    case 'number':
      return truncated(value);
    case 'string':
      return textToInt(value);
    case 'boolean':
      return value ? 1n : 0n;
    default:
      return value instanceof GoInt ? wrap(value.value).value : 0n;
  }
}

/** Truncates like a 64-bit processor: what does not fit becomes the least integer. */
function truncated(value: number): bigint {
  const whole = Math.trunc(value);
  return whole >= -(2 ** 63) && whole < 2 ** 63 ? BigInt(whole) : MIN_INT64;
}

function textToInt(text: string): bigint {
  const parsed = parseInt64(text.replace(/\.0+$/, ''), 0);
  return parsed.fault === undefined ? parsed.value : 0n;
}

/** Makes a float of anything, 0 of what is none, as spf13/cast's ToFloat64: `'1.5' → 1.5`. */
export function toFloat64(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return parseFloat64(value) ?? 0;
  return Number(toInt64(value));
}
