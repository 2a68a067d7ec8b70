/** One piece of a straight pattern: a group's opening or closing, or a set of characters with its repetition. */
const piece = new RegExp(
  [
    String.raw`(?<plain>\(\?:)`,
    String.raw`(?<capture>\((?:\?P?<[A-Za-z0-9_]+>)?)`,
    String.raw`(?<close>\))`,
    String.raw`(?<set>[A-Za-z0-9_-]|\.|\\[.dw-]|\[\^?(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_.]|\\[.dw-])+-?\])(?<times>[+*]|\{[1-9][0-9]?\})?`,
  ].join('|'),
  'y',
);

interface Part {
  readonly source: string;
  /** The characters it takes; undefined for the bounds of groups. */
  readonly takes?: string;
  readonly varies?: boolean;
  readonly optional?: boolean;
}

/** ASCII, and one character for all others: no set of a straight pattern tells those apart. */
const alphabet = Array.from({ length: 0x81 }, (_, point) => String.fromCodePoint(point));

/**
 * Turns a pattern into JavaScript's own, which is many times faster than re2js, if nothing can be read in two ways: it
 * begins with `^`, is one sequence without alternatives, and whatever repeats (as often as it can, in both) ends at a
 * character that it could not take itself. So no engine has a choice, and none goes back far. undefined for all others;
 * the pattern is one that Go would compile.
 *
 *     '^main-[a-f0-9]+-(?P<ts>[0-9]+)$' → /^main-[a-f0-9]+-([0-9]+)$/u    '^.*-(.*)$', '^a|b' → undefined
 */
export function straight(pattern: string): RegExp | undefined {
  const [, body, end = ''] = /^\^(.*?)(\$?)$/.exec(pattern) ?? [];
  const parts = body === undefined ? undefined : partsOf(body);
  if (parts === undefined || !isUnambiguous(parts)) return undefined;
  return new RegExp(`^${parts.map(({ source }) => source).join('')}${end}`, 'u');
}

function partsOf(text: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; at < text.length;) {
    piece.lastIndex = at;
    const match = piece.exec(text);
    if (match?.groups === undefined) return undefined;
    parts.push(partOf(match.groups));
    at += match[0].length;
  }
  return parts;
}

function partOf({ plain, capture, close, set = '', times = '' }: Readonly<Record<string, string | undefined>>): Part {
  if (capture !== undefined) return { source: '(' };
  if (plain !== undefined || close !== undefined) return { source: plain ?? ')' };
  // `\-` is no escape under /u, and JavaScript's `.` leaves out more than Go's.
  const source = set === '\\-' ? '-' : set === '.' ? '[^\\n]' : set;
  return { source: source + times, takes: takenBy(source), varies: /[+*]/.test(times), optional: times === '*' };
}

function takenBy(set: string): string {
  if (set.length === 1) return set;
  const one = new RegExp(`^${set}$`, 'u');
  return alphabet.filter((character) => one.test(character)).join('');
}

function isUnambiguous(parts: readonly Part[]): boolean {
  const sets = parts.filter(({ takes }) => takes !== undefined);
  return sets.every(({ varies, takes = '' }, index) => {
    if (varies !== true) return true;
    const rest = sets.slice(index + 1);
    const needed = rest.findIndex(({ optional }) => optional !== true);
    const next = needed < 0 ? rest : rest.slice(0, needed + 1);
    return next.every((part) => !Array.from(part.takes ?? '').some((character) => takes.includes(character)));
  });
}
