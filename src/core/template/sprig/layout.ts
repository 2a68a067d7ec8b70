/** One piece of a Go time layout: text to copy, and the element after it ('' at the end). */
export interface LayoutPiece {
  readonly literal: string;
  readonly element: string;
}

/** The elements that Go knows (nextStdChunk in time/format.go), in the order in which it tries them. */
const elements =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|0[1-6]|002|15|1|2006|2|__2|_2(?!006)|[345]|PM|pm|-070000|-07:00:00|-0700|-07:00|-07|Z070000|Z07:00:00|Z0700|Z07:00|Z07|[.,](?:0+|9+)(?![0-9])/g;

/** Splits a layout: `'Jan 2' → [{ '', 'Jan' }, { ' ', '2' }, { '', '' }]`. */
export function piecesOf(layout: string): LayoutPiece[] {
  const pieces: LayoutPiece[] = [];
  let at = 0;
  for (const match of layout.matchAll(elements)) {
    pieces.push({ literal: layout.slice(at, match.index), element: match[0] });
    at = match.index + match[0].length;
  }
  return [...pieces, { literal: layout.slice(at), element: '' }];
}

/** `.000` or `,999`. */
export const isFraction = (element: string): boolean => /^[.,]/.test(element);
/** `Z07:00`, `-0700` and their like. */
export const isZone = (element: string): boolean => /^[Z-]07/.test(element);

/** Package time's own quoting for its errors: only quotes and backslashes are escaped, and what is not ASCII is shown byte by byte. */
export function quoteTime(bytes: string): string {
  const inside = Array.from(bytes, (byte) => {
    const code = byte.charCodeAt(0);
    if (code < 0x20 || code >= 0x80) return `\\x${code.toString(16).padStart(2, '0')}`;
    return byte === '"' || byte === '\\' ? `\\${byte}` : byte;
  });
  return `"${inside.join('')}"`;
}
