import type { PolicyId, PolicyRule } from '../flux/objects.ts';
import type { Digest } from '../image/digest.ts';
import type { Tag } from '../image/tag.ts';
import type { Problem } from '../problem/problem.ts';

/** How many tags came through each step of a policy. */
export interface Funnel {
  /** What the registry listed. */
  readonly listed: number;
  /** Dropped by the repository's exclusionList. */
  readonly excluded: number;
  /** Left after the policy's filterTags (all that was not excluded, where there is none). */
  readonly matched: number;
  /** Of those, the ones that the rule may choose from: in the semver range, or a number, or any text. */
  readonly eligible: number;
  /** Of those, the ones passed over because they are in quarantine; left out where none can be. */
  readonly quarantined?: number;
  /** Passed over, because they rank above the chosen one but were first seen too lately. */
  readonly tooYoung?: number;
  /** Passed over, because they rank above the chosen one but lack a platform. */
  readonly withoutPlatforms?: number;
}

/** Where a selection comes from: update, promote and rollback differ in nothing else. */
export type Because =
  | { readonly kind: 'latest'; readonly rule: PolicyRule['kind'] }
  | { readonly kind: 'promoted'; readonly from: string; readonly commit: string }
  | { readonly kind: 'rolled-back'; readonly to: string; readonly commit: string | undefined };

/** The waist of the program: everything before makes these, everything after writes them. */
export interface Selection {
  readonly kind: 'selected';
  readonly policy: PolicyId;
  /** `spec.image` as written: Flux's `latestRef.name`. */
  readonly image: string;
  readonly tag: Tag;
  readonly digest: Digest | undefined;
  readonly because: Because;
  /** One sentence: why this tag. */
  readonly reason: string;
  readonly funnel: Funnel | undefined;
}

/** A policy without a selection. Its markers stay as they are, and say nothing more: the one problem is here. */
export interface Unselected {
  readonly kind: 'unselected';
  readonly policy: PolicyId;
  readonly image: string | undefined;
  readonly problem: Problem;
  readonly funnel: Funnel | undefined;
}

export type Outcome = Selection | Unselected;
