import type { PolicyId } from '../flux/objects.ts';
import type { Outcome, Selection } from '../policy/selection.ts';
import type { Problem } from '../problem/problem.ts';

/** Gives the outcomes with the selections taken back that these problems hold back. */
export function withHeldBack(
  outcomes: ReadonlyMap<PolicyId, Outcome>,
  problems: readonly Problem[],
): ReadonlyMap<PolicyId, Outcome> {
  const held = new Map(
    problems.filter(({ code }) => code === 'policy/deployed-tag-missing').map((one) => [one.policy, one]),
  );
  return new Map(
    [...outcomes].map(([id, outcome]) => {
      const problem = held.get(id);
      return [id, problem === undefined || outcome.kind === 'unselected' ? outcome : unselectedBy(outcome, problem)];
    }),
  );
}

/** Gives the outcome of a policy whose selection a problem takes back. */
export function unselectedBy({ policy, image, funnel }: Selection, problem: Problem): Outcome {
  return { kind: 'unselected', policy, image, problem, funnel };
}
