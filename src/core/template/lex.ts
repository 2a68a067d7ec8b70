import { quote, sharpU } from './text/quote.ts';
import { isDigit, isLetter, isPrint } from './text/unicode.ts';
import { runeAt } from './text/utf8.ts';
import { keywords, type Token, type TokenKind } from './token.ts';

const LEFT = '{{';
const RIGHT = '}}';
const SPACE = ' \t\r\n';

const punctuation: Readonly<Record<string, TokenKind>> = { '=': 'assign', '|': 'pipe' };

/** The tokens that quotes begin, and how errors call them. */
const quotes: Readonly<Record<string, readonly [kind: TokenKind, what: string]>> = {
  '"': ['string', 'quoted string'],
  "'": ['charConstant', 'character constant'],
  '`': ['rawString', 'raw quoted string'],
};

const number = new RegExp(
  [
    String.raw`[+-]?(?:0[xX][0-9a-fA-F_]*\.?[0-9a-fA-F_]*(?:[pP][+-]?[0-9_]*)?`,
    String.raw`0[oO][0-7_]*\.?[0-7_]*`,
    String.raw`0[bB][01_]*\.?[01_]*`,
    String.raw`[0-9_]*\.?[0-9_]*(?:[eE][+-]?[0-9_]*)?)i?`,
  ].join('|'),
  'y',
);

/**
 * Splits a template into tokens, as Go's text/template/parse/lex.go does; the last is `eof` or `error`. The text is
 * bytes (utf8.ts): `'a{{.B}}' → text, leftDelim, field, rightDelim, eof`.
 */
export function lex(input: string): Token[] {
  return new Lexer(input).run();
}

