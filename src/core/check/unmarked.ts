import type { Environment } from '../environments/configuration.ts';
import { environmentsHere } from '../environments/environment.ts';
import { isUnder } from '../change/source.ts';
import { Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';

/**
 * Finds environments in whose files nothing is marked: no promotion, rollback or protection concerns anything there.
 * Flux's own directories are easily taken for those of the manifests that they apply.
 *
 *     production of clusters/production, the markers in apps/production → environment/no-marker
 */
export function unmarkedEnvironments({ configuration, places, marked }: Facts): readonly Problem[] {
  if (configuration === undefined) return [];
  const held = marked.filter(({ markers }) => markers.length > 0).map(({ path }) => path);
  return environmentsHere(configuration)
    .filter((environment) => wasRead(environment, places) && !held.some((path) => holds(environment, path)))
    .map(unmarked);
}

/** Whether all of its files were looked at: a run may have been narrowed to others. */
function wasRead({ paths }: Environment, places: readonly string[]): boolean {
  return paths.length > 0 && paths.every((path) => places.some((place) => isUnder(place, path)));
}

function holds({ paths }: Environment, file: string): boolean {
  return paths.some((place) => isUnder(place, file));
}

function unmarked({ name, at }: Environment): Problem {
  return new Problem(
    'environment/no-marker',
    `Cannot see what is to move in the environment "${name}": no marker stands in its files`,
    {
      at,
      hint: 'Name the directories or files whose values are marked, which may be others than those of the cluster.',
    },
  );
}
