/**
 * Compares two texts as Go does, by the bytes of their UTF-8: negative, zero or positive. JavaScript's own `<` goes by
 * UTF-16 units, which puts U+E000–U+FFFF after what lies above them.
 *
 *     ('a', 'b') → -1    ('\u{1f600}', '\uffee') → 1
 */
export function bytewise(a: string, b: string): number {
  if (a === b) return 0;
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === end) return a.length - b.length;
  return rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
}

/** Lifts surrogates, which stand for code points above U+FFFF, over all other units. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
