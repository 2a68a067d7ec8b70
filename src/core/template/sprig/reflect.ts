import { any, fn2, fn1, bool, boxed, fn3, str, variadic, variadic1 } from '../functions.ts';
import { isTrue, kindOf, typeOf } from '../types.ts';
import { CallError, type Func, type Value } from '../values.ts';
import { deepEqual } from './deep-equal.ts';

/** sprig's reflect.go and defaults.go: what a value is, and what stands in for an empty one. */
export const reflection: Readonly<Record<string, Func>> = {
  typeOf: fn1(any, typeOf),
  typeIs: fn2(str, any, (type, value) => type === typeOf(value)),
  typeIsLike: fn2(str, any, (type, value) => [type, `*${type}`].includes(typeOf(value))),
  kindOf: fn1(any, kindOf),
  kindIs: fn2(str, any, (kind, value) => kind === kindOf(value)),
  deepEqual: fn2(any, any, deepEqual),
  empty: fn1(any, (value) => !isTrue(value)),
  all: variadic(any, (values) => values.every((value) => isTrue(value))),
  any: variadic(any, (values) => values.some((value) => isTrue(value))),
  fail: fn1(str, (text) => {
    throw new CallError(text);
  }),
  ...boxed({
    default: variadic1(any, any, (fallback, given) => (isTrue(given[0]) ? (given[0] ?? null) : fallback)),
    coalesce: variadic(any, (values): Value => values.find((value) => isTrue(value)) ?? null),
    ternary: fn3(any, any, bool, (yes, no, condition) => (condition ? yes : no)),
  }),
};
