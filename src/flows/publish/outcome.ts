import type { Problem } from '../../core/problem/problem.ts';
import { noWorkflowRuns } from '../../core/publication/barriers.ts';
import { traceOf } from '../../core/publication/deed.ts';
import { isGitHubToken } from '../../core/publication/ownership.ts';
import type { BranchPlan, CommitPlan } from '../../core/publication/plan.ts';
import type { Publication, PublishedCommit } from '../../core/publication/publication.ts';
import type { Done } from './steps.ts';
import type { View } from './view.ts';

/** How a run came to its end with one branch. */
export interface Ending {
  /** undefined: all that was decided is done. */
  readonly problem: Problem | undefined;
  /** Nothing was to be written. */
  readonly report: boolean;
}

/** Tells what a run did to one branch, and what stands there in the end. */
export function publicationOf(plan: BranchPlan, done: Done, view: View | undefined, ending: Ending): Publication {
  const commits = plan.commits.flatMap((commit) => publishedCommit(commit, done, view));
  return {
    ...resultOf(plan, done, view, ending),
    branch: plan.branch,
    commits,
    trace: traceOf(plan, { ...done, commits }),
    steps: view?.decision.steps ?? [],
    problems: [...problemsOf(view), ...done.problems, ...runProblems(plan, done, view), ...asList(ending.problem)],
  };
}

type Result = Pick<Publication, 'kind' | 'commit' | 'pullRequest' | 'verified'>;
const nothing = { commit: undefined, pullRequest: undefined, verified: undefined } as const;

function resultOf(plan: BranchPlan, done: Done, view: View | undefined, ending: Ending): Result {
  if (ending.report && view?.decision.steps.length !== 0) return { ...nothing, kind: 'report' };
  if (done.commits.size === 0 && !standsAlready(plan, view, ending)) return { ...nothing, kind: 'none' };
  const commit = { kind: 'commit', commit: done.head, verified: isVerified(done, view) } as const;
  if (plan.kind === 'direct' || plan.pullRequest === undefined || done.pull === undefined) {
    return { ...commit, pullRequest: undefined };
  }
  const { number, url } = done.pull;
  return { ...commit, kind: 'pull-request', pullRequest: { number, url } };
}

/** A pull request's branch that already holds what was wanted stands for it; a direct commit was made or was not. */
function standsAlready(plan: BranchPlan, view: View | undefined, { problem }: Ending): boolean {
  if (plan.kind === 'direct' || view === undefined || problem !== undefined) return false;
  return view.drafting.drafts.length > 0 && view.decision.problems.length === 0;
}

function isVerified(done: Done, view: View | undefined): boolean {
  const made = [...done.commits.values()].map(({ committed }) => committed.verified);
  const found = view?.standing.branch?.history.slice(0, view.drafting.drafts.length) ?? [];
  return (made.length > 0 ? made : found.map(({ verified }) => verified)).every((verified) => verified);
}

function publishedCommit(plan: CommitPlan, done: Done, view: View | undefined): readonly PublishedCommit[] {
  const made = done.commits.get(plan);
  const proposal = made?.draft.proposal ?? view?.drafting.proposals.get(plan);
  if (proposal === undefined) return [];
  return [{ automation: plan.automation, proposal, commit: made?.committed.head.commit }];
}

function problemsOf(view: View | undefined): readonly Problem[] {
  return view === undefined ? [] : [...view.drafting.problems, ...view.decision.problems];
}

function runProblems(plan: BranchPlan, done: Done, view: View | undefined): readonly Problem[] {
  const pushed = done.commits.size > 0 && view !== undefined && isGitHubToken(view.standing.repository.viewer);
  return pushed ? [noWorkflowRuns(plan.branch)] : [];
}

function asList(problem: Problem | undefined): readonly Problem[] {
  return problem === undefined ? [] : [problem];
}
