import { day, minute, type Instant } from '../environments/instant.ts';
import type { Digest } from '../image/digest.ts';
import type { Tag } from '../image/tag.ts';
import { bytewise } from '../text/bytewise.ts';
import type { Ledger, ListMemory, Sightings } from './ledger.ts';

/** A list that no run has noted for so long is asked for no more. */
const longestAbsence = 90 * day;

/** A sighting takes about a hundred bytes: the ledger stays at some two megabytes, however many lists share it. */
const mostSightings = 20_000;
const mostOfOneList = 200;
/** Even with very many lists, each has room for the tags that wait to be old enough. */
const leastOfOneList = 60;

/**
 * Drops what is no longer worth its room: lists that nobody has noted for 90 days, and of each list the oldest
 * sightings where they are too many. A tag that is forgotten so counts as new when it comes again: it waits, and
 * nothing worse.
 */
export function bounded(ledger: Ledger, now: Instant): Ledger {
  const present = [...ledger].filter(([, { scan }]) => now - scan.at <= longestAbsence);
  const share = Math.floor(mostSightings / Math.max(1, present.length));
  const room = Math.max(leastOfOneList, Math.min(mostOfOneList, share));
  return new Map(present.map(([name, list]) => [name, { ...list, seen: newest(list.seen, room) }]));
}

/** Clocks of two machines differ. */
const skew = 5 * minute;
/** So long ago that the list is due and the scan is noted, and not so long that the list is dropped. */
const longAgo = 31 * day;

/**
 * Takes sightings that lie ahead for news of now, lest a tag seem older than it is, and scans that do for old ones: a
 * clock that was wrong once must not stop all scans until that day, and taken for now they would stop them for ever,
 * each run anew.
 */
export function notAhead(ledger: Ledger, now: Instant): Ledger {
  const upTo = (at: Instant): Instant => Math.min(at, now);
  const past = ({ scan, seen }: ListMemory): ListMemory => ({
    scan: { ...scan, at: scan.at > now + skew ? now - longAgo : upTo(scan.at) },
    seen: mapped(seen, (sightings) => mapped(sightings, upTo)),
  });
  return mapped(ledger, past);
}

interface Sighting {
  readonly tag: Tag;
  readonly digest: Digest;
  readonly at: Instant;
}

function newest(seen: ListMemory['seen'], room: number): ListMemory['seen'] {
  const all = [...seen].flatMap(([tag, sightings]) => [...sightings].map(([digest, at]) => ({ tag, digest, at })));
  if (all.length <= room) return seen;
  const kept = all.sort(byAge).slice(0, room);
  const tags = new Map<Tag, Map<Digest, Instant>>();
  for (const { tag, digest, at } of kept) tags.set(tag, (tags.get(tag) ?? new Map<Digest, Instant>()).set(digest, at));
  return tags satisfies ReadonlyMap<Tag, Sightings>;
}

function byAge(a: Sighting, b: Sighting): number {
  return b.at - a.at || bytewise(a.tag, b.tag) || bytewise(a.digest, b.digest);
}

function mapped<K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V): ReadonlyMap<K, V> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
