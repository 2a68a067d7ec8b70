import type { Election } from '../eligibility/elect.ts';
import type { Restraints } from '../environments/guard.ts';
import type { ImagePolicy } from '../flux/objects.ts';
import type { Tag } from '../image/tag.ts';
import type { Outcome } from '../policy/selection.ts';
import type { ExplainedPlace, Explanation, Waiting } from './explanation.ts';
import { quarantineEnd } from './places.ts';
import { ruleText } from './rule-text.ts';
import { shown, stepsOf, whyPassed, type Sifted } from './steps.ts';

/** What is known of one policy. */
export interface Evidence {
  readonly policy: ImagePolicy;
  readonly outcome: Outcome;
  /** undefined: no tag could be listed, and the outcome says why. */
  readonly sifted: Sifted | undefined;
  /** What would be chosen if nothing were in quarantine; undefined where that changes nothing. */
  readonly quarantined: { readonly tag: Tag; readonly why: string } | undefined;
  readonly places: readonly ExplainedPlace[];
}

/** Explains how a policy came to what it selects, and what each of its places makes of that. */
export function explain(
  { policy, outcome, sifted, quarantined, places }: Evidence,
  restraints: Restraints,
): Explanation {
  const until = quarantined && quarantineEnd(policy.id, quarantined.tag, restraints);
  const barred = quarantined === undefined ? [] : [{ ...quarantined, until }];
  return {
    policy: policy.id,
    image: outcome.image,
    rule: ruleText(policy),
    steps: sifted === undefined ? [] : stepsOf(sifted),
    selected: outcome.kind === 'selected' ? outcome.tag : undefined,
    why: outcome.kind === 'selected' ? outcome.reason : outcome.problem.message,
    waiting: [...barred, ...passedOver(sifted?.election)],
    places,
  };
}

function passedOver(election: Election | undefined): readonly Waiting[] {
  if (election === undefined) return [];
  return [...election.young, ...election.lacking]
    .slice(0, shown)
    .map((passed) => ({ tag: passed.tag, why: whyPassed(passed), until: passed.until }));
}
