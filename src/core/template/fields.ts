import { call, MISSING, type Call, type Evaluation } from './call.ts';
import { operandType, unbox } from './types.ts';
import { ANY, Boxed, GoMap, GoObject, GoStruct, type Func, type Operand, type Value } from './values.ts';

/** One step of `.A.B`: a name looked up in a receiver, perhaps a method with arguments. */
export interface Access extends Omit<Call, 'func'> {
  readonly receiver: Operand;
}

/** Reads a field, a map's entry or a method's result, as evalField in Go's text/template/exec.go does. */
export function field(evaluation: Evaluation, access: Access): Operand {
  const { receiver, name } = access;
  if (receiver === undefined) return undefined;
  const value = unbox(receiver);
  const type = operandType(receiver);
  if (value === undefined) return evaluation.cursor.fail(`nil pointer evaluating ${type}.${name}`);
  const method = methodOf(value, name);
  if (method !== undefined) return call(evaluation, { ...access, func: method });
  if (value instanceof GoStruct && value.field(name) !== undefined) return structField(evaluation, access, value);
  if (value instanceof GoMap && value.type.key === 'string') return mapEntry(evaluation, access, value);
  return unknownField(evaluation, name, type, value);
}

/** Says what to write today, where Flux once had the field. */
function unknownField({ cursor }: Evaluation, name: string, type: string, value: Value): never {
  const removed = value instanceof GoStruct ? value.shape.removed?.get(name) : undefined;
  return cursor.fail(`can't evaluate field ${name} in type ${type}`, removed);
}

function methodOf(value: Value, name: string): Func | undefined {
  if (value instanceof GoStruct) return value.shape.methods?.get(name)?.(value);
  return value instanceof GoObject ? value.method(name) : undefined;
}

const hasArguments = ({ args, final }: Access): boolean => args.length > 0 || final !== MISSING;

/** A field is no function: arguments for it are a mistake, not ignored. */
function structField({ cursor }: Evaluation, access: Access, struct: GoStruct): Operand {
  if (hasArguments(access)) cursor.fail(`${access.name} has arguments but cannot be invoked as function`);
  return struct.field(access.name);
}

/** A missing key gives no value at all, which prints `<no value>` (Go's missingkey=default). */
function mapEntry({ cursor }: Evaluation, access: Access, map: GoMap): Operand {
  if (hasArguments(access)) cursor.fail(`${access.name} is not a method but has arguments`);
  const value = map.get(access.name);
  return value !== undefined && map.type.elem === ANY ? new Boxed(value) : value;
}
