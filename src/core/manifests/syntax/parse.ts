import { Composer, Parser, type CST, type ErrorCode } from 'yaml';
import { lex } from './lexing.ts';

/** The first document of a chunk; Flux reads no further. */
export type Parsed =
  | { readonly kind: 'document'; readonly root: CST.Token; readonly end: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid'; readonly at: number; readonly reason: string };

/** What go.yaml.in/yaml/v3 calls control characters (readerc.go). */
const control = /[^\P{Cc}\t\n\r\u0085]|[\p{Cs}\ufffe\uffff]/u;

/** Flux tolerates duplicate keys; no tag needs a meaning to be kept. */
const leniently = { uniqueKeys: false, strict: false, schema: 'failsafe', logLevel: 'silent' } as const;

/**
 * Parses the first YAML document of a chunk, and holds it to the grammar: gives the root of its syntax tree and the
 * offset where the document ends, or the first thing that is wrong.
 *
 *     'a: 1\n' → document    '# a\n' → empty    'a: [\n' → invalid at 5
 */
export function parseDocument(text: string): Parsed {
  const parser = new Parser();
  const { tokens, document, end } = firstDocument(text, parser);
  const directive = tokens.find(({ type }) => type === 'directive');
  if (directive !== undefined) return invalid(directive.offset, 'directives such as %YAML are not read by Flux');
  const unreadable = control.exec(text);
  if (unreadable !== null) return invalid(unreadable.index, 'control characters are not allowed');
  if (isTooDeep(parser)) return invalid(0, `collections are nested more than ${deepest} deep`);
  for (const { errors } of new Composer(leniently).compose(tokens)) {
    const error = errors.find(({ code, pos }) => !isTolerated(code, text[pos[0]]));
    if (error !== undefined) return invalid(error.pos[0], firstLine(error.message));
  }
  return document?.value === undefined ? { kind: 'empty' } : { kind: 'document', root: document.value, end };
}

/** The grammar is checked by recursion, and so are ends of blocks found: the stack must bear it, whoever calls. */
const deepest = 500;

/** Tells whether a parser has met more nested collections than it may; it must not be asked to end them. */
export function isTooDeep({ stack }: Parser): boolean {
  return stack.length > deepest;
}

/** Flux tolerates a `#` without a space before it, and does not ask whether a value fits its tag. */
function isTolerated(code: ErrorCode, character: string | undefined): boolean {
  return code === 'TAG_RESOLVE_FAILED' || (code === 'MISSING_CHAR' && character === '#');
}

interface Opening {
  readonly tokens: readonly CST.Token[];
  readonly document: CST.Document | undefined;
  readonly end: number;
}

function firstDocument(text: string, parser: Parser): Opening {
  const tokens: CST.Token[] = [];
  let document: CST.Document | undefined;
  for (const token of parse(lex(text), parser)) {
    if (document !== undefined && (token.type === 'document' || token.type === 'doc-end')) {
      return { tokens, document, end: token.offset };
    }
    if (token.type === 'document') document = token;
    tokens.push(token);
  }
  return { tokens, document, end: text.length };
}

/** Makes tokens of lexemes, up to where they are nested too deep. */
export function* parse(lexemes: Iterable<string>, parser: Parser): Generator<CST.Token> {
  for (const lexeme of lexemes) {
    yield* parser.next(lexeme);
    if (isTooDeep(parser)) return;
  }
  yield* parser.end();
}

function invalid(at: number, reason: string): Parsed {
  return { kind: 'invalid', at, reason };
}

function firstLine(message: string): string {
  return message.split('\n', 1).join();
}
