import type { CST } from 'yaml';
import { readBlockScalar } from './block-scalar.ts';
import { behindSpaces, isDash, isLineOver, moveTo, nextLine, type Cursor } from './cursor.ts';
import { readFlow } from './flow.ts';
import { isQuote, readKey, readPlain, readQuoted } from './scalar.ts';

type Block = CST.BlockMap | CST.BlockSequence;

/** `none` where nothing stands, undefined where what stands is not common. */
type Found = { readonly value: CST.Token } | 'none' | undefined;

/** More than any manifest. */
const deepest = 60;

/**
 * Reads the mapping or list that begins at the cursor, which then stands behind it, further left.
 *
 *     'a:\n  - b: 1\n' → a mapping of a list of a mapping    'a: 1\n b: 2' → undefined
 */
export function readBlock(cursor: Cursor, depth = 0): Block | undefined {
  if (depth > deepest) return undefined;
  const { column } = cursor;
  const block = isDash(cursor) ? readSequence(cursor, depth) : readMapping(cursor, depth);
  return cursor.column < column || (block?.type === 'block-seq' && cursor.column === column) ? block : undefined;
}

function readMapping(cursor: Cursor, depth: number): CST.BlockMap | undefined {
  const { at: offset, column: indent } = cursor;
  const items: CST.BlockMap['items'] = [];
  while (cursor.column === indent) {
    const key = readKey(cursor, indent);
    if (key === undefined) return undefined;
    moveTo(cursor, key.end + 1);
    const sep: CST.SourceToken[] = [{ type: 'map-value-ind', offset: key.end, indent, source: ':' }];
    const found = readValue(cursor, { indent, mayAlign: true }, depth);
    if (found === undefined) return undefined;
    items.push({ start: [], key: key.token, sep, ...(found === 'none' ? {} : found) });
  }
  return { type: 'block-map', offset, indent, items };
}

function readSequence(cursor: Cursor, depth: number): CST.BlockSequence | undefined {
  const { at: offset, column: indent } = cursor;
  const items: CST.BlockSequence['items'] = [];
  while (cursor.column === indent && isDash(cursor)) {
    const start: CST.SourceToken[] = [{ type: 'seq-item-ind', offset: cursor.at, indent, source: '-' }];
    moveTo(cursor, cursor.at + 1);
    const found = readItem(cursor, indent, depth);
    if (found === undefined) return undefined;
    items.push({ start, ...(found === 'none' ? {} : found) });
  }
  return { type: 'block-seq', offset, indent, items };
}

/** What stands behind a dash may be a block of its own, in the same line. */
function readItem(cursor: Cursor, indent: number, depth: number): Found {
  const inside = { ...cursor };
  moveTo(inside, behindSpaces(cursor.text, cursor.at));
  const isBlock = !isLineOver(cursor, cursor.at) && (isDash(inside) || readKey(inside, indent) !== undefined);
  if (!isBlock) return readValue(cursor, { indent, mayAlign: false }, depth);
  Object.assign(cursor, inside);
  return wrapped(readBlock(cursor, depth + 1));
}

interface Parent {
  readonly indent: number;
  /** A list may stand right below the key that it belongs to. */
  readonly mayAlign: boolean;
}

function readValue(cursor: Cursor, parent: Parent, depth: number): Found {
  if (isLineOver(cursor, cursor.at)) {
    nextLine(cursor);
    if (cursor.column > parent.indent) return wrapped(readBlock(cursor, depth + 1));
    const isAligned = parent.mayAlign && cursor.column === parent.indent && isDash(cursor);
    return isAligned ? wrapped(readBlock(cursor, depth + 1)) : 'none';
  }
  moveTo(cursor, behindSpaces(cursor.text, cursor.at));
  if (/[|>]/.test(cursor.text.charAt(cursor.at))) return wrapped(readBlockScalar(cursor, parent.indent));
  const inline = readInline(cursor, parent.indent);
  if (inline === undefined || !isLineOver(cursor, inline.end)) return undefined;
  nextLine(cursor);
  // What is further right than its key would be the next line of the value.
  return cursor.column > parent.indent ? undefined : { value: inline.token };
}

function readInline(cursor: Cursor, indent: number): ReturnType<typeof readFlow> | ReturnType<typeof readPlain> {
  const { text, at } = cursor;
  if (isQuote(text, at)) return readQuoted(cursor, indent);
  return readPlain(cursor, indent) ?? readFlow(cursor, indent);
}

function wrapped(value: CST.Token | undefined): Found {
  return value && { value };
}
