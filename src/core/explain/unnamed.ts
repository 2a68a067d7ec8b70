import { knownPolicies } from '../check/known.ts';
import type { Inventory } from '../flux/inventory.ts';
import { matchesName } from '../flux/scope.ts';
import { Problem } from '../problem/problem.ts';
import { nearest } from '../text/nearest.ts';

/**
 * Finds names that were asked for and that no usable policy has: else the answer would be silence.
 *
 *     ['ap'], where flux-system/app is → policy/unknown, hint 'Did you mean flux-system/app?'
 */
export function unnamedPolicies(asked: readonly string[], inventory: Inventory): readonly Problem[] {
  const usable = [...inventory.policies.keys()];
  const unmet = asked.filter((pattern) => !usable.some((id) => matchesName([pattern], id)));
  return unmet.map((pattern) => {
    const isBroken = [...knownPolicies(inventory)].some((id) => matchesName([pattern], id));
    const state = isBroken ? 'the ImagePolicy cannot be read' : 'no ImagePolicy has such a name';
    return new Problem('policy/unknown', `Cannot explain "${pattern}": ${state}`, {
      hint: isBroken ? 'The other problems say what is wrong with it.' : wayOut(pattern, usable),
    });
  });
}

function wayOut(pattern: string, ids: readonly string[]): string {
  const named = new Map(ids.flatMap((id) => [[id, id] as const, [id.slice(id.indexOf('/') + 1), id] as const]));
  const meant = named.get(nearest(pattern, named.keys()) ?? '');
  return meant === undefined ? 'Name policies as NAME or NAMESPACE/NAME, or by globs.' : `Did you mean ${meant}?`;
}
