import { isMap, isScalar, isSeq } from 'yaml';
import { Problem } from '../problem/problem.ts';
import { itemsOf, kindOf, note, pairsOf, type Entries, type Read, type Value } from './sheet.ts';

/** Reads a key that may be missing. */
export function optional<T>({ values }: Entries, key: string, read: Read<T>): T | undefined {
  const value = values.get(key);
  return value === undefined ? undefined : read(value);
}

/** Reads a key that has a default. */
export function defaulted<T>(entries: Entries, key: string, read: Read<T>, otherwise: T): T {
  return optional(entries, key, read) ?? otherwise;
}

/** Reads a key that must be there. */
export function required<T>({ map, values }: Entries, key: string, read: Read<T>): T | undefined {
  const value = values.get(key);
  if (value !== undefined) return read(value);
  note(map, 'missing-key', `the key "${key}" is missing`);
  return undefined;
}

/** Reads text that is not empty and stands on one line. `main` → 'main', `1.10` → problem …/invalid-value */
export const line: Read<string> = (value) => {
  const { node } = value;
  if (!isScalar(node) || typeof node.value !== 'string') {
    note(value, 'invalid-value', `it is ${kindOf(node)}, and text is wanted`, quoteHint(node));
    return undefined;
  }
  if (/^\s*$|\p{Cc}/u.test(node.value)) {
    note(value, 'invalid-value', 'it is not one line of text');
    return undefined;
  }
  return node.value;
};

/** Reads text as it is written, where YAML would make a number of it. `1.10` → '1.10', not 1.1 */
export const written: Read<string> = (value) => {
  const { node } = value;
  if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined) return node.source;
  return line(value);
};

/** Reads true or false. `true` → true, `yes` → problem …/invalid-value */
export const flag: Read<boolean> = (value) => {
  const { node } = value;
  if (isScalar(node) && typeof node.value === 'boolean') return node.value;
  note(value, 'invalid-value', `it is ${kindOf(node)}, and true or false is wanted`);
  return undefined;
};

/** Reads a whole number between two bounds. `(1, 6)`, `2` → 2, `7` → problem …/invalid-value */
export function count(least: number, most: number): Read<number> {
  return (value) => {
    const number = isScalar(value.node) ? value.node.value : undefined;
    if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most) return number;
    note(value, 'invalid-value', `a whole number from ${least} to ${most} is wanted`);
    return undefined;
  };
}

/** Reads one of a few words. `('hold', 'draft')`, `draft` → 'draft' */
export function oneOf<T extends string>(...words: readonly T[]): Read<T> {
  return (value) => {
    const text = line(value);
    const word = words.find((candidate) => candidate === text);
    if (text === undefined || word !== undefined) return word;
    note(value, 'invalid-value', `"${text}" is none of ${words.map((known) => `"${known}"`).join(', ')}`);
    return undefined;
  };
}

/** Reads text by a function that gives undefined, or throws a Problem, where the text is not what is `wanted`. */
export function parsed<T>(read: Read<string>, parse: (text: string) => T | undefined, wanted: string): Read<T> {
  return (value) => {
    const text = read(value);
    if (text === undefined) return undefined;
    try {
      const result = parse(text);
      if (result === undefined) note(value, 'invalid-value', `"${text}" is not ${wanted}`);
      return result;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      value.sheet.problems.push(error.with({ at: value.at }));
      return undefined;
    }
  };
}

/** Reads a list, each item once, with at least so many. What is wrong with an item leaves the others alone. */
export function listOf<T>(read: Read<T>, least = 0): Read<readonly T[]> {
  return (value) => {
    const items = itemsOf(value);
    if (items === undefined) return undefined;
    if (items.length < least) {
      note(value, 'invalid-value', `it has ${items.length} items, and ${least} are wanted`);
      return undefined;
    }
    const seen = new Set<unknown>();
    const read1 = (item: Value): readonly T[] => {
      const result = read(item);
      if (result === undefined) return [];
      if (seen.has(result)) note(item, 'invalid-value', `"${String(result)}" stands there twice`);
      seen.add(result);
      return [result];
    };
    return items.flatMap(read1);
  };
}

/** Reads a list, or one item that stands for a list of itself. `staging` → ['staging'] */
export function oneOrMore<T>(read: Read<T>): Read<readonly T[]> {
  const list = listOf(read, 1);
  return (value) => {
    if (isSeq(value.node)) return list(value);
    const item = read(value);
    return item === undefined ? undefined : [item];
  };
}

/** Reads a map whose keys the user chooses; `readName` reads a key as if it were a value. `{ n/a: n/b }` → Map */
export function mapOf<K, T>(
  readName: Read<K>,
  read: (value: Value, name: string) => T | undefined,
): Read<ReadonlyMap<K, T>> {
  return (value) => {
    const pairs = pairsOf(value);
    if (pairs === undefined) return undefined;
    const entries = new Map<K, T>();
    for (const [name, entry] of pairs) {
      const key = readName({ ...entry, node: keyNode(value, name) });
      const result = read(entry, name);
      if (key !== undefined && result !== undefined) entries.set(key, result);
    }
    return entries;
  };
}

function keyNode({ node }: Value, name: string): unknown {
  return isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === name)?.key : undefined;
}

function quoteHint(node: unknown): string | undefined {
  return isScalar(node) && node.value !== null ? 'Put it in quotes.' : undefined;
}
