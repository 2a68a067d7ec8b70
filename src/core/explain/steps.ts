import type { Election, Passed } from '../eligibility/elect.ts';
import type { Wishes } from '../eligibility/wishes.ts';
import { printInstant } from '../environments/instant.ts';
import type { Dropped } from '../policy/dropped.ts';
import type { Funnel } from '../policy/selection.ts';
import type { DroppedTag, ExplainedStep, StepName } from './explanation.ts';

/** How many dropped tags of each step are shown. */
export const shown = 5;

/** What a sieve and an election made of a list. */
export interface Sifted {
  readonly funnel: Funnel;
  readonly dropped: readonly Dropped[];
  readonly wishes: Wishes;
  /** undefined: there was nothing to wish for, or nothing to choose from. */
  readonly election: Election | undefined;
}

/**
 * Lays out the funnel step by step; steps that do not apply are left out.
 *
 *     120 listed, 40 excluded, 80 match, 5 in range → [listed 120, not excluded 80, matched 80, eligible 5]
 */
export function stepsOf(sifted: Sifted): readonly ExplainedStep[] {
  const { listed, excluded, matched, eligible, quarantined } = sifted.funnel;
  const samples = (step: Dropped['step']): readonly DroppedTag[] =>
    sifted.dropped.filter((one) => one.step === step).map(({ tag, why }) => ({ tag, why }));
  const steps = [
    stepOf('listed', listed, listed, []),
    stepOf('not excluded', listed, listed - excluded, samples('excluded')),
    stepOf('matched', listed - excluded, matched, samples('unmatched')),
    stepOf('eligible', matched, eligible, samples('ineligible')),
  ];
  const rest = eligible - (quarantined ?? 0);
  if (quarantined !== undefined) steps.push(stepOf('not quarantined', eligible, rest, samples('quarantined')));
  return [...steps, ...wishedSteps(sifted, rest)];
}

function stepOf(step: StepName, before: number, left: number, samples: readonly DroppedTag[]): ExplainedStep {
  return { step, left, dropped: before - left, samples };
}

/** An election looks at tags from the best down and stops at the first that will do: what ranks below is not judged. */
function wishedSteps({ wishes, election }: Sifted, rest: number): readonly ExplainedStep[] {
  if (election === undefined) return [];
  const { young, lacking } = election;
  const old = rest - young.length;
  return [
    ...(wishes.minAge === undefined ? [] : [stepOf('old enough', rest, old, few(young))]),
    ...(wishes.platforms.length === 0 ? [] : [stepOf('all platforms', old, old - lacking.length, few(lacking))]),
  ];
}

function few(passed: readonly Passed[]): readonly DroppedTag[] {
  return passed.slice(0, shown).map((one) => ({ tag: one.tag, why: whyPassed(one) }));
}

/** Says why an election passed over a tag. `until 10:00 → 'it is old enough at 2026-07-01T10:00:00Z'` */
export function whyPassed({ until, missing }: Passed): string {
  if (missing.length > 0) return `it is not made for ${missing.join(', ')}`;
  return until === undefined ? 'it was never looked at before' : `it is old enough at ${printInstant(until)}`;
}
