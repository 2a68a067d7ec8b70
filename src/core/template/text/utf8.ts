/**
 * Go's strings are bytes, JavaScript's are UTF-16. Inside this folder a string of the template's world is held as bytes:
 * one code unit, 0 to 255, for each byte of its UTF-8. So `length`, `slice`, `<` and cutting a letter in half are Go's.
 * Text comes in through toBytes and goes out through toText, and ASCII is the same in both.
 */
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const ascii = /^\p{ASCII}*$/u;

/** Says whether text and bytes are the same. */
export const isAscii = (bytes: string): boolean => ascii.test(bytes);

/** A character as Go reads it from bytes. */
export interface Rune {
  readonly code: number;
  /** How many bytes it takes. */
  readonly size: number;
}

/** What Go reads from bytes that are no UTF-8: one byte wide, and never a mistake to stumble over. */
const INVALID: Rune = { code: 0xfffd, size: 1 };

/** Turns text into bytes: `'é' → '\xc3\xa9'`. */
export function toBytes(text: string): string {
  if (isAscii(text)) return text;
  return Array.from(encoder.encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/** Turns bytes into text, with U+FFFD for each byte that is no UTF-8: `'\xc3\xa9' → 'é'`. */
export function toText(bytes: string): string {
  if (isAscii(bytes)) return bytes;
  const text = decoder.decode(bytesOf(bytes));
  // A decoder puts one U+FFFD for several bytes.
  return text.includes('\ufffd')
    ? runesOf(bytes)
        .map((rune) => String.fromCodePoint(rune.code))
        .join('')
    : text;
}

/** The same bytes as numbers. */
export const bytesOf = (bytes: string): Uint8Array => Uint8Array.from(bytes, (unit) => unit.charCodeAt(0));

/** Reads the rune that begins at an offset, as Go's utf8.DecodeRuneInString does: `'\xc3\xa9', 0 → { code: 0xe9, size: 2 }`. */
export function runeAt(bytes: string, at: number): Rune {
  const lead = bytes.charCodeAt(at);
  if (lead < 0x80) return { code: lead, size: 1 };
  if (!(lead >= 0xc2 && lead <= 0xf4)) return INVALID;
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  let code = lead & (0x7f >> size);
  for (let next = at + 1; next < at + size; next++) {
    const unit = bytes.charCodeAt(next);
    if ((unit & 0xc0) !== 0x80) return INVALID;
    code = (code << 6) | (unit & 0x3f);
  }
  return isShortest(code, size) ? { code, size } : INVALID;
}

/** Longer forms than needed and surrogates are no UTF-8. */
function isShortest(code: number, size: number): boolean {
  if (size === 3) return code >= 0x800 && isScalar(code);
  return size === 2 || (code >= 0x10000 && isScalar(code));
}

/** Says whether a number is a Unicode scalar value: no surrogate, none too large. */
export function isScalar(code: number): boolean {
  return code >= 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}

/** Splits bytes into runes: `'a\xff' → [{ code: 0x61, size: 1 }, { code: 0xfffd, size: 1 }]`. */
export function runesOf(bytes: string): Rune[] {
  const runes: Rune[] = [];
  for (let at = 0; at < bytes.length;) {
    const rune = runeAt(bytes, at);
    runes.push(rune);
    at += rune.size;
  }
  return runes;
}

/** Counts runes, as Go's utf8.RuneCountInString does: `'\xc3\xa9' → 1`. */
export function runeCount(bytes: string): number {
  return isAscii(bytes) ? bytes.length : runesOf(bytes).length;
}

/** Writes a rune as bytes, U+FFFD for what is no scalar value: `0xe9 → '\xc3\xa9'`. */
export function encodeRune(code: number): string {
  return toBytes(String.fromCodePoint(isScalar(code) ? code : 0xfffd));
}

/** Maps each rune, as Go's strings.Map does: `'a\xff', upper → 'A\xef\xbf\xbd'`. */
export function mapRunes(bytes: string, change: (code: number) => number): string {
  return runesOf(bytes)
    .map((rune) => encodeRune(change(rune.code)))
    .join('');
}
