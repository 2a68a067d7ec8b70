/** Reading of numbers as Go's strconv does it. */

const MAX_INT = 2n ** 63n - 1n;
const MAX_UINT = 2n ** 64n - 1n;

/** The value, and why it is not what the text says: Go gives the nearest value with a range error, zero with a syntax error. */
export interface ParsedInt {
  readonly value: bigint;
  readonly fault?: 'syntax' | 'range';
}

const SYNTAX: ParsedInt = { value: 0n, fault: 'syntax' };

const bases: readonly (readonly [prefix: RegExp, base: number])[] = [
  [/^0x/i, 16],
  [/^0b/i, 2],
  [/^0o/i, 8],
  [/^0(?=.)/, 8],
];
const digitsOf: Readonly<Record<number, RegExp>> = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^[0-9]+$/, 16: /^[0-9a-f]+$/i };

/** Reads a signed 64-bit integer as strconv.ParseInt(text, base, 64); base 0 goes by the prefix: `'0x1F', 0 → 31n`. */
export function parseInt64(text: string, base: 0 | 8 | 10): ParsedInt {
  const [, sign = '', digits = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  const magnitude = parseMagnitude(digits, base);
  if (magnitude === undefined) return SYNTAX;
  const limit = sign === '-' ? MAX_INT + 1n : MAX_INT;
  const value = magnitude > limit ? limit : magnitude;
  const signed = sign === '-' ? -value : value;
  return magnitude > limit ? { value: signed, fault: 'range' } : { value: signed };
}

/** Reads an unsigned 64-bit integer as strconv.ParseUint(text, 0, 64); undefined where Go has an error: `'7' → 7n`. */
export function parseUint64(text: string): bigint | undefined {
  const magnitude = parseMagnitude(text, 0);
  return magnitude === undefined || magnitude > MAX_UINT ? undefined : magnitude;
}

function parseMagnitude(text: string, base: number): bigint | undefined {
  if (base !== 0) return magnitudeOf(text, base);
  if (!underscoresOk(text)) return undefined;
  const found = bases.find(([prefix]) => prefix.test(text));
  const plain = found === undefined ? text : text.replace(found[0], '');
  return magnitudeOf(plain.replaceAll('_', ''), found?.[1] ?? 10);
}

const literalPrefix: Readonly<Record<number, string>> = { 2: '0b', 8: '0o', 10: '', 16: '0x' };

function magnitudeOf(digits: string, base: number): bigint | undefined {
  // Twenty digits are past the range of any base; a longer text would only cost time.
  if (digitsOf[base]?.test(digits) !== true) return undefined;
  const kept = digits.replace(/^0+(?=.)/, '');
  return kept.length > 64 ? MAX_UINT + 1n : BigInt(`${literalPrefix[base] ?? ''}${kept}`);
}

/** Underscores must separate digits, or a base prefix from its digits: `'1_000' → true`, `'1__0' → false`. */
function underscoresOk(text: string): boolean {
  const digits = text.replace(/^[+-]/, '').replace(/^0[box]/i, '0');
  return !/_(?![0-9a-f])|(?<![0-9a-f])_/i.test(digits);
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const hexadecimal = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?\d+)$/i;
const words = /^([+-]?)(inf|infinity|nan)$/i;

/** Reads a float as strconv.ParseFloat(text, 64); undefined where Go has an error, as for a finite text out of range: `'1e3' → 1000`. */
export function parseFloat64(text: string): number | undefined {
  const word = words.exec(text);
  if (word !== null) return wordValue(word[1] ?? '', word[2] ?? '');
  if (!floatUnderscoresOk(text)) return undefined;
  const plain = text.replaceAll('_', '');
  const hexParts = hexadecimal.exec(plain);
  if (hexParts !== null) return finite(hexValue(hexParts));
  return decimal.test(plain) ? finite(Number(plain)) : undefined;
}

/** An underscore must stand between digits, and a letter is a digit only after 0x: `'1_0.5' → true`, `'1_e5' → false`. */
function floatUnderscoresOk(text: string): boolean {
  const digit = /^[+-]?0x/i.test(text) ? '[0-9a-f]' : '[0-9]';
  const digits = text.replace(/^[+-]/, '').replace(/^0x/i, '0');
  return !new RegExp(`_(?!${digit})|(?<!${digit})_`, 'i').test(digits);
}

/** Go knows no signed NaN. */
function wordValue(sign: string, word: string): number | undefined {
  if (/nan/i.test(word)) return sign === '' ? NaN : undefined;
  return sign === '-' ? -Infinity : Infinity;
}

const finite = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isFinite(value) ? value : undefined;

/** `0x1.8p3`: the mantissa as a whole number, and a power of two. */
function hexValue([, sign = '', whole = '', fraction = '', exponent = '']: RegExpExecArray): number | undefined {
  if (whole + fraction === '' || whole.length + fraction.length > 256) return undefined;
  const mantissa = Number(BigInt(`0x${whole}${fraction}`));
  const value = mantissa * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === '-' ? -value : value;
}
