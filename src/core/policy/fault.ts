import type { ImagePolicy } from '../flux/objects.ts';
import { placeOfField } from '../flux/place.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem, type Place } from '../problem/problem.ts';
import { keyReader } from './filter.ts';
import { withRanking } from './ranking.ts';

/**
 * Tells which field of a policy cannot be read: its range, or else its pattern, or else the object as a whole.
 *
 *     range: nonsense → where spec.policy.semver.range stands
 */
export function placeOfFault({ meta, rule, filter }: ImagePolicy): Place {
  const fails = (work: () => unknown): boolean => attempt(work) instanceof Problem;
  if (fails(() => withRanking(rule, () => true))) return placeOfField(meta, 'spec.policy.semver.range');
  if (fails(() => keyReader(filter))) return placeOfField(meta, 'spec.filterTags.pattern');
  return meta.at;
}
