import { RE2JS, type Matcher } from 're2js';
import { fn1, fn2, fn3, int, str } from '../functions.ts';
import type { Meter } from '../meter.ts';
import { canBackquote, quote } from '../text/quote.ts';
import { bytesOf, runeAt, toBytes, toText } from '../text/utf8.ts';
import { CallError, nilSlice, stringsOf, type Func } from '../values.ts';
import { replacement, type Groups } from './expand.ts';

/** Nobody needs longer ones, and `a{1000}` alone makes a thousand instructions. */
const MAX_PATTERN = 1000;

interface Match extends Groups {
  readonly start: number;
  readonly end: number;
}

/**
 * sprig's regex.go, over RE2's own syntax in linear time. The plain functions tell a bad pattern in the words of Go's
 * MustCompile, the must… ones in the parser's.
 */
export const regex: Readonly<Record<string, Func>> = {
  regexMatch: fn2(str, str, (pattern, text, meter) => isPattern(pattern, meter) && matches(pattern, text, meter)),
  mustRegexMatch: fn2(str, str, matches),
  ...both('regexFind', (plain) =>
    fn2(str, str, (pattern, text, meter) => {
      return plain(pattern, text, meter).find(0)?.texts[0] ?? '';
    }),
  ),
  ...both('regexFindAll', (plain) =>
    fn3(str, str, int, (pattern, text, count, meter) => {
      const found = plain(pattern, text, meter).findAll(count);
      return found.length === 0 ? nilSlice('[]string') : stringsOf(found.map((match) => match.texts[0] ?? ''));
    }),
  ),
  ...both('regexReplaceAll', (plain) =>
    fn3(str, str, str, (pattern, text, by, meter) => {
      return plain(pattern, text, meter).replaceAll(replacement(by));
    }),
  ),
  ...both('regexReplaceAllLiteral', (plain) =>
    fn3(str, str, str, (pattern, text, by, meter) => {
      return plain(pattern, text, meter).replaceAll(() => by);
    }),
  ),
  ...both('regexSplit', (plain) =>
    fn3(str, str, int, (pattern, text, count, meter) => {
      const search = plain(pattern, text, meter);
      return count === 0 ? nilSlice('[]string') : stringsOf(search.split(count));
    }),
  ),
  regexQuoteMeta: fn1(str, (text) => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')),
};

type Start = (pattern: string, text: string, meter: Meter) => Search;

/** A function under its plain name and its must… name. */
function both(name: string, make: (start: Start) => Func): Readonly<Record<string, Func>> {
  const plain: Start = (pattern, text, meter) =>
    new Search(compiled(pattern, meter, compileWords(pattern)), text, meter);
  const must: Start = (pattern, text, meter) => new Search(compiled(pattern, meter), text, meter);
  return { [name]: make(plain), [`must${name.charAt(0).toUpperCase()}${name.slice(1)}`]: make(must) };
}

/** How MustCompile begins its panic. */
const compileWords = (pattern: string): string =>
  `regexp: Compile(${canBackquote(pattern) ? `\`${pattern}\`` : quote(pattern)}): `;

/** Compiles by RE2's rules. A pattern is charged for, because a short one can make a large program. */
function compiled(pattern: string, meter: Meter, words = ''): RE2JS {
  if (pattern.length > MAX_PATTERN) throw new CallError(`the pattern is longer than ${MAX_PATTERN} bytes`);
  meter.room(16 * pattern.length);
  try {
    const program = RE2JS.compile(toText(pattern));
    meter.spend(2 * program.programSize());
    return program;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'RE2JSSyntaxException') throw error;
    throw new CallError(words + toBytes(error.message));
  }
}

function isPattern(pattern: string, meter: Meter): boolean {
  try {
    return compiled(pattern, meter) instanceof RE2JS;
  } catch (error) {
    if (error instanceof CallError) return false;
    throw error;
  }
}

function matches(pattern: string, text: string, meter: Meter): boolean {
  return new Search(compiled(pattern, meter), text, meter).find(0) !== undefined;
}

/** One pattern at work on one text; the walks over it are those of Go's regexp.go, byte offsets and all. */
class Search {
  readonly #program: RE2JS;
  readonly #text: string;
  readonly #matcher: Matcher;
  readonly #meter: Meter;

  constructor(program: RE2JS, text: string, meter: Meter) {
    this.#program = program;
    this.#text = text;
    this.#matcher = program.matcher(bytesOf(text));
    this.#meter = meter;
  }

  find(from: number): Match | undefined {
    // A search may look at all that is left, with every instruction, to find a short match.
    this.#meter.spend(1 + ((this.#text.length - from) * this.#program.programSize()) / 128);
    const matcher = this.#matcher;
    if (!matcher.find(from)) return undefined;
    const texts = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => {
      return matcher.start(group) < 0 ? '' : this.#text.slice(matcher.start(group), matcher.end(group));
    });
    return { start: matcher.start(), end: matcher.end(), texts, names: this.#program.namedGroups() };
  }

  /** Passes one rune; at the end of the text, one more, so that a walk ends. */
  #next(at: number): number {
    return at + (at < this.#text.length ? runeAt(this.#text, at).size : 1);
  }

  /** The first `count` matches, or all if it is negative; none empty right after another. */
  findAll(count: number): Match[] {
    const found: Match[] = [];
    let previousEnd = -1;
    for (let at = 0; at <= this.#text.length && (count < 0 || found.length < count);) {
      const match = this.find(at);
      if (match === undefined) break;
      const accepted = match.end !== at || match.start !== previousEnd;
      at = match.end === at ? this.#next(at) : match.end;
      previousEnd = match.end;
      if (accepted) found.push(match);
    }
    return found;
  }

  /** Regexp.ReplaceAll: a match of nothing right after another match is left alone. */
  replaceAll(replacement: (match: Match) => string): string {
    let out = '';
    let lastEnd = 0;
    for (let at = 0; at <= this.#text.length;) {
      const match = this.find(at);
      if (match === undefined) break;
      out += this.#text.slice(lastEnd, match.start);
      if (match.end > lastEnd || match.start === 0) out += this.#charged(replacement(match));
      lastEnd = match.end;
      at = Math.max(match.end, this.#next(at));
    }
    return out + this.#text.slice(lastEnd);
  }

  #charged(text: string): string {
    this.#meter.room(text.length);
    return text;
  }

  /** Regexp.Split. */
  split(count: number): string[] {
    if (this.#text === '' && this.#program.pattern() !== '') return [''];
    const pieces: string[] = [];
    let begin = 0;
    let end = 0;
    for (const match of this.findAll(count)) {
      if (count > 0 && pieces.length === count - 1) break;
      end = match.start;
      if (match.end !== 0) pieces.push(this.#text.slice(begin, end));
      begin = match.end;
    }
    return end === this.#text.length ? pieces : [...pieces, this.#text.slice(begin)];
  }
}
