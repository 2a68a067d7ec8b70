import type { PolicyRule, TagFilter } from '../flux/objects.ts';
import { parseListedTag, type Tag } from '../image/tag.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';
import { ordered, rivals, type Candidate, type Contender, type Contest } from './contest.ts';
import { Losses, type Dropped, type Step } from './dropped.ts';
import { excluder, keyReader, type Excluder, type KeyReader } from './filter.ts';
import { withRanking, type Ranking } from './ranking.ts';
import { reasonOf } from './reason.ts';
import { noTags, noneEligible, noneMatches, notANumber } from './refusal.ts';
import type { Funnel } from './selection.ts';
import { openNarrowShelf, openWideShelf, type Shelf } from './shelf.ts';

export interface SieveInput {
  readonly rule: PolicyRule;
  readonly filter: TagFilter | undefined;
  readonly exclusionList: readonly string[];
  /** Tags that the manifests hold now. */
  readonly deployed: ReadonlySet<string>;
  /** Tags in quarantine, each with the reason: none of them is chosen. */
  readonly barred?: ReadonlyMap<string, string>;
  /** Keeps the best thousand, the deployed tags and those of `known`, so that `ranked()` can be asked. */
  readonly ranked?: boolean;
  /** Tags that whoever asks for ranks may look for further down. */
  readonly known?: Iterable<Tag>;
  /** How many dropped tags to remember for each step, with the reason; none where left out. */
  readonly samples?: number;
}

export interface TagChoice {
  readonly tag: Tag;
  readonly funnel: Funnel;
  /** One sentence: why this tag. */
  readonly reason: string;
  /** Other tags that Flux, which takes these in random order, might as well have chosen. */
  readonly tied: readonly Tag[];
  readonly dropped: readonly Dropped[];
}

/**
 * Selects a tag from a list that comes page by page, keeping only what may still matter. The order of tags and pages
 * changes nothing, and a tag that comes again changes nothing but the funnel, which counts what was offered. What can
 * be no tag is passed over as if it were not listed.
 */
export interface TagSieve {
  offer(tags: readonly string[]): void;
  /** Gives Flux's choice of all that was offered. Throws a Problem where Flux makes none (`policy/…`). */
  choose(): TagChoice;
  /** What Flux might choose, best first; the first is the choice. For sieves opened with `ranked`; throws as `choose`. */
  ranked(): readonly Candidate[];
  /** How many tags came through each step; also where there is no choice. */
  funnel(): Funnel;
  dropped(): readonly Dropped[];
}

/**
 * Opens a sieve for one policy. Several can be open over one list of pages.
 *
 *     { rule: { kind: 'semver', range: '1.x' }, … }, offered ['1.0.0', '1.2.0', '2.0.0'] → chooses '1.2.0'
 *
 * Throws what is wrong whatever the tags are: `policy/invalid` for the range, `repository/invalid-exclusion`. A bad
 * pattern of filterTags waits for `choose`, because Flux, too, first sees whether there are tags.
 */
export function openSieve(input: SieveInput): TagSieve {
  return withRanking(input.rule, (ranking) => new Sieve(input, ranking));
}

class Sieve<V> implements TagSieve {
  readonly #input: SieveInput;
  readonly #contest: Contest<V>;
  readonly #shelf: Shelf<V>;
  readonly #excludedBy: Excluder;
  readonly #keyOf: KeyReader | Problem;
  readonly #losses: Losses;
  #listed = 0;

