import type { Tag } from '../image/tag.ts';
import type { Ranking } from './ranking.ts';

/** A tag that a policy may choose. */
export interface Candidate {
  readonly tag: Tag;
  /** What the policy compares: the tag itself, or what `filterTags.extract` made of it. */
  readonly key: string;
}

export interface Contender<V> extends Candidate {
  readonly value: V;
}

/** What decides between tags. */
export interface Contest<V> {
  readonly ranking: Ranking<V>;
  /** Flux sends filtered tags through a Go map, and so through random order: of equals, any may come out. */
  readonly filtered: boolean;
  /** Tags that the manifests hold: of equals that Flux would choose from at random, one of these is kept. */
  readonly deployed: ReadonlySet<string>;
}

/** Compares tags by bytes, which for the grammar of tags is what `<` does. `('v1', '1') → 1` */
export function compareTags(a: Tag, b: Tag): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Positive where Flux would take a, negative where b, zero where it would take either.
 *
 *     semver, no filter: (v1.0.0, 1.0.0) → 1    the same with a filter → 0
 */
export function prefer<V>({ ranking, filtered }: Contest<V>, a: Contender<V>, b: Contender<V>): number {
  const byValue = ranking.compare(a.value, b.value);
  if (byValue !== 0 || filtered) return byValue;
  return ranking.keeps === 'first' ? compareTags(a.tag, b.tag) : compareTags(b.tag, a.tag);
}

/**
 * Orders contenders best first: the first is Flux's choice, the second what it would be without the first, and so on.
 *
 *     numerical: [1, 3, 2] → [3, 2, 1]
 */
export function ordered<V>(contest: Contest<V>, contenders: readonly Contender<V>[]): readonly Contender<V>[] {
  if (contest.filtered) return contenders.toSorted((a, b) => settled(contest, a, b));
  const byRank = (a: Contender<V>, b: Contender<V>): number => prefer(contest, b, a);
  if (!contenders.some(({ value }) => contest.ranking.isUnordered(value))) return contenders.toSorted(byRank);
  return stretches(contest, contenders).flatMap(({ unordered, rest }) => [...rest.toSorted(byRank), ...unordered]);
}

/**
 * The list as Flux walks it, byte-greatest first, cut before each NaN, the last stretch first. What follows a NaN
 * replaces it whatever its value, so nothing before the last NaN can win.
 */
function stretches<V>(
  { ranking }: Contest<V>,
  contenders: readonly Contender<V>[],
): { unordered: Contender<V>[]; rest: Contender<V>[] }[] {
  const found: { unordered: Contender<V>[]; rest: Contender<V>[] }[] = [{ unordered: [], rest: [] }];
  for (const contender of contenders.toSorted((a, b) => compareTags(b.tag, a.tag))) {
    if (ranking.isUnordered(contender.value)) found.unshift({ unordered: [contender], rest: [] });
    else found[0]?.rest.push(contender);
  }
  return found;
}

/** The written rule for what Flux leaves to chance: a deployed tag before others, then the byte-greatest; NaN last. */
function settled<V>(contest: Contest<V>, a: Contender<V>, b: Contender<V>): number {
  return (
    placeOf(contest, a) - placeOf(contest, b) ||
    contest.ranking.compare(b.value, a.value) ||
    Number(contest.deployed.has(b.tag)) - Number(contest.deployed.has(a.tag)) ||
    compareTags(b.tag, a.tag)
  );
}

function placeOf<V>({ ranking, deployed }: Contest<V>, { tag, value }: Contender<V>): number {
  if (!ranking.isUnordered(value)) return 1;
  return deployed.has(tag) ? 0 : 2;
}

/**
 * Gives the tags, beside the first of these ordered contenders, that Flux might as well have chosen: its equals, and
 * any NaN.
 *
 *     filtered semver: [v1.0.0, 1.0.0, 0.9.0] → [1.0.0]    without a filter → []
 */
export function rivals<V>({ ranking, filtered }: Contest<V>, [first, ...others]: readonly Contender<V>[]): Tag[] {
  if (!filtered || first === undefined) return [];
  const best = [first, ...others].find(({ value }) => !ranking.isUnordered(value)) ?? first;
  return others
    .filter(({ value }) => ranking.isUnordered(value) || ranking.compare(value, best.value) === 0)
    .map(({ tag }) => tag);
}
