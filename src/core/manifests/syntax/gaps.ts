import { isWritten, type Lexeme } from './lexemes.ts';

/** A comment, from its first `#` to the end of its line. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  /** From 0. */
  readonly column: number;
  /** Line breaks between it and what stands before it: 0 for a comment on the line of a token. */
  readonly breaks: number;
}

/** The comments between two tokens, or in the header of a block scalar; never none. */
export interface Gap {
  readonly comments: readonly Comment[];
  readonly before: Lexeme | undefined;
  /** The token before `before`. */
  readonly earlier: Lexeme | undefined;
  readonly after: Lexeme | undefined;
  /** Where `before` ends, white space that belongs to a block scalar left out. */
  readonly from: number;
  /** Line breaks between the last comment and `after`. */
  readonly breaks: number;
}

/**
 * Finds the comments of a document, gap by gap in the order of the text.
 *
 *     'a: 1 # b\n# c\nd: 2' → one gap, between `1` and `d`, of two comments
 */
export function gapsOf(text: string, lexemes: readonly Lexeme[], end: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let hash = text.indexOf('#');
  let [earlier, before]: (Lexeme | undefined)[] = [];
  const pass = (after: Lexeme | undefined, to: number): void => {
    if (before?.scalar?.type === 'block-scalar') gaps.push(...headerGap(text, before, earlier));
    const from = endOf(text, before);
    if (hash !== -1 && hash < from) hash = text.indexOf('#', from);
    if (hash !== -1 && hash < to) gaps.push({ ...between(text, from, to), before, earlier, after, from });
    [earlier, before] = [before, after];
  };
  for (const lexeme of lexemes) if (isWritten(lexeme)) pass(lexeme, lexeme.start);
  pass(undefined, end);
  return gaps;
}

function endOf(text: string, lexeme: Lexeme | undefined): number {
  if (lexeme?.scalar?.type !== 'block-scalar') return lexeme?.end ?? 0;
  return lexeme.start + text.slice(lexeme.start, lexeme.end).trimEnd().length;
}

function headerGap(text: string, before: Lexeme, earlier: Lexeme | undefined): readonly Gap[] {
  const [header = ''] = text.slice(before.start, before.end).split('\n', 1);
  const from = before.start + header.search(/[\s#]|$/);
  const found = between(text, from, before.start + header.length);
  return found.comments.length === 0 ? [] : [{ ...found, before, earlier, after: before, from }];
}

function between(text: string, from: number, to: number): Pick<Gap, 'comments' | 'breaks'> {
  const comments: Comment[] = [];
  let done = from;
  for (let start = text.indexOf('#', done); start !== -1 && start < to; start = text.indexOf('#', done)) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd === -1 ? to : lineEnd - (text[lineEnd - 1] === '\r' ? 1 : 0);
    const column = start - (text.lastIndexOf('\n', start) + 1);
    comments.push({ start, end, column, breaks: breaksIn(text, done, start) });
    done = end;
  }
  return { comments, breaks: breaksIn(text, done, to) };
}

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