  constructor(input: SieveInput, ranking: Ranking<V>) {
    this.#input = input;
    this.#contest = { ranking, filtered: input.filter !== undefined, deployed: input.deployed };
    this.#excludedBy = excluder(input.exclusionList);
    this.#keyOf = attempt(() => keyReader(input.filter));
    this.#shelf =
      input.ranked === true ? openWideShelf(this.#contest, this.#keysBelow()) : openNarrowShelf(this.#contest);
    // One at least, for the hint where nothing is eligible.
    this.#losses = new Losses(Math.max(1, input.samples ?? 0));
  }

  offer(tags: readonly string[]): void {
    for (const text of tags) {
      const tag = parseListedTag(text);
      if (tag !== undefined) this.#take(tag);
    }
  }

  choose(): TagChoice {
    const contenders = this.#contenders();
    const [best] = contenders;
    const tied = rivals(this.#contest, contenders);
    const funnel = this.funnel();
    const reason = reasonOf(this.#input, funnel, best.tag, tied);
    return { tag: best.tag, funnel, reason, tied, dropped: this.dropped() };
  }

  ranked(): readonly Candidate[] {
    if (this.#input.ranked !== true) throw new Error('this sieve was not opened to be asked for ranks');
    return this.#contenders().map(({ tag, key }) => ({ tag, key }));
  }

  funnel(): Funnel {
    const excluded = this.#losses.count('excluded');
    const matched = this.#listed - excluded - this.#losses.count('unmatched');
    const eligible = matched - this.#losses.count('ineligible');
    const funnel = { listed: this.#listed, excluded, matched, eligible };
    return this.#input.barred === undefined ? funnel : { ...funnel, quarantined: this.#losses.count('quarantined') };
  }

  dropped(): readonly Dropped[] {
    return this.#input.samples === undefined ? [] : this.#losses.dropped((step, about) => this.#why(step, about));
  }

  /** By key: of several tags with one key, Flux sees but one. */
  #keysBelow(): ReadonlySet<string> {
    const keyOf = this.#keyOf;
    if (keyOf instanceof Problem) return new Set();
    const { deployed, known = [] } = this.#input;
    const tags = [...[...deployed].flatMap((text) => parseListedTag(text) ?? []), ...known];
    return new Set(tags.flatMap((tag) => keyOf(tag) ?? []));
  }

  #take(tag: Tag): void {
    this.#listed += 1;
    const pattern = this.#excludedBy(tag);
    if (pattern !== undefined) {
      this.#losses.add('excluded', tag, pattern);
      return;
    }
    const key = this.#keyOf instanceof Problem ? undefined : this.#keyOf(tag);
    if (key === undefined) this.#losses.add('unmatched', tag, this.#input.filter?.pattern ?? '');
    else this.#rank(tag, key);
  }

  #rank(tag: Tag, key: string): void {
    const value = this.#contest.ranking.read(key);
    const quarantine = this.#input.barred?.get(tag);
    if (value === undefined) this.#losses.add('ineligible', tag, key);
    else if (quarantine !== undefined) this.#losses.add('quarantined', tag, quarantine);
    else this.#shelf.put({ tag, key, value });
  }

  /** In Flux's order of failing: no tags, a bad filter, an empty list, a value that is no number, nothing to choose. */
  #contenders(): readonly [Contender<V>, ...Contender<V>[]] {
    const funnel = this.funnel();
    const { ranking } = this.#contest;
    if (funnel.listed === funnel.excluded) throw noTags(funnel);
    if (this.#keyOf instanceof Problem) throw this.#keyOf;
    if (funnel.matched === 0) throw noneMatches(this.#input.filter, funnel);
    const [example] = this.#losses.notes('ineligible');
    if (example !== undefined && ranking.unreadable === 'stops') throw notANumber(this.#input.filter, example);
    const [best, ...others] = ordered(this.#contest, this.#shelf.contenders());
    if (best !== undefined) return [best, ...others];
    throw noneEligible(this.#input.rule, funnel, example === undefined ? undefined : ranking.whyNot(example.about));
  }

  #why(step: Step, about: string): string {
    switch (step) {
      case 'excluded':
        return `"${about}" of the exclusionList matches it`;
      case 'unmatched':
        return `"${about}" of filterTags does not match it`;
      case 'ineligible':
        return this.#contest.ranking.whyNot(about);
      case 'quarantined':
        return about;
    }
  }
}
