import type { Move } from '../environments/candidate.ts';
import { planPromotion, selectionOf, type PromotionFacts, type PromotionPlan } from '../environments/promotion.ts';
import { runningOf } from '../environments/running.ts';
import { printTrailers, type Movement } from '../environments/trailers.ts';
import { versionText } from '../environments/running.ts';
import type { PolicyId } from '../flux/objects.ts';
import { findDeployed } from '../manifests/deployed.ts';
import { readMarkers } from '../manifests/markers.ts';
import type { Selection } from '../policy/selection.ts';
import type { SourceFile } from '../ports.ts';
import { printable } from '../text/printable.ts';
import { placeSelections, type Placing } from './placing.ts';
import { imagesText } from './words.ts';

/** A promotion as it would be made on the text that the target has. */
export interface Promoted {
  readonly plan: PromotionPlan;
  readonly selections: readonly Selection[];
  readonly placing: Placing;
}

/** What decides a promotion but for the target's own text. */
export interface PromotionBasis extends Omit<PromotionFacts, 'target'> {
  /** Whether the run is about a policy, by the target's name of it. */
  readonly isAsked: (policy: PolicyId) => boolean;
}

/**
 * Promotes into the files of the target: decides, and writes the values at its markers. Text in, text out: it can be
 * done again where the branch has moved.
 *
 *     (production's files, staging runs app 1.5.3) → production's files with app at 1.5.3
 */
export function promoteInto(files: readonly SourceFile[], basis: PromotionBasis): Promoted {
  const { isAsked, ...facts } = basis;
  const deployed = findDeployed(files.map(({ path, text }) => readMarkers(path, text)));
  const target = new Map([...deployed].filter(([policy]) => isAsked(policy)));
  const plan = planPromotion({ ...facts, target });
  const selections = plan.moves.map((move) => selectionOf(move, facts.from, facts.imagesOf(move.target)[0] ?? ''));
  return { plan, selections, placing: placeSelections(files, selections) };
}

/**
 * Writes the message of a promotion's commit, with the trailers that later runs read.
 *
 *     ([app 1.5.2 → 1.5.3], …) → 'Promote app 1.5.3 to production\n\n- …\n\nImage-Automation-Mode: promotion\n…'
 */
export function promotionMessage(
  moves: readonly Move[],
  { from, to, source }: { readonly from: string; readonly to: string; readonly source: string },
): string {
  const movements = moves.map(movementOf);
  const lines = movements.map(
    ({ policy, old, new: next }) =>
      `- ${printable(policy)}: ${old === undefined ? '?' : versionText(old)} → ${versionText(next)}`,
  );
  return [
    promotionTitle(moves, to),
    '',
    ...lines,
    '',
    printTrailers({ kind: 'promotion', from, to, source, movements }),
  ].join('\n');
}

/** Names a promotion. `([app 1.5.3], 'production') → 'Promote app 1.5.3 to production'` */
export function promotionTitle(moves: readonly Move[], to: string): string {
  return `Promote ${imagesText(moves.map(({ target, next }) => ({ policy: target, tag: next.tag })))} to ${to}`;
}

function movementOf({ target, now, next }: Move): Movement {
  const old = runningOf(now);
  return { policy: target, old: typeof old === 'string' ? undefined : old, new: next };
}
