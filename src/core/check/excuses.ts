import type { SourceFile } from '../ports.ts';
import { isProblemCode, severityOf, type ProblemCode } from '../problem/codes.ts';
import { Problem, type Place } from '../problem/problem.ts';
import { sortOut } from '../problem/sort-out.ts';
import { nearest } from '../text/nearest.ts';
import { silenced } from './severities.ts';

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
 * Takes out the problems that are excused; what says that something was not done stays as a notice.
 *
 *     ([policy/descending at a.yaml:4], [allows it there]) → []
 */
export function excused(problems: readonly Problem[], excuses: readonly Excuse[]): readonly Problem[] {
  const allowed = new Set(excuses.map(({ code, at, line }) => keyOf(code, at.file, line)));
  return problems.flatMap((problem) => {
    const { code, at } = problem;
    return allowed.has(keyOf(code, at?.file, at?.line)) ? silenced(problem) : problem;
  });
}

/** Finds what is wrong with excuses: those that excuse none of the problems, which must be all that there are. */
export function excuseProblems(
  problems: readonly Problem[],
  { excuses, problems: faults }: Excuses,
): readonly Problem[] {
  const found = new Set(problems.map(({ code, at }) => keyOf(code, at?.file, at?.line)));
  const idle = excuses.filter(({ code, at, line }) => !found.has(keyOf(code, at.file, line)));
  return [...faults, ...idle.map(unusedExcuse)];
}

function keyOf(code: ProblemCode, file: string | undefined, line: number | undefined): string {
  return `${code} ${line ?? 0} ${file ?? ''}`;
}

function unusedExcuse({ code, at, line }: Excuse): Problem {
  return new Problem('excuse/unused', `Cannot see what "allow ${code}" excuses: line ${line} has no such problem`, {
    at,
    hint: 'Remove the comment.',
  });
}
