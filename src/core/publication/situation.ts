import type { ObjectHash } from '../git/sha.ts';
import { Problem } from '../problem/problem.ts';
import type { Draft } from './draft.ts';
import type { Own } from './ownership.ts';
import type { PullRequestPlan } from './plan.ts';
import { readBody, type ManagedBody } from './pull-request-text.ts';
import type { CommitSummary, Head, PullRequest, Standing } from './standing.ts';
import type { Step } from './step.ts';

/** All that the decision about a pull request's branch rests on. */
export interface Situation {
  readonly plan: PullRequestPlan;
  readonly standing: Standing;
  readonly base: Head;
  /** Only commits that change something. */
  readonly drafts: readonly Draft[];
  /** False where a commit could not be drafted, or a proposal does not know all: nothing is taken back then. */
  readonly complete: boolean;
  /** The branch's commits that the base has not; needed only where `isAsLeft` says no. */
  readonly ahead: readonly CommitSummary[];
  readonly own: Own;
  readonly hash: ObjectHash;
}

export interface Decision {
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
}

/** An open pull request and the section of its body that this program writes; undefined where it has none. */
export interface OpenPull {
  readonly pull: PullRequest;
  readonly body: ManagedBody | undefined;
}

/** The open pull request that stands for a plan: one to the right base, else ours that a person gave another base. */
export function openPullOf(plan: PullRequestPlan, standing: Standing): OpenPull | undefined {
  const open = standing.open.map((pull) => ({ pull, body: readBody(pull.body) }));
  return open.find(({ pull }) => pull.base === plan.base) ?? open.find(({ body }) => body !== undefined);
}

/** Decides to do nothing, because the branch holds someone's work. */
export function leaveAlone({ plan }: Situation, strangers: readonly CommitSummary[]): Decision {
  const who = [...new Set(strangers.map((commit) => commit.author.name))].slice(0, 3).join(', ');
  const problem = new Problem(
    'publish/foreign-commits',
    `Cannot rebuild the branch "${plan.branch}": it holds commits that this program did not make (by ${who})`,
    { hint: 'Merge the pull request, or delete the branch: the next run makes it anew.' },
  );
  return { steps: [], problems: [problem] };
}
