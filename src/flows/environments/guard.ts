import type { Configuration } from '../../core/environments/configuration.ts';
import { barredOf, guardOf, type Guard } from '../../core/environments/guard.ts';
import type { Hold, Order } from '../../core/environments/hold.ts';
import { holdNotices } from '../../core/environments/hold-notices.ts';
import type { Instant } from '../../core/environments/instant.ts';
import type { Inventory } from '../../core/flux/inventory.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import type { Source } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { branchOf, type EnvironmentEdges } from './publish.ts';
import { belongs, gatherHolds, holdsIn } from './reading.ts';

/** What keeps updates out of environments, as it was known when the run began. */
export interface Restraint {
  /** undefined: it cannot be read, and then nothing may move. */
  readonly configuration: Configuration | undefined;
  readonly holds: readonly Hold[] | undefined;
  readonly ownBranch: string;
  readonly orderOf: (policy: PolicyId) => Order;
  readonly now: Instant;
  /** The list of holds, and what was wrong with them. */
  readonly problems: readonly Problem[];
}

/** Gathers what keeps updates out of environments. */
export async function readRestraint(
  configuration: Configuration | undefined,
  inventory: Inventory,
  edges: EnvironmentEdges,
): Promise<Restraint> {
  const { ownBranch, now } = edges;
  const base = { configuration, ownBranch, now, orderOf: await ordersIn(inventory) };
  if (configuration === undefined) return { ...base, holds: undefined, problems: [] };
  // The checkout is as good as the server here: what is written is judged again by the text that it is written on.
  const { holds, problems } = await gatherHolds(configuration, edges, edges.workspace);
  const notices = holdNotices(holds ?? [], configuration.holds, now);
  return { ...base, holds, problems: [...problems.map(asWarning), ...notices] };
}

async function ordersIn({ policies }: Inventory): Promise<Restraint['orderOf']> {
  if (policies.size === 0) return () => () => 0;
  const { orderBy } = await import('../../core/policy/order.ts');
  return (policy) => orderBy(policies.get(policy));
}

/** A clone of one branch can be updated all the same: what other branches hold is then not known, and that is said. */
function asWarning(problem: Problem): Problem {
  return problem.code === 'environment/branch-missing' ? problem.with({ severity: 'warning' }) : problem;
}

/** The tags that must not be selected for a policy. */
export function barredBy({ configuration, holds, now }: Restraint, policy: PolicyId): ReadonlyMap<string, string> {
  if (configuration === undefined || holds === undefined) return new Map();
  return barredOf(configuration, holds, policy, now);
}

/**
 * Makes the guard of the text that is about to change: a rollback may have added a hold to it since. Throws
 * `config/invalid-value` where an environment's path is a link there, for that would leave its files to anybody.
 */
export async function guardOn(source: Source, branches: readonly string[], restraint: Restraint): Promise<Guard> {
  const { configuration, holds, ownBranch, orderOf, now } = restraint;
  for (const environment of configuration?.environments.values() ?? []) {
    const path = environment.paths.find((place) => source.isLinked?.(place));
    if (path === undefined || !branches.includes(branchOf(environment, ownBranch))) continue;
    throw linkedPath(environment.name, path, branches);
  }
  const fresh = configuration === undefined ? undefined : await holdsIn(source, configuration.holds);
  return guardOf({ configuration, holds: withFresh(), branches, orderOf, now });

  function withFresh(): readonly Hold[] | undefined {
    if (configuration === undefined || holds === undefined || fresh?.holds === undefined) return undefined;
    const isHere = (hold: Hold): boolean => branches.some((branch) => belongs(hold, branch, configuration, ownBranch));
    return [...holds.filter((hold) => !isHere(hold)), ...fresh.holds.filter(isHere)];
  }
}

function linkedPath(name: string, path: string, branches: readonly string[]): Problem {
  return new Problem(
    'config/invalid-value',
    `Cannot take "${path}" for files of the environment "${name}": it is a link, or behind one, on ${branches.join(', ')}`,
    { hint: 'Name the directory or file itself, where the link leads.' },
  );
}
