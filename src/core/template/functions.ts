import type { Meter } from './meter.ts';
import { anyOf, REFLECT } from './types.ts';
import { ANY, DICT, GoMap, type Func, type Operand, type Value } from './values.ts';

/** A parameter: the Go type that arguments are checked against, and how the checked argument is read. */
export interface Param<T> {
  readonly type: string;
  read(arg: Operand): T;
}

/** The evaluator checks every argument's type first, so this is a bug of ours. */
function mismatch(type: string): never {
  throw new TypeError(`an argument that was checked to be ${type} is none`);
}

/** A parameter of Go's type `string`. */
export const str: Param<string> = {
  type: 'string',
  read: (arg) => (typeof arg === 'string' ? arg : mismatch('string')),
};
/** A parameter of Go's type `int`. No length, width or index of ours comes near 2^53. */
export const int: Param<number> = {
  type: 'int',
  read: (arg) => (typeof arg === 'bigint' ? Number(arg) : mismatch('int')),
};
/** A parameter of Go's type `float64`. */
export const float: Param<number> = {
  type: 'float64',
  read: (arg) => (typeof arg === 'number' ? arg : mismatch('float64')),
};
/** A parameter of Go's type `bool`. */
export const bool: Param<boolean> = {
  type: 'bool',
  read: (arg) => (typeof arg === 'boolean' ? arg : mismatch('bool')),
};
/** A parameter of Go's type `interface {}`: it takes anything, and null for nothing. */
export const any: Param<Value> = { type: ANY, read: anyOf };
/** A parameter that Go declares as reflect.Value: it sees boxes and missing values. */
export const raw: Param<Operand> = { type: REFLECT, read: (arg) => arg };
/** A parameter of sprig's `map[string]interface {}`, which `.Values` of Flux is not. */
export const dict: Param<GoMap> = {
  type: DICT.name,
  read: (arg) => {
    const value = anyOf(arg);
    if (value === null) return new GoMap(DICT, [], true);
    return value instanceof GoMap ? value : mismatch(DICT.name);
  },
};

/** Makes a Func of a function without parameters. */
export function fn0(run: (meter: Meter) => Operand): Func {
  return { params: [], call: (_args, meter) => run(meter) };
}

/** Makes a Func of one parameter: `fn1(str, (text) => text.length)`. */
export function fn1<A>(a: Param<A>, run: (a: A, meter: Meter) => Operand): Func {
  return { params: [a.type], call: ([first], meter) => run(a.read(first), meter) };
}

/** Makes a Func of two parameters. */
export function fn2<A, B>(a: Param<A>, b: Param<B>, run: (a: A, b: B, meter: Meter) => Operand): Func {
  return { params: [a.type, b.type], call: ([first, second], meter) => run(a.read(first), b.read(second), meter) };
}

/** Makes a Func of three parameters. */
export function fn3<A, B, C>(
  a: Param<A>,
  b: Param<B>,
  c: Param<C>,
  run: (a: A, b: B, c: C, meter: Meter) => Operand,
): Func {
  return {
    params: [a.type, b.type, c.type],
    call: ([first, second, third], meter) => run(a.read(first), b.read(second), c.read(third), meter),
  };
}

/** Makes a Func that takes any number of arguments of one type. */
export function variadic<R>(r: Param<R>, run: (rest: R[], meter: Meter) => Operand): Func {
  return {
    params: [],
    rest: r.type,
    call: (args, meter) =>
      run(
        args.map((arg) => r.read(arg)),
        meter,
      ),
  };
}

/** Makes a Func of one parameter and any number of arguments after it. */
export function variadic1<A, R>(a: Param<A>, r: Param<R>, run: (a: A, rest: R[], meter: Meter) => Operand): Func {
  return {
    params: [a.type],
    rest: r.type,
    call: ([first, ...rest], meter) =>
      run(
        a.read(first),
        rest.map((arg) => r.read(arg)),
        meter,
      ),
  };
}

/** Makes a Func of two parameters and any number of arguments after them. */
export function variadic2<A, B, R>(
  a: Param<A>,
  b: Param<B>,
  r: Param<R>,
  run: (a: A, b: B, rest: R[]) => Operand,
): Func {
  return {
    params: [a.type, b.type],
    rest: r.type,
    call: ([first, second, ...rest]) =>
      run(
        a.read(first),
        b.read(second),
        rest.map((arg) => r.read(arg)),
      ),
  };
}

/** Marks functions whose results Go declares as `interface {}`. */
export function boxed(functions: Readonly<Record<string, Func>>): Record<string, Func> {
  return Object.fromEntries(Object.entries(functions).map(([name, func]) => [name, { ...func, boxed: true }]));
}
