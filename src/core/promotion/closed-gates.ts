import type { HeldBack, Move } from '../environments/candidate.ts';
import { verdictOf, type GateState } from '../environments/gates.ts';
import { printInstant, type Instant } from '../environments/instant.ts';
import { versionText } from '../environments/running.ts';
import { Problem } from '../problem/problem.ts';

/**
 * Says of each policy that could move which gates it waits for.
 *
 *     ([app 1.5.2 → 1.5.3], [freeze, until Monday]) → [gate/closed 'Cannot promote "app" to 1.5.3 yet: freeze: …']
 */
export function waitingFor(moves: readonly Move[], gates: readonly GateState[]): readonly HeldBack[] {
  const shut = gates.filter(({ state }) => state !== 'open');
  const { opensAt } = verdictOf(gates);
  const evidence = shut.map((gate) => `${gate.gate}: ${gate.evidence}`).join('; ');
  return moves.map(({ target, next }) => {
    const message = `Cannot promote "${target}" to ${versionText(next)} yet: ${evidence}`;
    const problem = new Problem('gate/closed', message, { policy: target, hint: hintFor(opensAt) });
    return opensAt === undefined ? { policy: target, problem } : { policy: target, problem, opensAt };
  });
}

/**
 * Says which gates are not open, where the pull request is there all the same and shows them.
 *
 *     ([freeze, until Monday], 'staging', 'production') → [gate/closed 'Cannot promote staging to production yet: …']
 */
export function closedGates(gates: readonly GateState[], from: string, to: string): readonly Problem[] {
  return gates
    .filter(({ state }) => state !== 'open')
    .map(({ gate, state, evidence, opensAt }) => {
      const message = `Cannot promote ${from} to ${to} yet: the gate "${gate}" is ${state}: ${evidence}`;
      return new Problem('gate/closed', message, { hint: hintFor(opensAt) });
    });
}

function hintFor(opensAt: Instant | undefined): string {
  return opensAt === undefined ? 'The next run looks again.' : `It opens ${printInstant(opensAt)}.`;
}
