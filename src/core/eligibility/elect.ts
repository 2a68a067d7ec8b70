import type { Instant } from '../environments/instant.ts';
import type { Duration } from '../flux/objects.ts';
import type { Digest } from '../image/digest.ts';
import type { Tag } from '../image/tag.ts';
import type { Sightings } from '../memory/ledger.ts';
import { Problem } from '../problem/problem.ts';
import { missingPlatforms } from './platforms.ts';
import type { Wishes } from './wishes.ts';

export interface Ballot {
  /** Best first. */
  readonly ranked: readonly Tag[];
  readonly wishes: Wishes;
  /** The tags that the manifests hold now. */
  readonly deployed: ReadonlySet<string>;
  readonly now: Instant;
}

/** What can be learned of a tag. Reading throws Problems. */
export interface Witness {
  /** When the tag was first seen to point at each digest. */
  sightings(tag: Tag): Sightings;
  /** Reads what the tag points at, notes it, and gives when that was first seen. */
  look(tag: Tag): Promise<Instant>;
  platforms(tag: Tag): Promise<readonly string[]>;
}

/** A tag that ranks higher than the chosen one and was passed over; `until` is when it will be old enough. */
export interface Passed {
  readonly tag: Tag;
  readonly until: Instant | undefined;
  readonly missing: readonly string[];
}

export interface Election {
  /** undefined: none fulfils the wishes. */
  readonly chosen: Tag | undefined;
  /** Best first. */
  readonly young: readonly Passed[];
  readonly lacking: readonly Passed[];
}

/** Manifests that are read for one policy: beyond, somebody stopped building for a platform. */
export const mostManifests = 50;
/** New tags that are looked at in one run, the best first; the others wait for the next. */
const mostLooks = 10;
/** While so many wait to be old enough, no more are taken in, so that those which wait are never pushed out. */
const mostWaiting = 50;

/**
 * Elects the best-ranked tag that fulfils the wishes, asking the registry as little as it can: ages come from memory, a
 * tag that seems old enough is looked at once more, and platforms are read of those alone.
 *
 * A tag in use is not passed over: the manifests keep it, whatever its age, for what ranks below it would be a
 * downgrade that nobody chose. Where they hold several tags and the best of them is too young, nothing is elected.
 *
 *     ranked [1.3.0 (2h), 1.2.0 (30h), 1.1.0], minAge 24h → 1.2.0, young [1.3.0]    with 1.3.0 in use → 1.3.0
 */
export async function elect(ballot: Ballot, witness: Witness): Promise<Election> {
  const { ranked, deployed } = ballot;
  const count = new Count(ballot, witness);
  for (const tag of ranked) {
    if (deployed.has(tag) && deployed.size === 1) return count.elected(tag);
    if (await count.takes(tag)) return count.elected(tag);
    if (deployed.has(tag) || count.isSpent()) break;
  }
  return count.elected(undefined);
}

class Count {
  readonly #ballot: Ballot;
  readonly #witness: Witness;
  readonly #young: Passed[] = [];
  readonly #lacking: Passed[] = [];
  #looks: number;
  #manifests = 0;

  constructor(ballot: Ballot, witness: Witness) {
    this.#ballot = ballot;
    this.#witness = witness;
    const { minAge } = ballot.wishes;
    const waiting = minAge === undefined ? 0 : ballot.ranked.filter((tag) => this.#isWaiting(tag, minAge)).length;
    this.#looks = Math.min(mostLooks, mostWaiting - waiting);
  }

  async takes(tag: Tag): Promise<boolean> {
    return (await this.#isOldEnough(tag)) && (await this.#isMadeForAll(tag));
  }

  isSpent(): boolean {
    return this.#manifests >= mostManifests;
  }

  elected(chosen: Tag | undefined): Election {
    return { chosen, young: this.#young, lacking: this.#lacking };
  }

  async #isOldEnough(tag: Tag): Promise<boolean> {
    const { wishes, now } = this.#ballot;
    const { minAge } = wishes;
    if (minAge === undefined) return true;
    const first = this.#isWaiting(tag, minAge) ? oldest(this.#witness.sightings(tag)) : await this.#look(tag);
    const until = first === undefined ? undefined : first + minAge;
    if (until !== undefined && until <= now) return true;
    this.#young.push({ tag, until, missing: [] });
    return false;
  }

  /** What an old tag points at is read before it is believed: its publisher may have moved it to a new image. */
  async #look(tag: Tag): Promise<Instant | undefined> {
    if (this.#witness.sightings(tag).size > 0) return this.#witness.look(tag);
    if (this.#looks <= 0) return undefined;
    this.#looks -= 1;
    return unlessRefused(this.#witness.look(tag));
  }

  async #isMadeForAll(tag: Tag): Promise<boolean> {
    const { platforms } = this.#ballot.wishes;
    if (platforms.length === 0) return true;
    this.#manifests += 1;
    const missing = missingPlatforms(platforms, await this.#witness.platforms(tag));
    if (missing.length > 0) this.#lacking.push({ tag, until: undefined, missing });
    return missing.length === 0;
  }

  /** Seen before, and not yet old enough whatever it points at. */
  #isWaiting(tag: Tag, minAge: Duration): boolean {
    const first = oldest(this.#witness.sightings(tag));
    return first !== undefined && first + minAge > this.#ballot.now;
  }
}

function oldest(sightings: ReadonlyMap<Digest, Instant>): Instant | undefined {
  return sightings.size === 0 ? undefined : Math.min(...sightings.values());
}

/** A new tag that cannot be looked at stays new: it is passed over, and looked at again in the next run. */
async function unlessRefused(look: Promise<Instant>): Promise<Instant | undefined> {
  try {
    return await look;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
