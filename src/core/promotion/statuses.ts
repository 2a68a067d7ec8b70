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
 * for all of them, which branch protection can require whatever the gates are. `place` stands before their names where
 * the commit is the source's own: it may be the head of several promotions, whose gates are not the same.
 *
 *     ([soak, closed until 10:00]) → [image-automation/soak pending, image-automation/gates pending]
 *     ([soak, open], 'production') → [image-automation/production/soak success, image-automation/production/gates success]
 */
export function gateStatuses(gates: readonly GateState[], place?: string): readonly CommitStatus[] {
  const { state, opensAt } = verdictOf(gates);
  const shut = gates.filter((gate) => gate.state !== 'open').map(({ gate }) => gate);
  const opens = opensAt === undefined ? '' : `; opens ${printInstant(opensAt)}`;
  const all = state === 'open' ? 'all gates are open' : `not open: ${shut.join(', ')}${opens}`;
  const named = (name: string): string => (place === undefined ? name : `${place}/${name}`);
  return [
    ...gates.map((gate) => statusOf(named(gate.gate), gate.state, gate.evidence)),
    statusOf(named('gates'), state, all),
  ];
}

function statusOf(gate: string, state: GateState['state'], text: string): CommitStatus {
  const description = printable(text);
  return {
    context: `${statusPrefix}${printable(gate)}`,
    state: state === 'open' ? 'success' : 'pending',
    description: description.length <= longest ? description : `${description.slice(0, longest - 1)}…`,
  };
}
