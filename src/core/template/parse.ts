import { lex } from './lex.ts';
import type { Branch, Jump, List, Pipe, Statement, TemplateCall } from './nodes.ts';
import { PipelineParser, Scope, type FunctionCheck } from './parse-pipeline.ts';
import { parseError, TokenStream, type Source } from './source.ts';
import { quote } from './text/quote.ts';
import type { Token } from './token.ts';

/** Marks the end of a list of statements; it is never part of a tree. */
interface Ending {
  readonly kind: 'end' | 'else';
  readonly pos: number;
}

/** Every template that a text defines, by name. */
export type Trees = ReadonlyMap<string, List>;

/** Parses a template and all it defines, as Go's text/template/parse does. Throws a TemplateError of kind `parse`. */
export function parse(source: Source, check: FunctionCheck): Trees {
  const parser = new TreeParser(new TokenStream(source, lex(source.text)), check);
  parser.topLevel(source.name);
  return parser.trees;
}

const KEYWORDS_WITH_PIPE = ['if', 'with', 'range'] as const;

class TreeParser {
  readonly trees = new Map<string, List>();
  readonly #tokens: TokenStream;
  readonly #pipelines: PipelineParser;

  constructor(tokens: TokenStream, check: FunctionCheck) {
    this.#tokens = tokens;
    this.#pipelines = new PipelineParser(tokens, check);
  }

  /** Reads the whole text; the top template is added last, so a `define` of its name comes first. */
  topLevel(name: string): void {
    const scope = new Scope();
    const { pos } = this.#tokens.peek();
    const nodes: Statement[] = [];
    while (this.#tokens.peek().kind !== 'eof') {
      if (this.#definition()) continue;
      const node = this.#textOrAction(scope);
      if (isEnding(node)) this.#tokens.fail(`unexpected {{${node.kind}}}`);
      nodes.push(node);
    }
    this.#add(name, { kind: 'list', pos, nodes });
  }

  /** `define` is known at the top only; inside a block it is an unexpected word. */
  #definition(): boolean {
    const mark = this.#tokens.mark();
    if (this.#tokens.next().kind === 'leftDelim' && this.#tokens.nextNonSpace().kind === 'define') {
      this.#define();
      return true;
    }
    this.#tokens.reset(mark);
    return false;
  }

