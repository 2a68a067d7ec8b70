/** strconv's own words for what is wrong with a number. */
export type NumberFault = 'invalid syntax' | 'value out of range';

/** Digits, with single underscores between them. */
const run = String.raw`[0-9](?:_?[0-9])*`;
const hexRun = String.raw`[0-9a-f](?:_?[0-9a-f])*`;
const decimal = new RegExp(String.raw`^[+-]?(?:${run}(?:\.(?:${run})?)?|\.${run})(?:e[+-]?${run})?$`, 'i');
const hexadecimal = new RegExp(
  String.raw`^([+-]?)0x(?:_?(${hexRun})(?:\.(${hexRun})?)?|\.(${hexRun}))p([+-]?${run})$`,
  'i',
);
const infinite = /^([+-]?)inf(?:inity)?$/i;
const nan = /^nan$/i;

/**
 * Reads a number as Go's `strconv.ParseFloat(text, 64)` does, or tells what is wrong with it. JavaScript's own readers
 * take `''`, `' 1'` and `0x10`, and refuse `1_000` and `inf`.
 *
 *     '20240131_12' → 2024013112    '0x1p4' → 16    'inf' → Infinity    '0x10' → 'invalid syntax'
 *     '1e400' → 'value out of range'
 */
export function parseNumber(text: string): number | NumberFault {
  if (decimal.test(text)) return inRange(Number(text.replaceAll('_', '')));
  const hex = hexadecimal.exec(text);
  if (hex !== null) return parseHexadecimal(hex);
  const sign = infinite.exec(text)?.[1];
  if (sign !== undefined) return sign === '-' ? -Infinity : Infinity;
  return nan.test(text) ? NaN : 'invalid syntax';
}

function inRange(number: number): number | NumberFault {
  return Number.isFinite(number) ? number : 'value out of range';
}

function parseHexadecimal(match: RegExpExecArray): number | NumberFault {
  const [, sign, whole = '', part = '', only = '', power = ''] = match;
  const fraction = (part + only).replaceAll('_', '');
  const mantissa = BigInt(`0x${whole.replaceAll('_', '')}${fraction}`);
  const exponent = Number(power.replaceAll('_', '')) - 4 * fraction.length;
  const size = nearest(mantissa, Math.max(-1e5, Math.min(1e5, exponent)));
  return inRange(sign === '-' ? -size : size);
}

/** The smallest double is 2^-1074; a mantissa has 53 bits. */
const leastExponent = -1074;
const precision = 53;

/** The double nearest to mantissa · 2^exponent; of two, the even one. */
function nearest(mantissa: bigint, exponent: number): number {
  if (mantissa === 0n) return 0;
  const bits = mantissa.toString(2).length;
  const dropped = Math.max(bits - precision, leastExponent - exponent);
  if (dropped <= 0) return Number(mantissa) * 2 ** exponent;
  const unit = 1n << BigInt(dropped);
  const kept = mantissa / unit;
  const twiceRest = 2n * (mantissa % unit);
  const up = twiceRest > unit || (twiceRest === unit && kept % 2n === 1n);
  return Number(up ? kept + 1n : kept) * 2 ** (exponent + dropped);
}
