import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Pair } from 'yaml';
import type { SourceFile } from '../ports.ts';
import { Problem, type Place } from '../problem/problem.ts';
import { nearest } from '../text/nearest.ts';

/** What a file is about, which is the first part of the codes of its problems. */
export type Area = 'config' | 'hold' | 'test';
type Mistake = 'invalid-yaml' | 'unknown-key' | 'missing-key' | 'invalid-value';

/** A file of settings that is being read, and what is wrong with it so far. */
export interface Sheet {
  readonly file: string;
  readonly area: Area;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly problems: Problem[];
}

/** One value of a sheet. */
export interface Value {
  readonly sheet: Sheet;
  readonly node: unknown;
  /** As a person would say it: `environments.production.promotion.from`; empty for the whole file. */
  readonly path: string;
  readonly at: Place;
}

/** Turns a value into data, or notes what is wrong and gives undefined. */
export type Read<T> = (value: Value) => T | undefined;

/** The keys of a map, each known and there at most once. */
export interface Entries {
  readonly map: Value;
  readonly values: ReadonlyMap<string, Value>;
}

/**
 * Parses a file as one YAML document. What the parser finds wrong is noted, and nothing more can then be read.
 *
 *     'holds: a\nholds: b' → problem config/invalid-yaml at 2:1
 */
export function openSheet(file: SourceFile, area: Area): Sheet {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const sheet: Sheet = { file: file.path, area, document, lines, problems: [] };
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    const [found = ''] = message.split('\n');
    note(rootOf(sheet, placeOf(sheet, pos[0])), 'invalid-yaml', `it is no valid YAML: ${found}`);
  }
  return sheet;
}

/** The whole of a sheet as a value. */
export function rootOf(sheet: Sheet, at: Place = { file: sheet.file, line: 1, column: 1 }): Value {
  return { sheet, node: sheet.document.contents, path: '', at };
}

/** Notes what is wrong with a value, where it stands. */
export function note(value: Value, mistake: Mistake, found: string, hint?: string): void {
  const { sheet, at, path } = value;
  const subject = path === '' ? sheet.file : path;
  sheet.problems.push(new Problem(`${sheet.area}/${mistake}`, `Cannot read "${subject}": ${found}`, { at, hint }));
}

/**
 * Takes a map apart. Keys that are not known are noted, with the one that was probably meant.
 *
 *     ('environmets: {}', ['environments']) → problem config/unknown-key, hint 'Did you mean "environments"?'
 */
export function entriesOf(value: Value, known: readonly string[]): Entries | undefined {
  const pairs = pairsOf(value);
  if (pairs === undefined) return undefined;
  for (const [key, entry] of pairs) {
    if (known.includes(key)) continue;
    const meant = nearest(key, known);
    const hint = meant === undefined ? `Known keys here: ${known.join(', ')}.` : `Did you mean "${meant}"?`;
    note(entry, 'unknown-key', 'there is no such key', hint);
  }
  return { map: value, values: pairs };
}

/** Takes a map apart whose keys the user chooses. `{ a: 1, b: 2 }` → the values at `a` and `b` */
export function pairsOf(value: Value): ReadonlyMap<string, Value> | undefined {
  const { node } = value;
  if (!isMap(node)) {
    note(value, 'invalid-value', `it is ${kindOf(node)}, and a map is wanted`);
    return undefined;
  }
  const pairs = new Map<string, Value>();
  for (const pair of node.items) {
    const key = keyOf(pair);
    if (key === undefined) note(value, 'invalid-value', 'one of its keys is no text', 'Put the key in quotes.');
    else pairs.set(key, valueOf(value, pair, key));
  }
  return pairs;
}

/** Takes a list apart. `[a, b]` → the values at `[0]` and `[1]` */
export function itemsOf(value: Value): readonly Value[] | undefined {
  const { node, sheet, path } = value;
  if (!isSeq(node)) {
    note(value, 'invalid-value', `it is ${kindOf(node)}, and a list is wanted`);
    return undefined;
  }
  return node.items.map((item, index) => {
    const at = offsetOf(item);
    const place = at === undefined ? value.at : placeOf(sheet, at);
    return { sheet, node: resolved(sheet, item), path: `${path}[${index}]`, at: place };
  });
}

/**
 * Finds where a value stands by the keys and indices that lead to it, or as far as they lead.
 *
 *     ('severities: { policy/tied: off }', ['severities', 'policy/tied']) → 1:15
 */
export function placeIn(sheet: Sheet, keys: readonly string[]): Place {
  let value = rootOf(sheet);
  for (const key of keys) {
    const inner = isSeq(value.node)
      ? itemsOf(value)?.[Number(key)]
      : isMap(value.node)
        ? pairsOf(value)?.get(key)
        : undefined;
    if (inner === undefined) break;
    value = inner;
  }
  return value.at;
}

/** Names the kind of a node for a person: `a list`, `text`, `a number`. */
export function kindOf(node: unknown): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  const value = isScalar(node) ? node.value : undefined;
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
    case 'bigint':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'empty';
  }
}

function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

/** A value stands where its key does: that is where a person looks, and a value may be empty. */
function valueOf(map: Value, pair: Pair, key: string): Value {
  const { sheet, path } = map;
  const at = offsetOf(pair.key);
  return {
    sheet,
    node: resolved(sheet, pair.value),
    path: path === '' ? key : `${path}.${key}`,
    at: at === undefined ? map.at : placeOf(sheet, at),
  };
}

function resolved(sheet: Sheet, node: unknown): unknown {
  return isAlias(node) ? node.resolve(sheet.document) : node;
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}

function placeOf({ file, lines }: Sheet, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}
