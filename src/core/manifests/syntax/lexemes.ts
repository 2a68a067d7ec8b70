import type { CST } from 'yaml';
import { isScalar, keyName, type Scalar } from './tree.ts';

/** What keeps Flux from a scalar: it visits values only, and of a key that stands twice the first. */
export type Reach = 'live' | 'key' | 'duplicate' | 'beside-items';

export type Kind =
  'scalar' | 'alias' | 'open' | 'close' | 'dash' | 'question' | 'colon' | 'comma' | 'property' | 'map-end' | 'seq-end';

/** A token as Flux's parser counts them, in the order of the text. The ends of block collections have no width. */
export interface Lexeme {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly context: Context;
  readonly scalar?: Scalar;
  /** Of a dash: a block collection follows at once. */
  readonly leadsBlock?: boolean;
}

export interface Context {
  /** Column of the innermost block collection, from 0. */
  readonly indent: number;
  /** How many collections stand around. */
  readonly depth: number;
  readonly inFlow: boolean;
  readonly reach: Reach;
  /** Index of the item, in a List whose items Flux takes for documents; else -1. */
  readonly item: number;
  /** On the way to those items: the root of the List, then its `items`. */
  readonly list: 'root' | 'items' | 'none';
}

const outermost: Context = { indent: 0, depth: 0, inFlow: false, reach: 'live', item: -1, list: 'none' };

/**
 * Lists the tokens of a document without its white space and comments. `unwrapped` says that the root is a List whose
 * items are documents of their own (kyaml v0.21.1 kio/byteio_reader.go).
 *
 *     'a: [1] # b' → scalar colon open scalar close map-end
 */
export function lexemesOf(root: CST.Token, unwrapped: boolean): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  pushToken(root, { ...outermost, list: unwrapped ? 'root' : 'none' }, lexemes);
  return lexemes;
}

/** By recursion: the parser has refused what is nested deeper than the stack bears. */
function pushToken(token: CST.Token, context: Context, lexemes: Lexeme[]): void {
  const { type } = token;
  if (type === 'block-map' || type === 'block-seq') {
    pushBlock(token, context, lexemes);
  } else if (type === 'flow-collection') {
    pushFlow(token, context, lexemes);
  } else if (type === 'alias') {
    lexemes.push({ kind: 'alias', start: token.offset, end: token.offset + token.source.length, context });
  } else if (isScalar(token)) {
    const end = token.offset + sourceOf(token).length;
    lexemes.push({ kind: 'scalar', start: token.offset, end, context, scalar: token });
  }
}

/** Tells a token that has text of its own from the end of a block collection. */
export function isWritten({ kind }: Lexeme): boolean {
  return kind !== 'map-end' && kind !== 'seq-end';
}

/** The source of a scalar: of a block scalar, its header, the comment there, and its lines. */
function sourceOf(token: Scalar): string {
  if (token.type !== 'block-scalar') return token.source;
  return token.props.map((prop) => ('source' in prop ? prop.source : '')).join('') + token.source;
}

const kindOf: Partial<Record<CST.SourceToken['type'], Kind>> = {
  'seq-item-ind': 'dash',
  'explicit-key-ind': 'question',
  'map-value-ind': 'colon',
  comma: 'comma',
  anchor: 'property',
  tag: 'property',
  'flow-map-start': 'open',
  'flow-seq-start': 'open',
  'flow-map-end': 'close',
  'flow-seq-end': 'close',
};

function pushMarks(marks: readonly CST.SourceToken[], context: Context, lexemes: Lexeme[]): void {
  for (const { type, offset, source } of marks) {
    const kind = kindOf[type];
    if (kind !== undefined) lexemes.push({ kind, start: offset, end: offset + source.length, context });
  }
}

function pushFlow({ start, items, end }: CST.FlowCollection, outer: Context, lexemes: Lexeme[]): void {
  const context = { ...outer, depth: outer.depth + 1, inFlow: true };
  pushMarks([start], outer, lexemes);
  if (start.type === 'flow-map-start') pushPairs(items, context, lexemes);
  else pushItems(items, context, lexemes);
  pushMarks(end, outer, lexemes);
}

function pushBlock(token: CST.BlockMap | CST.BlockSequence, outer: Context, lexemes: Lexeme[]): void {
  const context = { ...outer, depth: outer.depth + 1, indent: token.indent };
  if (token.type === 'block-map') pushPairs(token.items, context, lexemes);
  else pushItems(token.items, context, lexemes);
  const last = lexemes.at(-1)?.end ?? 0;
  lexemes.push({ kind: token.type === 'block-map' ? 'map-end' : 'seq-end', start: last, end: last, context });
}

function pushPairs(items: readonly CST.CollectionItem[], context: Context, lexemes: Lexeme[]): void {
  const names = new Set<string>();
  const asKey: Context = { ...context, reach: 'key', list: 'none' };
  for (const pair of items) {
    const name = keyName(pair.key);
    const again = names.has(name);
    if (pair.key !== undefined) names.add(name);
    pushPair(pair, { context, asKey, asValue: contextOfValue(context, name, again) }, lexemes);
  }
}

interface PairContexts {
  readonly context: Context;
  readonly asKey: Context;
  readonly asValue: Context;
}

function pushPair(
  { start, key, sep, value }: CST.CollectionItem,
  { context, asKey, asValue }: PairContexts,
  lexemes: Lexeme[],
): void {
  pushMarks(start, context, lexemes);
  if (key) pushToken(key, asKey, lexemes);
  if (sep !== undefined) pushMarks(sep, context, lexemes);
  if (value) pushToken(value, asValue, lexemes);
}

function contextOfValue(context: Context, name: string, again: boolean): Context {
  if (context.list !== 'none') {
    const list = context.list === 'root' && name === 'items' && !again ? 'items' : 'none';
    return { ...context, reach: 'beside-items', list };
  }
  return again && context.reach === 'live' ? { ...context, reach: 'duplicate' } : context;
}

function pushItems(items: readonly CST.CollectionItem[], context: Context, lexemes: Lexeme[]): void {
  items.forEach((item, index) => {
    const inside: Context =
      context.list === 'items' ? { ...context, reach: 'live', item: index, list: 'none' } : context;
    if (item.key !== undefined) {
      pushPair(item, { context: inside, asKey: { ...inside, reach: 'key', list: 'none' }, asValue: inside }, lexemes);
      return;
    }
    const from = lexemes.length;
    pushMarks(item.start, context, lexemes);
    if (leadsBlock(item)) markLeaders(lexemes, from);
    if (item.value) pushToken(item.value, inside, lexemes);
  });
}

function markLeaders(lexemes: Lexeme[], from: number): void {
  for (let index = from; index < lexemes.length; index += 1) {
    const lexeme = lexemes[index];
    if (lexeme?.kind === 'dash') lexemes[index] = { ...lexeme, leadsBlock: true };
  }
}

function leadsBlock({ start, value }: CST.CollectionItem): boolean {
  const isBlock = value?.type === 'block-map' || value?.type === 'block-seq';
  return isBlock && !start.some(({ type }) => type === 'anchor' || type === 'tag');
}
