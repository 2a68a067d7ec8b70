/** One line of a unified diff's body: kept, taken away or added. */
interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

export interface LineDiff {
  readonly additions: number;
  readonly deletions: number;
  /** The hunks, as GitHub's `patch` has them: from the first `@@` on, with three lines around each change. */
  readonly patch: string;
}

const around = 3;
/** Beyond this much work the middle is taken as replaced whole. */
const most = 4_000_000;

function splitLines(text: string): readonly string[] {
  if (text === '') return [];
  return text.endsWith('\n')
    ? text.slice(0, -1).split('\n')
    : [...text.split('\n').slice(0, -1), `${text.split('\n').at(-1) ?? ''}\n\\ No newline at end of file`];
}

/** The lengths of the longest common subsequences of every two ends. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      cell(table, i)[j] =
        a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
  return table;
}

function cell(table: readonly Uint32Array[], i: number): Uint32Array {
  return table[i] ?? new Uint32Array();
}

function at(table: readonly Uint32Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function taken(lines: readonly string[], sign: Step['sign']): Step[] {
  return lines.map((text) => ({ sign, text }));
}

function middleSteps(a: readonly string[], b: readonly string[]): Step[] {
  if (a.length * b.length > most) return [...taken(a, '-'), ...taken(b, '+')];
  const table = commonLengths(a, b);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      steps.push({ sign: ' ', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (at(table, i + 1, j) >= at(table, i, j + 1)) {
      steps.push({ sign: '-', text: a[i] ?? '' });
      i += 1;
    } else {
      steps.push({ sign: '+', text: b[j] ?? '' });
      j += 1;
    }
  }
  return [...steps, ...taken(a.slice(i), '-'), ...taken(b.slice(j), '+')];
}

function stepsBetween(a: readonly string[], b: readonly string[]): Step[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const middle = middleSteps(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [...taken(a.slice(0, head), ' '), ...middle, ...taken(a.slice(a.length - tail), ' ')];
}

function range(start: number, count: number): string {
  return count === 1 ? String(start) : `${count === 0 ? start - 1 : start},${count}`;
}

/** Groups changes that are near each other. */
function hunkBounds(steps: readonly Step[]): [number, number][] {
  const bounds: [number, number][] = [];
  steps.forEach(({ sign }, index) => {
    if (sign === ' ') return;
    const last = bounds.at(-1);
    const [from, to] = [Math.max(0, index - around), Math.min(steps.length, index + around + 1)];
    if (last !== undefined && from <= last[1]) last[1] = to;
    else bounds.push([from, to]);
  });
  return bounds;
}

function hunkText(steps: readonly Step[], from: number, to: number): string {
  const before = steps.slice(0, from);
  const inside = steps.slice(from, to);
  const count = (list: readonly Step[], sign: Step['sign']): number => list.filter((step) => step.sign !== sign).length;
  const old = range(count(before, '+') + 1, count(inside, '+'));
  const now = range(count(before, '-') + 1, count(inside, '-'));
  return [`@@ -${old} +${now} @@`, ...inside.map(({ sign, text }) => sign + text)].join('\n');
}

/** Compares two texts line by line, with as few changes as can be. */
export function diffLines(before: string, after: string): LineDiff {
  const steps = stepsBetween(splitLines(before), splitLines(after));
  return {
    additions: steps.filter(({ sign }) => sign === '+').length,
    deletions: steps.filter(({ sign }) => sign === '-').length,
    patch: hunkBounds(steps)
      .map(([from, to]) => hunkText(steps, from, to))
      .join('\n'),
  };
}
