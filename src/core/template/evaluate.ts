import { call, MISSING, validated, type Evaluation, type Final } from './call.ts';
import type { Cursor } from './cursor.ts';
import { field } from './fields.ts';
import type { Meter } from './meter.ts';
import { nodeText, type Argument, type Chain, type Command, type Identifier, type NumberLiteral } from './nodes.ts';
import type { Node, Pipe, Variable } from './nodes.ts';
import { canBeNil, REFLECT, unbox } from './types.ts';
import { ANY, Boxed, type Func, type Operand } from './values.ts';

/** One frame of variables, innermost last. */
interface Binding {
  readonly name: string;
  value: Operand;
}

/** A chain of names to walk, and what its last name is called with. */
interface Path {
  readonly node: Node;
  readonly path: readonly string[];
  readonly args: readonly Argument[];
  readonly final: Final;
}

/** How Go's errors call the literal that a type of parameter wants. */
const literalNames: Readonly<Record<string, string>> = {
  bool: 'bool',
  string: 'string',
  int: 'integer',
  float64: 'float',
};

/** Evaluates pipelines (the eval… functions of Go's text/template/exec.go); nothing here prints. */
export class Evaluator implements Evaluation {
  readonly cursor: Cursor;
  readonly meter: Meter;
  readonly #functions: ReadonlyMap<string, Func>;
  #variables: Binding[] = [];

  constructor(functions: ReadonlyMap<string, Func>, cursor: Cursor, meter: Meter) {
    this.#functions = functions;
    this.cursor = cursor;
    this.meter = meter;
  }

  /** Does work with a fresh stack of variables: a template sees none of its caller's. */
  isolated(dot: Operand, work: () => void): void {
    const outer = this.#variables;
    this.#variables = [{ name: '$', value: dot }];
    work();
    this.#variables = outer;
  }

  /** A height of the stack to come back to. */
  mark(): number {
    return this.#variables.length;
  }

  pop(mark: number): void {
    this.#variables.length = mark;
  }

  /** Overwrites the variable that stands `depth` from the top of the stack. */
  setTop(depth: number, value: Operand): void {
    const binding = this.#variables.at(-depth);
    if (binding !== undefined) binding.value = value;
  }

  /** Sets the innermost variable of a name (`=`). */
  assign(name: string, value: Operand): void {
    this.#find(name).value = value;
  }

  #find(name: string): Binding {
    const index = this.#variables.findLastIndex((binding) => binding.name === name);
    this.meter.spend((this.#variables.length - index) / 16);
    return this.#variables[index] ?? this.cursor.fail(`undefined variable: ${name}`);
  }

  /** Evaluates a pipeline; variables that it declares stay on the stack. */
  pipeline(dot: Operand, pipe: Pipe | undefined): Operand {
    if (pipe === undefined) return undefined;
    this.cursor.at(pipe);
    let value: Final = MISSING;
    for (const command of pipe.commands) value = unbox(this.#command(dot, command, value));
    const result = value === MISSING ? undefined : value;
    for (const variable of pipe.variables) {
      if (pipe.assigns) this.assign(variable.path[0], result);
      else this.#variables.push({ name: variable.path[0], value: result });
    }
    return result;
  }

  /** evalCommand: the first word decides; only functions, methods and fields may have arguments. */
  #command(dot: Operand, command: Command, final: Final): Operand {
    this.meter.spend(1);
    const [first, ...args] = command.args;
    switch (first.kind) {
      case 'field':
        this.cursor.at(first);
        return this.#path(dot, dot, { node: first, path: first.path, args, final });
      case 'chain':
        return this.#chain(dot, first, args, final);
      case 'identifier':
        return this.#function(dot, first, command, { args, final });
      case 'variable':
        return this.#variable(dot, first, args, final);
      case 'pipe':
        this.#checkBare(first, args, final);
        return this.meter.nest(() => this.pipeline(dot, first));
      default:
        this.cursor.at(first);
        this.#checkBare(first, args, final);
        if (first.kind === 'nil') return this.cursor.fail('nil is not a command');
        return this.#constant(dot, first);
    }
  }

  /** notAFunction. */
  #checkBare(first: Argument, args: readonly Argument[], final: Final): void {
    if (args.length === 0 && final === MISSING) return;
    this.cursor.fail(`can't give argument to non-function ${nodeText(first)}`);
  }

