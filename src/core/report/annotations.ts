import type { Severity } from '../problem/codes.ts';
import type { Problem } from '../problem/problem.ts';

/** GitHub shows 10 annotations of each kind for a step, and drops the others without a word. */
const shownOfEach = 10;

export interface Annotations {
  readonly shown: readonly Problem[];
  /** How many more of each severity there are. */
  readonly more: Readonly<Record<Severity, number>>;
}

/**
 * Chooses the problems that become annotations: where a severity has more than ten, nine stand and the tenth place is
 * left for the line that says how many more there are.
 *
 *     12 errors → { shown: 9 of them, more: { error: 3, … } }
 */
export function annotationsOf(problems: readonly Problem[]): Annotations {
  const more = { error: 0, warning: 0, notice: 0 };
  const shown: Problem[] = [];
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const all = problems.filter((problem) => problem.severity === severity);
    const room = all.length > shownOfEach ? shownOfEach - 1 : shownOfEach;
    shown.push(...all.slice(0, room));
    more[severity] = Math.max(0, all.length - room);
  }
  return { shown, more };
}
