import * as unicode from '../text/unicode.ts';
import { encodeRune, runesOf } from '../text/utf8.ts';

/** The cases of huandu/xstrings 1.5 (convert.go), rune by rune. */

type WordKind = 'number' | 'upper' | 'alphabet' | 'connector' | 'punct' | 'other';

interface Word {
  readonly kind: WordKind;
  readonly runes: readonly number[];
}

const DASH = 0x2d;
const UNDERSCORE = 0x5f;

/** What stands between words and is replaced. */
const isConnector = (code: number): boolean => code === DASH || code === UNDERSCORE || unicode.isSpace(code);

/** A letter of an alphabet; the common, rare and historic CJK characters are none. */
function isAlphabet(code: number): boolean {
  if (!unicode.isLetter(code)) return false;
  const cjk =
    (code >= 0x4e00 && code <= 0x9fcc) || (code >= 0x3400 && code <= 0x4d85) || (code >= 0x20000 && code <= 0x2b81d);
  return !cjk;
}

const isSmall = (code: number): boolean => isAlphabet(code) && !unicode.isUpper(code);

const isOther = (code: number): boolean =>
  !isConnector(code) && !isAlphabet(code) && !unicode.isNumber(code) && !unicode.isPunct(code);

const codes = (bytes: string): number[] => runesOf(bytes).map((rune) => rune.code);

const text = (runes: readonly number[]): string => runes.map(encodeRune).join('');

/** How far runes of one class reach from an index. */
function reach(runes: readonly number[], from: number, belongs: (code: number) => boolean): number {
  let at = from;
  while (at < runes.length && belongs(runes[at] ?? 0)) at += 1;
  return at;
}

const classes: readonly (readonly [
  kind: WordKind,
  starts: (code: number) => boolean,
  goesOn: (code: number) => boolean,
])[] = [
  ['connector', isConnector, isConnector],
  ['punct', unicode.isPunct, unicode.isPunct],
  ['alphabet', isAlphabet, isSmall],
  ['number', unicode.isNumber, unicode.isNumber],
];

function nextWord(runes: readonly number[], from: number): Word {
  const first = runes[from] ?? 0;
  const isUpper = unicode.isUpper(first) && !isConnector(first);
  if (isUpper) return { kind: 'upper', runes: runes.slice(from, upperEnd(runes, from)) };
  const found = classes.find(([, starts]) => starts(first));
  const end = reach(runes, from + 1, found?.[2] ?? isOther);
  return { kind: found?.[0] ?? 'other', runes: runes.slice(from, end) };
}

/** `HTTPServer` is two words: the last capital of a run begins the next one. */
function upperEnd(runes: readonly number[], from: number): number {
  const capitals = reach(runes, from + 1, unicode.isUpper);
  if (capitals === from + 1) return reach(runes, capitals, isSmall);
  const next = runes[capitals];
  return next !== undefined && isAlphabet(next) ? capitals - 1 : capitals;
}

function wordsOf(bytes: string): Word[] {
  const runes = codes(bytes);
  const words: Word[] = [];
  for (let at = 0; at < runes.length;) {
    const word = nextWord(runes, at);
    words.push(word);
    at += Math.max(word.runes.length, 1);
  }
  return words;
}

/** `'FirstName' → 'first_name'`, `'HTTPServer2Go' → 'http_server2_go'`. */
export const snakeCase = (bytes: string): string => new Lowering(wordsOf(bytes), UNDERSCORE).run();

/** `'HTTPServer' → 'http-server'`. */
export const kebabCase = (bytes: string): string => new Lowering(wordsOf(bytes), DASH).run();

/** camelCaseToLowerCase: which words a number sticks to decides where connectors go. */
class Lowering {
  readonly #words: readonly Word[];
  readonly #connector: number;
  #at = 0;
  #out = '';

  constructor(words: readonly Word[], connector: number) {
    this.#words = words;
    this.#connector = connector;
  }

  run(): string {
    if (this.#words.length === 0) return '';
    while (this.#at < this.#words.length - 1) {
      const previous = this.#words[this.#at];
      if (previous === undefined) break;
      if (previous.kind !== 'connector') this.#write(previous);
      this.#at += 1;
      this.#between(previous);
    }
    const last = this.#words[this.#at];
    if (last !== undefined) this.#write(last);
    return this.#out;
  }

  get #kind(): WordKind | undefined {
    return this.#words[this.#at]?.kind;
  }

  #between(previous: Word): void {
    if (previous.kind === 'connector') this.#write(previous);
    else if (previous.kind === 'number') this.#absorb();
    else if (previous.kind === 'punct') return;
    else if (this.#kind === 'number') this.#number();
    else this.#connect();
  }

  /** Writes the words that stick to a number, then a connector if more comes. */
  #absorb(): void {
    while (this.#kind === 'alphabet' || this.#kind === 'number') this.#take();
    this.#connect();
  }

  #number(): void {
    const number = this.#words[this.#at];
    const next = this.#words[this.#at + 1];
    if (number === undefined || next === undefined) return;
    this.#at += 1;
    if (next.kind === 'alphabet') {
      this.#out += encodeRune(this.#connector);
      this.#write(number);
      this.#absorb();
      return;
    }
    this.#write(number);
    this.#connect();
  }

  #take(): void {
    const word = this.#words[this.#at];
    if (word !== undefined) this.#write(word);
    this.#at += 1;
  }

  #connect(): void {
    const kind = this.#kind;
    if (kind !== undefined && kind !== 'connector' && kind !== 'punct') this.#out += encodeRune(this.#connector);
  }

  #write({ kind, runes }: Word): void {
    const lowers = kind === 'upper' || kind === 'connector';
    this.#out += text(lowers ? runes.map((code) => this.#lowered(code)) : runes);
  }

  #lowered(code: number): number {
    if (isConnector(code)) return this.#connector;
    return unicode.isUpper(code) ? unicode.toLower(code) : code;
  }
}

/** xstrings.ToPascalCase: `'http_server' → 'HttpServer'`. */
export function pascalCase(bytes: string): string {
  const runes = codes(bytes);
  const start = reach(runes, 0, isConnector);
  const first = runes[start];
  // xstrings writes the last of nothing but connectors twice.
  if (first === undefined) return text([...runes, ...runes.slice(-1)]);
  let capital = unicode.isUpper(first);
  let previous = unicode.toUpper(first);
  const out: number[] = runes.slice(0, start);
  for (const code of runes.slice(start + 1)) {
    let current = code;
    if (isConnector(previous) && isConnector(code)) out.push(previous);
    else if (isConnector(previous)) {
      capital = unicode.isUpper(code);
      current = unicode.toUpper(code);
    } else {
      if (capital && unicode.isUpper(code)) current = unicode.toLower(code);
      else capital = false;
      out.push(previous);
    }
    previous = current;
  }
  return text([...out, previous]);
}
