import type { ChangeKind } from '../environments/change-kind.ts';
import type { GateState } from '../environments/gates.ts';
import type { Hold } from '../environments/hold.ts';
import type { Instant } from '../environments/instant.ts';
import type { PolicyId } from '../flux/objects.ts';
import type { Change } from './change.ts';
import type { Figures } from './figures.ts';
import type { Landscape } from './landscape.ts';

/** An image on its way from one environment to the next. */
export interface PendingMove {
  readonly policy: PolicyId;
  /** What the target runs now, as text; '' where it runs nothing yet. */
  readonly now: string;
  readonly next: string;
  readonly change: ChangeKind;
}

/** A promotion that waits: for a merge, for a gate, or for the next run. */
export interface PendingPromotion {
  readonly from: string;
  readonly to: string;
  /** undefined: none is open, or GitHub was not asked. */
  readonly pullRequest: { readonly number: number; readonly url: string } | undefined;
  readonly moves: readonly PendingMove[];
  readonly gates: readonly GateState[];
  /** What stays behind, and why. */
  readonly heldBack: readonly { readonly policy: PolicyId; readonly why: string }[];
}

/** What runs where, since when, what waits, and how it went so far. */
export interface Overview {
  /** The moment that ages are counted to. */
  readonly now: Instant;
  /** The repository's name and address; undefined without GitHub. */
  readonly url: string | undefined;
  readonly landscape: Landscape;
  readonly promotions: readonly PendingPromotion[];
  readonly holds: readonly Hold[];
  /** Newest first. */
  readonly changes: readonly Change[];
  /** How many more changes there were. */
  readonly olderChanges: number;
  readonly figures: readonly Figures[];
  /** What could not be read, and why. */
  readonly gaps: readonly string[];
}

/** A page with more would be slow to open, and a report large to keep. */
export const mostChanges = 500;
