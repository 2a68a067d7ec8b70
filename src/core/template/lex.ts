import { quote } from './text/quote.ts';
import { isDigit, isLetter, isPrint } from './text/unicode.ts';
import { encodeRune, runeAt } from './text/utf8.ts';
import { keywords, type Token, type TokenKind } from './token.ts';

const LEFT = '{{';
const RIGHT = '}}';
const SPACE = ' \t\r\n';

const punctuation: Readonly<Record<string, TokenKind>> = { '=': 'assign', '|': 'pipe' };

const quotes: Readonly<Record<string, readonly [kind: TokenKind, what: string]>> = {
  '"': ['string', 'quoted string'],
  "'": ['charConstant', 'character constant'],
  '`': ['rawString', 'raw quoted string'],
};

const word = /[\p{L}\p{Nd}_]/u;

/**
 * Splits a template into tokens, as Go's text/template/parse/lex.go does; the last is `eof` or `error`. The text is
 * bytes (utf8.ts): `'a{{.B}}' → text, leftDelim, field, rightDelim, eof`.
 */
export function lex(input: string): Token[] {
  return new Lexer(input).run();
}

class Lexer {
  readonly #input: string;
  readonly #tokens: Token[] = [];
  #pos = 0;
  #start = 0;
  #line = 1;
  #depth = 0;
  #inAction = false;
  #done = false;

  constructor(input: string) {
    this.#input = input;
  }

  run(): Token[] {
    while (!this.#done) {
      if (this.#inAction) this.#action();
      else this.#text();
    }
    return this.#tokens;
  }

  #rest(from = this.#pos): string {
    return this.#input.slice(from, from + 4);
  }

  /** Moves the start of the next token, and counts the lines left behind. */
  #ignore(): void {
    for (let at = this.#start; at < this.#pos; at++) if (this.#input[at] === '\n') this.#line += 1;
    this.#start = this.#pos;
  }

