import { TemplateError } from './template-error.ts';
import { toText } from './text/utf8.ts';
import type { Token } from './token.ts';

/** The text that a template is parsed from, as bytes, and the name that errors call it by. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** The error that Go's parser would give for a line: `template: NAME:LINE: TEXT`. */
export function parseError(source: Source, line: number, text: string, hint?: string): TemplateError {
  return new TemplateError(toText(`template: ${source.name}:${line}: ${text}`), { kind: 'parse', line, hint });
}

/** The line (from 1) and the bytes before a place in its line, as Go counts them. */
export function placeOf(source: Source, pos: number): { readonly line: number; readonly column: number } {
  const before = source.text.slice(0, pos);
  return { line: before.split('\n').length, column: pos - (before.lastIndexOf('\n') + 1) };
}

/** Walks over tokens, back and forth; errors name the line of the furthest token seen, as Go's do. */
export class TokenStream {
  readonly source: Source;
  readonly #tokens: readonly Token[];
  #at = 0;
  #furthest = 0;

  constructor(source: Source, tokens: readonly Token[]) {
    this.source = source;
    this.#tokens = tokens;
  }

  #token(at: number): Token {
    this.#furthest = Math.max(this.#furthest, Math.min(at, this.#tokens.length - 1));
    return this.#tokens[at] ?? this.#tokens.at(-1) ?? { kind: 'eof', pos: 0, text: 'EOF', line: 1 };
  }

  peek(): Token {
    return this.#token(this.#at);
  }

  next(): Token {
    const token = this.peek();
    this.#at += 1;
    return token;
  }

  /** Drops spaces and shows what comes after. */
  peekNonSpace(): Token {
    while (this.peek().kind === 'space') this.#at += 1;
    return this.peek();
  }

  nextNonSpace(): Token {
    this.peekNonSpace();
    return this.next();
  }

  /** A place to come back to. */
  mark(): number {
    return this.#at;
  }

  reset(mark: number): void {
    this.#at = mark;
  }

  /** Hands the last token back. */
  back(): void {
    this.#at -= 1;
  }

  /** The line of the furthest token. */
  get line(): number {
    return this.#tokens[this.#furthest]?.line ?? 1;
  }

  /** Ends the parse with an error at the furthest token. */
  fail(text: string, hint?: string): never {
    throw parseError(this.source, this.line, text, hint);
  }
}
