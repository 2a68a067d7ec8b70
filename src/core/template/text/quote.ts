import { isPrint } from './unicode.ts';
import { encodeRune, isScalar, runeAt } from './utf8.ts';

const named: ReadonlyMap<number, string> = new Map([
  [0x07, '\\a'],
  [0x08, '\\b'],
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0b, '\\v'],
  [0x0c, '\\f'],
  [0x0d, '\\r'],
  [0x5c, '\\\\'],
]);

/** Writes hexadecimal digits: `10, 2 → '0a'`. */
export const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0');

/** Writes bytes as a Go string literal, as strconv.Quote (or QuoteToASCII) does: `'a\n' → '"a\\n"'`. */
export function quote(bytes: string, asciiOnly = false): string {
  let out = '"';
  for (let at = 0; at < bytes.length;) {
    const { code, size } = runeAt(bytes, at);
    const broken = size === 1 && code === 0xfffd;
    out += broken ? `\\x${hex(bytes.charCodeAt(at), 2)}` : escaped(code, '"', asciiOnly);
    at += size;
  }
  return `${out}"`;
}

/** Writes a rune as a Go character literal, as strconv.QuoteRune does: `0x41 → "'A'"`. */
export function quoteRune(code: number, asciiOnly = false): string {
  return `'${escaped(isScalar(code) ? code : 0xfffd, "'", asciiOnly)}'`;
}

/** appendEscapedRune: what can be printed stays, the rest has the shortest escape. */
function escaped(code: number, delimiter: string, asciiOnly: boolean): string {
  if (code === delimiter.charCodeAt(0)) return `\\${delimiter}`;
  const name = named.get(code);
  if (name !== undefined) return name;
  if (isPrint(code) && !(asciiOnly && code >= 0x80)) return encodeRune(code);
  if (code < 0x20 || code === 0x7f) return `\\x${hex(code, 2)}`;
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

/** Says whether bytes can stand unchanged between backquotes, as strconv.CanBackquote does: `'a"b' → true`. */
export function canBackquote(bytes: string): boolean {
  for (let at = 0; at < bytes.length;) {
    const { code, size } = runeAt(bytes, at);
    if (size === 1 && !(code === 9 || (code >= 0x20 && code < 0x7f && code !== 0x60))) return false;
    if (code === 0xfeff) return false;
    at += size;
  }
  return true;
}

/** A rune as Go's `%#U` prints it: `0x7d → "U+007D '}'"`. */
export function sharpU(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return isPrint(code) ? `${number} '${encodeRune(code)}'` : number;
}
