import { quoteTime } from './layout.ts';

/** Nanoseconds. */
const units: ReadonlyMap<string, bigint> = new Map(
  Object.entries({
    ns: 1n,
    us: 1_000n,
    '\xc2\xb5s': 1_000n, // µs
    '\xce\xbcs': 1_000n, // μs
    ms: 1_000_000n,
    s: 1_000_000_000n,
    m: 60_000_000_000n,
    h: 3_600_000_000_000n,
  }),
);
export const SECOND = 1_000_000_000n;

/** A duration in nanoseconds, or the words of Go's error. */
export type ParsedDuration = bigint | { readonly error: string };

/** Reads a duration as time.ParseDuration does: `'1h30m' → 5400000000000n`. */
export function parseDuration(text: string): ParsedDuration {
  const negative = text.startsWith('-');
  const rest = text.replace(/^[+-]/, '');
  if (rest === '0') return 0n;
  const total = sumOf(rest);
  if (typeof total !== 'bigint') return { error: `${total.fault}duration ${quoteTime(text)}` };
  if (total > 2n ** 63n - (negative ? 0n : 1n)) return { error: `time: invalid duration ${quoteTime(text)}` };
  return negative ? -total : total;
}

const INVALID = { fault: 'time: invalid ' };

/** Adds up `1h30m`, part by part. */
function sumOf(text: string): bigint | { readonly fault: string } {
  let total = 0n;
  let rest = text;
  do {
    const [all = '', whole = '', fraction = '', unit = ''] = /^(\d*)(?:\.(\d*))?([^.\d]*)/.exec(rest) ?? [];
    const size = units.get(unit);
    if (size === undefined || whole + fraction === '' || whole.length > 20) return faultOf(whole + fraction, unit);
    total += BigInt(`0${whole}`) * size + fractionOf(fraction.slice(0, 18), size);
    rest = rest.slice(all.length);
  } while (rest !== '');
  return total;
}

/** Go looks at the digits first, then at the unit. */
function faultOf(digits: string, unit: string): { readonly fault: string } {
  if (digits === '' || units.has(unit)) return INVALID;
  return { fault: unit === '' ? 'time: missing unit in ' : `time: unknown unit ${quoteTime(unit)} in ` };
}

const fractionOf = (digits: string, size: bigint): bigint =>
  digits === '' ? 0n : (BigInt(digits) * size) / 10n ** BigInt(digits.length);

/** Writes a duration as Duration.String does: `95000000000n → '1m35s'`, `1500000n → '1.5ms'`. */
export function formatDuration(nanoseconds: bigint): string {
  const sign = nanoseconds < 0n ? '-' : '';
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  if (size === 0n) return '0s';
  if (size < SECOND) return sign + smallDuration(size);
  const minutes = size / (60n * SECOND);
  const seconds = `${decimal(size % (60n * SECOND), SECOND)}s`;
  if (minutes === 0n) return sign + seconds;
  const hours = minutes / 60n;
  return `${sign}${hours > 0n ? `${hours.toString()}h` : ''}${(minutes % 60n).toString()}m${seconds}`;
}

/** Below a second the unit is the largest that leaves a whole number before the point. */
function smallDuration(size: bigint): string {
  if (size < 1_000n) return `${size.toString()}ns`;
  return size < 1_000_000n ? `${decimal(size, 1_000n)}\xc2\xb5s` : `${decimal(size, 1_000_000n)}ms`;
}

function decimal(value: bigint, unit: bigint): string {
  const digits = (value % unit).toString().padStart(unit.toString().length - 1, '0');
  const fraction = digits.replace(/0+$/, '');
  return (value / unit).toString() + (fraction === '' ? '' : `.${fraction}`);
}

/** sprig's durationRound: the largest unit of which there is more than one: `7805000000000n → '2h'`. */
export function roundDuration(nanoseconds: bigint): string {
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const day = 24n * 3600n * SECOND;
  const steps: readonly (readonly [bigint, string])[] = [
    [365n * day, 'y'],
    [30n * day, 'mo'],
    [day, 'd'],
    [3600n * SECOND, 'h'],
    [60n * SECOND, 'm'],
    [SECOND, 's'],
  ];
  const step = steps.find(([unit]) => size > unit);
  return step === undefined ? '0s' : (size / step[0]).toString() + step[1];
}
