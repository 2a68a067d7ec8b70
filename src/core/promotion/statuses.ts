import { verdictOf, type GateState } from '../environments/gates.ts';
import { printInstant } from '../environments/instant.ts';
import type { CommitStatus } from '../ports.ts';
import { printable } from '../text/printable.ts';

/** What the contexts of all statuses begin with that this program sets. */
export const statusPrefix = 'image-automation/';
/** GitHub refuses more. */
const longest = 140;

/**
 * Makes commit statuses of gates, for the head of a promotion's pull request: one a gate, and `image-automation/gates`
 * for all of them, which branch protection can require whatever the gates are.
 *
 *     [soak, closed until 10:00] → [image-automation/soak pending, image-automation/gates pending]
 */
export function gateStatuses(gates: readonly GateState[]): readonly CommitStatus[] {
  const { state, opensAt } = verdictOf(gates);
  const shut = gates.filter((gate) => gate.state !== 'open').map(({ gate }) => gate);
  const opens = opensAt === undefined ? '' : `; opens ${printInstant(opensAt)}`;
  const all = state === 'open' ? 'all gates are open' : `not open: ${shut.join(', ')}${opens}`;
  return [...gates.map((gate) => statusOf(gate.gate, gate.state, gate.evidence)), statusOf('gates', state, all)];
}

function statusOf(gate: string, state: GateState['state'], text: string): CommitStatus {
  const description = printable(text);
  return {
    context: `${statusPrefix}${printable(gate)}`,
    state: state === 'open' ? 'success' : 'pending',
    description: description.length <= longest ? description : `${description.slice(0, longest - 1)}…`,
  };
}
