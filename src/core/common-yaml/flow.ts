import type { CST } from 'yaml';
import { behindSpaces, type Cursor } from './cursor.ts';
import { isQuote, readQuoted, type Inline } from './scalar.ts';

interface Flow {
  readonly token: CST.FlowCollection;
  readonly end: number;
}

type Value = Flow | Inline;

/** More than anybody writes in a line. */
const deepest = 20;

interface Brackets {
  readonly kind: 'flow-map' | 'flow-seq';
  readonly open: string;
  readonly close: string;
}

const braces: Brackets = { kind: 'flow-map', open: '{', close: '}' };
const brackets: Brackets = { kind: 'flow-seq', open: '[', close: ']' };

/**
 * Reads a collection in brackets that begins and ends in this line; undefined for one that goes on, or that holds
 * anything but scalars, pairs and further collections.
 *
 *     '{ name: app, tags: [a, "b"] }' → a mapping of two    '[a,]' → undefined    '{ a }' → undefined
 */
export function readFlow(cursor: Cursor, indent: number, depth = 0): Flow | undefined {
  const { text, at } = cursor;
  const around = [braces, brackets].find(({ open }) => text.startsWith(open, at));
  if (around === undefined || depth > deepest) return undefined;
  const { kind, open, close } = around;
  const start = mark(`${kind}-start`, at, open);
  const inside = readItems({ ...cursor, at: behindSpaces(text, at + 1) }, around, depth);
  if (inside === undefined) return undefined;
  const { items, end } = inside;
  const closing = mark(`${kind}-end`, end, close);
  return { token: { type: 'flow-collection', offset: at, indent, start, items, end: [closing] }, end: end + 1 };
}

interface Items {
  readonly items: CST.CollectionItem[];
  /** Where the closing bracket stands. */
  readonly end: number;
}

function readItems(cursor: Cursor, { kind, close }: Brackets, depth: number): Items | undefined {
  const { text } = cursor;
  const items: CST.CollectionItem[] = [];
  if (text.startsWith(close, cursor.at)) return { items, end: cursor.at };
  let start: CST.SourceToken[] = [];
  for (let at = cursor.at; ; at = behindSpaces(text, at + 1)) {
    const found = readItem({ ...cursor, at }, kind === 'flow-map', depth);
    if (found === undefined) return undefined;
    items.push({ start, ...found.item });
    at = behindSpaces(text, found.end);
    if (text.startsWith(close, at)) return { items, end: at };
    if (!text.startsWith(',', at)) return undefined;
    start = [mark('comma', at, ',')];
  }
}

interface Item {
  readonly item: Omit<CST.CollectionItem, 'start'>;
  readonly end: number;
}

function readItem(cursor: Cursor, isPair: boolean, depth: number): Item | undefined {
  if (!isPair) {
    const value = readValue(cursor, depth);
    return value && { item: { value: value.token }, end: value.end };
  }
  const { text } = cursor;
  const key = readScalar(cursor);
  if (key === undefined || !text.startsWith(': ', key.end)) return undefined;
  const value = readValue({ ...cursor, at: behindSpaces(text, key.end + 1) }, depth);
  const sep = [mark('map-value-ind', key.end, ':')];
  return value && { item: { key: key.token, sep, value: value.token }, end: value.end };
}

function readValue(cursor: Cursor, depth: number): Value | undefined {
  return readScalar(cursor) ?? readFlow(cursor, 0, depth + 1);
}

/** Words of letters that are nothing else between brackets; a colon only before another such letter. */
const plain =
  /[A-Za-z0-9_./$~^+=()](?:[A-Za-z0-9_./$~^+=()@%<>-]|:(?=[A-Za-z0-9_./$~^+=()])| +(?=[A-Za-z0-9_./$~^+=()]))*/y;

function readScalar(cursor: Cursor): Inline | undefined {
  const { text, at } = cursor;
  if (isQuote(text, at)) return readQuoted(cursor, 0);
  plain.lastIndex = at;
  const [source] = plain.exec(text) ?? [];
  return source === undefined
    ? undefined
    : { token: { type: 'scalar', offset: at, indent: 0, source }, end: at + source.length };
}

function mark(type: CST.SourceToken['type'], offset: number, source: string): CST.SourceToken {
  return { type, offset, indent: 0, source };
}
