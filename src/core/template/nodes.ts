import { quote } from './text/quote.ts';

/** A parsed template, node by node; `pos` is a byte offset in its text. The text of a node is what Go's errors quote. */
export type Node = Statement | List | Pipe | Command | Argument;

/** What stands between the delimiters, or outside them. */
export type Statement = Text | Action | Branch | TemplateCall | Jump;

/** What a command is made of. */
export type Argument = Identifier | Variable | Dot | Nil | Field | Chain | Bool | NumberLiteral | StringLiteral | Pipe;

interface At {
  readonly pos: number;
}

export interface List extends At {
  readonly kind: 'list';
  readonly nodes: readonly Statement[];
}

export interface Text extends At {
  readonly kind: 'text';
  readonly text: string;
}

export interface Action extends At {
  readonly kind: 'action';
  readonly pipe: Pipe;
}

/** `if`, `with` or `range`, with its `else`. */
export interface Branch extends At {
  readonly kind: 'if' | 'with' | 'range';
  readonly pipe: Pipe;
  readonly list: List;
  readonly elseList: List | undefined;
}

/** `{{template "name" pipeline}}`; a `block` is one too. */
export interface TemplateCall extends At {
  readonly kind: 'template';
  readonly name: string;
  readonly pipe: Pipe | undefined;
}

export interface Jump extends At {
  readonly kind: 'break' | 'continue';
}

export interface Pipe extends At {
  readonly kind: 'pipe';
  /** `=` rather than `:=`. */
  readonly assigns: boolean;
  readonly variables: readonly Variable[];
  readonly commands: readonly Command[];
}

export interface Command extends At {
  readonly kind: 'command';
  readonly args: readonly [Argument, ...Argument[]];
}

export interface Identifier extends At {
  readonly kind: 'identifier';
  readonly name: string;
}

export interface Variable extends At {
  readonly kind: 'variable';
  /** `$name`, then the fields after it. */
  readonly path: readonly [string, ...string[]];
}

export interface Field extends At {
  readonly kind: 'field';
  readonly path: readonly [string, ...string[]];
}

/** Fields of something in parentheses, or of a function's result. */
export interface Chain extends At {
  readonly kind: 'chain';
  readonly base: Argument;
  readonly path: readonly [string, ...string[]];
}

export interface Dot extends At {
  readonly kind: 'dot';
}

export interface Nil extends At {
  readonly kind: 'nil';
}

export interface Bool extends At {
  readonly kind: 'bool';
  readonly value: boolean;
}

/** A number may stand for more than one type; undefined where it cannot be that. */
export interface NumberLiteral extends At {
  readonly kind: 'number';
  readonly int: bigint | undefined;
  readonly float: number | undefined;
  readonly text: string;
}

export interface StringLiteral extends At {
  readonly kind: 'string';
  readonly source: string;
  readonly value: string;
}

/** Writes a node as Go's Node.String() does: `.A.B`, `eq .N 3`, `{{template "x"}}`. */
export function nodeText(node: Node): string {
  switch (node.kind) {
    case 'list':
      return node.nodes.map(nodeText).join('');
    case 'text':
      return node.text;
    case 'if':
    case 'with':
    case 'range':
      return branchText(node);
    case 'action':
    case 'template':
    case 'break':
    case 'continue':
      return `{{${actionText(node)}}}`;
    default:
      return expressionText(node);
  }
}

function actionText(node: Action | TemplateCall | Jump): string {
  if (node.kind === 'action') return nodeText(node.pipe);
  if (node.kind !== 'template') return node.kind;
  return `template ${quote(node.name)}${node.pipe === undefined ? '' : ` ${nodeText(node.pipe)}`}`;
}

function branchText(node: Branch): string {
  const otherwise = node.elseList === undefined ? '' : `{{else}}${nodeText(node.elseList)}`;
  return `{{${node.kind} ${nodeText(node.pipe)}}}${nodeText(node.list)}${otherwise}{{end}}`;
}

function expressionText(node: Pipe | Command | Argument): string {
  switch (node.kind) {
    case 'pipe':
      return pipeText(node);
    case 'command':
      return node.args.map(operandText).join(' ');
    case 'identifier':
      return node.name;
    case 'variable':
      return node.path.join('.');
    case 'field':
      return `.${node.path.join('.')}`;
    case 'chain':
      return `${operandText(node.base)}.${node.path.join('.')}`;
    default:
      return literalText(node);
  }
}

function literalText(node: Dot | Nil | Bool | NumberLiteral | StringLiteral): string {
  switch (node.kind) {
    case 'dot':
      return '.';
    case 'nil':
      return 'nil';
    case 'bool':
      return String(node.value);
    case 'number':
      return node.text;
    case 'string':
      return node.source;
  }
}

/** Only a pipeline that is an operand stands in parentheses. */
const operandText = (node: Argument): string => (node.kind === 'pipe' ? `(${pipeText(node)})` : expressionText(node));

function pipeText(pipe: Pipe): string {
  const variables = pipe.variables.map(nodeText).join(', ');
  const declared = variables === '' ? '' : `${variables} ${pipe.assigns ? '=' : ':='} `;
  return declared + pipe.commands.map(nodeText).join(' | ');
}
