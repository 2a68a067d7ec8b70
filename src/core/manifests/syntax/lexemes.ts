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

interface Step {
  readonly token?: CST.Token | null | undefined;
  readonly marks?: readonly CST.SourceToken[];
  readonly ends?: 'map-end' | 'seq-end';
  readonly leadsBlock?: boolean;
  readonly context: Context;
}

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

const outermost: Context = { indent: 0, depth: 0, inFlow: false, reach: 'live', item: -1, list: 'none' };

/**
 * Lists the tokens of a document without its white space and comments. `unwrapped` says that the root is a List whose
 * items are documents of their own (kyaml v0.21.1 kio/byteio_reader.go). Without recursion: the depth is the writer's.
 *
 *     'a: [1] # b' → scalar colon open scalar close map-end
 */
export function lexemesOf(root: CST.Token, unwrapped: boolean): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  const steps: Step[] = [{ token: root, context: { ...outermost, list: unwrapped ? 'root' : 'none' } }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const last = lexemes.at(-1)?.end ?? 0;
    if (step.ends !== undefined) lexemes.push({ kind: step.ends, start: last, end: last, context: step.context });
    for (const mark of step.marks ?? []) pushMark(mark, step, lexemes);
    if (step.token) pushToken(step.token, step.context, { lexemes, steps });
  }
  return lexemes;
}

function pushToken(token: CST.Token, context: Context, out: { lexemes: Lexeme[]; steps: Step[] }): void {
  if (token.type === 'alias') {
    out.lexemes.push({ kind: 'alias', start: token.offset, end: token.offset + token.source.length, context });
  } else if (isScalar(token)) {
    const end = token.offset + sourceOf(token).length;
    out.lexemes.push({ kind: 'scalar', start: token.offset, end, context, scalar: token });
  } else if (token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection') {
    const inside = stepsOf(token, context);
    for (let index = inside.length - 1; index >= 0; index -= 1) {
      const step = inside[index];
      if (step !== undefined) out.steps.push(step);
    }
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

function pushMark(mark: CST.SourceToken, { context, leadsBlock }: Step, lexemes: Lexeme[]): void {
  const kind = kindOf[mark.type];
  if (kind === undefined) return;
  const lexeme = { kind, start: mark.offset, end: mark.offset + mark.source.length, context };
  lexemes.push(kind === 'dash' && leadsBlock === true ? { ...lexeme, leadsBlock } : lexeme);
}

function stepsOf(token: Collection, outer: Context): readonly Step[] {
  const inside = { ...outer, depth: outer.depth + 1 };
  if (token.type === 'flow-collection') {
    const context = { ...inside, inFlow: true };
    const items =
      token.start.type === 'flow-map-start' ? pairSteps(token.items, context) : itemSteps(token.items, context);
    return [{ marks: [token.start], context: outer }, ...items, { marks: token.end, context: outer }];
  }
  const context = { ...inside, indent: token.indent };
  const items = token.type === 'block-map' ? pairSteps(token.items, context) : itemSteps(token.items, context);
  return [...items, { ends: token.type === 'block-map' ? 'map-end' : 'seq-end', context }];
}

function pairSteps(items: readonly CST.CollectionItem[], context: Context): readonly Step[] {
  const names = new Set<string>();
  return items.flatMap((pair) => {
    const name = keyName(pair.key);
    const again = names.has(name);
    if (pair.key !== undefined) names.add(name);
    return stepsOfPair(pair, context, contextOfValue(context, name, again));
  });
}

function stepsOfPair(
  { start, key, sep, value }: CST.CollectionItem,
  context: Context,
  asValue: Context,
): readonly Step[] {
  return [
    { marks: start, context },
    { token: key, context: { ...context, reach: 'key', list: 'none' } },
    { marks: sep ?? [], context },
    { token: value, context: asValue },
  ];
}

function contextOfValue(context: Context, name: string, again: boolean): Context {
  if (context.list !== 'none') {
    const list = context.list === 'root' && name === 'items' && !again ? 'items' : 'none';
    return { ...context, reach: 'beside-items', list };
  }
  return again && context.reach === 'live' ? { ...context, reach: 'duplicate' } : context;
}

function itemSteps(items: readonly CST.CollectionItem[], context: Context): readonly Step[] {
  return items.flatMap((item, index) => {
    const inside: Context =
      context.list === 'items' ? { ...context, reach: 'live', item: index, list: 'none' } : context;
    if (item.key !== undefined) return stepsOfPair(item, inside, inside);
    return [
      { marks: item.start, leadsBlock: leadsBlock(item), context },
      { token: item.value, context: inside },
    ];
  });
}

function leadsBlock({ start, value }: CST.CollectionItem): boolean {
  const isBlock = value?.type === 'block-map' || value?.type === 'block-seq';
  return isBlock && !start.some(({ type }) => type === 'anchor' || type === 'tag');
}
