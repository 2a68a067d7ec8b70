/** A place in a text that is read line by line. It always stands on something: blank lines and comments are passed over. */
export interface Cursor {
  readonly text: string;
  /** At the end, the length of the text. */
  at: number;
  /** Of `at`, from 0; at the end -1, left of everything. */
  column: number;
  /** Where the line ends, without its line break. */
  lineEnd: number;
}

/** Opens a cursor at the first thing at or behind an offset that begins a line. */
export function openCursor(text: string, from: number): Cursor {
  const cursor = { text, at: from, column: 0, lineEnd: from - 1 };
  nextLine(cursor);
  return cursor;
}

const space = 32;
const hash = 35;

/**
 * Moves to the first line below that holds more than a comment.
 *
 *     'a: 1\n\n  # b\n  c: 2', on `a` → on `c`, in column 2
 */
export function nextLine(cursor: Cursor): void {
  const { text } = cursor;
  for (let start = cursor.lineEnd + 1; start < text.length;) {
    const at = behindSpaces(text, start);
    const lineBreak = text.indexOf('\n', at);
    const lineEnd = lineBreak === -1 ? text.length : lineBreak;
    if (at < lineEnd && text.charCodeAt(at) !== hash) {
      Object.assign(cursor, { at, column: at - start, lineEnd });
      return;
    }
    start = lineEnd + 1;
  }
  Object.assign(cursor, { at: text.length, column: -1, lineEnd: text.length });
}

/** Moves on in the same line. */
export function moveTo(cursor: Cursor, at: number): void {
  cursor.column += at - cursor.at;
  cursor.at = at;
}

export function behindSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at += 1;
  return at;
}

/** Tells whether nothing but a comment follows in the line. A `#` that touches what stands before it is none. */
export function isLineOver({ text, lineEnd }: Cursor, from: number): boolean {
  const at = behindSpaces(text, from);
  return at >= lineEnd || (at > from && text.charCodeAt(at) === hash);
}

/** Tells whether a list item begins: `-` and a space, or `-` at the end of the line. */
export function isDash({ text, at, lineEnd }: Cursor): boolean {
  return text.startsWith('-', at) && (at + 1 === lineEnd || text.charCodeAt(at + 1) === space);
}
