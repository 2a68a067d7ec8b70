import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { Problem } from '../problem/problem.ts';
import { straight } from './straight.ts';

/** What a match captured, by group number; undefined for a group that took no part. */
export type Captures = readonly (string | undefined)[];

/** A regular expression of Go's kind (RE2): leftmost-first, anywhere in the text, and never more than linear time. */
export interface Pattern {
  readonly text: string;
  /** Group numbers by name: several where the pattern uses a name again, which Go allows. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  readonly groupCount: number;
  test(text: string): boolean;
  /** The captures of the first match, or undefined where there is none. */
  find(text: string): Captures | undefined;
}

/** To compile costs more than to match a list, and most repositories share an exclusion. A pattern keeps no state. */
const compiledBefore = new Map<string, Pattern>();
const mostKept = 1000;

/**
 * Compiles a pattern as Go's `regexp.Compile` would; where Go refuses, throws the Problem that `refused` makes of
 * Go's own message.
 *
 *     '^v(?P<n>[0-9]+)' → { groups: { n: [1] } }    '(?!a)' → "error parsing regexp: invalid or unsupported Perl syntax: `(?!`"
 */
export function compilePattern(text: string, refused: (message: string) => Problem): Pattern {
  const known = compiledBefore.get(text);
  if (known !== undefined) return known;
  const pattern = straightPattern(text) ?? enginePattern(text, refused);
  if (compiledBefore.size < mostKept) compiledBefore.set(text, pattern);
  return pattern;
}

function straightPattern(text: string): Pattern | undefined {
  const found = straight(text);
  if (found === undefined) return undefined;
  const { expression, captures } = found;
  const names = captures.flatMap((name, index) => (name === '' ? [] : [[name, index + 1] as const]));
  return {
    text,
    groups: groupsOf(names),
    groupCount: captures.length,
    test: (candidate) => expression.test(candidate),
    find: (candidate) => expression.exec(candidate) ?? undefined,
  };
}

function enginePattern(text: string, refused: (message: string) => Problem): Pattern {
  const { unique, originals } = withUniqueNames(text);
  try {
    const compiled = RE2JS.compile(unique);
    const names = Object.entries(compiled.namedGroups());
    // The engine itself: a Matcher runs twice, once to find the match and once more for its groups.
    const engine = compiled.re2();
    return {
      text,
      groups: groupsOf(names.map(([name, number]) => [originals.get(name) ?? name, number])),
      groupCount: compiled.groupCount(),
      test: (candidate) => compiled.test(candidate),
      find: (candidate) => capturesOf(engine.findSubmatch(candidate)),
    };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    throw refused(goMessage(error.message, originals));
  }
}

function groupsOf(names: readonly (readonly [name: string, number: number])[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [name, number] of names)
    groups.set(
      name,
      [...(groups.get(name) ?? []), number].sort((a, b) => a - b),
    );
  return groups;
}

function capturesOf(found: readonly unknown[] | null): Captures | undefined {
  return found?.map((captured) => (typeof captured === 'string' ? captured : undefined));
}

/** An escape, a quotation, a class, or the name of a group: no other place of a pattern can look like a group. */
const pieces = /\\Q[^]*?(?:\\E|$)|\\[^]|\[\^?\]?(?:\\[^]|\[:\^?[a-z]+:\]|[^\]\\])*\]|(\(\?P?<)([A-Za-z0-9_]+)>/g;

/** Gives each later group of a name another one, because re2js refuses names that are used twice. */
function withUniqueNames(text: string): { unique: string; originals: ReadonlyMap<string, string> } {
  const originals = new Map<string, string>();
  const seen = new Set<string>();
  const unique = text.replace(pieces, (piece: string, opening?: string, name?: string) => {
    if (opening === undefined || name === undefined) return piece;
    if (!seen.has(name)) {
      seen.add(name);
      return piece;
    }
    const other = unusedName(text, originals.size);
    originals.set(other, name);
    return `${opening}${other}>`;
  });
  return { unique, originals };
}

function unusedName(text: string, number: number): string {
  let name = `again${number}_`;
  while (text.includes(name)) name += '_';
  return name;
}

/** The messages that re2js words otherwise than Go. */
const rewordings: readonly (readonly [RegExp, string])[] = [
  [/(: trailing backslash at end of expression)$/, '$1: ``'],
  [/: invalid named capture: `\(\?P<`$/, ': invalid or unsupported Perl syntax: `(?P`'],
  [/: invalid named capture: `\(\?<`$/, ': invalid or unsupported Perl syntax: `(?<`'],
];

function goMessage(message: string, originals: ReadonlyMap<string, string>): string {
  let text = message;
  for (const [unique, name] of originals) text = text.replaceAll(`<${unique}>`, `<${name}>`);
  for (const [theirs, go] of rewordings) text = text.replace(theirs, go);
  return text;
}
