import { any, boxed, dict as dictParam, fn1, fn2, fn3, str, variadic, variadic1 } from '../functions.ts';
import { textOf } from '../fmt/print.ts';
import type { Meter } from '../meter.ts';
import { typeOf } from '../types.ts';
import { CallError, dictOf, GoMap, GoSlice, listOf, stringsOf, type Func, type Value } from '../values.ts';
import { DICT } from '../values.ts';
import { merge } from './merge.ts';

const gentle = variadic1(dictParam, dictParam, (into, from, meter) => merged(into, from, { overwrite: false, meter }));
const overwriting = variadic1(dictParam, dictParam, (into, from, meter) =>
  merged(into, from, { overwrite: true, meter }),
);

/** Go panics for nil itself, but copies nil inside. */
const copy = fn1(any, (value, meter) => {
  if (value === null) throw new CallError('reflect: call of reflect.Value.Type on zero Value');
  return deepCopy(value, meter);
});

/** sprig's dict.go. What Go gives in the random order of a map comes in the order of its keys. */
export const dicts: Readonly<Record<string, Func>> = {
  dict: variadic(any, makeDict),
  set: fn3(dictParam, str, any, set),
  unset: fn2(dictParam, str, (dict, key) => {
    dict.delete(key);
    return dict;
  }),
  hasKey: fn2(dictParam, str, (dict, key) => dict.has(key)),
  pluck: variadic1(str, dictParam, pluck),
  keys: variadic(dictParam, (all) => stringsOf(all.flatMap((dict) => dict.named().map(([key]) => key)))),
  values: fn1(dictParam, (dict) => listOf(dict.sorted().map(([, value]) => value))),
  pick: variadic1(dictParam, str, (dict, keys) => filtered(dict, (key) => keys.includes(key))),
  omit: variadic1(dictParam, str, (dict, keys) => filtered(dict, (key) => !keys.includes(key))),
  ...boxed({
    get: fn2(dictParam, str, (dict, key) => dict.get(key) ?? (dict.has(key) ? null : '')),
    dig: variadic(any, dig),
    merge: gentle,
    mustMerge: gentle,
    mergeOverwrite: overwriting,
    mustMergeOverwrite: overwriting,
    deepCopy: copy,
    mustDeepCopy: copy,
  }),
};

/** Keys and values by turns; a last key without a value gets ''. */
function makeDict(values: readonly Value[], meter: Meter): GoMap {
  const dict = dictOf([]);
  for (let at = 0; at < values.length; at += 2) {
    const value = values[at + 1];
    dict.set(textOf(values[at] ?? null, meter), value === undefined ? '' : value);
  }
  return dict;
}

function set(dict: GoMap, key: string, value: Value): GoMap {
  if (dict.isNil) throw new CallError('assignment to entry in nil map');
  dict.set(key, value);
  return dict;
}

function pluck(key: string, all: readonly GoMap[]): GoSlice {
  return listOf(all.filter((dict) => dict.has(key)).map((dict) => dict.get(key) ?? null));
}

function filtered(dict: GoMap, keeps: (key: string) => boolean): GoMap {
  return new GoMap(
    DICT,
    dict.named().filter(([key]) => keeps(key)),
  );
}

/** The first dictionary is changed and given back; one that is nil becomes a new one. */
function merged(into: GoMap, from: readonly GoMap[], how: { overwrite: boolean; meter: Meter }): GoMap {
  const target = into.isNil && from.some((dict) => !dict.isNil) ? dictOf([]) : into;
  for (const dict of from) merge(target, dict, how);
  return target;
}

/** `dig "a" "b" default dict`: the default stands for a key that is missing on the way. */
function dig(params: readonly Value[]): Value {
  if (params.length < 3) throw new CallError('dig needs at least three arguments');
  const fallback = params.at(-2) ?? null;
  let value: Value = dictionary(params.at(-1) ?? null);
  for (const key of params.slice(0, -2).map(textKey)) {
    const dict = dictionary(value);
    if (!dict.has(key)) return fallback;
    value = dict.get(key) ?? null;
  }
  return value;
}

function textKey(value: Value): string {
  if (typeof value === 'string') return value;
  throw new CallError(`interface conversion: interface {} is ${conversion(value)}, not string`);
}

/** Go's type assertion, and the panic of one that fails. */
function dictionary(value: Value): GoMap {
  if (value instanceof GoMap && value.type.name === DICT.name) return value;
  throw new CallError(`interface conversion: interface {} is ${conversion(value)}, not ${DICT.name}`);
}

const conversion = (value: Value): string => (value === null ? 'nil' : typeOf(value));

function deepCopy(value: Value, meter: Meter): Value {
  meter.spend(1);
  if (value instanceof GoSlice) {
    return meter.nest(
      () =>
        new GoSlice(
          value.type,
          value.items.map((item) => deepCopy(item, meter)),
          value.isNil,
        ),
    );
  }
  if (!(value instanceof GoMap)) return value;
  return meter.nest(() => {
    const entries = value.sorted().map(([key, item]) => [key, deepCopy(item, meter)] as const);
    return new GoMap(value.type, entries, value.isNil);
  });
}
