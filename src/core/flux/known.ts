import type { Inventory } from './inventory.ts';
import type { Kind } from './kinds.ts';

/** Lists the objects of a kind that stand in the repository and cannot be used: `namespace/name`. */
export function brokenIds({ broken }: Inventory, kind: Kind): readonly string[] {
  return [...broken.keys()].filter((key) => key.startsWith(`${kind}/`)).map((key) => key.slice(kind.length + 1));
}

/** Names all policies that stand in the repository, usable or not. */
export function knownPolicies(inventory: Inventory): ReadonlySet<string> {
  return new Set([...inventory.policies.keys(), ...brokenIds(inventory, 'ImagePolicy')]);
}
