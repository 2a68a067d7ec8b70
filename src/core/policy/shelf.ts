import { compareTags, prefer, type Contender, type Contest } from './contest.ts';

/** Holds the contenders that may still matter. */
export interface Shelf<V> {
  put(contender: Contender<V>): void;
  contenders(): readonly Contender<V>[];
}

type ByKey<V> = Map<string, Contender<V>>;

/** Keeps every contender, for callers that walk down the ranks. */
export function openWideShelf<V>(): Shelf<V> {
  const kept: ByKey<V> = new Map();
  return {
    put: (contender) => {
      keep(kept, contender);
    },
    contenders: () => [...kept.values()],
  };
}

/** Keeps the best, its equals where Flux would choose between them at random, and the extremes: little, however long the list. */
export function openNarrowShelf<V>(contest: Contest<V>): Shelf<V> {
  const best: ByKey<V> = new Map();
  const extremes: ByKey<V> = new Map();
  let leader: Contender<V> | undefined;
  const put = (contender: Contender<V>): void => {
    if (contest.ranking.isExtreme(contender.value)) {
      keep(extremes, contender);
      return;
    }
    const lead = leader === undefined ? 1 : prefer(contest, contender, leader);
    if (lead < 0) return;
    if (lead > 0) {
      best.clear();
      leader = contender;
    }
    keep(best, contender);
  };
  return { put, contenders: () => [...best.values(), ...extremes.values()] };
}

/** Flux's map from key to tag is filled byte-greatest tag first, and the last to come stays. */
function keep<V>(kept: ByKey<V>, contender: Contender<V>): void {
  const other = kept.get(contender.key);
  if (other === undefined || compareTags(contender.tag, other.tag) < 0) kept.set(contender.key, contender);
}
