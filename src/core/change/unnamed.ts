import { brokenIds } from '../flux/known.ts';
import type { Inventory } from '../flux/inventory.ts';
import { matchesName } from '../flux/scope.ts';
import { Problem } from '../problem/problem.ts';
import { nearest } from '../text/nearest.ts';

const codes = { ImagePolicy: 'policy/unknown', ImageUpdateAutomation: 'automation/unknown' } as const;

/**
 * Finds names that were asked for and that no usable object of the kind has: else the answer would be silence.
 *
 *     ('ImagePolicy', ['ap']), where flux-system/app is → policy/unknown, hint 'Did you mean flux-system/app?'
 */
export function unnamed(kind: keyof typeof codes, asked: readonly string[], inventory: Inventory): readonly Problem[] {
  const usable = kind === 'ImagePolicy' ? [...inventory.policies.keys()] : inventory.automations.map(({ id }) => id);
  const unmet = asked.filter((pattern) => !usable.some((id) => matchesName([pattern], id)));
  return unmet.map((pattern) => {
    const isBroken = brokenIds(inventory, kind).some((id) => matchesName([pattern], id));
    const state = isBroken ? `the ${kind} cannot be read` : `no ${kind} has such a name`;
    return new Problem(codes[kind], `Cannot find "${pattern}": ${state}`, {
      hint: isBroken ? 'The other problems say what is wrong with it.' : wayOut(pattern, usable),
    });
  });
}

function wayOut(pattern: string, ids: readonly string[]): string {
  const named = new Map(ids.flatMap((id) => [[id, id] as const, [id.slice(id.indexOf('/') + 1), id] as const]));
  const meant = named.get(nearest(pattern, named.keys()) ?? '');
  return meant === undefined ? 'Write NAME or NAMESPACE/NAME, or a glob of them.' : `Did you mean ${meant}?`;
}
