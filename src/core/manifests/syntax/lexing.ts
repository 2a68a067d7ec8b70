import { CST, Lexer } from 'yaml';

/**
 * Cuts a text into lexemes, with two leniences of Flux's parser that the lexer of yaml 2.9.1 has not. Between brackets
 * no line need be indented: Flux itself writes such lines when it sets a value there. And a comment further left does
 * not end the block that it stands in. Both hang on the indentation that the lexer asks of the next line, which is put
 * right whenever it hands over a lexeme; the conformance rows fail if another version keeps that elsewhere.
 */
export function* lex(text: string): Generator<string> {
  const lexer = new Lexer();
  const state: State = { depth: 0, asked: 0, isLineStart: true };
  let last = '';
  for (const lexeme of lexer.lex(text)) {
    follow(last === CST.SCALAR ? 'scalar' : CST.tokenType(lexeme), lexer, state);
    last = lexeme;
    yield lexeme;
  }
}

interface State {
  /** How many brackets are open. */
  depth: number;
  /** What was asked before the brackets, or at the end of the last line. */
  asked: unknown;
  isLineStart: boolean;
}

function follow(type: CST.TokenType | null, lexer: Lexer, state: State): void {
  const before = state.depth;
  state.depth = depthBehind(type, before);
  if (before === 0 && (type === 'newline' || state.depth > 0)) state.asked = Reflect.get(lexer, 'indentNext');
  if (state.depth > 0) Reflect.set(lexer, 'indentNext', 0);
  else if (before > 0 || (state.isLineStart && type === 'comment')) Reflect.set(lexer, 'indentNext', state.asked);
  state.isLineStart = type === 'newline' || (state.isLineStart && type === 'space');
}

function depthBehind(type: CST.TokenType | null, depth: number): number {
  switch (type) {
    case 'flow-map-start':
    case 'flow-seq-start':
      return depth + 1;
    case 'flow-map-end':
    case 'flow-seq-end':
      return Math.max(0, depth - 1);
    case 'flow-error-end':
      return 0;
    default:
      return depth;
  }
}
