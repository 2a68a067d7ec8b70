const named: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols, and no space but U+0020. */
const escaped = /["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;

/**
 * Writes a text as Go's `%q` does (strconv.Quote), because Flux's messages quote so.
 *
 *     '1.2.3\u00a0' → '"1.2.3\\u00a0"'
 */
export function quote(text: string): string {
  return `"${text.replace(escaped, (character) => named[character] ?? escapeOf(character.codePointAt(0) ?? 0))}"`;
}

function escapeOf(point: number): string {
  const hex = (digits: number): string => point.toString(16).padStart(digits, '0');
  if (point < 0x20 || point === 0x7f) return `\\x${hex(2)}`;
  return point < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`;
}
