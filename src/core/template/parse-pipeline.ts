import type { Argument, Chain, Command, Pipe, Variable } from './nodes.ts';
import { numberLiteral } from './parse-number.ts';
import type { TokenStream } from './source.ts';
import { quote } from './text/quote.ts';
import { unquote } from './text/unquote.ts';
import { runesOf } from './text/utf8.ts';
import { isKeyword, type Token, type TokenKind } from './token.ts';

/** Blocks and parentheses may nest this deep; Go allows 10,000, which a stack of ours does not. */
const MAX_NESTING = 200;

/** What is known of a function's name while a template is read: that it may be used, or why it may not. */
export type FunctionCheck = (
  name: string,
) => { readonly problem: string; readonly hint?: string | undefined } | undefined;

/** What is seen at one point of one template: a `define` or `block` begins with a fresh one. */
export class Scope {
  rangeDepth = 0;
  /** The line where the action being read began; 0 between actions. */
  actionLine = 0;
  readonly #variables = ['$'];
  /** How often each name stands among the variables. */
  readonly #counts = new Map([['$', 1]]);

  declare(name: string): void {
    this.#variables.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  knows(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  mark(): number {
    return this.#variables.length;
  }

  /** Forgets what was declared since the mark. */
  release(mark: number): void {
    for (const name of this.#variables.splice(mark)) this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
  }
}

/** What a command may begin with. */
const operandKinds: ReadonlySet<TokenKind> = new Set([
  'bool',
  'charConstant',
  'complex',
  'dot',
  'field',
  'identifier',
  'number',
  'nil',
  'rawString',
  'string',
  'variable',
  'leftParen',
]);

/** What can be no function, so cannot take what a pipeline hands on. */
const literalKinds: ReadonlySet<Argument['kind']> = new Set(['bool', 'dot', 'nil', 'number', 'string']);

/** Reads what stands inside an action: pipelines, commands and their operands (Go's text/template/parse/parse.go). */
export class PipelineParser {
  readonly tokens: TokenStream;
  readonly #check: FunctionCheck;
  #nesting = 0;

  constructor(tokens: TokenStream, check: FunctionCheck) {
    this.tokens = tokens;
    this.#check = check;
  }

  nest<T>(what: string, work: () => T): T {
    if (this.#nesting >= MAX_NESTING) this.tokens.fail(what);
    this.#nesting += 1;
    const result = work();
    this.#nesting -= 1;
    return result;
  }

  expect(scope: Scope, kinds: readonly TokenKind[], context: string): Token {
    const token = this.tokens.nextNonSpace();
    if (!kinds.includes(token.kind)) this.unexpected(scope, token, context);
    return token;
  }

  /** Complains of a token; one that the lexer complained of already keeps its words. */
  unexpected(scope: Scope, token: Token, context: string): never {
    if (token.kind !== 'error') return this.tokens.fail(`unexpected ${tokenText(token)} in ${context}`);
    const elsewhere = scope.actionLine !== 0 && scope.actionLine !== token.line;
    const started = ` started at ${this.tokens.source.name}:${scope.actionLine}`;
    const action = token.text.endsWith(' action') ? '' : ' in action';
    return this.tokens.fail(elsewhere ? token.text + action + started : token.text);
  }

  /** Reads `declarations? command ('|' command)*` up to its end. */
  pipeline(scope: Scope, context: string, end: 'rightDelim' | 'rightParen'): Pipe {
    const { pos } = this.tokens.peekNonSpace();
    const { assigns, variables } = this.#declarations(scope, context);
    const commands: Command[] = [];
    for (;;) {
      const token = this.tokens.nextNonSpace();
      if (token.kind === end) break;
      if (!operandKinds.has(token.kind)) this.unexpected(scope, token, context);
      this.tokens.back();
      commands.push(this.#command(scope));
    }
    this.#checkStages(commands, context);
    return { kind: 'pipe', pos, assigns, variables, commands };
  }

  /** checkPipeline. */
  #checkStages(commands: readonly Command[], context: string): void {
    if (commands.length === 0) this.tokens.fail(`missing value for ${context}`);
    commands.slice(1).forEach((command, index) => {
      if (!literalKinds.has(command.args[0].kind)) return;
      this.tokens.fail(`non executable command in pipeline stage ${index + 2}`);
    });
  }

  /** `$x :=`, `$x =`, and in a range `$i, $x :=`; anything else that begins with a variable is a command. */
  #declarations(scope: Scope, context: string): { assigns: boolean; variables: Variable[] } {
    const variables: Variable[] = [];
    while (this.tokens.peekNonSpace().kind === 'variable') {
      const mark = this.tokens.mark();
      const token = this.tokens.next();
      const next = this.tokens.peekNonSpace();
      const ends = next.kind === 'assign' || next.kind === 'declare';
      if (!ends && !(next.kind === 'char' && next.text === ',')) {
        this.tokens.reset(mark);
        break;
      }
      this.tokens.nextNonSpace();
      variables.push({ kind: 'variable', pos: token.pos, path: [token.text] });
      scope.declare(token.text);
      if (ends) return { assigns: next.kind === 'assign', variables };
      this.#checkComma(context, variables.length);
    }
    return { assigns: false, variables };
  }

