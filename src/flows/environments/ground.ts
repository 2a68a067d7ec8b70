import type { Configuration, Environment } from '../../core/environments/configuration.ts';
import type { Hold, Order } from '../../core/environments/hold.ts';
import { holdNotices } from '../../core/environments/hold-notices.ts';
import { repositoryFor } from '../../core/flux/access.ts';
import type { Inventory } from '../../core/flux/inventory.ts';
import type { ImageRepository, PolicyId } from '../../core/flux/objects.ts';
import { matchesName } from '../../core/flux/scope.ts';
import { orderBy } from '../../core/policy/order.ts';
import type { Source } from '../../core/ports.ts';
import { attempt } from '../../core/problem/attempt.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { branchOf, type EnvironmentEdges } from './publish.ts';
import { belongs, gatherHolds, holdsIn, readEnvironments } from './reading.ts';
import { readRepository } from '../repository/inventory.ts';

/** What every mode that changes environments stands on. */
export interface Ground {
  readonly settings: Settings;
  readonly configuration: Configuration;
  readonly holds: readonly Hold[];
  readonly inventory: Inventory;
  readonly edges: EnvironmentEdges;
  /** What was met on the way, and the list of holds. */
  readonly problems: readonly Problem[];
}

/** Reads the objects, the environments and the holds. Throws a Problem where one of the last two cannot be read. */
export async function readGround(settings: Settings, edges: EnvironmentEdges): Promise<Ground> {
  const { configuration, problems } = await readEnvironments(settings.config, edges.workspace);
  if (configuration === undefined) throw unreadable(problems);
  const reading = await readRepository(settings, edges);
  const gathered = await gatherHolds(configuration, edges);
  if (gathered.holds === undefined) throw unreadable(gathered.problems);
  return {
    settings,
    configuration,
    holds: gathered.holds,
    inventory: reading.inventory,
    edges,
    problems: [
      ...problems,
      ...reading.problems,
      ...gathered.problems,
      ...holdNotices(gathered.holds, configuration.holds, edges.now),
    ],
  };
}

/** Reads the holds once more, after a run has changed them. Throws a Problem where they cannot be read. */
export async function withHoldsAnew(ground: Ground): Promise<Ground> {
  const { holds, problems } = await gatherHolds(ground.configuration, ground.edges);
  if (holds === undefined) throw unreadable(problems);
  return { ...ground, holds };
}

/** The holds that count for a change of an environment: those that its branch has now, and those of other branches. */
export async function holdsNow(source: Source, to: Environment, ground: Ground): Promise<readonly Hold[]> {
  const { configuration, holds, edges } = ground;
  const found = await holdsIn(source, configuration.holds);
  const [problem] = found.problems;
  if (found.holds === undefined && problem !== undefined) throw problem;
  const branch = branchOf(to, edges.ownBranch);
  const isHere = (hold: Hold): boolean => belongs(hold, branch, configuration, edges.ownBranch);
  return [...holds.filter((hold) => !isHere(hold)), ...(found.holds ?? []).filter(isHere)];
}

/** Orders tags as the policy of that name does. */
export function orderOf({ inventory }: Pick<Ground, 'inventory'>, policy: PolicyId): Order {
  return orderBy(inventory.policies.get(policy));
}

/** Finds the repository of the first of the policies that has one; undefined where none has. */
export function repositoryOf(inventory: Inventory, policies: readonly PolicyId[]): ImageRepository | undefined {
  for (const id of policies) {
    const policy = inventory.policies.get(id);
    const repository = policy === undefined ? undefined : attempt(() => repositoryFor(inventory, policy));
    if (repository !== undefined && !(repository instanceof Problem)) return repository;
  }
  return undefined;
}

/** Tells whether the input `policy` asks for a policy: by its name, its id or a glob of either. */
export function isAsked({ policy }: Settings, id: PolicyId): boolean {
  return policy.length === 0 || matchesName(policy, id);
}

function unreadable(problems: readonly Problem[]): Problem {
  const [first] = problems;
  return first ?? new Problem('environment/unreadable', 'Cannot read what protects the environments');
}
