import type { AutomationId } from '../flux/objects.ts';
import type { Sha } from '../git/sha.ts';
import type { Problem } from '../problem/problem.ts';
import type { Trace } from './deed.ts';
import type { Proposal } from './plan.ts';
import type { Step } from './step.ts';

/** What one automation came to. */
export interface PublishedCommit {
  readonly automation: AutomationId;
  /** What it wanted of the text that the branch had in the end. */
  readonly proposal: Proposal;
  /** undefined: not made, because it was not needed or not possible. */
  readonly commit: Sha | undefined;
}

/** Where the changes of one branch went, and all there is to say about it. */
export interface Publication {
  /** `report`: nothing was written, and `steps` says what would have been. */
  readonly kind: 'commit' | 'pull-request' | 'report' | 'none';
  readonly branch: string;
  /** The last commit that this run made, or of the branch that stands for it already. */
  readonly commit: Sha | undefined;
  readonly pullRequest: { readonly number: number; readonly url: string } | undefined;
  /** Whether the server calls the commits verified; undefined where this run made none. */
  readonly verified: boolean | undefined;
  readonly commits: readonly PublishedCommit[];
  /** What was decided, in order, before any of it was done. Empty: there is no news. */
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
  /** What this run itself did; undefined: nothing, or nothing new. */
  readonly trace: Trace | undefined;
}
