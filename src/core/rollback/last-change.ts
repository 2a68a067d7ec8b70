import type { History } from '../environments/history.ts';
import type { Instant } from '../environments/instant.ts';
import { agrees } from '../environments/running.ts';
import type { PolicyId } from '../flux/objects.ts';

/** The commit that changed an image of an environment last, and which. */
export interface LastChange {
  readonly commit: string;
  readonly since: Instant | undefined;
  readonly moved: readonly PolicyId[];
}

/**
 * Finds the last change of an image, whoever made it. An image that is new to the environment has not changed,
 * nor has one whose markers say more of it than before.
 *
 *     [c3: 1.5.3, c2: 1.5.2] → { commit: c3, moved: [app], … }    [c2: 1.5.2] → undefined
 */
export function lastChange(history: History): LastChange | undefined {
  for (const [at, { commit, since, values }] of history.entries()) {
    const older = history[at + 1]?.values;
    const moved = [...values].filter(([policy, value]) => {
      const before = older?.get(policy);
      return before !== undefined && !agrees(before, value);
    });
    if (moved.length > 0) return { commit, since, moved: moved.map(([policy]) => policy) };
  }
  return undefined;
}
