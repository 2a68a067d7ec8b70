import type { CST } from 'yaml';
import type { Cursor } from './cursor.ts';

/** A scalar within a line, and where it ends. */
export interface Inline {
  readonly token: CST.FlowScalar;
  readonly end: number;
}

/** Letters that begin a plain scalar and are nothing else to any parser; `-` only before another. */
const beginning = /[A-Za-z0-9_./$~^+=()\\]|-[A-Za-z0-9_./$~^+=()\\-]/y;

/**
 * Reads an unquoted value up to the end of the line or the comment there; undefined where it is not surely one of a
 * single line.
 *
 *     'nginx:1.25 # old' → 'nginx:1.25'    'a: b' → undefined    '*x' → undefined
 */
export function readPlain({ text, at, lineEnd }: Cursor, indent: number): Inline | undefined {
  if (!begins(text, at)) return undefined;
  const line = text.slice(at, lineEnd);
  const comment = line.indexOf(' #');
  const source = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
  if (source.endsWith(':') || source.includes(': ')) return undefined;
  return { token: scalar('scalar', at, { indent, source }), end: at + source.length };
}

/** Tells whether an unquoted scalar begins here. */
export function begins(text: string, at: number): boolean {
  beginning.lastIndex = at;
  return beginning.test(text);
}

/** What is between quotes, without escapes. */
const doubleQuoted = /"[^"\\\n]*"/y;
const singleQuoted = /'[^'\n]*'(?!')/y;

/** Reads a quoted value of one line that has no escapes; undefined for any other. `'a b'` → itself */
export function readQuoted({ text, at }: Cursor, indent: number): Inline | undefined {
  const isDouble = text.startsWith('"', at);
  const quoted = isDouble ? doubleQuoted : singleQuoted;
  quoted.lastIndex = at;
  const [source] = quoted.exec(text) ?? [];
  if (source === undefined) return undefined;
  const type = isDouble ? 'double-quoted-scalar' : 'single-quoted-scalar';
  return { token: scalar(type, at, { indent, source }), end: at + source.length };
}

export function isQuote(text: string, at: number): boolean {
  return text.startsWith('"', at) || text.startsWith("'", at);
}

/** Above 1,024 a key is none to any parser. */
const longestKey = 1000;
const plainKey = /[^ \n:[\]{},]+(?=:[ \n]|:$)/y;

/**
 * Reads a key with a colon behind it; undefined where there is none, or an unusual one.
 *
 *     'image: a' → 'image'    '"a b": 1' → '"a b"'    'nginx:1.25' → undefined
 */
export function readKey(cursor: Cursor, indent: number): Inline | undefined {
  const key = isQuote(cursor.text, cursor.at) ? readQuoted(cursor, indent) : readPlainKey(cursor, indent);
  return key !== undefined && isColon(cursor.text, key.end) && key.end - cursor.at < longestKey ? key : undefined;
}

function readPlainKey({ text, at }: Cursor, indent: number): Inline | undefined {
  if (!begins(text, at)) return undefined;
  plainKey.lastIndex = at;
  const [source] = plainKey.exec(text) ?? [];
  return source === undefined
    ? undefined
    : { token: scalar('scalar', at, { indent, source }), end: at + source.length };
}

const colon = /:(?:[ \n]|$)/y;

function isColon(text: string, at: number): boolean {
  colon.lastIndex = at;
  return colon.test(text);
}

function scalar(
  type: CST.FlowScalar['type'],
  offset: number,
  { indent, source }: { readonly indent: number; readonly source: string },
): CST.FlowScalar {
  return { type, offset, indent, source };
}
