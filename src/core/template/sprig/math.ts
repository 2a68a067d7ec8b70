import { any, float, fn1, fn2, fn3, int, str, variadic, variadic1, variadic2 } from '../functions.ts';
import { textOf } from '../fmt/print.ts';
import type { Meter } from '../meter.ts';
import { parseInt64 } from '../text/numbers.ts';
import { CallError, GoSlice, int64, type Func, type GoInt, type Value } from '../values.ts';
import { toFloat64, toInt64 } from './cast.ts';
import { add, decimalOf, divide, floatOf, multiply, subtract, type Decimal } from './decimals.ts';

const biggest = variadic1(any, any, (first, rest) => extreme(first, rest, (value, best) => value > best));

/** sprig's numeric.go, and the arithmetic in its functions.go. */
export const math: Readonly<Record<string, Func>> = {
  atoi: fn1(str, (text) => parseInt64(text, 10).value),
  int: fn1(any, toInt64),
  int64: fn1(any, (value) => int64(toInt64(value))),
  float64: fn1(any, toFloat64),
  toDecimal: fn1(any, (value, meter) => octal(textOf(value, meter))),
  add1: fn1(any, (value) => int64(toInt64(value) + 1n)),
  add: variadic(any, (values) => int64(values.reduce<bigint>((sum, value) => sum + toInt64(value), 0n))),
  sub: fn2(any, any, (a, b) => int64(toInt64(a) - toInt64(b))),
  div: fn2(any, any, (a, b) => int64(toInt64(a) / divisor(b))),
  mod: fn2(any, any, (a, b) => int64(toInt64(a) % divisor(b))),
  mul: variadic1(any, any, product),
  add1f: fn1(any, (value) => exact(value, [1n], add)),
  addf: variadic(any, (values) => exact(0, values, add)),
  subf: variadic1(any, any, (first, rest) => exact(first, rest, subtract)),
  divf: variadic1(any, any, (first, rest) => exact(first, rest, divide)),
  mulf: variadic1(any, any, (first, rest) => exact(first, rest, multiply)),
  biggest,
  max: biggest,
  min: variadic1(any, any, (first, rest) => extreme(first, rest, (value, best) => value < best)),
  maxf: variadic1(any, any, (first, rest) => Math.max(toFloat64(first), ...rest.map(toFloat64))),
  minf: variadic1(any, any, (first, rest) => Math.min(toFloat64(first), ...rest.map(toFloat64))),
  ceil: fn1(any, (value) => Math.ceil(toFloat64(value))),
  floor: fn1(any, (value) => Math.floor(toFloat64(value))),
  round: variadic2(any, int, float, (value, places, [roundOn = 0.5]) => round(toFloat64(value), places, roundOn)),
  until: fn1(int, (count, meter) => ints(steps({ start: 0, stop: count, step: count < 0 ? -1 : 1 }, meter))),
  untilStep: fn3(int, int, int, (start, stop, step, meter) => ints(steps({ start, stop, step }, meter))),
  seq: variadic(int, seq),
};

/** sprig reads the digits as octal, whatever the name says. */
function octal(text: string): GoInt {
  const parsed = parseInt64(text, 8);
  return int64(parsed.fault === undefined ? parsed.value : 0n);
}

function divisor(value: Value): bigint {
  const by = toInt64(value);
  if (by === 0n) throw new CallError('runtime error: integer divide by zero');
  return by;
}

function product(first: Value, rest: readonly Value[]): GoInt {
  return rest.reduce<GoInt>((result, value) => int64(result.value * toInt64(value)), int64(toInt64(first)));
}

/** execDecimalOp: decimals in between, so that floats do not show their error. */
function exact(first: Value, rest: readonly Value[], operate: (a: Decimal, b: Decimal) => Decimal): number {
  return floatOf(
    rest.reduce((result, value) => operate(result, decimalOf(toFloat64(value))), decimalOf(toFloat64(first))),
  );
}

function extreme(first: Value, rest: readonly Value[], beats: (value: bigint, best: bigint) => boolean): GoInt {
  const best = rest.map(toInt64).reduce((found, value) => (beats(value, found) ? value : found), toInt64(first));
  return int64(best);
}

/** Rounds in floats, with all their error, as sprig does. */
function round(value: number, places: number, roundOn: number): number {
  const power = Number(`1e${places}`);
  const digit = power * value;
  const rest = digit - Math.trunc(digit);
  return (rest >= roundOn ? Math.ceil(digit) : Math.floor(digit)) / power;
}

interface Range {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
}

const ints = (items: number[]): GoSlice => new GoSlice('[]int', items.map(BigInt));

/** Counts from start towards stop; nothing where the step leads elsewhere. */
function steps({ start, stop, step }: Range, meter: Meter): number[] {
  const onward = stop < start ? step < 0 : step > 0;
  const count = onward ? Math.ceil((stop - start) / step) : 0;
  meter.spend(count);
  return Array.from({ length: count }, (_, index) => start + index * step);
}

/** Like seq(1): the end is counted too. Its results are one string. */
function seq(params: readonly number[], meter: Meter): string {
  const [first = 0, second = 0, third = 0] = params;
  if (params.length === 1) return spaced(steps(through(1, first), meter));
  if (params.length === 2) return spaced(steps(through(first, second), meter));
  if (params.length !== 3 || (third < first && second > 0)) return '';
  return spaced(steps({ ...through(first, third), step: second }, meter));
}

function through(start: number, end: number): Range {
  const step = end < start ? -1 : 1;
  return { start, stop: end + step, step };
}

const spaced = (items: readonly number[]): string => items.join(' ');