  #emit(kind: TokenKind): void {
    this.#tokens.push({ kind, pos: this.#start, text: this.#input.slice(this.#start, this.#pos), line: this.#line });
    this.#ignore();
  }

  #error(text: string): void {
    this.#tokens.push({ kind: 'error', pos: this.#start, text, line: this.#line });
    this.#done = true;
  }

  #text(): void {
    const at = this.#input.indexOf(LEFT, this.#pos);
    if (at < 0) return this.#end();
    const trims = isLeftTrim(this.#rest(at + 2));
    this.#pos = trims ? this.#trimmedEnd(at) : at;
    if (this.#pos > this.#start) this.#emit('text');
    this.#pos = at;
    this.#ignore();
    this.#leftDelim(trims);
  }

  #end(): void {
    this.#pos = this.#input.length;
    if (this.#pos > this.#start) this.#emit('text');
    this.#emit('eof');
    this.#done = true;
  }

  #trimmedEnd(end: number): number {
    let at = end;
    while (at > this.#start && SPACE.includes(this.#input.charAt(at - 1))) at -= 1;
    return at;
  }

  #skipSpaces(): void {
    while (this.#pos < this.#input.length && SPACE.includes(this.#input.charAt(this.#pos))) this.#pos += 1;
  }

  #leftDelim(trims: boolean): void {
    this.#pos += 2;
    const marker = trims ? 2 : 0;
    if (this.#rest(this.#pos + marker).startsWith('/*')) {
      this.#pos += marker;
      this.#ignore();
      return this.#comment();
    }
    this.#emit('leftDelim');
    this.#inAction = true;
    this.#pos += marker;
    this.#ignore();
    this.#depth = 0;
  }

  #comment(): void {
    const end = this.#input.indexOf('*/', this.#pos + 2);
    if (end < 0) return this.#error('unclosed comment');
    this.#pos = end + 2;
    const delim = this.#rightDelimLength();
    if (delim === 0) return this.#error('comment ends before closing delimiter');
    this.#pos += delim;
    if (delim > 2) this.#skipSpaces();
    this.#ignore();
  }

  /** 0 where no right delimiter stands, 2 for `}}`, 4 for ` -}}`. */
  #rightDelimLength(): 0 | 2 | 4 {
    const rest = this.#rest();
    if (SPACE.includes(rest[0] ?? 'x') && rest.startsWith(`-${RIGHT}`, 1)) return 4;
    return rest.startsWith(RIGHT) ? 2 : 0;
  }

  #rightDelim(length: 2 | 4): void {
    this.#pos += length - 2;
    this.#ignore();
    this.#pos += 2;
    this.#emit('rightDelim');
    if (length === 4) this.#skipSpaces();
    this.#ignore();
    this.#inAction = false;
  }

  #action(): void {
    const delim = this.#rightDelimLength();
    if (delim !== 0) return this.#depth === 0 ? this.#rightDelim(delim) : this.#error('unclosed left paren');
    const first = this.#input[this.#pos];
    if (first === undefined) return this.#error('unclosed action');
    if (SPACE.includes(first)) return this.#space();
    const single = punctuation[first];
    if (single !== undefined) {
      this.#pos += 1;
      return this.#emit(single);
    }
    const quoted = quotes[first];
    if (quoted !== undefined) return this.#quoted(first, quoted);
    return this.#operand(first);
  }

  #operand(first: string): void {
    if (first === '(' || first === ')') return this.#paren(first);
    if (first === ':') return this.#declare();
    if (first === '$') return this.#named('variable');
    const next = this.#input[this.#pos + 1];
    if (first === '.' && next !== undefined && !/[0-9]/.test(next)) return this.#named('field');
    if (/[.+\-0-9]/.test(first)) return this.#number();
    const { code } = runeAt(this.#input, this.#pos);
    if (isWord(code)) return this.#identifier();
    this.#pos += 1;
    if (code < 0x80 && isPrint(code)) return this.#emit('char');
    this.#error(`unrecognized character in action: ${sharpU(code)}`);
  }

  #paren(paren: '(' | ')'): void {
    this.#pos += 1;
    this.#depth += paren === '(' ? 1 : -1;
    if (this.#depth < 0) return this.#error('unexpected right paren');
    this.#emit(paren === '(' ? 'leftParen' : 'rightParen');
  }

  #declare(): void {
    if (this.#input[this.#pos + 1] !== '=') return this.#error('expected :=');
    this.#pos += 2;
    this.#emit('declare');
  }

  #space(): void {
    while (SPACE.includes(this.#input[this.#pos] ?? 'x')) {
      // The last space may belong to a closing ` -}}`.
      if (this.#rightDelimLength() === 4) break;
      this.#pos += 1;
    }
    this.#emit('space');
  }

  #quoted(quote: string, [kind, what]: readonly [kind: TokenKind, what: string]): void {
    const end = quote === '`' ? this.#input.indexOf('`', this.#pos + 1) : this.#closing(quote);
    if (end < 0) return this.#error(`unterminated ${what}`);
    this.#pos = end + 1;
    this.#emit(kind);
  }

  /** Finds the closing quote on this line; a backslash takes the next character with it. */
  #closing(quote: string): number {
    for (let at = this.#pos + 1; at < this.#input.length; at++) {
      const character = this.#input[at];
      if (character === quote) return at;
      if (character === '\\') at += 1;
      if (this.#input[at] === '\n') return -1;
    }
    return -1;
  }

  /** Passes letters, digits and underscores. */
  #run(): void {
    for (;;) {
      const { code, size } = runeAt(this.#input, this.#pos);
      if (this.#pos >= this.#input.length || !isWord(code)) return;
      this.#pos += size;
    }
  }

  #atTerminator(): boolean {
    const rest = this.#rest();
    return rest === '' || `${SPACE}.,|:)(`.includes(rest.charAt(0)) || rest.startsWith(RIGHT);
  }

  #badCharacter(): void {
    this.#error(`bad character ${sharpU(runeAt(this.#input, this.#pos).code)}`);
  }

  #named(kind: 'field' | 'variable'): void {
    this.#pos += 1;
    if (this.#atTerminator()) return this.#emit(kind === 'variable' ? 'variable' : 'dot');
    this.#run();
    if (!this.#atTerminator()) return this.#badCharacter();
    this.#emit(kind);
  }

  #identifier(): void {
    this.#run();
    if (!this.#atTerminator()) return this.#badCharacter();
    const text = this.#input.slice(this.#start, this.#pos);
    this.#emit(keywords.get(text) ?? (text === 'true' || text === 'false' ? 'bool' : 'identifier'));
  }

  #number(): void {
    const good = this.#scanNumber();
    const next = this.#input[this.#pos];
    const complex = good && (next === '+' || next === '-');
    if (!good || (complex && !(this.#scanNumber() && this.#input[this.#pos - 1] === 'i'))) {
      return this.#error(`bad number syntax: ${quote(this.#input.slice(this.#start, this.#pos))}`);
    }
    this.#emit(complex ? 'complex' : 'number');
  }

  /** Passes what looks like a number; whether it is one, the parser finds out. */
  #scanNumber(): boolean {
    const number =
      /[+-]?(?:0[xX][0-9a-fA-F_]*\.?[0-9a-fA-F_]*(?:[pP][+-]?[0-9_]*)?|0[oO][0-7_]*\.?[0-7_]*|0[bB][01_]*\.?[01_]*|[0-9_]*\.?[0-9_]*(?:[eE][+-]?[0-9_]*)?)i?/y;
    number.lastIndex = this.#pos;
    number.test(this.#input);
    this.#pos = Math.max(number.lastIndex, this.#pos);
    const { code, size } = runeAt(this.#input, this.#pos);
    if (this.#pos >= this.#input.length || !isWord(code)) return true;
    this.#pos += size;
    return false;
  }
}

const isLeftTrim = (rest: string): boolean => rest.startsWith('-') && SPACE.includes(rest[1] ?? 'x');

const isWord = (code: number): boolean =>
  code < 0x80 ? word.test(String.fromCharCode(code)) : isLetter(code) || isDigit(code);

/** A rune as Go's `%#U` prints it: `0x7d → "U+007D '}'"`. */
function sharpU(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return isPrint(code) ? `${number} '${encodeRune(code)}'` : number;
}
