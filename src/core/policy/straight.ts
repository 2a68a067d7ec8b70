/** One piece of a straight pattern: a group's opening or closing, or a set of characters with its repetition. */
const piece = new RegExp(
  [
    String.raw`(?<plain>\(\?:)`,
    String.raw`(?<capture>\((?:\?P?<(?<name>[A-Za-z0-9_]+)>)?)`,
    String.raw`(?<close>\))`,
    String.raw`(?<set>[A-Za-z0-9_-]|\.|\\[.dw-]|\[\^?(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_.]|\\[.dw-])+-?\])(?<times>[+*]|\{[1-9][0-9]?\})?`,
  ].join('|'),
  'y',
);

type PieceGroups = Readonly<Record<string, string | undefined>>;

interface Part {
  readonly source: string;
  /** The characters it takes; undefined for the bounds of groups. */
  readonly takes?: string;
  readonly varies?: boolean;
  readonly optional?: boolean;
  /** What a group that captures is called; '' for one without a name. */
  readonly captures?: string;
}

/** A pattern in JavaScript's own words. */
export interface Straight {
  readonly expression: RegExp;
  /** The names of the groups that capture, in their order; '' for one without a name. */
  readonly captures: readonly string[];
}

/** ASCII, and one character for all others: no set of a straight pattern tells those apart. */
const alphabet = Array.from({ length: 0x81 }, (_, point) => String.fromCodePoint(point));

/** Below this no pattern of such pieces is beyond Go's own limits on size and depth. */
const longest = 500;

/**
 * Turns a pattern into JavaScript's own, which is many times faster than re2js, if both must find the same, and soon:
 * it begins with `^` and is one sequence without alternatives, in which every set is taken as often as it can be. Of
 * sets that repeat, all but one end at a character that they could not take themselves, so that an engine that goes
 * back has one place to go back to. undefined for all others, and for what Go would not compile.
 *
 *     '^main-[a-f0-9]+-(?P<ts>[0-9]+)$' → /^main-[a-f0-9]+-([0-9]+)$/u, ['ts']    '^.*-.*-(.*)$', '^a|b' → undefined
 */
export function straight(pattern: string): Straight | undefined {
  const [, body, end = ''] = /^\^(.*?)(\$?)$/.exec(pattern) ?? [];
  const parts = body === undefined || body.length > longest ? undefined : partsOf(body);
  if (parts === undefined || !isBalanced(parts) || choicesIn(parts) > 1) return undefined;
  return {
    expression: new RegExp(`^${parts.map(({ source }) => source).join('')}${end}`, 'u'),
    captures: parts.flatMap(({ captures }) => captures ?? []),
  };
}

function partsOf(text: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; at < text.length;) {
    piece.lastIndex = at;
    const match = piece.exec(text);
    if (match?.groups === undefined || !isOrdered(match.groups['set'] ?? '')) return undefined;
    parts.push(partOf(match.groups));
    at += match[0].length;
  }
  return parts;
}

/** Go refuses a range that ends before it begins. */
function isOrdered(set: string): boolean {
  return [...set.matchAll(/([A-Za-z0-9])-([A-Za-z0-9])/g)].every(([, from = '', to = '']) => from <= to);
}

function partOf({ plain, capture, close, name = '', set = '', times = '' }: PieceGroups): Part {
  if (capture !== undefined) return { source: '(', captures: name };
  if (plain !== undefined || close !== undefined) return { source: plain ?? ')' };
  // `\-` is no escape under /u, and JavaScript's `.` leaves out more than Go's.
  const source = set === '\\-' ? '-' : set === '.' ? '[^\\n]' : set;
  return { source: source + times, takes: takenBy(source), varies: /[+*]/.test(times), optional: times === '*' };
}

function isBalanced(parts: readonly Part[]): boolean {
  let depth = 0;
  for (const { source } of parts) {
    if (source === '(' || source === '(?:') depth += 1;
    if (source === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function takenBy(set: string): string {
  if (set.length === 1) return set;
  const one = new RegExp(`^${set}$`, 'u');
  return alphabet.filter((character) => one.test(character)).join('');
}

/** Counts the sets that could leave a character to what follows them. */
function choicesIn(parts: readonly Part[]): number {
  const sets = parts.filter(({ takes }) => takes !== undefined);
  return sets.filter(({ varies, takes = '' }, index) => {
    if (varies !== true) return false;
    const rest = sets.slice(index + 1);
    const needed = rest.findIndex(({ optional }) => optional !== true);
    const next = needed < 0 ? rest : rest.slice(0, needed + 1);
    return next.some((part) => Array.from(part.takes ?? '').some((character) => takes.includes(character)));
  }).length;
}
