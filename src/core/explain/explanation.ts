import type { Instant } from '../environments/instant.ts';
import type { PolicyId } from '../flux/objects.ts';
import type { Digest } from '../image/digest.ts';
import type { Tag } from '../image/tag.ts';
import type { ProblemCode } from '../problem/codes.ts';
import type { Place } from '../problem/problem.ts';

/** How a policy came to its tag, or to none: every step with what it dropped, and what each place runs. */
export interface Explanation {
  readonly policy: PolicyId;
  readonly image: string | undefined;
  /** The rule in words: `semver 1.x, of tags that match "^v(.*)$", compared by "$1"`. */
  readonly rule: string;
  /** Empty where no tag could be listed. */
  readonly steps: readonly ExplainedStep[];
  readonly selected: Tag | undefined;
  /** Why this tag, or why none. */
  readonly why: string;
  /** Tags that rank higher and are passed over for now. */
  readonly waiting: readonly Waiting[];
  readonly places: readonly ExplainedPlace[];
}

export type StepName =
  'listed' | 'not excluded' | 'matched' | 'eligible' | 'not quarantined' | 'old enough' | 'all platforms';

export interface ExplainedStep {
  readonly step: StepName;
  /** How many tags came through. */
  readonly left: number;
  readonly dropped: number;
  /** The first few of them. */
  readonly samples: readonly DroppedTag[];
}

export interface DroppedTag {
  readonly tag: Tag;
  readonly why: string;
}

export interface Waiting extends DroppedTag {
  /** When it will be eligible, where time alone decides. */
  readonly until: Instant | undefined;
}

/** A marked value, what it runs, and why it does not move to the selected tag, if it should and does not. */
export interface ExplainedPlace {
  readonly at: Place;
  /** undefined: the file belongs to none. */
  readonly environment: string | undefined;
  readonly tag: Tag | undefined;
  readonly digest: Digest | undefined;
  /** What it would move to next, whether or not something holds it; undefined where it is there, or nobody can tell. */
  readonly next: string | undefined;
  readonly held: Held | undefined;
}

/** What an update or a promotion would make of a policy in an environment. */
export interface Coming {
  readonly next: string | undefined;
  readonly held: Held | undefined;
}

/** What promotions bring to environments, by their names; a policy that is there already has no entry. */
export type Incoming = ReadonlyMap<string, ReadonlyMap<PolicyId, Coming>>;

export interface Held {
  readonly code: ProblemCode;
  readonly why: string;
  /** When it unlocks, where time alone decides. */
  readonly until: Instant | undefined;
}
