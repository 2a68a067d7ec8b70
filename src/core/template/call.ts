import type { Cursor } from './cursor.ts';
import type { Meter } from './meter.ts';
import { nodeText, type Argument, type Node } from './nodes.ts';
import { canBeNil, isTrue, operandType, REFLECT, unbox } from './types.ts';
import { ANY, Boxed, CallError, GoMap, GoSlice, type Func, type Operand } from './values.ts';

/** Stands where a pipeline hands on no value. */
export const MISSING = Symbol('missing');
export type Final = Operand | typeof MISSING;

/** What calling needs of the evaluation around it. */
export interface Evaluation {
  readonly cursor: Cursor;
  readonly meter: Meter;
  /** Evaluates one argument for a parameter of a type. */
  argument(dot: Operand, type: string, node: Argument): Operand;
}

/** One call as it stands in the template, arguments not yet evaluated. */
export interface Call {
  readonly func: Func;
  readonly name: string;
  /** The node that an error of the function is told at. */
  readonly node: Node;
  readonly args: readonly Argument[];
  /** What the pipeline hands on; it becomes the last argument. */
  readonly final: Final;
  readonly dot: Operand;
}

/** Calls a function or method with checked arguments, as evalCall in Go's text/template/exec.go does. */
export function call(evaluation: Evaluation, request: Call): Operand {
  checkCount(evaluation, request);
  if (request.name === 'and' || request.name === 'or') return shortCircuit(evaluation, request);
  const { func, final, dot } = request;
  const args = request.args.map((arg, index) => evaluation.argument(dot, paramType(func, index), arg));
  if (final !== MISSING) args.push(validated(evaluation.cursor, final, paramType(func, args.length)));
  return run(evaluation, request, args);
}

/** Go counts what the pipeline hands on among those that it got, but not where it wants "at least". */
function checkCount({ cursor }: Evaluation, { func, name, args, final }: Call): void {
  const fixed = func.params.length;
  const count = args.length + (final === MISSING ? 0 : 1);
  if (func.rest !== undefined) {
    if (count < fixed) cursor.fail(`wrong number of args for ${name}: want at least ${fixed} got ${args.length}`);
  } else if (count !== fixed) {
    cursor.fail(`wrong number of args for ${name}: want ${fixed} got ${count}`);
  }
}

const paramType = (func: Func, index: number): string => func.params[index] ?? func.rest ?? ANY;

/** `and` and `or` stop at the first argument that decides. */
function shortCircuit(evaluation: Evaluation, { name, args, final, dot }: Call): Operand {
  let value: Operand;
  for (const arg of args) {
    value = evaluation.argument(dot, REFLECT, arg);
    if (isTrue(value) === (name === 'or')) return value;
  }
  return final === MISSING ? value : final;
}

/** safeCall in funcs.go: what a function throws on purpose becomes an error at the call's own node. */
function run({ cursor, meter }: Evaluation, { func, name, node, args }: Call, values: readonly Operand[]): Operand {
  meter.spend(1 + values.reduce<number>((sum, value) => sum + weightOf(value), 0));
  if (name === 'call') notAFunction(cursor, node, args, values[0]);
  try {
    const result = func.call(values, meter);
    meter.spend(weightOf(result));
    return func.boxed === true && !(result instanceof Boxed) ? new Boxed(result ?? null) : result;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    cursor.at(node);
    return cursor.fail(`error calling ${name}: ${error.message}`);
  }
}

/** What it costs to look a value through once. */
function weightOf(operand: Operand): number {
  const value = unbox(operand);
  if (typeof value === 'string') return 1 + value.length / 16;
  if (value instanceof GoSlice) return 1 + value.items.length;
  return value instanceof GoMap ? 1 + value.size : 1;
}

/** No value of a commit message is a function, so `call` can only fail. */
function notAFunction(cursor: Cursor, node: Node, args: readonly Argument[], callee: Operand): never {
  const value = unbox(callee);
  cursor.at(node);
  if (value === undefined) return cursor.fail('error calling call: call of nil');
  const piped = typeof value === 'string' ? value : `<${operandType(value)} Value>`;
  const text = args[0] === undefined ? piped : nodeText(args[0]);
  return cursor.fail(`error calling call: non-function ${text} of type ${operandType(value)}`);
}

/** Checks that a value fits a type, as validateType in Go's text/template/exec.go does. */
export function validated(cursor: Cursor, operand: Operand, type: string): Operand {
  if (operand === undefined) return absent(cursor, type);
  if (type === REFLECT || type === ANY || operandType(operand) === type) return operand;
  const value = unbox(operand);
  if (value !== undefined && operandType(value) === type) return value;
  return cursor.fail(`wrong type for value; expected ${type}; got ${operandType(value ?? operand)}`);
}

/** What a parameter of a type receives for nothing. */
function absent(cursor: Cursor, type: string): Operand {
  if (type === REFLECT) return undefined;
  return canBeNil(type) ? new Boxed(null) : cursor.fail(`invalid value; expected ${type}`);
}
