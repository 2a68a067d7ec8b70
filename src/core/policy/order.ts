import type { ImagePolicy } from '../flux/objects.ts';
import type { Tag } from '../image/tag.ts';
import { attempt } from '../problem/attempt.ts';
import { outranks } from './deployed.ts';

/**
 * Orders two tags as a policy does: positive where the first ranks higher. 0 where the policy, or the lack of one,
 * leaves it open.
 *
 *     ({ semver 1.x }) → ('1.5.4', '1.5.3') → 1    ('2.0.0', '1.5.3') → 0
 */
export function orderBy(policy: ImagePolicy | undefined): (one: Tag, other: Tag) => number {
  if (policy === undefined) return () => 0;
  const contest = { rule: policy.rule, filter: policy.filter, exclusionList: [] };
  const isAbove = (one: Tag, other: Tag): boolean => attempt(() => outranks(contest, one, other)) === true;
  return (one, other) => {
    if (isAbove(one, other)) return 1;
    return isAbove(other, one) ? -1 : 0;
  };
}
