import type { Instant } from '../environments/instant.ts';
import type { Digest } from '../image/digest.ts';
import type { Tag } from '../image/tag.ts';

/** What runs keep for those that come after them, by the canonical name of the image: Flux's database has the same key. */
export type Ledger = ReadonlyMap<string, ListMemory>;

/** What is known of one list of tags. */
export interface ListMemory {
  readonly scan: ScanMark;
  /** When a tag was first seen to point at a digest, for the few tags that a policy may need. */
  readonly seen: ReadonlyMap<Tag, Sightings>;
}

export type Sightings = ReadonlyMap<Digest, Instant>;

/** The last scan that was worth noting. */
export interface ScanMark {
  readonly at: Instant;
  /** How many tags were listed. */
  readonly count: number;
  /** Names what the policies asked of the list: where it differs, an answer that was given then is none to them. */
  readonly asked: string;
  /** What each policy, by its id, selected: until the list is due again, it selects the same. */
  readonly picks: ReadonlyMap<string, Pick>;
}

/** What Flux keeps in a policy's status. */
export interface Pick {
  readonly tag: Tag;
  readonly digest: Digest | undefined;
  readonly reason: string;
}

export const nothing: Ledger = new Map();
