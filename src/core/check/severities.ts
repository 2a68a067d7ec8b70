import type { ProblemCode, Severity } from '../problem/codes.ts';
import type { Problem } from '../problem/problem.ts';

/**
 * Gives each problem the severity that the configuration sets for its code, and leaves out what it turns off.
 *
 *     ([policy/unused warning], { policy/unused: off }) → []
 */
export function withSeverities(
  problems: readonly Problem[],
  severities: ReadonlyMap<ProblemCode, Severity | 'off'>,
): readonly Problem[] {
  return problems.flatMap((problem) => {
    const severity = severities.get(problem.code) ?? problem.severity;
    return severity === 'off' ? [] : [problem.with({ severity })];
  });
}
