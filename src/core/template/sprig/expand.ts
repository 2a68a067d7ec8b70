import { toBytes, toText } from '../text/utf8.ts';

/** A match of a regular expression: its groups' texts by number, and names for some of them. */
export interface Groups {
  readonly texts: readonly string[];
  readonly names: Readonly<Record<string, number>>;
}

/** A piece of a replacement: text, or the name of a group. */
type Piece = { readonly literal: string } | { readonly group: string };

const reference = /\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu;

/**
 * Reads a replacement as Go's Regexp.Expand does, and gives a function that fills it. A name is the longest run of
 * letters, digits and `_`, so `$1W` asks for a group named "1W"; what is not there is empty; `$$` is a dollar:
 * `'${1}W' → (['ab', 'b'] → 'bW')`.
 */
export function replacement(template: string): (groups: Groups) => string {
  const pieces = piecesOf(toText(template));
  return (groups) =>
    pieces.map((piece) => ('literal' in piece ? piece.literal : groupText(piece.group, groups))).join('');
}

function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of template.matchAll(reference)) {
    const [all, dollar = '', braced, bare] = match;
    pieces.push({ literal: toBytes(template.slice(at, match.index) + dollar) });
    const group = braced ?? bare;
    if (group !== undefined) pieces.push({ group });
    at = match.index + all.length;
  }
  return [...pieces, { literal: toBytes(template.slice(at)) }];
}

function groupText(name: string, { texts, names }: Groups): string {
  const index = /^(?:0|[1-9][0-9]*)$/.test(name) ? Number(name) : Object.hasOwn(names, name) ? names[name] : undefined;
  return index === undefined ? '' : (texts[index] ?? '');
}