  /** evalFunction; errors of the function are told at the whole command. */
  #function(
    dot: Operand,
    { name, ...node }: Identifier,
    command: Node,
    { args, final }: { readonly args: readonly Argument[]; readonly final: Final },
  ): Operand {
    this.cursor.at({ name, ...node });
    const func = this.#functions.get(name) ?? this.cursor.fail(`"${name}" is not a defined function`);
    return call(this, { func, name, node: command, args, final, dot });
  }

  /** evalChainNode: `(pipeline).Field`, or `function.Field`. */
  #chain(dot: Operand, chain: Chain, args: readonly Argument[], final: Final): Operand {
    this.cursor.at(chain);
    if (chain.base.kind === 'nil') this.cursor.fail(`indirection through explicit nil in ${nodeText(chain)}`);
    const { base } = chain;
    this.cursor.at(base);
    const receiver = base.kind === 'pipe' || base.kind === 'identifier' ? this.#operand(dot, base) : undefined;
    return this.#path(dot, receiver, { node: chain, path: chain.path, args, final });
  }

  /** evalVariableNode: `$x`, or `$x.Field` with arguments for a method. */
  #variable(dot: Operand, variable: Variable, args: readonly Argument[], final: Final): Operand {
    this.cursor.at(variable);
    const [name, ...path] = variable.path;
    const { value } = this.#find(name);
    if (path.length > 0) return this.#path(dot, value, { node: variable, path, args, final });
    this.#checkBare({ ...variable, path: [name] }, args, final);
    return value;
  }

  /** evalFieldChain: only the last name gets the arguments. */
  #path(dot: Operand, start: Operand, { node, path, args, final }: Path): Operand {
    let receiver = start;
    path.forEach((name, index) => {
      const last = index === path.length - 1;
      receiver = field(this, { dot, receiver, name, node, args: last ? args : [], final: last ? final : MISSING });
    });
    return receiver;
  }

  /** evalArg: literals take the type that is wanted, anything else must have it. */
  argument(dot: Operand, type: string, node: Argument): Operand {
    this.cursor.at(node);
    this.meter.spend(1);
    switch (node.kind) {
      case 'nil':
        if (!canBeNil(type)) return this.cursor.fail(`cannot assign nil to ${type}`);
        return type === REFLECT ? undefined : new Boxed(null);
      case 'bool':
      case 'number':
      case 'string':
        return this.#literal(dot, type, node);
      default:
        return validated(this.cursor, this.#operand(dot, node), type);
    }
  }

  /** An argument that is no literal, evaluated without arguments of its own. */
  #operand(dot: Operand, node: Exclude<Argument, { kind: 'nil' | 'bool' | 'number' | 'string' }>): Operand {
    switch (node.kind) {
      case 'dot':
        return dot;
      case 'field':
        return this.#path(dot, dot, { node, path: node.path, args: [], final: MISSING });
      case 'variable':
        return this.#variable(dot, node, [], MISSING);
      case 'pipe':
        return this.meter.nest(() => this.pipeline(dot, node));
      case 'identifier':
        return this.#function(dot, node, node, { args: [], final: MISSING });
      case 'chain':
        return this.#chain(dot, node, [], MISSING);
    }
  }

  /** evalBool, evalString, evalInteger, evalFloat; a literal for `interface {}` keeps its own type. */
  #literal(dot: Operand, type: string, node: Exclude<Argument, Pipe>): Operand {
    if (type === ANY || type === REFLECT) return this.#constant(dot, node);
    const wanted = literalNames[type];
    if (wanted === undefined) return this.cursor.fail(`can't handle ${nodeText(node)} for arg of type ${type}`);
    return typed(type, node) ?? this.cursor.fail(`expected ${wanted}; found ${nodeText(node)}`);
  }

  #constant(dot: Operand, node: Exclude<Argument, Pipe>): Operand {
    this.cursor.at(node);
    if (node.kind === 'dot') return dot;
    if (node.kind === 'bool' || node.kind === 'string') return node.value;
    return node.kind === 'number' ? this.#ideal(node) : undefined;
  }

  /** The type of a number that nothing asks for: its spelling decides. */
  #ideal({ text, int, float }: NumberLiteral): Operand {
    const isHex = /^0[xX].(?!.*[pP])/.test(text);
    if (!isHex && !text.startsWith("'") && /[.eEpP]/.test(text)) return float;
    return int ?? this.cursor.fail(`${text} overflows int`);
  }
}

/** The literal as the wanted type, where it can be that. */
function typed(type: string, node: Argument): Operand {
  if (node.kind === 'number') return type === 'int' ? node.int : type === 'float64' ? node.float : undefined;
  return (node.kind === 'string' && type === 'string') || (node.kind === 'bool' && type === 'bool')
    ? node.value
    : undefined;
}
