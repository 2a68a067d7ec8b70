import type { HeldBack, Move } from '../environments/candidate.ts';
import type { GateState } from '../environments/gates.ts';
import type { PolicyId } from '../flux/objects.ts';
import type { ImageSource } from '../publication/source-link.ts';

/** All that the pull request of a promotion says. */
export interface PromotionFindings {
  readonly from: string;
  readonly to: string;
  /** The newest commit that changed something in `from`. */
  readonly source: string;
  readonly moves: readonly Move[];
  readonly heldBack: readonly HeldBack[];
  readonly gates: readonly GateState[];
  /** Where the images of a policy say that they were built from. */
  readonly sources: ReadonlyMap<PolicyId, ImageSource>;
  /** The branch that is merged as a whole; undefined where values are written alone. */
  readonly merged: string | undefined;
  /** The address of a commit of the repository, without its hash. */
  readonly commitsUrl: string;
}
