/**
 * Tells whether one of the patterns names an object: by its name, or, with a `/`, by its whole id. `*` stands for any
 * text and `?` for any one character.
 *
 *     (['web-*'], 'apps/web-1') → true    (['apps/*'], 'prod/web') → false    ([], 'apps/web') → false
 */
export function matchesName(patterns: readonly string[], id: string): boolean {
  const name = id.slice(id.indexOf('/') + 1);
  return patterns.some((pattern) => isMatch(pattern, pattern.includes('/') ? id : name));
}

/**
 * Matches the pieces between the stars one after the other, each at its first place: what comes first leaves the most
 * for the rest, so that nothing is ever tried twice and a hostile pattern costs no more than a plain one.
 */
function isMatch(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (!fits(first, text, 0)) return false;
  if (last === undefined) return first.length === text.length;
  let from = first.length;
  for (const piece of rest) {
    const at = firstFit(piece, text, from);
    if (at === undefined) return false;
    from = at + piece.length;
  }
  const end = text.length - last.length;
  return end >= from && fits(last, text, end);
}

function firstFit(piece: string, text: string, from: number): number | undefined {
  for (let at = from; at + piece.length <= text.length; at += 1) if (fits(piece, text, at)) return at;
  return undefined;
}

function fits(piece: string, text: string, at: number): boolean {
  if (at + piece.length > text.length) return false;
  for (let index = 0; index < piece.length; index += 1) {
    if (piece[index] !== '?' && piece[index] !== text[at + index]) return false;
  }
  return true;
}