  /** Only a range declares two variables. */
  #checkComma(context: string, count: number): void {
    if (context !== 'range' || count >= 2) this.tokens.fail(`too many declarations in ${context}`);
    const { kind } = this.tokens.peekNonSpace();
    if (kind === 'variable' || kind === 'rightDelim' || kind === 'rightParen') return;
    this.tokens.fail('range can only initialize variables');
  }

  /** Reads operands up to a pipe or the end; a pipe is consumed. */
  #command(scope: Scope): Command {
    const { pos } = this.tokens.peekNonSpace();
    const args: Argument[] = [];
    for (;;) {
      this.tokens.peekNonSpace();
      const operand = this.#operand(scope);
      if (operand !== undefined) args.push(operand);
      const token = this.tokens.next();
      if (token.kind === 'space') continue;
      if (token.kind === 'rightDelim' || token.kind === 'rightParen') this.tokens.back();
      else if (token.kind !== 'pipe') this.unexpected(scope, token, 'operand');
      break;
    }
    const [first, ...rest] = args;
    if (first === undefined) return this.tokens.fail('empty command');
    return { kind: 'command', pos, args: [first, ...rest] };
  }

  /** Reads a term with the fields after it; fields of fields and variables are one node, others a chain. */
  #operand(scope: Scope): Argument | undefined {
    const term = this.#term(scope);
    const { kind, pos } = this.tokens.peek();
    if (term === undefined || kind !== 'field') return term;
    const fields: [string, ...string[]] = [this.tokens.next().text.slice(1)];
    while (this.tokens.peek().kind === 'field') fields.push(this.tokens.next().text.slice(1));
    if (term.kind === 'field' || term.kind === 'variable') return { ...term, pos, path: [...term.path, ...fields] };
    if (literalKinds.has(term.kind)) this.tokens.fail(`unexpected . after term ${quote(literalSource(term))}`);
    const chain: Chain = { kind: 'chain', pos, base: term, path: fields };
    return chain;
  }

  #term(scope: Scope): Argument | undefined {
    const token = this.tokens.nextNonSpace();
    const { kind, pos, text } = token;
    switch (kind) {
      case 'identifier':
        return this.#identifier(token);
      case 'variable':
        return this.#variable(scope, token);
      case 'field':
        return { kind, pos, path: [text.slice(1)] };
      case 'leftParen':
        return this.nest('max expression depth exceeded', () =>
          this.pipeline(scope, 'parenthesized pipeline', 'rightParen'),
        );
      default:
        return this.#literal(token);
    }
  }

  #literal({ kind, pos, text }: Token): Argument | undefined {
    switch (kind) {
      case 'dot':
      case 'nil':
        return { kind, pos };
      case 'bool':
        return { kind, pos, value: text === 'true' };
      case 'charConstant':
      case 'complex':
      case 'number':
        return this.#number(kind, pos, text);
      case 'string':
      case 'rawString':
        return { kind: 'string', pos, source: text, value: this.unquoted(text) };
      default:
        this.tokens.back();
        return undefined;
    }
  }

  unquoted(literal: string): string {
    return unquote(literal) ?? this.tokens.fail('invalid syntax');
  }

  #number(kind: 'charConstant' | 'complex' | 'number', pos: number, text: string): Argument {
    const literal = numberLiteral(kind, text);
    return typeof literal === 'string' ? this.tokens.fail(literal) : { kind: 'number', pos, text, ...literal };
  }

  /** A name must be a function already while the template is read. */
  #identifier({ pos, text }: Token): Argument {
    const refusal = this.#check(text);
    if (refusal !== undefined) this.tokens.fail(refusal.problem, refusal.hint);
    return { kind: 'identifier', pos, name: text };
  }

  #variable(scope: Scope, { pos, text }: Token): Argument {
    if (!scope.knows(text)) this.tokens.fail(`undefined variable ${quote(text)}`);
    return { kind: 'variable', pos, path: [text] };
  }
}

function literalSource(term: Argument): string {
  if (term.kind === 'string') return term.source;
  if (term.kind === 'number') return term.text;
  if (term.kind === 'bool') return String(term.value);
  return term.kind === 'nil' ? 'nil' : '.';
}

/** item.String in lex.go: long tokens are cut to ten characters. */
function tokenText(token: Token): string {
  if (token.kind === 'eof') return 'EOF';
  if (isKeyword(token.kind)) return `<${token.text}>`;
  if (token.text.length <= 10) return quote(token.text);
  const length = runesOf(token.text)
    .slice(0, 10)
    .reduce((sum, rune) => sum + rune.size, 0);
  return `${quote(token.text.slice(0, length))}...`;
}
