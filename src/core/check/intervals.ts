import type { Duration, FluxObject } from '../flux/objects.ts';
import { placeOfField } from '../flux/place.ts';
import { Problem } from '../problem/problem.ts';
import { printDuration } from '../settings/duration.ts';
import type { Facts } from './facts.ts';

/** Registries and Git servers answer only so often; below this, Flux's own guides show nothing. */
const least: Duration = 60_000;

/**
 * Finds intervals that are too short for the registry or the Git server that is asked each time.
 *
 *     interval: 5s → object/short-interval at spec.interval
 */
export function shortIntervals({ inventory }: Facts): readonly Problem[] {
  const { repositories, policies, automations } = inventory;
  return [...repositories.values(), ...policies.values(), ...automations].flatMap((object) => {
    const { interval } = object;
    return interval === undefined || interval >= least ? [] : [shortInterval(object, interval)];
  });
}

function shortInterval(object: FluxObject, interval: Duration): Problem {
  const server = object.kind === 'ImageUpdateAutomation' ? 'Git server' : 'registry';
  return new Problem(
    'object/short-interval',
    `Cannot ask the ${server} for "${object.id}" every ${printDuration(interval)}: servers refuse whoever asks that often`,
    { at: placeOfField(object.meta, 'spec.interval'), hint: 'Write interval: 5m; 1m is the least that is sensible.' },
  );
}
