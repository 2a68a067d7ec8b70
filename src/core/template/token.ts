export type TokenKind =
  | 'error'
  | 'bool'
  | 'char' // a comma, mostly
  | 'charConstant'
  | 'complex'
  | 'assign'
  | 'declare'
  | 'eof'
  | 'field'
  | 'identifier'
  | 'leftDelim'
  | 'leftParen'
  | 'number'
  | 'pipe'
  | 'rawString'
  | 'rightDelim'
  | 'rightParen'
  | 'space'
  | 'string'
  | 'text'
  | 'variable'
  | Keyword;

export type Keyword =
  'block' | 'break' | 'continue' | 'dot' | 'define' | 'else' | 'end' | 'if' | 'nil' | 'range' | 'template' | 'with';

export interface Token {
  readonly kind: TokenKind;
  /** Byte offset of its first character in the template. */
  readonly pos: number;
  /** Its source, or the text of an error. */
  readonly text: string;
  /** The line it begins on, counted from 1. */
  readonly line: number;
}

/** The words that are no names of functions. */
export const keywords: ReadonlyMap<string, Keyword> = new Map([
  ['.', 'dot'],
  ['block', 'block'],
  ['break', 'break'],
  ['continue', 'continue'],
  ['define', 'define'],
  ['else', 'else'],
  ['end', 'end'],
  ['if', 'if'],
  ['nil', 'nil'],
  ['range', 'range'],
  ['template', 'template'],
  ['with', 'with'],
]);

const keywordKinds: ReadonlySet<string> = new Set(keywords.values());

export const isKeyword = (kind: TokenKind): boolean => keywordKinds.has(kind);
