import type { Meter } from '../meter.ts';
import { typeOf } from '../types.ts';
import { GoInt, GoMap, GoObject, GoSlice, GoStruct, type Value } from '../values.ts';

/** reflect.DeepEqual: the same types, and equal all the way down; a nil slice is no empty one. */
export function deepEqual(a: Value, b: Value, meter: Meter): boolean {
  meter.spend(1);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (typeOf(a) !== typeOf(b)) return false;
  return meter.nest(() => equalObjects(a, b, meter));
}

type Objects = GoInt | GoSlice | GoMap | GoStruct | GoObject;

function equalObjects(a: Objects, b: Objects, meter: Meter): boolean {
  if (a instanceof GoSlice && b instanceof GoSlice) return a.isNil === b.isNil && equalItems(a.items, b.items, meter);
  if (a instanceof GoMap && b instanceof GoMap) return a.isNil === b.isNil && equalEntries(a, b, meter);
  if (a instanceof GoStruct && b instanceof GoStruct) return equalItems(a.values, b.values, meter);
  return sameScalar(a, b);
}

function sameScalar(a: Objects, b: Objects): boolean {
  if (a instanceof GoInt && b instanceof GoInt) return a.value === b.value;
  return a instanceof GoObject && b instanceof GoObject && a.identity() === b.identity();
}

function equalItems(a: readonly Value[], b: readonly Value[], meter: Meter): boolean {
  return a.length === b.length && a.every((item, index) => deepEqual(item, b[index] ?? null, meter));
}

function equalEntries(a: GoMap, b: GoMap, meter: Meter): boolean {
  if (a.size !== b.size) return false;
  return a.sorted().every(([key, value]) => b.has(key) && deepEqual(value, b.get(key) ?? null, meter));
}
