import type { ProblemCode, Severity } from '../problem/codes.ts';
import type { Problem } from '../problem/problem.ts';
import { isAdvice } from './advice.ts';

/**
 * Gives each problem the severity that the configuration sets for its code, and leaves out what it turns off. What says
 * that something was not done stays as a notice. Only what is shown changes, and the exit status: this comes after all
 * that a run decides.
 *
 *     ([policy/unused warning], { policy/unused: off }) → []    (edit/unproved, off) → edit/unproved as a notice
 */
export function withSeverities(
  problems: readonly Problem[],
  severities: ReadonlyMap<ProblemCode, Severity | 'off'>,
): readonly Problem[] {
  return problems.flatMap((problem) => {
    const severity = severities.get(problem.code) ?? problem.severity;
    return severity === 'off' ? silenced(problem) : [problem.with({ severity })];
  });
}

/** What is left of a problem that nobody wants to see. */
export function silenced(problem: Problem): readonly Problem[] {
  return isAdvice(problem.code) ? [] : [problem.with({ severity: 'notice' })];
}
