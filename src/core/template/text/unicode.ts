/** Classes of characters and changes of case as Go's package unicode knows them, rune by rune. */

const matcher =
  (pattern: RegExp) =>
  (code: number): boolean =>
    pattern.test(String.fromCodePoint(code));

export const isLetter = matcher(/^\p{L}$/u);
export const isDigit = matcher(/^\p{Nd}$/u);
export const isNumber = matcher(/^\p{N}$/u);
export const isUpper = matcher(/^\p{Lu}$/u);
export const isLower = matcher(/^\p{Ll}$/u);
export const isTitle = matcher(/^\p{Lt}$/u);
export const isPunct = matcher(/^\p{P}$/u);
export const isSpace = matcher(/^\p{White_Space}$/u);
/** Letters, marks, numbers, punctuation, symbols and the ASCII space. */
export const isPrint = matcher(/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u);

/**
 * Gives the one upper-case rune of a rune; Go never turns one rune into two, so `ß` stays: `0x61 → 0x41`,
 * `0xdf → 0xdf`.
 */
export function toUpper(code: number): number {
  return single(String.fromCodePoint(code).toUpperCase(), greekCapital(code));
}

/** Gives the one lower-case rune of a rune: `0x41 → 0x61`. */
export function toLower(code: number): number {
  return code === 0x130 ? 0x69 : single(String.fromCodePoint(code).toLowerCase(), code);
}

/** Gives the title-case rune of a rune; it differs from upper case in a few digraphs and in Georgian: `0x1c6 → 0x1c5`. */
export function toTitle(code: number): number {
  if ((code >= 0x1c4 && code <= 0x1cc) || (code >= 0x1f1 && code <= 0x1f3)) return digraphTitle(code);
  const georgian = (code >= 0x10d0 && code <= 0x10fa) || (code >= 0x10fd && code <= 0x10ff);
  return georgian ? code : toUpper(code);
}

/** A mapping to several characters is none in Go, which maps rune to rune. */
function single(mapped: string, otherwise: number): number {
  const [first = '', ...more] = mapped;
  return more.length === 0 ? (first.codePointAt(0) ?? otherwise) : otherwise;
}

/** The digraphs dz, lj, nj come in threes (upper, title, lower) from U+01C4 and from U+01F1. */
function digraphTitle(code: number): number {
  const first = code >= 0x1f1 ? 0x1f1 : 0x1c4;
  return code - ((code - first) % 3) + 1;
}

/** Letters with iota subscript have a capital of one rune, which JavaScript writes as two. */
function greekCapital(code: number): number {
  if (code >= 0x1f80 && code <= 0x1faf) return code | 8;
  return code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3 ? code + 9 : code;
}