/** What a scan finds: the kind of token that ends here, or what is wrong. */
type Scanned = TokenKind | { readonly fault: string };

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
      if (this.#inAction) this.#insideAction();
      else this.#text();
    }
    return this.#tokens;
  }

  /** A few bytes ahead, enough for any delimiter. */
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

  #fail(text: string): void {
    this.#tokens.push({ kind: 'error', pos: this.#start, text, line: this.#line });
    this.#done = true;
  }

  /** lexText: everything up to `{{`, less the space that `{{- ` trims. */
  #text(): void {
    const found = this.#input.indexOf(LEFT, this.#pos);
    const at = found < 0 ? this.#input.length : found;
    const trims = found >= 0 && isLeftTrim(this.#rest(at + 2));
    this.#pos = trims ? this.#trimmedEnd(at) : at;
    if (this.#pos > this.#start) this.#emit('text');
    this.#pos = at;
    this.#ignore();
    if (found >= 0) this.#leftDelim(trims ? 2 : 0);
    else {
      this.#emit('eof');
      this.#done = true;
    }
  }

  #trimmedEnd(end: number): number {
    let at = end;
    while (at > this.#start && SPACE.includes(this.#input.charAt(at - 1))) at -= 1;
    return at;
  }

  #skipSpaces(): void {
    while (this.#pos < this.#input.length && SPACE.includes(this.#input.charAt(this.#pos))) this.#pos += 1;
    this.#ignore();
  }

  /** lexLeftDelim: a comment is no action, and leaves no token. */
  #leftDelim(marker: 0 | 2): void {
    const isComment = this.#rest(this.#pos + 2 + marker).startsWith('/*');
    this.#pos += 2;
    if (!isComment) this.#emit('leftDelim');
    this.#pos += marker;
    this.#ignore();
    if (isComment) this.#comment();
    else {
      this.#inAction = true;
      this.#depth = 0;
    }
  }

  #comment(): void {
    const end = this.#input.indexOf('*/', this.#pos + 2);
    this.#pos = end < 0 ? this.#pos : end + 2;
    const delim = this.#rightDelimLength();
    if (end < 0) this.#fail('unclosed comment');
    else if (delim === 0) this.#fail('comment ends before closing delimiter');
    else this.#pass(delim);
  }

  /** Leaves a right delimiter behind, and the space that it trims. */
  #pass(delim: 2 | 4): void {
    this.#pos += delim;
    this.#ignore();
    if (delim === 4) this.#skipSpaces();
  }

  /** 0 where no right delimiter stands, 2 for `}}`, 4 for ` -}}`. */
  #rightDelimLength(): 0 | 2 | 4 {
    const rest = this.#rest();
    if (SPACE.includes(rest[0] ?? 'x') && rest.startsWith(`-${RIGHT}`, 1)) return 4;
    return rest.startsWith(RIGHT) ? 2 : 0;
  }

  /** lexInsideAction. */
  #insideAction(): void {
    const delim = this.#rightDelimLength();
    if (delim !== 0 && this.#depth === 0) this.#rightDelim(delim);
    else {
      const scanned = delim === 0 ? this.#scan() : { fault: 'unclosed left paren' };
      if (typeof scanned === 'string') this.#emit(scanned);
      else this.#fail(scanned.fault);
    }
  }

  #rightDelim(length: 2 | 4): void {
    this.#pos += length - 2;
    this.#ignore();
    this.#pos += 2;
    this.#emit('rightDelim');
    if (length === 4) this.#skipSpaces();
    this.#inAction = false;
  }

  #scan(): Scanned {
    const first = this.#input[this.#pos];
    if (first === undefined) return { fault: 'unclosed action' };
    if (SPACE.includes(first)) return this.#space();
    const quoted = quotes[first];
    if (quoted !== undefined) return this.#quoted(first, quoted);
    const single = punctuation[first];
    if (single === undefined) return this.#operand(first);
    this.#pos += 1;
    return single;
  }

  #operand(first: string): Scanned {
    if (first === '(' || first === ')') return this.#paren(first);
    if (first === ':') return this.#declare();
    if (first === '$') return this.#named('variable');
    const next = this.#input[this.#pos + 1];
    if (first === '.' && next !== undefined && !/[0-9]/.test(next)) return this.#named('field');
    return /[.+\-0-9]/.test(first) ? this.#number() : this.#identifier();
  }

  #paren(paren: '(' | ')'): Scanned {
    this.#pos += 1;
    this.#depth += paren === '(' ? 1 : -1;
    if (this.#depth < 0) return { fault: 'unexpected right paren' };
    return paren === '(' ? 'leftParen' : 'rightParen';
  }

  #declare(): Scanned {
    if (this.#input[this.#pos + 1] !== '=') return { fault: 'expected :=' };
    this.#pos += 2;
    return 'declare';
  }

  #space(): Scanned {
    // The last space may belong to a closing ` -}}`.
    while (SPACE.includes(this.#input[this.#pos] ?? 'x') && this.#rightDelimLength() !== 4) this.#pos += 1;
    return 'space';
  }

  /** lexQuote, lexRawQuote and lexChar: the parser checks what is inside. */
  #quoted(quote: string, [kind, what]: readonly [kind: TokenKind, what: string]): Scanned {
    const end = quote === '`' ? this.#input.indexOf('`', this.#pos + 1) : this.#closing(quote);
    if (end < 0) return { fault: `unterminated ${what}` };
    this.#pos = end + 1;
    return kind;
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
  #word(): void {
    while (this.#pos < this.#input.length) {
      const { code, size } = runeAt(this.#input, this.#pos);
      if (!isWord(code)) return;
      this.#pos += size;
    }
  }

  /** What may follow a word; so `$x+2` is an error and not a sum. */
  #atTerminator(): boolean {
    const rest = this.#rest();
    return rest === '' || `${SPACE}.,|:)(`.includes(rest.charAt(0)) || rest.startsWith(RIGHT);
  }

  #ended(kind: TokenKind): Scanned {
    if (this.#atTerminator()) return kind;
    return { fault: `bad character ${sharpU(runeAt(this.#input, this.#pos).code)}` };
  }

  /** lexFieldOrVariable: a lone `.` is the dot, a lone `$` the data. */
  #named(kind: 'field' | 'variable'): Scanned {
    this.#pos += 1;
    if (this.#atTerminator()) return kind === 'variable' ? 'variable' : 'dot';
    this.#word();
    return this.#ended(kind);
  }

  /** lexIdentifier: keywords, booleans and names. */
  #identifier(): Scanned {
    const { code } = runeAt(this.#input, this.#pos);
    if (!isWord(code)) return this.#sign(code);
    this.#word();
    const text = this.#input.slice(this.#start, this.#pos);
    return this.#ended(keywords.get(text) ?? (text === 'true' || text === 'false' ? 'bool' : 'identifier'));
  }

  /** Any other printable ASCII character, so that the parser can complain of it. */
  #sign(code: number): Scanned {
    this.#pos += 1;
    if (code < 0x80 && isPrint(code)) return 'char';
    return { fault: `unrecognized character in action: ${sharpU(code)}` };
  }

  /** lexNumber: a second number with a sign can only be the imaginary part of a complex one. */
  #number(): Scanned {
    const good = this.#digits();
    const next = this.#input[this.#pos];
    const complex = good && (next === '+' || next === '-');
    if (good && !complex) return 'number';
    if (complex && this.#digits() && this.#input[this.#pos - 1] === 'i') return 'complex';
    return { fault: `bad number syntax: ${quote(this.#input.slice(this.#start, this.#pos))}` };
  }

  /** Passes what looks like a number; whether it is one, the parser finds out. */
  #digits(): boolean {
    number.lastIndex = this.#pos;
    number.test(this.#input);
    this.#pos = Math.max(number.lastIndex, this.#pos);
    const { code, size } = runeAt(this.#input, this.#pos);
    if (this.#pos >= this.#input.length || !isWord(code)) return true;
    this.#pos += size;
    return false;
  }
}

/** `{{- ` trims, `{{-3` begins a number. */
const isLeftTrim = (rest: string): boolean => rest.startsWith('-') && SPACE.includes(rest[1] ?? 'x');

const isWord = (code: number): boolean =>
  code < 0x80 ? /\w/.test(String.fromCharCode(code)) : isLetter(code) || isDigit(code);
