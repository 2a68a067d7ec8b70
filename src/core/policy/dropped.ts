import type { Tag } from '../image/tag.ts';
import { compareTags } from './contest.ts';

/** The steps at which a tag can fall away, in their order. */
export type Step = 'excluded' | 'unmatched' | 'ineligible' | 'quarantined';

const steps: readonly Step[] = ['excluded', 'unmatched', 'ineligible', 'quarantined'];

/** A tag that was not to be chosen from. */
export interface Dropped {
  readonly step: Step;
  readonly tag: Tag;
  readonly why: string;
}

export interface Note {
  readonly tag: Tag;
  /** What the reason is made of: reasons are written only for the few that are shown. */
  readonly about: string;
}

/** Counts what falls away at each step, and remembers of each the byte-greatest few, in whatever order they come. */
export class Losses {
  readonly #limit: number;
  readonly #counts: Record<Step, number> = { excluded: 0, unmatched: 0, ineligible: 0, quarantined: 0 };
  readonly #notes: Record<Step, Note[]> = { excluded: [], unmatched: [], ineligible: [], quarantined: [] };

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(step: Step, tag: Tag, about: string): void {
    this.#counts[step] += 1;
    const notes = this.#notes[step];
    const least = notes.at(-1);
    const full = notes.length >= this.#limit;
    if (full && (least === undefined || compareTags(tag, least.tag) <= 0)) return;
    if (notes.some((note) => note.tag === tag)) return;
    notes.push({ tag, about });
    notes.sort((a, b) => compareTags(b.tag, a.tag));
    if (full) notes.pop();
  }

  count(step: Step): number {
    return this.#counts[step];
  }

  notes(step: Step): readonly Note[] {
    return this.#notes[step];
  }

  /** What is remembered, step by step and byte-greatest first, each with the reason that `why` writes. */
  dropped(why: (step: Step, about: string) => string): readonly Dropped[] {
    return steps.flatMap((step) => this.#notes[step].map(({ tag, about }) => ({ step, tag, why: why(step, about) })));
  }
}
