import { day, hour, type Instant } from '../environments/instant.ts';
import { isRecord, parseJson } from '../text/json.ts';
import { bytewise } from '../text/bytewise.ts';

/** When receivers were last told of each failure: by the kind of run that fails, and by a name of both. */
export type Told = ReadonlyMap<string, ReadonlyMap<string, Instant>>;

export const nothingTold: Told = new Map();

/** What is wrong for days is told again each day. */
const reminder = day;
/** A failure that comes and goes is told of once an hour at most. */
const rest = hour;
/** A kind of run that has not failed for so long may never come again. */
const longest = 30 * day;
/** Each takes some fifty bytes. */
const mostOfOne = 500;
const mostKinds = 20;

/** Reads what was told out of the text of the memory; nothing, where none of it is there or it is damaged. */
export function parseTold(text: string): Told {
  // Nearly always there is none, and the text may be long.
  if (!text.includes('"told":{')) return nothingTold;
  const body = parseJson(text);
  const kinds = isRecord(body) && isRecord(body['told']) ? Object.entries(body['told']) : [];
  const told = new Map<string, ReadonlyMap<string, Instant>>();
  for (const [kind, entries] of kinds) {
    if (isRecord(entries)) told.set(kind, new Map(Object.entries(entries).filter(isEntry)));
  }
  return told;
}

/** Writes it as part of the memory's text; `''` where there is nothing to keep. `{ update: { a: 1 } } → ',"told":{…}'` */
export function printTold(told: Told): string {
  const kinds = sorted(told).flatMap(([kind, entries]) =>
    entries.size === 0 ? [] : [[kind, Object.fromEntries(sorted(entries))] as const],
  );
  return kinds.length === 0 ? '' : `,"told":${JSON.stringify(Object.fromEntries(kinds))}`;
}

/**
 * Tells whether a receiver is to be told of a failure.
 *
 *     (told at 9:00, it is 9:05) → false    (told yesterday at 9:00, it is 9:05) → true    (never told) → true
 */
export function isNews(told: Told, kind: string, name: string, now: Instant): boolean {
  const at = told.get(kind)?.get(name);
  return at === undefined || now - at >= reminder;
}

/**
 * Notes what was told now, and forgets what is no longer wrong, but not at once.
 *
 *     ({ a at 9:00, b at 9:00 }, still a, told c, at 9:30) → { a at 9:00, b at 9:00, c at 9:30 }, and at 10:00 without b
 */
export function withTold(
  told: Told,
  kind: string,
  { still, news }: { readonly still: ReadonlySet<string>; readonly news: readonly string[] },
  now: Instant,
): Told {
  const old = [...(told.get(kind) ?? [])].filter(([name, at]) => still.has(name) || now - at < rest);
  const entries = new Map([...old, ...news.map((name) => [name, now] as const)]);
  return bounded(new Map([...told, [kind, newestOf(entries)]]), now);
}

/** A clock that was wrong once must not silence a failure until that day. */
export function notAheadOf(told: Told, now: Instant): Told {
  return new Map(
    [...told].map(([kind, entries]) => [kind, new Map([...entries].map(([name, at]) => [name, Math.min(at, now)]))]),
  );
}

function bounded(told: Told, now: Instant): Told {
  const fresh = [...told].map(([kind, entries]) => {
    return [kind, new Map([...entries].filter(([, at]) => now - at <= longest))] as const;
  });
  const kinds = fresh.filter(([, entries]) => entries.size > 0);
  const latest = (entries: ReadonlyMap<string, Instant>): Instant => Math.max(...entries.values());
  return new Map(kinds.sort(([a, x], [b, y]) => latest(y) - latest(x) || bytewise(a, b)).slice(0, mostKinds));
}

function newestOf(entries: ReadonlyMap<string, Instant>): ReadonlyMap<string, Instant> {
  return new Map([...entries].sort(([a, x], [b, y]) => y - x || bytewise(a, b)).slice(0, mostOfOne));
}

function isEntry(entry: [string, unknown]): entry is [string, Instant] {
  const [, at] = entry;
  return typeof at === 'number' && Number.isSafeInteger(at) && at >= 0;
}

function sorted<V>(map: ReadonlyMap<string, V>): readonly (readonly [string, V])[] {
  return [...map].sort(([a], [b]) => bytewise(a, b));
}
