import { day, type Instant } from '../environments/instant.ts';
import type { Digest } from '../image/digest.ts';
import type { Tag } from '../image/tag.ts';
import type { Ledger, ListMemory, Pick, ScanMark, Sightings } from './ledger.ts';
import { mergeLedgers } from './merge.ts';

/** A tag that was seen to point at another digest than before. */
export interface Moved {
  readonly tag: Tag;
  readonly from: Digest;
  readonly to: Digest;
}

const none: Sightings = new Map();
/** So often a list is noted though nothing is new, lest it be forgotten. */
const refresh = 30 * day;

/** What one scan of a list adds to what is remembered of it. */
export class ListNotes {
  readonly #before: ListMemory | undefined;
  readonly #now: Instant;
  readonly #seen = new Map<Tag, Map<Digest, Instant>>();
  readonly #moved: Moved[] = [];

  constructor(before: ListMemory | undefined, now: Instant) {
    this.#before = before;
    this.#now = now;
  }

  /** When the tag was first seen to point at each digest, before this run or in it. */
  sightings(tag: Tag): Sightings {
    return this.#seen.get(tag) ?? this.#before?.seen.get(tag) ?? none;
  }

  /** Notes what a tag points at, and gives when that was first seen: now, where it is news. */
  see(tag: Tag, digest: Digest): Instant {
    const known = this.sightings(tag);
    const first = known.get(digest);
    if (first !== undefined) return first;
    const [latest] = [...known].sort(([, a], [, b]) => b - a);
    if (latest !== undefined) this.#moved.push({ tag, from: latest[0], to: digest });
    this.#seen.set(tag, new Map([...known, [digest, this.#now]]));
    return this.#now;
  }

  /** Tells whether what was first seen at a moment is news of this run. */
  isNews(first: Instant): boolean {
    return first === this.#now;
  }

  /**
   * Notes that a tag points at a digest since before it was seen to. That is believed where it lies in the past, and
   * after all that the tag was seen to point at before. Gives since when it counts.
   */
  seed(tag: Tag, digest: Digest, since: Instant | undefined): Instant {
    const first = this.see(tag, digest);
    const others = [...this.sightings(tag)].filter(([other]) => other !== digest).map(([, at]) => at);
    if (since === undefined || since >= first || others.some((at) => at >= since)) return first;
    this.#seen.set(tag, new Map([...this.sightings(tag), [digest, since]]));
    return since;
  }

  get moved(): readonly Moved[] {
    return this.#moved;
  }

  /** Puts the notes together; `matters` tells whether a later run would do otherwise without them. */
  concluded(scan: Omit<ScanMark, 'at'>): { readonly memory: ListMemory; readonly matters: boolean } {
    const before = this.#before?.scan;
    const matters = before === undefined || this.#seen.size > 0 || isNews(before, { ...scan, at: this.#now });
    return { memory: { scan: { ...scan, at: this.#now }, seen: this.#seen }, matters };
  }
}

/** A few tags more or less are no reason to write. */
function isNews(before: ScanMark, scan: ScanMark): boolean {
  const isAnotherSize = Math.abs(scan.count - before.count) * 10 > before.count;
  const isAnotherPick = [...scan.picks].some(([policy, pick]) => !isSame(before.picks.get(policy), pick));
  return isAnotherSize || isAnotherPick || scan.at - before.at > refresh;
}

function isSame(a: Pick | undefined, b: Pick): boolean {
  return a?.tag === b.tag && a.digest === b.digest;
}

/** What a whole run adds to what is remembered. */
export class Notes {
  #ledger: Ledger = new Map();
  #matters = false;

  /** `matters`: without these notes a later run would do otherwise. */
  add(name: string, memory: ListMemory, matters: boolean): void {
    this.#ledger = mergeLedgers(this.#ledger, new Map([[name, memory]]));
    this.#matters ||= matters;
  }

  /** Gives what is to be kept; undefined where it is not worth a write. After a failure, sightings alone are worth one. */
  news(failed: boolean): Ledger | undefined {
    const isWorthIt = failed ? [...this.#ledger.values()].some(({ seen }) => seen.size > 0) : this.#matters;
    return isWorthIt ? this.#ledger : undefined;
  }
}
