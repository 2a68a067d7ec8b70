import { Cursor } from './cursor.ts';
import { Evaluator } from './evaluate.ts';
import { textOf } from './fmt/print.ts';
import { LimitError, Meter, type Limits } from './meter.ts';
import type { Branch, List, Statement, TemplateCall } from './nodes.ts';
import type { Trees } from './parse.ts';
import type { Source } from './source.ts';
import { quote } from './text/quote.ts';
import { toText } from './text/utf8.ts';
import { integerOf, isTrue } from './types.ts';
import { ANY, Boxed, GoInt, GoMap, GoSlice, type Func, type Operand, type Value } from './values.ts';

/** A parsed template with all that it calls. */
export interface Program {
  readonly source: Source;
  readonly trees: Trees;
  readonly functions: ReadonlyMap<string, Func>;
}

/** How a list of statements ended: at its end, or by `break` or `continue`. */
type Flow = 'on' | 'break' | 'continue';

/** Runs a program on data (Go's Template.Execute) and gives the output as text. Throws a TemplateError of kind `exec`. */
export function execute(program: Program, data: Value, limits: Limits): string {
  const execution = new Execution(program, new Meter(limits));
  return toText(execution.run(data));
}

class Execution {
  readonly #program: Program;
  readonly #meter: Meter;
  readonly #cursor: Cursor;
  readonly #evaluator: Evaluator;
  readonly #output: string[] = [];

  constructor(program: Program, meter: Meter) {
    this.#program = program;
    this.#meter = meter;
    this.#cursor = new Cursor(program.source);
    this.#evaluator = new Evaluator(program.functions, this.#cursor, meter);
  }

  run(data: Value): string {
    const tree = this.#program.trees.get(this.#program.source.name);
    try {
      if (tree !== undefined) this.#evaluator.isolated(data, () => this.#list(data, tree));
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      this.#cursor.fail(error.message, { hint: 'A commit message needs little: make the template do less.' });
    }
    return this.#output.join('');
  }

  #write(bytes: string): void {
    this.#meter.emit(bytes.length);
    this.#output.push(bytes);
  }

  #list(dot: Operand, list: List): Flow {
    return this.#meter.nest(() => {
      this.#cursor.at(list);
      for (const node of list.nodes) {
        const flow = this.#statement(dot, node);
        if (flow !== 'on') return flow;
      }
      return 'on';
    });
  }

  #statement(dot: Operand, node: Statement): Flow {
    this.#cursor.at(node);
    this.#meter.spend(1);
    switch (node.kind) {
      case 'text':
        this.#write(node.text);
        return 'on';
      case 'action': {
        const value = this.#evaluator.pipeline(dot, node.pipe);
        if (node.pipe.variables.length === 0) this.#print(value);
        return 'on';
      }
      case 'break':
      case 'continue':
        return node.kind;
      case 'template':
        this.#template(dot, node);
        return 'on';
      case 'range':
        return this.#range(dot, node);
      default:
        return this.#condition(dot, node);
    }
  }

  #print(value: Operand): void {
    const text = value === undefined || value instanceof Boxed ? '<no value>' : textOf(value, this.#meter);
    this.#write(text);
  }

  /** walkIfOrWith. */
  #condition(dot: Operand, node: Branch): Flow {
    const mark = this.#evaluator.mark();
    const value = this.#evaluator.pipeline(dot, node.pipe);
    const list = isTrue(value) ? node.list : node.elseList;
    const inner = node.kind === 'with' && list === node.list ? value : dot;
    const flow = list === undefined ? 'on' : this.#list(inner, list);
    this.#evaluator.pop(mark);
    return flow;
  }

  /** walkTemplate: the called template sees its argument as `.` and `$`, and no variable of the caller. */
  #template(dot: Operand, node: TemplateCall): void {
    const tree = this.#program.trees.get(node.name) ?? this.#cursor.fail(`template ${quote(node.name)} not defined`);
    const value = this.#evaluator.pipeline(dot, node.pipe);
    this.#cursor.at(node);
    const caller = this.#cursor.template;
    this.#cursor.template = node.name;
    this.#evaluator.isolated(value, () => this.#list(value, tree));
    this.#cursor.template = caller;
  }

  /** walkRange; variables of the pipeline go when the range ends. */
  #range(dot: Operand, node: Branch): Flow {
    const mark = this.#evaluator.mark();
    const value = this.#evaluator.pipeline(dot, node.pipe);
    const flow = this.#elements(dot, node, value);
    this.#evaluator.pop(mark);
    return flow;
  }

  /** Runs the body for each element, or else the other list. */
  #elements(dot: Operand, node: Branch, value: Operand): Flow {
    let ran = false;
    for (const [index, element] of this.#pairs(node, value)) {
      ran = true;
      if (this.#iteration(node, index, element) === 'break') return 'on';
    }
    return ran || node.elseList === undefined ? 'on' : this.#list(dot, node.elseList);
  }

  /** oneIteration: with one variable it is the element, with two the first is the index. */
  #iteration(node: Branch, index: Operand, element: Operand): Flow {
    this.#meter.spend(1);
    const { assigns, variables } = node.pipe;
    const [first, second] = variables;
    if (first !== undefined) {
      if (assigns) this.#evaluator.assign(first.path[0], second === undefined ? element : index);
      else this.#evaluator.setTop(1, element);
    }
    if (second !== undefined) {
      if (assigns) this.#evaluator.assign(second.path[0], element);
      else this.#evaluator.setTop(2, index);
    }
    const mark = this.#evaluator.mark();
    const flow = this.#list(element, node.list);
    this.#evaluator.pop(mark);
    return flow;
  }

  /** What can be ranged over: lists, maps in the order of their keys, and (since Go 1.24) integers. */
  #pairs(node: Branch, value: Operand): Iterable<readonly [index: Operand, element: Operand]> {
    if (value === undefined || value instanceof Boxed || value === null) return [];
    if (value instanceof GoSlice) return slicePairs(value);
    if (value instanceof GoMap) return mapPairs(value, this.#meter);
    const count = integerOf(value);
    if (count === undefined) return this.#cursor.fail(`range can't iterate over ${textOf(value, this.#meter)}`);
    if (node.pipe.variables.length > 1) {
      this.#cursor.fail(`can't use ${textOf(value, this.#meter)} to iterate over more than one variable`);
    }
    return countPairs(value, count);
  }
}

/** A box where the slice's or map's own type is of interfaces, as Go's reflection has it. */
const boxedBy = (elem: string, value: Value): Operand => (elem === ANY ? new Boxed(value) : value);

function* slicePairs(slice: GoSlice): Generator<readonly [Operand, Operand]> {
  for (const [index, item] of slice.items.entries()) yield [BigInt(index), boxedBy(slice.type.slice(2), item)];
}

function mapPairs(map: GoMap, meter: Meter): (readonly [Operand, Operand])[] {
  meter.spend(map.size);
  return map.sorted().map(([key, value]) => [key, boxedBy(map.type.elem, value)]);
}

/** A range over an integer gives integers of its type, and no index. */
function* countPairs(value: Value, count: bigint): Generator<readonly [Operand, Operand]> {
  for (let at = 0n; at < count; at++) yield [undefined, value instanceof GoInt ? new GoInt(value.kind, at) : at];
}
