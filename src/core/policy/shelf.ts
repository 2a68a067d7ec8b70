import { compareTags, ordered, prefer, type Contender, type Contest } from './contest.ts';

/** Holds the contenders that may still matter. */
export interface Shelf<V> {
  put(contender: Contender<V>): void;
  contenders(): readonly Contender<V>[];
}

type ByKey<V> = Map<string, Contender<V>>;

/** So many of the best, for callers that walk down the ranks; nobody walks further. */
const room = 1000;

/**
 * Keeps the best, and of those that rank lower the ones with these keys: whoever walks down past the best looks for
 * nothing else. What is equal to the last of the best stays too, so that it does not matter what came first.
 */
export function openWideShelf<V>(contest: Contest<V>, keys: ReadonlySet<string>): Shelf<V> {
  const { ranking } = contest;
  let kept: ByKey<V> = new Map();
  let full = 2 * room;
  const put = (contender: Contender<V>): void => {
    keep(kept, contender);
    if (kept.size < full) return;
    const ranked = ordered(contest, [...kept.values()]);
    const least = ranked.filter(({ value }) => !ranking.isExtreme(value)).at(room - 1);
    const matters = ({ key, value }: Contender<V>): boolean =>
      keys.has(key) || ranking.isExtreme(value) || least === undefined || ranking.compare(value, least.value) >= 0;
    kept = new Map(ranked.filter(matters).map((one) => [one.key, one]));
    full = kept.size + room;
  };
  return { put, contenders: () => [...kept.values()] };
}

/** Keeps the best, its equals where Flux would choose between them at random, and the extremes: little, however long the list. */
export function openNarrowShelf<V>(contest: Contest<V>): Shelf<V> {
  const extremes: ByKey<V> = new Map();
  let leader: Contender<V> | undefined;
  // Not one map that is cleared: its dead tables would hang on each other, one for each tag that ever led.
  let equals: ByKey<V> | undefined;
  const put = (contender: Contender<V>): void => {
    if (contest.ranking.isExtreme(contender.value)) {
      keep(extremes, contender);
      return;
    }
    const lead = leader === undefined ? 1 : prefer(contest, contender, leader);
    if (lead < 0) return;
    if (lead === 0 && leader !== undefined) keep((equals ??= new Map([[leader.key, leader]])), contender);
    else {
      leader = contender;
      equals = undefined;
    }
  };
  const best = (): Iterable<Contender<V>> => equals?.values() ?? (leader === undefined ? [] : [leader]);
  return { put, contenders: () => [...best(), ...extremes.values()] };
}

/** Flux's map from key to tag is filled byte-greatest tag first, and the last to come stays. */
function keep<V>(kept: ByKey<V>, contender: Contender<V>): void {
  const other = kept.get(contender.key);
  if (other === undefined || compareTags(contender.tag, other.tag) < 0) kept.set(contender.key, contender);
}
