import type { PolicyId, AutomationId } from '../flux/objects.ts';
import type { Sha } from '../git/sha.ts';
import type { Tag } from '../image/tag.ts';
import type { Edit } from '../manifests/edit.ts';
import type { BranchPlan, Proposal } from './plan.ts';

/** What a run itself did to one branch and its pull request; what stood there already is no part of it. */
export interface Trace {
  readonly branch: string;
  /** The branch that the change is meant for; the same one, for a commit onto it. */
  readonly base: string;
  readonly commits: readonly { readonly automation: AutomationId; readonly commit: Sha }[];
  readonly pullRequest:
    | {
        readonly number: number;
        readonly url: string;
        readonly how: 'opened' | 'changed';
        readonly head: Sha | undefined;
      }
    | undefined;
  /** All that the commit, or the pull request as a whole, changes. */
  readonly edits: readonly Edit[];
}

/** What for. */
export type Purpose =
  | { readonly kind: 'update' }
  | { readonly kind: 'promotion'; readonly from: string; readonly to: string }
  | { readonly kind: 'rollback'; readonly environment: string; readonly holds: readonly HeldPolicy[] }
  | { readonly kind: 'resume'; readonly environment: string; readonly holds: readonly HeldPolicy[] };

export interface HeldPolicy {
  readonly policy: PolicyId;
  readonly tag: Tag;
  readonly reason: string;
}

/** What a run did and what for: those who want to be told of it are told once, by this run. */
export interface Deed extends Trace {
  readonly purpose: Purpose;
}

/** What a run has noted down while it worked on a branch. */
export interface Notes {
  /** `commit` is undefined where none was made. */
  readonly commits: readonly {
    readonly automation: AutomationId;
    readonly proposal: Proposal;
    readonly commit: Sha | undefined;
  }[];
  /** The newest commit of the branch. */
  readonly head: Sha | undefined;
  readonly pull: { readonly number: number; readonly url: string } | undefined;
  /** What became of what the pull request proposes; undefined: nothing, whatever became of its words. */
  readonly news: 'opened' | 'changed' | undefined;
}

/**
 * Tells what a run did; undefined where it did nothing to tell of. A pull request whose branch was only built anew on a
 * base that had moved proposes what it did before, and is no news.
 *
 *     (direct, one commit made) → { commits: [it] }    (pull request, branch put anew, nothing new proposed) → undefined
 */
export function traceOf(plan: BranchPlan, { commits, head, pull, news }: Notes): Trace | undefined {
  const made = commits.flatMap(({ automation, commit }) => (commit === undefined ? [] : [{ automation, commit }]));
  const edits = commits.flatMap(({ proposal }) => proposal.edits);
  const base = { branch: plan.branch, base: plan.kind === 'direct' ? plan.branch : plan.base, commits: made };
  if (plan.kind === 'direct') {
    const own = commits.filter(({ commit }) => commit !== undefined).flatMap(({ proposal }) => proposal.edits);
    return made.length === 0 ? undefined : { ...base, pullRequest: undefined, edits: own };
  }
  if (plan.pullRequest === undefined) {
    return made.length === 0 ? undefined : { ...base, pullRequest: undefined, edits };
  }
  if (news === undefined || pull === undefined) return undefined;
  return { ...base, pullRequest: { number: pull.number, url: pull.url, how: news, head }, edits };
}

/** Says what for something was done. `(update, a trace) → [that deed]`    `(update, undefined) → []` */
export function deedsOf(purpose: Purpose, trace: Trace | undefined): readonly Deed[] {
  return trace === undefined ? [] : [{ ...trace, purpose }];
}
