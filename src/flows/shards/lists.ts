import { listingKey } from '../../core/change/listing.ts';
import type { ImagePolicy } from '../../core/flux/objects.ts';
import type { Inventory } from '../../core/flux/inventory.ts';
import { digestOfLists, type Plan } from '../../core/shards/plan.ts';
import type { Share } from '../../core/shards/share.ts';
import { otherPlan } from '../../core/shards/troubles.ts';
import type { Listing } from '../select/list.ts';
import { listingsOf } from '../select/tags.ts';

/** Names a list, as all jobs do. */
export function keyOf([{ repository }]: Listing): string {
  return listingKey(repository);
}

/**
 * Finds the lists of a share among those of the policies. Throws `shards/other-plan` where they are not the ones that
 * the plan meant.
 */
export function listsOf(
  share: Share,
  plan: Plan,
  policies: readonly ImagePolicy[],
  inventory: Inventory,
): readonly Listing[] {
  const { listings } = listingsOf(policies, inventory);
  const lists = share.lists.flatMap((place) => {
    const listing = listings[place];
    return listing === undefined ? [] : [listing];
  });
  const isMeant = share.of === plan.shards.length && digestOfLists(lists.map(keyOf)) === plan.shards[share.number - 1];
  if (isMeant) return lists;
  throw otherPlan(`shard ${share.number} of ${share.of}`, 'the plan gave it other lists than this job finds');
}
