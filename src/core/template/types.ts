import { ANY, Boxed, GoInt, GoMap, GoSlice, GoStruct, type Kind, type Operand, type Value } from './values.ts';

/** The parameter type with which a function sees an operand as it is: Go's reflect.Value. */
export const REFLECT = 'reflect.Value';

/** Names the dynamic type of a value as Go's `%T` does: `1n → 'int'`. */
export function typeOf(value: Value): string {
  if (value === null) return '<nil>';
  if (typeof value !== 'object') return kindOf(value);
  if (value instanceof GoStruct) return value.shape.name;
  return value instanceof GoMap ? value.type.name : value.type;
}

/** Names the kind of a value as reflect.Kind does: `1.5 → 'float64'`. */
export function kindOf(value: Value): Kind {
  switch (typeof value) {
    case 'boolean':
      return 'bool';
    case 'bigint':
      return 'int';
    case 'number':
      return 'float64';
    case 'string':
      return 'string';
    default:
      return objectKind(value);
  }
}

function objectKind(value: Exclude<Value, boolean | bigint | number | string>): Kind {
  if (value === null) return 'invalid';
  if (value instanceof GoSlice) return 'slice';
  if (value instanceof GoMap) return 'map';
  return value instanceof GoStruct ? 'struct' : value.kind;
}

/** Names the static type of an operand that is there: a box is `interface {}`. */
export function operandType(operand: Value | Boxed): string {
  return operand instanceof Boxed || operand === null ? ANY : typeOf(operand);
}

/** Opens the box, as Go's indirectInterface does; undefined for nothing. */
export function unbox(operand: Operand): Exclude<Value, null> | undefined {
  const value = operand instanceof Boxed ? operand.value : operand;
  return value ?? undefined;
}

/** What a parameter of type `interface {}` receives. */
export const anyOf = (operand: Operand): Value => unbox(operand) ?? null;

/** Says whether nil may stand for a type. */
export function canBeNil(type: string): boolean {
  return type === ANY || type === REFLECT || type.startsWith('map[') || type.startsWith('[]') || type.startsWith('*');
}

/** Go's truth of a value: anything but zero, empty and nil. */
export function isTrue(operand: Operand): boolean {
  const value = unbox(operand);
  if (value === undefined) return false;
  if (typeof value !== 'object') return Boolean(value) || Number.isNaN(value);
  if (value instanceof GoSlice) return value.items.length > 0;
  if (value instanceof GoMap) return value.size > 0;
  return value instanceof GoInt ? value.value !== 0n : true;
}

/** Gives the integer in a value of any integer type. */
export function integerOf(value: Operand): bigint | undefined {
  if (typeof value === 'bigint') return value;
  return value instanceof GoInt ? value.value : undefined;
}
