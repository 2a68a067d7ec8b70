import type { PolicyRule, TagFilter } from '../flux/objects.ts';
import { parseListedTag } from '../image/tag.ts';
import { excluder, keyReader, type Excluder, type KeyReader } from './filter.ts';
import { withRanking, type Ranking } from './ranking.ts';

/**
 * Tells whether the tag in use still satisfies a policy and ranks strictly above the one that was selected. The list
 * then lacks it: it was deleted, or the registry answered in part, and to follow the list would be a downgrade. Flux
 * has no such guard.
 *
 *     ({ semver 1.x }, '1.3.0', '1.2.0') → true    ('2.0.0', '1.2.0') → false    ('v1.2.0', '1.2.0') → false
 *
 * Throws as `openSieve` and `choose` do for a range or pattern that is none.
 */
export function outranks(
  policy: {
    readonly rule: PolicyRule;
    readonly filter: TagFilter | undefined;
    readonly exclusionList: readonly string[];
  },
  deployed: string,
  selected: string,
): boolean {
  return withRanking(policy.rule, (ranking) => {
    const keyOf = remaining(excluder(policy.exclusionList), keyReader(policy.filter));
    const above = valueOf(ranking, keyOf(deployed));
    const below = valueOf(ranking, keyOf(selected));
    return above !== undefined && below !== undefined && ranking.compare(above, below) > 0;
  });
}

function remaining(excludedBy: Excluder, keyOf: KeyReader): (text: string) => string | undefined {
  return (text) => {
    const tag = parseListedTag(text);
    return tag === undefined || excludedBy(tag) !== undefined ? undefined : keyOf(tag);
  };
}

function valueOf<V>(ranking: Ranking<V>, key: string | undefined): V | undefined {
  return key === undefined ? undefined : ranking.read(key);
}
