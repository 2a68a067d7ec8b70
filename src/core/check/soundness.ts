import { wishesOf } from '../eligibility/wishes.ts';
import { repositoryFor } from '../flux/access.ts';
import type { Metadata } from '../flux/objects.ts';
import { placeOfField } from '../flux/place.ts';
import { parseImage } from '../image/reference.ts';
import { excluder, keyReader } from '../policy/filter.ts';
import { withRanking } from '../policy/ranking.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';

/**
 * Finds what would stop a policy or a repository whatever the registry answers: a range or pattern that is none, a
 * repository that is not there or not open, an image that is none.
 *
 *     range: '1.0.0p' → policy/invalid at spec.policy.semver.range
 */
export function unsoundObjects({ inventory }: Facts): readonly Problem[] {
  const ofRepositories = [...inventory.repositories.values()].flatMap(({ meta, image, exclusionList }) => [
    ...tried(meta, 'spec.image', () => parseImage(image)),
    ...tried(meta, 'spec.exclusionList', () => excluder(exclusionList)),
  ]);
  const ofPolicies = [...inventory.policies.values()].flatMap((policy) => [
    ...tried(policy.meta, 'spec.imageRepositoryRef', () => repositoryFor(inventory, policy)),
    ...tried(policy.meta, 'spec.policy.semver.range', () => withRanking(policy.rule, () => true)),
    ...tried(policy.meta, 'metadata.annotations', () => wishesOf(policy)),
    ...tried(policy.meta, 'spec.filterTags.pattern', () => keyReader(policy.filter)),
  ]);
  return [...ofRepositories, ...ofPolicies];
}

function tried(meta: Metadata, field: string, work: () => unknown): readonly Problem[] {
  const result = attempt(work);
  if (!(result instanceof Problem)) return [];
  return [result.at === undefined ? result.with({ at: placeOfField(meta, field) }) : result];
}
