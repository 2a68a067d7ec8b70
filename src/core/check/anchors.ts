/** Which ends of a tag a pattern leaves open to whatever stands there. */
export interface OpenEnds {
  readonly start: boolean;
  readonly end: boolean;
  /** Whether alternatives stand side by side, outside of any group. */
  readonly divided: boolean;
}

/**
 * Finds the ends that a valid RE2 pattern leaves open. `.*` at an end is not open: who writes it means it.
 *
 *     '^v[0-9]+' → end    '^a|b$' → start and end    '^(a|b)$' → none    '.*-prod$' → none
 */
export function openEnds(pattern: string): OpenEnds {
  const alternatives = alternativesOf(pattern.match(tokens) ?? []);
  return {
    start: !alternatives.every((sequence) => isHeld(sequence, 0, ['^', '\\A'])),
    end: !alternatives.every((sequence) => isHeld(sequence, -1, ['$', '\\z'])),
    divided: alternatives.length > 1,
  };
}

/** Escapes, classes, quotations, openings of groups and repetitions are one token each; so is any other character. */
const tokens = new RegExp(
  [
    String.raw`\\Q[^]*?(?:\\E|$)`,
    String.raw`\\[^]`,
    String.raw`\[\^?\]?(?:\\[^]|\[:\^?[a-z]+:\]|[^\]\\])*\]`,
    String.raw`\((?:\?(?:P?<\w+>|[a-zA-Z-]*[:)]))?`,
    String.raw`(?:[*+?]|\{\d+(?:,\d*)?\})\??`,
    String.raw`[^]`,
  ].join('|'),
  'g',
);

/** What a pattern is made of, with how often it may come. */
interface Atom {
  readonly text: string;
  /** Of a group. */
  readonly inner?: readonly (readonly Atom[])[];
  times: string;
}

function alternativesOf(found: readonly string[]): readonly (readonly Atom[])[] {
  const groups: Atom[][][] = [[[]]];
  // `(?i)` sets a flag, and is no group.
  for (const token of found.filter((one) => !/^\(\?[a-zA-Z-]*\)$/.test(one))) {
    const here = groups.at(-1) ?? [];
    if (token.startsWith('(')) groups.push([[]]);
    else if (token === '|') here.push([]);
    else if (token === ')') close(groups);
    else append(token, here.at(-1) ?? []);
  }
  return groups[0] ?? [];
}

function append(token: string, sequence: Atom[]): void {
  const last = sequence.at(-1);
  if (last !== undefined && /^(?:[*+?]|\{\d)/.test(token)) last.times += token;
  else sequence.push({ text: token, times: '' });
}

function close(groups: Atom[][][]): void {
  const inner = groups.pop() ?? [];
  groups.at(-1)?.at(-1)?.push({ text: '', inner, times: '' });
}

function isHeld(sequence: readonly Atom[], end: 0 | -1, anchors: readonly string[]): boolean {
  const atom = sequence.at(end);
  if (atom === undefined) return false;
  const { text, inner, times } = atom;
  if (inner !== undefined) return !/^[*?]/.test(times) && inner.every((one) => isHeld(one, end, anchors));
  return anchors.includes(text) || (text === '.' && /^[*+]/.test(times));
}
