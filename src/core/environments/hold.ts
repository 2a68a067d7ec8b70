import type { PolicyId } from '../flux/objects.ts';
import type { Digest } from '../image/digest.ts';
import type { Tag } from '../image/tag.ts';
import type { Instant } from './instant.ts';
import type { Running } from './running.ts';

/** What is never selected and never promoted. */
export interface Quarantine {
  readonly tags: readonly Tag[];
  readonly digests: readonly Digest[];
}

/** A policy of an environment that stays where it is. Only a rollback or a person makes one. */
export interface Hold {
  readonly policy: PolicyId;
  readonly environment: string;
  /** The tag, and the digest where the markers have one, that it is held at. */
  readonly tag: Tag;
  readonly digest: Digest | undefined;
  readonly quarantine: Quarantine;
  readonly reason: string;
  /** A rollback always says who and when; a person may leave that to Git. */
  readonly who: string | undefined;
  readonly when: Instant | undefined;
  /** From this moment on it is lifted, and its quarantine with it. */
  readonly until: Instant | undefined;
  /** Lifted also by a tag that is newer than all in quarantine, which stay there. */
  readonly releaseOnNewer: boolean;
}

/** Orders two tags as a policy's rule does: positive where the first is newer. 0 where they cannot be compared. */
export type Order = (one: Tag, other: Tag) => number;

/** The holds of which nothing is left to do, which a person may want to remove. */
export interface IdleHolds {
  readonly expired: readonly Hold[];
  /** They name a policy or an environment that there is not. */
  readonly unused: readonly Hold[];
}

/**
 * Tells whether a hold is still in force at a moment: `until` is the first moment at which it is not.
 *
 *     (until 10:00, at 09:59) → true    (until 10:00, at 10:00) → false
 */
export function isActive(hold: Hold, now: Instant): boolean {
  return hold.until === undefined || now < hold.until;
}

/**
 * Finds the hold under which a policy of an environment must stay; the last one of the file where there are several.
 *
 *     ([app in production, until 10:00], app, production, at 09:00) → that hold
 */
export function holdOf(holds: readonly Hold[], policy: PolicyId, environment: string, now: Instant): Hold | undefined {
  return holds.findLast((hold) => hold.policy === policy && hold.environment === environment && isActive(hold, now));
}

/**
 * Tells whether a tag lifts a hold: the hold asks for that, and the tag is newer than everything in its quarantine.
 *
 *     (quarantine 1.5.3, releaseOnNewer, 1.5.4) → true    (…, 1.5.3) → false
 */
export function isReleasedBy(hold: Hold, tag: Tag, order: Order): boolean {
  const bad = hold.quarantine.tags;
  return hold.releaseOnNewer && bad.length > 0 && bad.every((known) => order(tag, known) > 0);
}

/**
 * Gathers what is in quarantine for an image, whatever environment it was found bad in. Takes all the policies that
 * stand for the image (`aliasesOf`).
 *
 *     ([app in production: 1.5.3 is bad], [app]) → { tags: ['1.5.3'], digests: [] }
 */
export function quarantineOf(holds: readonly Hold[], policies: readonly PolicyId[], now: Instant): Quarantine {
  const active = holds.filter((hold) => policies.includes(hold.policy) && isActive(hold, now));
  return {
    tags: [...new Set(active.flatMap(({ quarantine }) => quarantine.tags))],
    digests: [...new Set(active.flatMap(({ quarantine }) => quarantine.digests))],
  };
}

/**
 * Tells whether an image is in quarantine, by its tag or by its digest.
 *
 *     ({ tags: ['1.5.3'] }, { tag: '1.5.3' }) → true
 */
export function isQuarantined(
  { tags, digests }: Quarantine,
  image: { readonly tag: Tag | undefined; readonly digest: Digest | undefined },
): boolean {
  const byTag = image.tag !== undefined && tags.includes(image.tag);
  return byTag || (image.digest !== undefined && digests.includes(image.digest));
}

/**
 * Names what a rollback puts in quarantine: the tag that was bad, and its digest; but nothing that the good image has
 * too, for a tag may have been moved, and two tags may be one image.
 *
 *     (1.5.3, back to 1.5.2) → { tags: ['1.5.3'], digests: [] }
 *     (1.5@sha256:bad…, back to 1.5@sha256:good…) → { tags: [], digests: ['sha256:bad…'] }
 */
export function quarantineAgainst(bad: Running, good: Running): Quarantine {
  return {
    tags: bad.tag === good.tag ? [] : [bad.tag],
    digests: bad.digest === undefined || bad.digest === good.digest ? [] : [bad.digest],
  };
}

/**
 * Adds a hold to others, in the place of those of the same policy and environment. What they have in quarantine stays
 * there, but for the image that the new one is held at.
 *
 *     ([app at 1.5.2 against 1.5.3], app at 1.5.1 against 1.5.2) → [app at 1.5.1 against 1.5.3 and 1.5.2]
 */
export function withHold(holds: readonly Hold[], hold: Hold, now: Instant): readonly Hold[] {
  const isOlder = (other: Hold): boolean => other.policy === hold.policy && other.environment === hold.environment;
  const { tags, digests } = quarantineOf([...holds.filter(isOlder), hold], [hold.policy], now);
  const quarantine = {
    tags: tags.filter((tag) => tag !== hold.tag),
    digests: digests.filter((digest) => digest !== hold.digest),
  };
  return [...holds.filter((other) => !isOlder(other)), { ...hold, quarantine }];
}

/**
 * Lists the holds that are over, and those of the others that hold nothing.
 *
 *     ([app until 10:00, gone], { policies: [app] }, at 11:00) → { expired: [app], unused: [gone] }
 */
export function idleHolds(
  holds: readonly Hold[],
  known: { readonly policies: ReadonlySet<PolicyId>; readonly environments: ReadonlySet<string> },
  now: Instant,
): IdleHolds {
  return {
    expired: holds.filter((hold) => !isActive(hold, now)),
    unused: holds.filter(
      (hold) => isActive(hold, now) && !(known.policies.has(hold.policy) && known.environments.has(hold.environment)),
    ),
  };
}
