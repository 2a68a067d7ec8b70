import type { Meter } from './meter.ts';
import { textOf } from './fmt/print.ts';
import { integerOf, kindOf, typeOf, unbox } from './types.ts';
import { CallError, GoInt, GoMap, GoObject, GoSlice, GoStruct, type Operand, type Value } from './values.ts';

type Basic = 'bool' | 'int' | 'float' | 'string' | 'uint' | undefined;

/** basicKind in funcs.go; undefined for what only `eq` can compare. */
function basicKind(value: Value | undefined): Basic {
  if (value === undefined || value === null) return undefined;
  const kind = kindOf(value);
  if (kind === 'int64') return 'int';
  if (kind === 'uint8' || kind === 'uint64') return 'uint';
  if (kind === 'float64') return 'float';
  return kind === 'bool' || kind === 'int' || kind === 'string' ? kind : undefined;
}

function incompatible(a: Value | undefined, b: Value | undefined): never {
  throw new CallError(`incompatible types for comparison: ${typeOf(a ?? null)} and ${typeOf(b ?? null)}`);
}

/** Go's `eq`: whether the first equals any of the others (text/template/funcs.go). Throws a CallError. */
export function equalsAny(first: Operand, others: readonly Operand[], meter: Meter): boolean {
  if (others.length === 0) throw new CallError('missing argument for comparison');
  const a = unbox(first);
  return others.some((other) => equals(a, unbox(other), meter));
}

/** Integers are compared whatever their signs; other kinds only with their own, or with nil. */
function equals(a: Value | undefined, b: Value | undefined, meter: Meter): boolean {
  const [kindA, kindB] = [basicKind(a), basicKind(b)];
  const integers = [integerOf(a), integerOf(b)];
  if (integers[0] !== undefined && integers[1] !== undefined) return integers[0] === integers[1];
  if (kindA !== kindB) return a === undefined || b === undefined ? false : incompatible(a, b);
  return kindA === undefined ? equalComposites(a, b, meter) : a === b;
}

/** The default case of `eq`: nil against nil, and structs; lists and maps cannot be compared. */
function equalComposites(a: Value | undefined, b: Value | undefined, meter: Meter): boolean {
  if (isNil(a) || isNil(b)) return isNil(a) === isNil(b);
  const [first, second] = [a ?? null, b ?? null];
  if (kindOf(first) !== kindOf(second)) {
    const types = `${typeOf(first)}, ${typeOf(second)}`;
    throw new CallError(`non-comparable types ${textOf(first, meter, 's')}: ${types}: ${textOf(second, meter)}`);
  }
  if (second instanceof GoSlice || second instanceof GoMap || (second instanceof GoStruct && !isComparable(second))) {
    throw new CallError(`non-comparable type ${textOf(second, meter, 's')}: ${typeOf(second)}`);
  }
  return same(first, second);
}

function isNil(value: Value | undefined): boolean {
  if (value === undefined || value === null) return true;
  return (value instanceof GoSlice || value instanceof GoMap) && value.isNil;
}

const isComparable = (struct: GoStruct): boolean =>
  struct.values.every((value) => !(value instanceof GoMap) && (!(value instanceof GoStruct) || isComparable(value)));

/** Go's `==` for two values of one kind. */
function same(a: Value, b: Value): boolean {
  if (typeOf(a) !== typeOf(b)) return false;
  if (a instanceof GoStruct && b instanceof GoStruct)
    return a.values.every((value, at) => same(value, b.values[at] ?? null));
  // A pointer equals only itself.
  if (a instanceof GoObject && b instanceof GoObject) return a.kind === 'ptr' ? a === b : a.identity() === b.identity();
  return a === b;
}

/** Go's `lt`: whether the first is less than the second. Throws a CallError. */
export function isLess(first: Operand, second: Operand): boolean {
  const [a, b] = [orderable(unbox(first)), orderable(unbox(second))];
  const kinds = [basicKind(a), basicKind(b)];
  const integers = [integerOf(a), integerOf(b)];
  if (integers[0] !== undefined && integers[1] !== undefined) return integers[0] < integers[1];
  if (kinds[0] !== kinds[1]) return incompatible(a, b);
  if (typeof a === 'string' && typeof b === 'string') return a < b;
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  throw new CallError('invalid type for comparison');
}

/** Refuses what has no order, before kinds are compared, as Go does. */
function orderable(value: Value | undefined): bigint | number | string | boolean | GoInt {
  if (value === undefined || value === null) throw new CallError('invalid type for comparison');
  if (typeof value === 'object' && !(value instanceof GoInt)) throw new CallError('invalid type for comparison');
  return value;
}
