import type { History } from '../environments/history.ts';
import type { Instant } from '../environments/instant.ts';
import type { Running } from '../environments/running.ts';
import type { PolicyId } from '../flux/objects.ts';
import type { Change } from './change.ts';
import type { Trip } from './figures.ts';
import { originOf, type Route } from './routes.ts';

/** Tells when a run first saw an image in its registry; undefined where none remembers. */
export type FirstSight = (policy: PolicyId, value: Running) => Instant | undefined;

/**
 * Measures how long images took to an environment: from its first sight in the registry, and from its coming to each
 * environment that promotes here. What a rollback brings has not travelled; what came before the history begins is not
 * counted.
 *
 *     staging got 1.5.3 on Monday, production on Tuesday → [{ since: 'staging', took: 24h }]
 */
export function tripsOf(
  changes: readonly Change[],
  routes: readonly Route[],
  histories: ReadonlyMap<string, History>,
  firstSight: FirstSight,
): readonly Trip[] {
  return changes
    .filter(({ cause }) => cause !== 'rollback')
    .flatMap((change) => [
      ...tripFrom(undefined, firstSight(change.policy, change.next), change),
      ...routes
        .filter(({ to }) => to === change.environment)
        .flatMap((route) => {
          const policy = originOf(route, change.policy);
          const history = histories.get(route.from) ?? [];
          return policy === undefined ? [] : tripFrom(route.from, comingOf(history, policy, change.next.tag), change);
        }),
    ]);
}

function tripFrom(since: string | undefined, start: Instant | undefined, { date }: Change): readonly Trip[] {
  return start === undefined || start > date ? [] : [{ since, took: date - start }];
}

/** The first time that an environment ran a tag. Of the oldest version that is known, nobody can tell when it came. */
function comingOf(history: History, policy: PolicyId, tag: string): Instant | undefined {
  const first = history.findLastIndex(({ values }) => values.get(policy)?.tag === tag);
  return first < 0 || first === history.length - 1 ? undefined : history[first]?.date;
}
