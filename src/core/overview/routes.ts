import type { Configuration, Environment } from '../environments/configuration.ts';
import { promotionsOf } from '../environments/environment.ts';
import type { PolicyId } from '../flux/objects.ts';

/** A way that promotions take. */
export interface Route {
  readonly from: string;
  readonly to: string;
  /** From the policies of `from` to those of `to`, where the names differ. */
  readonly policies: ReadonlyMap<PolicyId, PolicyId>;
}

/** Lists the ways that promotions take, in the order of the stages. `{ production: { from: staging } } → [staging → production]` */
export function routesOf(configuration: Configuration): readonly Route[] {
  return promotionsOf(configuration).map(({ from, to }) => ({
    from: from.name,
    to: to.name,
    policies: to.promotion?.policies ?? new Map(),
  }));
}

/**
 * Orders environments as images go through them: what promotes to an environment stands before it.
 *
 *     { production: { from: staging }, staging } → [staging, production]
 */
export function stagesOf(configuration: Configuration): readonly Environment[] {
  const { environments } = configuration;
  const ordered = new Set<Environment>();
  const rest = [...environments.values()];
  const pairs = promotionsOf(configuration);
  // Promotions form no circle: a configuration with one is refused when it is read.
  while (ordered.size < rest.length) {
    const next = rest.find((one) => {
      const isReady = pairs.every(({ from, to }) => to !== one || ordered.has(from));
      return isReady && !ordered.has(one);
    });
    if (next === undefined) return rest;
    ordered.add(next);
  }
  return [...ordered];
}

/**
 * Names the policy that gets a policy's image at the end of a route; undefined where another one of the source does.
 *
 *     ({ app: app-production }, 'flux-system/app') → 'flux-system/app-production'
 */
export function goalOf({ policies }: Route, policy: PolicyId): PolicyId | undefined {
  const goal = policies.get(policy);
  if (goal !== undefined) return goal;
  return [...policies.values()].includes(policy) ? undefined : policy;
}

/** Names the policy whose image a policy gets by a route: the other way round. */
export function originOf({ policies }: Route, policy: PolicyId): PolicyId | undefined {
  const found = [...policies].find(([, goal]) => goal === policy)?.[0];
  if (found !== undefined) return found;
  return policies.has(policy) ? undefined : policy;
}
