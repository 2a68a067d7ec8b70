import { parseDigest, type Digest } from '../image/digest.ts';
import { parseTag, type Tag } from '../image/tag.ts';
import { isRecord, parseJson } from '../text/json.ts';
import { bytewise } from '../text/bytewise.ts';
import type { Instant } from '../environments/instant.ts';
import type { Ledger, ListMemory, Pick, ScanMark, Sightings } from './ledger.ts';
import { nothingTold, printTold, type Told } from './told.ts';

const version = 1;

/**
 * Writes a ledger as JSON, one list a line and all in bytewise order, so that Git stores what little differs. Times are
 * in milliseconds since 1970. What receivers were told stands behind the lists.
 *
 *     {"version":1,"lists":{
 *     "ghcr.io/org/app":{"at":1782900000000,"count":2,"asked":"1x9","seen":{"1.0.0":{"sha256:…":1782900000000}}}
 *     }}
 */
export function printLedger(ledger: Ledger, told: Told = nothingTold): string {
  const lists = sorted(ledger).map(([name, list]) => `${JSON.stringify(name)}:${JSON.stringify(plainList(list))}`);
  return `{"version":${version},"lists":{\n${lists.join(',\n')}\n}${printTold(told)}}\n`;
}

/** Reads a ledger back; undefined where the text is none, in whatever part. `'{"version":1,"lists":{}}' → an empty one` */
export function parseLedger(text: string): Ledger | undefined {
  const body = parseJson(text);
  if (!isRecord(body) || body['version'] !== version) return undefined;
  return mapOf(body['lists'], keyOf, listOf);
}

function plainList({ scan, seen }: ListMemory): unknown {
  const tags = sorted(seen).map(([tag, sightings]) => {
    return [tag, Object.fromEntries(sorted(sightings))] as const;
  });
  const picks = sorted(scan.picks).map(([policy, pick]) => [policy, plainPick(pick)] as const);
  return {
    at: scan.at,
    count: scan.count,
    asked: scan.asked,
    picks: Object.fromEntries(picks),
    seen: Object.fromEntries(tags),
  };
}

/** Gives a pick as JSON holds it. `{ tag: '1.0.0', digest: undefined, reason: '…' } → ['1.0.0', '', '…']` */
export function plainPick({ tag, digest, reason }: Pick): readonly string[] {
  return [tag, digest ?? '', reason];
}

function sorted<K extends string, V>(map: ReadonlyMap<K, V>): readonly (readonly [K, V])[] {
  return [...map].sort(([a], [b]) => bytewise(a, b));
}

function listOf(value: unknown): ListMemory | undefined {
  if (!isRecord(value)) return undefined;
  const scan = scanOf(value);
  const seen = mapOf<Tag, Sightings>(value['seen'], parseTag, (times) =>
    mapOf<Digest, Instant>(times, parseDigest, instantOf),
  );
  return scan === undefined || seen === undefined ? undefined : { scan, seen };
}

function scanOf({ at, count, asked, picks }: Readonly<Record<string, unknown>>): ScanMark | undefined {
  const [instant, picked] = [instantOf(at), mapOf(picks, keyOf, pickOf)];
  if (instant === undefined || !isWhole(count) || typeof asked !== 'string' || picked === undefined) return undefined;
  return { at: instant, count, asked, picks: picked };
}

function pickOf(value: unknown): Pick | undefined {
  if (!Array.isArray(value)) return undefined;
  const [tag, digest, reason] = value.map((part: unknown) => (typeof part === 'string' ? part : undefined));
  if (tag === undefined || digest === undefined || reason === undefined) return undefined;
  const [chosen, pinned] = [parseTag(tag), parseDigest(digest)];
  if (chosen === undefined || (pinned === undefined && digest !== '')) return undefined;
  return { tag: chosen, digest: pinned, reason };
}

function keyOf(name: string): string | undefined {
  return name === '' ? undefined : name;
}

function instantOf(value: unknown): Instant | undefined {
  return isWhole(value) ? value : undefined;
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** One entry that cannot be read makes the whole worthless: who knows what else was lost with it. */
function mapOf<K, V>(
  value: unknown,
  readKey: (text: string) => K | undefined,
  readValue: (value: unknown) => V | undefined,
): ReadonlyMap<K, V> | undefined {
  if (!isRecord(value)) return undefined;
  const map = new Map<K, V>();
  for (const [name, inner] of Object.entries(value)) {
    const [key, read] = [readKey(name), readValue(inner)];
    if (key === undefined || read === undefined) return undefined;
    map.set(key, read);
  }
  return map;
}
