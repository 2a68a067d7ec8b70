import { formatFloat, type FloatForm } from '../text/floats.ts';
import { canBackquote, hex, quote, quoteRune } from '../text/quote.ts';
import { isPrint } from '../text/unicode.ts';
import { encodeRune, isScalar, runesOf } from '../text/utf8.ts';
import { CallError } from '../values.ts';
import { pad, padSpaces, type Flags } from './flags.ts';

/*
 * The formats of Go's package fmt (format.go) for single values. Each function gives undefined for a verb that does not
 * suit the value, which the printer then complains about in Go's way.
 */

/** Formats a boolean: `true, 'v', {} → 'true'`. */
export function formatBool(value: boolean, verb: string, flags: Flags): string | undefined {
  return verb === 't' || verb === 'v' ? pad(String(value), flags) : undefined;
}

const bases: Readonly<Record<string, 2 | 8 | 10 | 16>> = { v: 10, d: 10, b: 2, o: 8, O: 8, x: 16, X: 16 };

/** Formats an integer: `42n, 'd', { width: 5, zero: true } → '00042'`. */
export function formatInteger(value: bigint, verb: string, flags: Flags, unsigned = false): string | undefined {
  const base = bases[verb];
  if (base === undefined) return formatCharacter(BigInt.asUintN(64, value), verb, flags);
  const bare = { ...flags, zero: false };
  if (verb === 'v' && flags.sharpV === true && unsigned) return pad(`0x${value.toString(16)}`, bare);
  if (flags.precision === 0 && value === 0n) return pad('', bare);
  const magnitude = (value < 0n ? -value : value).toString(base).padStart(digitsWanted(value, flags), '0');
  const text = prefixOf(base, verb, magnitude, flags) + magnitude;
  return pad(signOf(value < 0n, flags) + (verb === 'X' ? text.toUpperCase() : text), bare);
}

/** A precision asks for leading zeros; so does the flag 0 with a width, if nothing else does. */
function digitsWanted(value: bigint, flags: Flags): number {
  if (flags.precision !== undefined) return flags.precision;
  if (flags.zero !== true || flags.minus === true || flags.width === undefined) return 0;
  return flags.width - (signOf(value < 0n, flags) === '' ? 0 : 1);
}

function prefixOf(base: number, verb: string, digits: string, { sharp }: Flags): string {
  const leading = sharp === true && base === 8 && !digits.startsWith('0') ? '0' : '';
  if (verb === 'O') return `0o${leading}`;
  if (sharp !== true || base === 10) return '';
  return base === 2 ? '0b' : base === 16 ? '0x' : leading;
}

function signOf(negative: boolean, flags: Flags): string {
  if (negative) return '-';
  return flags.plus === true ? '+' : flags.space === true ? ' ' : '';
}

/** `%c`, `%q` and `%U`: the integer as a rune. */
function formatCharacter(value: bigint, verb: string, flags: Flags): string | undefined {
  const code = value > 0x10ffffn ? 0xfffd : Number(value);
  if (verb === 'c') return pad(encodeRune(code), flags);
  if (verb === 'q') return pad(quoteRune(code, flags.plus), flags);
  if (verb !== 'U') return undefined;
  const digits = value
    .toString(16)
    .toUpperCase()
    .padStart(Math.max(4, flags.precision ?? 0), '0');
  const shown = flags.sharp === true && value <= 0x10ffffn && isScalar(code) && isPrint(code);
  return padSpaces(`U+${digits}${shown ? ` '${encodeRune(code)}'` : ''}`, flags);
}

/** Formats a string: `'é', 'q', {} → '"é"'`; a precision cuts it to so many runes. */
export function formatString(value: string, verb: string, flags: Flags): string | undefined {
  switch (verb) {
    case 'v':
      return flags.sharpV === true ? formatQuoted(value, flags) : pad(truncated(value, flags), flags);
    case 's':
      return pad(truncated(value, flags), flags);
    case 'q':
      return formatQuoted(value, flags);
    case 'x':
    case 'X':
      return formatHex(value, verb, flags);
    default:
      return undefined;
  }
}

function truncated(value: string, { precision }: Flags): string {
  if (precision === undefined || value.length <= precision) return value;
  const size = runesOf(value)
    .slice(0, precision)
    .reduce((sum, rune) => sum + rune.size, 0);
  return value.slice(0, size);
}

function formatQuoted(value: string, flags: Flags): string {
  const text = truncated(value, flags);
  if (flags.sharp === true && canBackquote(text)) return pad(`\`${text}\``, flags);
  return pad(quote(text, flags.plus), flags);
}

function formatHex(value: string, verb: 'x' | 'X', flags: Flags): string {
  const prefix = flags.sharp === true ? '0x' : '';
  const bytes = Array.from(value.slice(0, flags.precision), (byte) => hex(byte.charCodeAt(0), 2));
  const text = flags.space === true ? bytes.map((byte) => prefix + byte).join(' ') : prefix + bytes.join('');
  return pad(bytes.length === 0 ? '' : verb === 'X' ? text.toUpperCase() : text, flags);
}

const floatForms: Readonly<Record<string, readonly [form: FloatForm, precision: number]>> = {
  v: ['g', -1],
  g: ['g', -1],
  G: ['g', -1],
  f: ['f', 6],
  F: ['f', 6],
  e: ['e', 6],
  E: ['e', 6],
};

/** Formats a float: `3.14159, 'f', { precision: 2 } → '3.14'`. Throws a CallError for forms that nobody needs in a message. */
export function formatNumber(value: number, verb: string, flags: Flags): string | undefined {
  const form = floatForms[verb];
  if ('bxX'.includes(verb) || (form !== undefined && flags.sharp === true)) {
    throw new CallError(`%${flags.sharp === true ? '#' : ''}${verb} of a float is not offered here`);
  }
  if (form === undefined) return undefined;
  const text = formatFloat(value, form[0], flags.precision ?? form[1]);
  const magnitude = text.replace(/^[+-]/, '');
  // Go shows the sign of an infinity always.
  const sign = signOf(text.startsWith('-'), flags) || (magnitude === 'Inf' ? '+' : '');
  return padNumber(sign, 'GE'.includes(verb) ? magnitude.replace('e', 'E') : magnitude, flags);
}

/** Zeros go between sign and digits, and never before words. */
function padNumber(sign: string, magnitude: string, flags: Flags): string {
  if (!/^[0-9]/.test(magnitude)) return padSpaces(sign + magnitude, flags);
  if (flags.zero !== true || flags.minus === true) return pad(sign + magnitude, flags);
  return sign + pad(magnitude, { ...flags, width: (flags.width ?? 0) - sign.length });
}
