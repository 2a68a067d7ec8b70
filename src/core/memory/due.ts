import { minute, type Instant } from '../environments/instant.ts';
import type { Duration } from '../flux/objects.ts';
import type { Followed } from '../change/outcome.ts';
import type { Tag } from '../image/tag.ts';
import { openSieve } from '../policy/sieve.ts';
import { attempt } from '../problem/attempt.ts';
import { askedOf, type BarredFor } from './asked.ts';
import type { ScanMark } from './ledger.ts';

export interface Question {
  readonly listing: readonly Followed[];
  readonly barredFor: BarredFor;
}

/** GitHub starts no timetable more often: to note such a scan would be a write each run, for nothing. */
const shortest = 5 * minute;

/** Timetables are not kept to the second: a run that starts a little early must not wait a whole turn more. */
const slack = 0.1;

/**
 * Finds how long an answer holds for the policies that share a list: the shortest interval of their repositories, and
 * of those policies that have one of their own.
 *
 *     repository 1h, policy with digestReflectionPolicy Always and 10m → 10m
 */
export function intervalOf(listing: readonly Followed[]): Duration {
  return Math.min(...listing.flatMap(({ policy, repository }) => [repository.interval, policy.interval ?? Infinity]));
}

/** Tells whether it is worth keeping when a list was scanned. `5m → false`, `10m → true` */
export function isWaitedFor(interval: Duration): boolean {
  return interval > shortest;
}

/**
 * Gives when a list is due again; undefined where it is due now: its interval has passed, the policies ask something
 * else than they did, or one of them had no selection, or one that it could not have made.
 *
 *     scanned at 10:00, interval 1h: at 10:53 → 11:00    at 10:54 → undefined
 */
export function dueAt({ listing, barredFor }: Question, scan: ScanMark | undefined, now: Instant): Instant | undefined {
  const interval = intervalOf(listing);
  if (scan === undefined || !isWaitedFor(interval) || now - scan.at >= interval * (1 - slack)) return undefined;
  const isAnswered = listing.every((followed) => {
    const { id } = followed.policy;
    const pick = scan.picks.get(id);
    return pick !== undefined && !barredFor(id).has(pick.tag) && isChoosable(followed, pick.tag);
  });
  return isAnswered && scan.asked === askedOf(listing, barredFor) ? scan.at + interval : undefined;
}

/** Whoever may write to a ref may write a tag into the memory: one that the policy could never have chosen is no answer. */
function isChoosable({ policy: { rule, filter }, repository: { exclusionList } }: Followed, tag: Tag): boolean {
  const choice = attempt(() => {
    const sieve = openSieve({ rule, filter, exclusionList, deployed: new Set() });
    sieve.offer([tag]);
    return sieve.choose().tag;
  });
  return choice === tag;
}
