import { any, fn0, fn1, fn2, fn3, int, str, variadic } from '../functions.ts';
import { textOf } from '../fmt/print.ts';
import type { Meter } from '../meter.ts';
import { quote } from '../text/quote.ts';
import { isSpace, toLower, toUpper } from '../text/unicode.ts';
import { isAscii, mapRunes, runesOf } from '../text/utf8.ts';
import { CallError, GoMap, GoSlice, STRING_MAP, stringsOf, type Func, type Value } from '../values.ts';

const trimAll = fn2(str, str, (cut, text) => {
  const codes = new Set(runesOf(cut).map((rune) => rune.code));
  return trimRunes(text, (code) => codes.has(code));
});

/** sprig's strings.go: what cuts, joins and fills strings. */
export const strings: Readonly<Record<string, Func>> = {
  hello: fn0(() => 'Hello!'),
  trunc: fn2(int, str, truncate),
  trim: fn1(str, (text) => trimRunes(text, isSpace)),
  trimall: trimAll,
  trimAll,
  trimPrefix: fn2(str, str, (prefix, text) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  trimSuffix: fn2(str, str, (suffix, text) =>
    text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text,
  ),
  upper: fn1(str, (text) => (isAscii(text) ? text.toUpperCase() : mapRunes(text, toUpper))),
  lower: fn1(str, (text) => (isAscii(text) ? text.toLowerCase() : mapRunes(text, toLower))),
  substr: fn3(int, int, str, substring),
  repeat: fn2(int, str, (count, text, meter) => repeat(text, count, meter)),
  contains: fn2(str, str, (part, text) => text.includes(part)),
  hasPrefix: fn2(str, str, (prefix, text) => text.startsWith(prefix)),
  hasSuffix: fn2(str, str, (suffix, text) => text.endsWith(suffix)),
  quote: variadic(any, (values, meter) =>
    present(values)
      .map((value) => quote(textOf(value, meter)))
      .join(' '),
  ),
  squote: variadic(any, (values, meter) =>
    present(values)
      .map((value) => `'${textOf(value, meter)}'`)
      .join(' '),
  ),
  cat: variadic(any, (values, meter) =>
    present(values)
      .map((value) => textOf(value, meter))
      .join(' '),
  ),
  indent: fn2(int, str, indent),
  nindent: fn2(int, str, (spaces, text, meter) => `\n${indent(spaces, text, meter)}`),
  replace: fn3(str, str, str, replaceAll),
  plural: fn3(str, str, int, (one, many, count) => (count === 1 ? one : many)),
  toString: fn1(any, textOf),
  toStrings: fn1(any, textsOf),
  join: fn2(str, any, (separator, list, meter) => join(separator, textsOf(list, meter), meter)),
  split: fn2(str, str, (separator, text, meter) => numbered(split(text, separator, -1), meter)),
  splitn: fn3(str, int, str, (separator, count, text, meter) => numbered(split(text, separator, count), meter)),
  splitList: fn2(str, str, (separator, text) => stringsOf(split(text, separator, -1))),
};

function trimRunes(bytes: string, cuts: (code: number) => boolean): string {
  const runes = runesOf(bytes);
  const first = runes.findIndex((rune) => !cuts(rune.code));
  const last = runes.findLastIndex((rune) => !cuts(rune.code));
  if (first < 0) return '';
  const sizeOf = (from: number, to?: number): number => runes.slice(from, to).reduce((sum, rune) => sum + rune.size, 0);
  return bytes.slice(sizeOf(0, first), bytes.length - sizeOf(last + 1));
}

/** Cuts bytes, from the end for a negative length; half a letter may be left. */
function truncate(length: number, text: string): string {
  if (length < 0) return text.length + length > 0 ? text.slice(length) : text;
  return text.slice(0, length);
}

/** sprig's rules: a negative start means from the beginning, a negative end to the end. */
function substring(start: number, end: number, text: string): string {
  if (start < 0) return bounded(text, 0, end);
  return end < 0 || end > text.length ? bounded(text, start, text.length) : bounded(text, start, end);
}

/** Slices, or panics like Go. */
function bounded(text: string, start: number, end: number): string {
  const range = end < 0 || end > text.length ? `:${end}` : `${start}:${end}`;
  const length = end > text.length ? ` with length ${text.length}` : '';
  if (end < 0 || end > text.length || start > end) {
    throw new CallError(`runtime error: slice bounds out of range [${range}]${length}`);
  }
  return text.slice(start, end);
}

/** Charged before it is made: this is the easiest way to fill the memory. */
function repeat(text: string, count: number, meter: Meter): string {
  if (count < 0) throw new CallError('strings: negative Repeat count');
  meter.room(text.length * count);
  return text.repeat(count);
}

/** sprig leaves nil out. */
const present = (values: readonly Value[]): Value[] => values.filter((value) => value !== null);

function indent(spaces: number, text: string, meter: Meter): string {
  const padding = repeat(' ', spaces, meter);
  return padding + replaceAll('\n', `\n${padding}`, text, meter);
}

/** strings.ReplaceAll; an empty text to find stands before each rune and at the end. */
export function replaceAll(find: string, by: string, text: string, meter: Meter): string {
  const pieces = find === '' ? ['', ...split(text, '', -1), ''] : text.split(find);
  const seams = find === '' && text === '' ? 1 : pieces.length - 1;
  meter.room(text.length + seams * by.length);
  return find === '' && text === '' ? by : pieces.join(by);
}

/** Lists texts, without what is nil; a list of strings is handed on as it is, so that sorting it sorts the original. */
export function textsOf(value: Value, meter: Meter): GoSlice {
  if (value === null) return stringsOf([]);
  if (!(value instanceof GoSlice)) return stringsOf([textOf(value, meter)]);
  if (value.type === '[]string') return value;
  return stringsOf(present(value.items).map((item) => textOf(item, meter)));
}

function join(separator: string, list: GoSlice, meter: Meter): string {
  const texts = list.items.filter((item) => typeof item === 'string');
  meter.room(texts.reduce((sum, text) => sum + text.length + separator.length, 0));
  return texts.join(separator);
}

/** strings.SplitN: -1 for all pieces, 0 for none; an empty separator splits after each rune. */
export function split(text: string, separator: string, count: number): string[] {
  if (count === 0) return [];
  const pieces = separator === '' ? explode(text) : text.split(separator);
  if (count < 0 || pieces.length <= count) return pieces;
  return [...pieces.slice(0, count - 1), pieces.slice(count - 1).join(separator)];
}

function explode(text: string): string[] {
  let at = 0;
  return runesOf(text).map(({ size }) => text.slice(at, (at += size)));
}

/** `a/b` becomes `_0: a`, `_1: b`. */
function numbered(pieces: readonly string[], meter: Meter): GoMap {
  meter.spend(pieces.length);
  return new GoMap(
    STRING_MAP,
    pieces.map((piece, index) => [`_${index}`, piece] as const),
  );
}
