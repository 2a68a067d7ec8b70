import { day, type Instant } from '../environments/instant.ts';
import { isSame } from '../environments/running.ts';
import type { Duration } from '../flux/objects.ts';
import type { Change } from './change.ts';
import { statisticsOf, type Statistics } from './statistics.ts';

/** How long images took to an environment, from one point of their way. */
export interface LeadTime extends Statistics {
  /** An environment, or undefined for the moment at which a run first saw the image in its registry. */
  readonly since: string | undefined;
}

/** How an environment fares, by its Git history. A figure that too little speaks for is undefined. */
export interface Figures {
  readonly environment: string;
  /** The time that the figures are about. */
  readonly begin: Instant;
  readonly end: Instant;
  /** Commits that changed an image here, rollbacks too. */
  readonly deployments: number;
  /** Deployments in a week, on average. Wants a week of history at least. */
  readonly perWeek: number | undefined;
  readonly rollbacks: number;
  /** Rollbacks by deployments. Wants five deployments at least. */
  readonly rollbackRate: number | undefined;
  /** Deployments, rollbacks aside, of which a rollback of this environment took an image back. */
  readonly failures: number;
  /** Failures by deployments that are no rollbacks. Wants five of them at least. */
  readonly failureRate: number | undefined;
  readonly leadTimes: readonly LeadTime[];
}

/** Figures go back so far, and no further: what was long ago says little of now. */
export const figuresReach = 90 * day;
const fewest = 5;

/** How long one image took. */
export interface Trip {
  readonly since: string | undefined;
  readonly took: Duration;
}

/**
 * Works out the figures of one environment from its changes, newest first. `reach` is how far back its history is
 * known.
 *
 *     7 changes in 14 days, one of them a rollback → { deployments: 7, perWeek: 3.5, rollbackRate: 1 / 7, … }
 */
export function figuresOf(
  environment: string,
  changes: readonly Change[],
  { reach, now, trips }: { readonly reach: Instant; readonly now: Instant; readonly trips: readonly Trip[] },
): Figures {
  const begin = Math.max(reach, now - figuresReach);
  const recent = changes.filter(({ date }) => date >= begin);
  const commits = new Set(recent.map(({ commit }) => commit));
  const returns = recent.filter(({ cause }) => cause === 'rollback');
  const rollbacks = new Set(returns.map(({ commit }) => commit)).size;
  const failures = failedOf(recent, returns).size;
  const forward = commits.size - rollbacks;
  return {
    ...{ environment, begin, end: now, rollbacks, failures },
    deployments: commits.size,
    perWeek: now - begin < 7 * day ? undefined : (commits.size * 7 * day) / (now - begin),
    rollbackRate: commits.size < fewest ? undefined : rollbacks / commits.size,
    failureRate: forward < fewest ? undefined : failures / forward,
    leadTimes: leadTimesOf(trips),
  };
}

/** The commits that a later rollback names as failed, or whose image it took away. */
function failedOf(changes: readonly Change[], returns: readonly Change[]): ReadonlySet<string> {
  const failed = new Set<string>();
  for (const back of returns) {
    const answered = changes.find(({ commit, cause, policy, next, date }) => {
      if (cause === 'rollback' || date > back.date) return false;
      return commit === back.failed || (policy === back.policy && back.old !== undefined && isSame(next, back.old));
    });
    if (answered !== undefined) failed.add(answered.commit);
  }
  return failed;
}

function leadTimesOf(trips: readonly Trip[]): readonly LeadTime[] {
  const points = [...new Set(trips.map(({ since }) => since))];
  return points.map((since) => ({
    since,
    ...statisticsOf(trips.filter((trip) => trip.since === since).map(({ took }) => took)),
  }));
}