  #define(): void {
    const context = 'define clause';
    const scope = new Scope();
    const literal = this.#pipelines.expect(scope, ['string', 'rawString'], context);
    const name = this.#pipelines.unquoted(literal.text);
    this.#pipelines.expect(scope, ['rightDelim'], context);
    this.#add(name, this.#body(context));
  }

  /** Go tells a wrong end of a definition where it stands, and that of a block where the block begins. */
  #body(context: string): List {
    const begin = this.#tokens.line;
    const [list, ending] = this.#list(new Scope());
    if (ending.kind === 'end') return list;
    const line = context === 'block clause' ? begin : this.#tokens.line;
    throw parseError(this.#tokens.source, line, `unexpected {{${ending.kind}}} in ${context}`);
  }

  /** Two definitions of one name are a mistake, unless one is empty. */
  #add(name: string, list: List): void {
    const known = this.trees.get(name);
    if (known === undefined || isEmpty(known)) this.trees.set(name, list);
    else if (!isEmpty(list)) this.#tokens.fail(`template: multiple definition of template ${quote(name)}`);
  }

  /** Reads statements up to `{{end}}` or `{{else}}`, which is given back beside them. */
  #list(scope: Scope): [List, Ending] {
    return this.#pipelines.nest('blocks nest too deep', () => {
      const { pos } = this.#tokens.peekNonSpace();
      const nodes: Statement[] = [];
      while (this.#tokens.peekNonSpace().kind !== 'eof') {
        const node = this.#textOrAction(scope);
        if (isEnding(node)) return [{ kind: 'list', pos, nodes }, node];
        nodes.push(node);
      }
      return this.#tokens.fail('unexpected EOF');
    });
  }

  #textOrAction(scope: Scope): Statement | Ending {
    const token = this.#tokens.nextNonSpace();
    if (token.kind === 'text') return { kind: 'text', pos: token.pos, text: token.text };
    if (token.kind !== 'leftDelim') return this.#pipelines.unexpected(scope, token, 'input');
    scope.actionLine = token.line;
    const node = this.#action(scope);
    scope.actionLine = 0;
    return node;
  }

  #action(scope: Scope): Statement | Ending {
    const token = this.#tokens.nextNonSpace();
    const branch = KEYWORDS_WITH_PIPE.find((keyword) => keyword === token.kind);
    if (branch !== undefined) return this.#branch(scope, branch);
    switch (token.kind) {
      case 'block':
        return this.#block(scope);
      case 'template':
        return this.#call(scope);
      case 'break':
      case 'continue':
        return this.#jump(scope, token.kind, token.pos);
      case 'else':
        return this.#else(scope);
      case 'end':
        return { kind: 'end', pos: this.#pipelines.expect(scope, ['rightDelim'], 'end').pos };
      default:
        this.#tokens.back();
        return { kind: 'action', pos: token.pos, pipe: this.#pipelines.pipeline(scope, 'command', 'rightDelim') };
    }
  }

  #jump(scope: Scope, kind: 'break' | 'continue', pos: number): Jump {
    const token = this.#tokens.nextNonSpace();
    if (token.kind !== 'rightDelim') this.#pipelines.unexpected(scope, token, `{{${kind}}}`);
    if (scope.rangeDepth === 0) this.#tokens.fail(`{{${kind}}} outside {{range}}`);
    return { kind, pos };
  }

  #else(scope: Scope): Ending {
    const next = this.#tokens.peekNonSpace();
    // `{{else if …` and `{{else with …` are read as an else whose list is that one statement.
    if (next.kind === 'if' || next.kind === 'with') return { kind: 'else', pos: next.pos };
    return { kind: 'else', pos: this.#pipelines.expect(scope, ['rightDelim'], 'else').pos };
  }

  #branch(scope: Scope, kind: Branch['kind']): Branch {
    const mark = scope.mark();
    const pipe = this.#pipelines.pipeline(scope, kind, 'rightDelim');
    if (kind === 'range') scope.rangeDepth += 1;
    const [list, ending] = this.#list(scope);
    if (kind === 'range') scope.rangeDepth -= 1;
    const elseList = ending.kind === 'else' ? this.#otherwise(scope, kind, ending.pos) : undefined;
    scope.release(mark);
    return { kind, pos: pipe.pos, pipe, list, elseList };
  }

  /** `{{else if}}` is an else with one `if` in it, whose `{{end}}` ends both; since Go 1.23 `with` has it too. */
  #otherwise(scope: Scope, kind: Branch['kind'], pos: number): List {
    if (kind !== 'range' && this.#tokens.peek().kind === kind) {
      this.#tokens.next();
      const branch = this.#pipelines.nest('blocks nest too deep', () => this.#branch(scope, kind));
      return { kind: 'list', pos, nodes: [branch] };
    }
    const [list, ending] = this.#list(scope);
    if (ending.kind !== 'end') this.#tokens.fail(`expected end; found {{${ending.kind}}}`);
    return list;
  }

  /** A block defines a template and calls it at once. */
  #block(scope: Scope): TemplateCall {
    const context = 'block clause';
    const token = this.#tokens.nextNonSpace();
    const name = this.#name(scope, token, context);
    const pipe: Pipe = this.#pipelines.pipeline(scope, context, 'rightDelim');
    this.#add(name, this.#body(context));
    return { kind: 'template', pos: token.pos, name, pipe };
  }

  #call(scope: Scope): TemplateCall {
    const context = 'template clause';
    const token = this.#tokens.nextNonSpace();
    const name = this.#name(scope, token, context);
    const bare = this.#tokens.nextNonSpace().kind === 'rightDelim';
    if (!bare) this.#tokens.back();
    const pipe = bare ? undefined : this.#pipelines.pipeline(scope, context, 'rightDelim');
    return { kind: 'template', pos: token.pos, name, pipe };
  }

  #name(scope: Scope, token: Token, context: string): string {
    if (token.kind === 'string' || token.kind === 'rawString') return this.#pipelines.unquoted(token.text);
    return this.#pipelines.unexpected(scope, token, context);
  }
}

const isEnding = (node: Statement | Ending): node is Ending => node.kind === 'end' || node.kind === 'else';

/** Nothing but space; such a definition gives way to another of the same name. */
const isEmpty = (list: List): boolean => list.nodes.every((node) => node.kind === 'text' && /^\s*$/.test(node.text));
