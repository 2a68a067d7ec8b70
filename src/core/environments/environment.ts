import { isUnder } from '../change/source.ts';
import type { PolicyId } from '../flux/objects.ts';
import type { Configuration, Environment } from './configuration.ts';
import type { FreezeWindow } from './freeze.ts';

/** Two environments between which promotions run. */
export interface Pair {
  readonly from: Environment;
  readonly to: Environment;
}

/**
 * Finds the environment that a file of a branch belongs to; undefined where it belongs to none. It is one at most:
 * overlapping environments are refused when they are read.
 *
 *     (main, 'apps/production/app.yaml') → production    (main, 'docs/x.yaml') → undefined
 */
export function environmentOf(configuration: Configuration, branch: string, path: string): Environment | undefined {
  for (const environment of configuration.environments.values()) {
    if (environment.branch !== undefined && environment.branch !== branch) continue;
    const { paths } = environment;
    if (paths.length === 0 || paths.some((place) => isUnder(place, path))) return environment;
  }
  return undefined;
}

/**
 * Tells whether nothing but a promotion or a rollback may change a file of a branch.
 *
 *     (main, 'apps/production/app.yaml') → true    (main, 'apps/staging/app.yaml') → false
 */
export function isProtected(configuration: Configuration, branch: string, path: string): boolean {
  return environmentOf(configuration, branch, path)?.protected ?? false;
}

/**
 * Lists the environments whose files a checkout must have: all, unless they live on several branches. Then nobody can
 * tell from the files which of the branches is checked out.
 *
 *     { staging: main, production: main } → both    { staging: main, production: live } → none
 */
export function environmentsHere({ environments }: Configuration): readonly Environment[] {
  const all = [...environments.values()];
  const branches = new Set(all.flatMap(({ branch }) => branch ?? []));
  return branches.size < 2 ? all : [];
}

/**
 * Tells whether a file is where a promotion or a rollback brings images, so that no automation needs to. Of whichever
 * branch: without the branch, a path alone makes an environment.
 *
 *     ('apps/production/app.yaml') → true    ('apps/staging/app.yaml') → false
 */
export function isPromotedInto({ environments }: Configuration, path: string): boolean {
  return [...environments.values()].some(
    ({ paths, promotion, protected: isClosed }) =>
      (isClosed || promotion !== undefined) && (paths.length === 0 || paths.some((place) => isUnder(place, path))),
  );
}

/**
 * Lists the pairs between which promotions run, in the order of the stages: what leads to an environment comes before
 * what leads on from it.
 *
 *     { production: { from: staging }, staging: { from: test }, test } → [test → staging, staging → production]
 */
export function promotionsOf({ environments }: Configuration): readonly Pair[] {
  const pairs: Pair[] = [];
  const done = new Set<string>();
  const visit = (to: Environment): void => {
    if (done.has(to.name)) return;
    done.add(to.name);
    const sources = (to.promotion?.from ?? [])
      .map((name) => environments.get(name))
      .filter((from) => from !== undefined);
    for (const from of sources) visit(from);
    pairs.push(...sources.map((from) => ({ from, to })));
  };
  for (const environment of environments.values()) visit(environment);
  return pairs;
}

/**
 * Lists the freeze windows that hold a kind of change of an environment.
 *
 *     ('update') → its own    ('promotion') → its own and its promotion's    ('rollback') → none, unless configured
 */
export function freezesOf(
  environment: Environment,
  change: 'update' | 'promotion' | 'rollback',
): readonly FreezeWindow[] {
  const { freeze, promotion, rollback } = environment;
  switch (change) {
    case 'update':
      return freeze;
    case 'promotion':
      return [...freeze, ...(promotion?.gates.freeze ?? [])];
    case 'rollback':
      return rollback.ignoresFreeze ? [] : [...freeze, ...(promotion?.gates.freeze ?? [])];
  }
}

/**
 * Lists the policies that stand for the same image in other environments, by the maps of promotions, with the policy
 * itself first: what is put in quarantine for one is so for all.
 *
 *     { app: app-production } → ('flux-system/app-production') → ['flux-system/app-production', 'flux-system/app']
 */
export function aliasesOf({ environments }: Configuration, policy: PolicyId): readonly PolicyId[] {
  const maps = [...environments.values()].flatMap(({ promotion }) => [...(promotion?.policies ?? [])]);
  const aliases = [policy];
  for (const alias of aliases) {
    for (const pair of maps.filter((names) => names.includes(alias))) {
      aliases.push(...pair.filter((name) => !aliases.includes(name)));
    }
  }
  return aliases;
}
