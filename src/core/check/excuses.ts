import type { SourceFile } from '../ports.ts';
import { isProblemCode, severityOf, type ProblemCode } from '../problem/codes.ts';
import { Problem, type Place } from '../problem/problem.ts';
import { sortOut } from '../problem/sort-out.ts';
import { nearest } from '../text/nearest.ts';

/** A comment that says why a problem of one line is to stay. */
export interface Excuse {
  readonly code: ProblemCode;
  readonly at: Place;
  /** The line that it excuses. */
  readonly line: number;
}

export interface Excuses {
  readonly excuses: readonly Excuse[];
  /** What is wrong with comments that were to excuse something. */
  readonly problems: readonly Problem[];
}

const opening = 'image-automation:';
const comment = /(?:^|\s)#+\s*image-automation:\s*(.*?)\s*$/;
const grammar = /^allow\s+(\S+?)[:,]?(?:\s+(?:because\b\s*)?(.*))?$/;
const pattern = '# image-automation: allow CODE because REASON';

/**
 * Finds the comments that excuse a problem: of their own line where something stands before them, and else of the next
 * line that is no such comment.
 *
 *     '# image-automation: allow policy/unbounded-range because we follow upstream' in line 3 → excuses line 4
 */
export function excusesIn(files: readonly SourceFile[]): Excuses {
  const [excuses, problems] = sortOut(files.filter(({ text }) => text.includes(opening)).flatMap(readFile));
  return { excuses, problems };
}

function readFile({ path, text }: SourceFile): readonly (Excuse | Problem)[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const words = comment.exec(line)?.[1];
    return words === undefined ? [] : [readExcuse(words, { file: path, line: index + 1 }, coveredBy(lines, index))];
  });
}

function coveredBy(lines: readonly string[], index: number): number {
  const isAlone = (line: string | undefined): boolean => line !== undefined && /^\s*#/.test(line) && comment.test(line);
  let covered = index;
  while (isAlone(lines[covered])) covered += 1;
  return covered + 1;
}

function readExcuse(words: string, at: Place, line: number): Excuse | Problem {
  const [, code, reason = ''] = grammar.exec(words) ?? [];
  const subject = `Cannot excuse anything by "${words}"`;
  if (code === undefined)
    return new Problem('excuse/malformed', `${subject}: it is not of the form "${pattern}"`, {
      at,
      hint: `Write: ${pattern}`,
    });
  if (!isProblemCode(code)) {
    const meant = nearest(code, Object.keys(severityOf));
    const hint =
      meant === undefined ? 'The code of a problem stands in brackets behind its place.' : `Did you mean ${meant}?`;
    return new Problem('excuse/malformed', `${subject}: there is no problem "${code}"`, { at, hint });
  }
  if (reason === '')
    return new Problem('excuse/no-reason', `${subject}: it gives no reason`, {
      at,
      hint: `Write: # ${opening} allow ${code} because REASON`,
    });
  return { code, at, line };
}

/**
 * Takes out the problems that are excused, and adds one for each excuse that excuses nothing.
 *
 *     ([policy/descending at a.yaml:4], [allows it there]) → []
 */
export function excused(problems: readonly Problem[], { excuses, problems: faults }: Excuses): readonly Problem[] {
  const keyOf = (code: ProblemCode, file: string | undefined, line: number | undefined): string =>
    `${code} ${line ?? 0} ${file ?? ''}`;
  const allowed = new Set(excuses.map(({ code, at, line }) => keyOf(code, at.file, line)));
  const isAllowed = ({ code, at }: Problem): boolean => allowed.has(keyOf(code, at?.file, at?.line));
  const used = new Set(problems.filter(isAllowed).map(({ code, at }) => keyOf(code, at?.file, at?.line)));
  const idle = excuses.filter(({ code, at, line }) => !used.has(keyOf(code, at.file, line)));
  return [...problems.filter((problem) => !isAllowed(problem)), ...faults, ...idle.map(unusedExcuse)];
}

function unusedExcuse({ code, at, line }: Excuse): Problem {
  return new Problem('excuse/unused', `Cannot see what "allow ${code}" excuses: line ${line} has no such problem`, {
    at,
    hint: 'Remove the comment.',
  });
}
