import { equalsAny, isLess } from './compare.ts';
import { escapeHtml, escapeJs, escapeQuery } from './escape.ts';
import { sprint, sprintln } from './fmt/print.ts';
import { sprintf } from './fmt/printf.ts';
import { any, fn1, fn2, raw, str, variadic, variadic1 } from './functions.ts';
import type { Meter } from './meter.ts';
import { integerOf, isTrue, operandType, typeOf, unbox } from './types.ts';
import { ANY, Boxed, CallError, GoInt, GoMap, GoSlice, type Func, type Operand, type Value } from './values.ts';

/** Never called: `and` and `or` stop early, and `call` has nothing to call (call.ts). */
const unreachable = (): never => {
  throw new TypeError('and, or and call are evaluated by their caller');
};

const isLessOrEqual = (a: Operand, b: Operand, meter: Meter): boolean => isLess(a, b) || equalsAny(a, [b], meter);

/** The functions of text/template itself (funcs.go). */
export const builtins: Readonly<Record<string, Func>> = {
  and: variadic1(raw, raw, unreachable),
  or: variadic1(raw, raw, unreachable),
  call: variadic1(raw, raw, unreachable),
  not: fn1(raw, (value) => !isTrue(value)),
  index: variadic1(raw, raw, index),
  len: fn1(raw, length),
  print: variadic(any, sprint),
  printf: variadic1(str, any, sprintf),
  println: variadic(any, sprintln),
  html: variadic(any, (values, meter) => escaped(values, meter, escapeHtml)),
  js: variadic(any, (values, meter) => escaped(values, meter, escapeJs)),
  urlquery: variadic(any, (values, meter) => escaped(values, meter, escapeQuery)),
  eq: variadic1(raw, raw, equalsAny),
  ne: fn2(raw, raw, (a, b, meter) => !equalsAny(a, [b], meter)),
  lt: fn2(raw, raw, isLess),
  le: fn2(raw, raw, isLessOrEqual),
  gt: fn2(raw, raw, (a, b, meter) => !isLessOrEqual(a, b, meter)),
  ge: fn2(raw, raw, (a, b) => !isLess(a, b)),
};

/** evalArgs in funcs.go: nothing is told as such, then all are printed like `print` does. */
function escaped(values: readonly Value[], meter: Meter, escape: (bytes: string) => string): string {
  const shown = values.map((value) => value ?? '<no value>');
  const text = sprint(shown, meter);
  // An escape takes up to six bytes for one.
  meter.room(6 * text.length);
  return escape(text);
}

/** `len`: bytes of a string, elements of a list or map; Go panics in its own words for what is not there. */
function length(item: Operand): bigint {
  if (item === undefined) throw new CallError('reflect: call of reflect.Value.Type on zero Value');
  const value = unbox(item);
  if (value === undefined) throw new CallError('len of nil pointer');
  if (typeof value === 'string') return BigInt(value.length);
  if (value instanceof GoSlice) return BigInt(value.items.length);
  if (value instanceof GoMap) return BigInt(value.size);
  throw new CallError(`len of type ${typeOf(value).replace(/^\*/, '')}`);
}

/** `index x 1 2` is x[1][2]. */
function index(item: Operand, indexes: readonly Operand[]): Operand {
  const first = unbox(item);
  if (first === undefined) throw new CallError('index of untyped nil');
  return indexes.reduce<Operand>((inner, key) => element(inner, unbox(key)), first);
}

/** One step of an index; a string gives a byte. */
function element(item: Operand, key: Exclude<Value, null> | undefined): Operand {
  const value = unbox(item);
  if (value === undefined) throw new CallError('index of nil pointer');
  if (typeof value === 'string')
    return new GoInt('uint8', BigInt(value.charCodeAt(position(key, value.length, 'string'))));
  if (value instanceof GoSlice) {
    const found = value.items[position(key, value.items.length, 'slice')];
    return value.type === `[]${ANY}` ? new Boxed(found ?? null) : found;
  }
  if (value instanceof GoMap) return entry(value, key);
  throw new CallError(`can't index item of type ${typeOf(value)}`);
}

/** indexArg in funcs.go, and the panic of reflection after it. */
function position(key: Exclude<Value, null> | undefined, size: number, kind: 'string' | 'slice'): number {
  const at = integerOf(key);
  if (key === undefined) throw new CallError('cannot index slice/array with nil');
  if (at === undefined) throw new CallError(`cannot index slice/array with type ${typeOf(key)}`);
  if (at < 0n || at > BigInt(size)) throw new CallError(`index out of range: ${at.toString()}`);
  // Go lets the index just past the end through, and then panics.
  if (at === BigInt(size)) throw new CallError(`reflect: ${kind} index out of range`);
  return Number(at);
}

/** A key that is not there gives the zero of the map's elements, where `.field` gives nothing. */
function entry(map: GoMap, key: Exclude<Value, null> | undefined): Operand {
  const { type } = map;
  if (key === undefined) throw new CallError(`value is nil; should be of type ${type.key}`);
  if (operandType(key) !== type.key) throw new CallError(`value has type ${typeOf(key)}; should be ${type.key}`);
  const found = map.get(key);
  if (found === undefined) return type.zero();
  return type.elem === ANY ? new Boxed(found) : found;
}
