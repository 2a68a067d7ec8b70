/** Writing of floats as Go's strconv.FormatFloat does it: exact digits, halves rounded to even. */

/** 0.d1d2d3… × 10^point, without trailing zeros; no digits for zero. */
interface Digits {
  readonly digits: string;
  readonly point: number;
}

export type FloatForm = 'e' | 'f' | 'g';

/**
 * Writes a float in the form `e`, `f` or `g`; a precision of -1 asks for the fewest digits that read back as the same
 * number: `1e21, 'g', -1 → '1e+21'`, `2.5, 'f', 0 → '2'`.
 */
export function formatFloat(value: number, form: FloatForm, precision: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return sign + magnitudeText(Math.abs(value), form, precision);
}

function magnitudeText(value: number, form: FloatForm, precision: number): string {
  const shortest = precision < 0;
  const exact = shortest ? shortestDigits(value) : exactDigits(value);
  if (form === 'e') {
    const rounded = shortest ? exact : round(exact, precision + 1);
    return exponential(rounded, shortest ? Math.max(rounded.digits.length - 1, 0) : precision);
  }
  if (form === 'f') {
    const rounded = shortest ? exact : round(exact, exact.point + precision);
    return fixed(rounded, shortest ? Math.max(rounded.digits.length - rounded.point, 0) : precision);
  }
  return general(shortest ? exact : round(exact, Math.max(precision, 1)), shortest, Math.max(precision, 1));
}

/** Exponents go into the form `e` from 10^precision on (10^6 for the shortest digits) and below 10^-4. */
function general(rounded: Digits, shortest: boolean, precision: number): string {
  const count = rounded.digits.length;
  const limit = shortest ? 6 : precision > count && count >= rounded.point ? count : precision;
  const exponent = rounded.point - 1;
  if (count > 0 && (exponent < -4 || exponent >= limit)) return exponential(rounded, count - 1);
  return fixed(rounded, Math.max(count - rounded.point, 0));
}

/** `d.ddde±dd`. */
function exponential({ digits, point }: Digits, places: number): string {
  const first = digits[0] ?? '0';
  const rest = digits.slice(1).padEnd(places, '0');
  const exponent = digits === '' ? 0 : point - 1;
  const power = String(Math.abs(exponent)).padStart(2, '0');
  return `${first}${places > 0 ? `.${rest}` : ''}e${exponent < 0 ? '-' : '+'}${power}`;
}

/** `ddd.ddd`. */
function fixed({ digits, point }: Digits, places: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  if (places <= 0) return whole;
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  return `${whole}.${fraction.padEnd(places, '0').slice(0, places)}`;
}

/** JavaScript finds the same shortest digits as Go. */
function shortestDigits(value: number): Digits {
  const [, whole = '', fraction = '', exponent = '0'] =
    /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential()) ?? [];
  return value === 0 ? { digits: '', point: 0 } : trimmed(whole + fraction, Number(exponent) + 1);
}

/** The double's value in full: mantissa × 2^exponent, worked out in whole numbers. */
function exactDigits(value: number): Digits {
  if (value === 0) return { digits: '', point: 0 };
  const exponent = Math.max(Math.floor(Math.log2(value)) - 53, -1074);
  const scaled = scale(value, -exponent);
  const text = exponent >= 0 ? scaled * 2n ** BigInt(exponent) : scaled * 5n ** BigInt(-exponent);
  const digits = text.toString();
  return trimmed(digits, exponent >= 0 ? digits.length : digits.length + exponent);
}

/** value × 2^power as a whole number, in two steps because 2^1074 is no double. */
function scale(value: number, power: number): bigint {
  const half = Math.trunc(power / 2);
  return BigInt(value * 2 ** half * 2 ** (power - half));
}

function trimmed(digits: string, point: number): Digits {
  const kept = digits.replace(/0+$/, '');
  return { digits: kept, point: kept === '' ? 0 : point };
}

/** Keeps so many digits; a carry may bring one more before the point. */
function round({ digits, point }: Digits, count: number): Digits {
  if (count >= digits.length) return { digits, point };
  if (count < 0) return { digits: '', point: 0 };
  const kept = digits.slice(0, count);
  if (!roundsUp(digits, count)) return trimmed(kept, point);
  const raised = String(BigInt(`0${kept}`) + 1n).padStart(count, '0');
  return trimmed(raised, point + raised.length - count);
}

/** Exactly half goes to the even digit; JavaScript's toFixed would go up. */
function roundsUp(digits: string, count: number): boolean {
  const next = digits[count] ?? '0';
  const isHalf = next === '5' && digits.length === count + 1;
  if (!isHalf) return next >= '5';
  return count > 0 && Number(digits[count - 1]) % 2 === 1;
}
