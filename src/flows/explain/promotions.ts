import type { HeldBack } from '../../core/environments/candidate.ts';
import { promotionsOf, type Pair } from '../../core/environments/environment.ts';
import { verdictOf } from '../../core/environments/gates.ts';
import { runningOf, versionText } from '../../core/environments/running.ts';
import type { Coming, Incoming } from '../../core/explain/explanation.ts';
import type { Inventory } from '../../core/flux/inventory.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import { waitingFor } from '../../core/promotion/closed-gates.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Ground } from '../environments/ground.ts';
import type { Restraint } from '../environments/guard.ts';
import type { EnvironmentEdges } from '../environments/publish.ts';
import { judgePair, type JudgedPair } from '../promote/pair.ts';

/**
 * Judges what promotions would bring to each environment, as mode promote does before it writes. Of what cannot be
 * judged a problem says why; nothing is known of it then.
 */
export async function incomingOf(
  { configuration, holds }: Restraint,
  inventory: Inventory,
  settings: Settings,
  edges: EnvironmentEdges,
): Promise<{ readonly incoming: Incoming; readonly problems: readonly Problem[] }> {
  const incoming = new Map<string, ReadonlyMap<PolicyId, Coming>>();
  const problems: Problem[] = [];
  if (configuration === undefined || holds === undefined) return { incoming, problems };
  const ground: Ground = {
    ...{ configuration, holds, inventory, edges, problems: [] },
    settings: { ...settings, policy: [], dryRun: true },
  };
  for (const pair of promotionsOf(configuration)) {
    const [judged] = await settle([pair], 1, (one: Pair) => judgePair(one, ground));
    if (judged instanceof Problem) problems.push(judged.with({ severity: 'warning' }));
    else if (judged !== undefined) incoming.set(pair.to.name, comingBy(judged));
  }
  return { incoming, problems };
}

function comingBy({ pair, made, gates }: JudgedPair): ReadonlyMap<PolicyId, Coming> {
  const { moves, heldBack } = made.plan;
  const stays = verdictOf(gates).state === 'open' ? heldBack : [...waitingFor(moves, gates), ...heldBack];
  const { basis, promotion } = pair;
  const versions = new Map<PolicyId, string>();
  for (const [policy, { values }] of basis.source) {
    const running = runningOf(values);
    if (typeof running !== 'string') versions.set(promotion.policies.get(policy) ?? policy, versionText(running));
  }
  return new Map([
    ...moves.map(({ target, next }) => [target, { next: versionText(next), held: undefined }] as const),
    ...stays.map((one) => [one.policy, { next: versions.get(one.policy), held: heldBy(one) }] as const),
  ]);
}

function heldBy({ problem, opensAt }: HeldBack): Coming['held'] {
  return { code: problem.code, why: problem.message, until: opensAt };
}
