import { isActive, type Hold } from '../environments/hold.ts';
import type { Instant } from '../environments/instant.ts';
import type { PolicyId } from '../flux/objects.ts';
import { covers } from './roll-back.ts';

/**
 * Gives the hold of a pull request that is open already, where it asks for the same: who asked first, and when, stays.
 * What older holds have in quarantine is none of this one's words.
 *
 *     (app at 1.5.2 for 48h, [the same, asked for by ada]) → ada's    (… for 96h, [ada's]) → the new one
 */
export function asAskedBefore(wanted: Hold, pending: readonly Hold[], now: Instant): Hold {
  const known = pending.find(
    (hold) =>
      covers(hold, { ...wanted, until: hold.until }, now) &&
      lastsAlike(hold, wanted) &&
      hold.reason === wanted.reason &&
      hold.releaseOnNewer === wanted.releaseOnNewer,
  );
  return known === undefined ? wanted : { ...known, quarantine: wanted.quarantine };
}

/** Both ends of a duration are rounded to seconds, away from each other. */
const rounding = 1000;

/** A duration ends later each time that it is asked for, and is the same all the same. */
function lastsAlike(one: Hold, other: Hold): boolean {
  if (one.until === other.until) return true;
  const [length, wanted] = [lengthOf(one), lengthOf(other)];
  return length !== undefined && wanted !== undefined && Math.abs(length - wanted) <= rounding;
}

function lengthOf({ when, until }: Hold): number | undefined {
  return when === undefined || until === undefined ? undefined : until - when;
}

/** What is known of an environment's holds besides the ones that a pull request waits with. */
export interface Around {
  readonly environment: string;
  /** What its branch records already. */
  readonly known: readonly Hold[];
  /** The policies that are asked for now. */
  readonly asked: readonly PolicyId[];
  readonly now: Instant;
}

/**
 * Gives the holds that a pull request waits with besides what is asked for now. One that is over while it waits leaves
 * it: what went back would be brought forward again at once.
 *
 *     ([app, web until 10:00], asked for app, at 09:00) → [web]    (…, at 10:00) → []
 */
export function othersPending(pending: readonly Hold[], around: Around): readonly Hold[] {
  const { environment, known, asked, now } = around;
  return pending.filter(
    (hold) =>
      hold.environment === environment &&
      isActive(hold, now) &&
      !asked.includes(hold.policy) &&
      !known.some((other) => covers(other, hold, now)),
  );
}
