import type { CST } from 'yaml';
import { behindSpaces, nextLine, type Cursor } from './cursor.ts';

const header = /[|>]-?\n/y;

/**
 * Reads a block of text and moves the cursor behind it; undefined for one whose header says more than `|`, `>`, `|-`
 * and `>-`, or whose first line is blank or not indented.
 *
 *     '|\n  a\n   b\nc: 1' → 'a\n b\n'
 */
export function readBlockScalar(cursor: Cursor, indent: number): CST.BlockScalar | undefined {
  const { text, at } = cursor;
  header.lastIndex = at;
  const [head] = header.exec(text) ?? [];
  if (head === undefined) return undefined;
  const from = at + head.length;
  const column = behindSpaces(text, from) - from;
  const end = endOfBlock(text, from, column);
  if (column <= indent || end === undefined) return undefined;
  cursor.lineEnd = end - 1;
  nextLine(cursor);
  const props: CST.SourceToken[] = [
    { type: 'block-scalar-header', offset: at, indent, source: head.slice(0, -1) },
    { type: 'newline', offset: from - 1, indent, source: '\n' },
  ];
  return { type: 'block-scalar', offset: at, indent, props, source: text.slice(from, end) };
}

/** Behind the last line that is not blank; undefined where the first is, or where the text ends in the block. */
function endOfBlock(text: string, from: number, column: number): number | undefined {
  let end: number | undefined;
  for (let start = from; start < text.length;) {
    const at = behindSpaces(text, start);
    const lineBreak = text.indexOf('\n', at);
    if (lineBreak === -1) return at - start < column ? end : undefined;
    const isBlank = at === lineBreak;
    if (isBlank ? end === undefined || at - start > column : at - start < column) return isBlank ? undefined : end;
    if (!isBlank) end = lineBreak + 1;
    start = lineBreak + 1;
  }
  return end;
}
