import { any, boxed, fn1, fn2, int, variadic, variadic1 } from '../functions.ts';
import type { Meter } from '../meter.ts';
import { isTrue, kindOf } from '../types.ts';
import { CallError, GoSlice, LIST, listOf, nilSlice, stringsOf, type Func, type Value } from '../values.ts';
import { toInt64 } from './cast.ts';
import { deepEqual } from './deep-equal.ts';
import { textsOf } from './strings.ts';
import { textOf } from '../fmt/print.ts';

const list = variadic(any, listOf);
const append = fn2(any, any, (items, item) => listOf([...elements(items, 'push on'), item]));

/** Functions that fail the same way under both of their names: the plain ones panic with what the must… ones return. */
const twins: Readonly<Record<string, Func>> = {
  append,
  push: append,
  prepend: fn2(any, any, (items, item) => listOf([item, ...elements(items, 'prepend on')])),
  rest: fn1(any, (items) => sublist(elements(items, 'find rest on'), 1)),
  initial: fn1(any, (items) => sublist(elements(items, 'find initial on'), 0, -1)),
  reverse: fn1(any, (items) => listOf(elements(items, 'find reverse on').toReversed())),
  compact: fn1(any, (items) => listOf(elements(items, 'compact on').filter((item) => isTrue(item)))),
  uniq: fn1(any, uniq),
  without: variadic1(any, any, (items, omitted, meter) => {
    return listOf(elements(items, 'find without on').filter((item) => !includes(omitted, item, meter)));
  }),
  has: fn2(
    any,
    any,
    (needle, items, meter) => items !== null && includes(elements(items, 'find has on'), needle, meter),
  ),
  chunk: fn2(int, any, chunk),
  ...boxed({
    first: fn1(any, (items) => elements(items, 'find first on')[0] ?? null),
    last: fn1(any, (items) => elements(items, 'find last on').at(-1) ?? null),
    slice: variadic1(any, any, slice),
  }),
};

const mustName = (name: string): string => `must${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** sprig's list.go. */
export const lists: Readonly<Record<string, Func>> = {
  list,
  tuple: list,
  ...twins,
  ...Object.fromEntries(Object.entries(twins).map(([name, func]) => [mustName(name), func])),
  sortAlpha: fn1(any, sortAlpha),
  ...boxed({ concat: variadic(any, concat) }),
};

/** The elements of a list; anything else is told by its kind, and nil has none. */
function elements(value: Value, attempt: string): readonly Value[] {
  if (value === null) throw new CallError('runtime error: invalid memory address or nil pointer dereference');
  if (value instanceof GoSlice) return value.items;
  throw new CallError(`Cannot ${attempt} type ${kindOf(value)}`);
}

/** Without elements there is nothing to take from: Go gives a nil slice. */
function sublist(items: readonly Value[], start: number, end?: number): GoSlice {
  return items.length === 0 ? nilSlice(LIST) : listOf(items.slice(start, end));
}

function includes(items: readonly Value[], wanted: Value, meter: Meter): boolean {
  return items.some((item) => deepEqual(wanted, item, meter));
}

function uniq(items: Value, meter: Meter): GoSlice {
  const kept: Value[] = [];
  for (const item of elements(items, 'find uniq on')) if (!includes(kept, item, meter)) kept.push(item);
  return listOf(kept);
}

/** Pieces of a size, the last one shorter; a size of 0 or less panics like Go's make. */
function chunk(size: number, list: Value): GoSlice {
  const items = elements(list, 'chunk');
  const count = Math.floor((items.length - 1) / size) + 1;
  if (size === 0 || count < 0 || (size < 0 && count > 0))
    throw new CallError('runtime error: makeslice: len out of range');
  const chunks = Array.from({ length: count }, (_, index) => listOf(items.slice(index * size, (index + 1) * size)));
  return new GoSlice(`[]${LIST}`, chunks);
}

/** This `slice` hides Go's own and takes no strings. */
function slice(list: Value, indexes: readonly Value[]): Value {
  if (list === null) return elements(list, 'slice')[0] ?? null;
  if (!(list instanceof GoSlice)) throw new CallError(`list should be type of slice or array but ${kindOf(list)}`);
  const { type, items } = list;
  if (items.length === 0) return null;
  const [start = 0n, end = BigInt(items.length)] = indexes.map(toInt64);
  // Go lets an end reach into what a slice has in store past its length; here the length is the end.
  const within = start >= 0n && end >= start && end <= BigInt(items.length);
  if (!within) throw new CallError('reflect.Value.Slice: slice index out of bounds');
  return new GoSlice(type, items.slice(Number(start), Number(end)));
}

/** Sorts texts bytewise; a list of strings is sorted where it stands, as Go does. */
function sortAlpha(list: Value, meter: Meter): GoSlice {
  if (!(list instanceof GoSlice)) return stringsOf([textOf(list, meter)]);
  const texts = textsOf(list, meter);
  meter.spend(texts.items.length);
  const sorted = texts.items.filter((item) => typeof item === 'string').sort();
  texts.items.splice(0, texts.items.length, ...sorted);
  return texts;
}

/** Lists of any types become one list. */
function concat(lists: readonly Value[]): GoSlice {
  const items = lists.flatMap((list) => {
    if (list !== null && !(list instanceof GoSlice)) throw new CallError(`Cannot concat type ${kindOf(list)} as list`);
    return elements(list, 'concat');
  });
  return items.length === 0 ? nilSlice(LIST) : listOf(items);
}
