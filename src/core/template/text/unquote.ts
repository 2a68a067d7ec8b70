import { encodeRune, isScalar, runeAt } from './utf8.ts';

/** One character of a literal: its rune (or raw byte) and how many bytes of source it took. */
export interface LiteralCharacter {
  readonly bytes: string;
  readonly code: number;
  readonly size: number;
}

const simple: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['b', 8],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11],
  ['\\', 0x5c],
]);
const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Reads a Go string literal, quotes and all, as strconv.Unquote does; undefined for bad syntax:
 * `'"a\\n"' → 'a\n'`, `` '`a\\n`' → 'a\\n' ``.
 */
export function unquote(literal: string): string | undefined {
  const body = literal.slice(1, -1);
  if (literal.startsWith('`')) return body.replaceAll('\r', '');
  let out = '';
  for (let at = 0; at < body.length;) {
    const character = literalCharacter(body, at, '"');
    if (character === undefined) return undefined;
    out += character.bytes;
    at += character.size;
  }
  return out;
}

/** Reads one character of a literal in the given quotes; undefined for bad syntax: `'\\x41', 0, '"' → { bytes: 'A', … }`. */
export function literalCharacter(source: string, at: number, quote: '"' | "'"): LiteralCharacter | undefined {
  if (source[at] === quote) return undefined;
  if (source[at] !== '\\') {
    const { code, size } = runeAt(source, at);
    return { bytes: encodeRune(code), code, size };
  }
  const letter = source[at + 1] ?? '';
  const known = letter === quote ? quote.charCodeAt(0) : simple.get(letter);
  if (known !== undefined) return { bytes: String.fromCharCode(known), code: known, size: 2 };
  const digits = hexDigits[letter];
  return digits === undefined ? octal(source, at) : hexadecimal(source, at, digits);
}

function hexadecimal(source: string, at: number, digits: number): LiteralCharacter | undefined {
  const text = source.slice(at + 2, at + 2 + digits);
  if (text.length !== digits || !/^[0-9a-f]+$/i.test(text)) return undefined;
  const code = parseInt(text, 16);
  if (digits === 2) return { bytes: String.fromCharCode(code), code, size: 4 };
  return isScalar(code) ? { bytes: encodeRune(code), code, size: 2 + digits } : undefined;
}

function octal(source: string, at: number): LiteralCharacter | undefined {
  const text = source.slice(at + 1, at + 4);
  if (!/^[0-3][0-7]{2}$/.test(text)) return undefined;
  const code = parseInt(text, 8);
  return { bytes: String.fromCharCode(code), code, size: 4 };
}
