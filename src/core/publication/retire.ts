import { leaveAlone, openPullOf, type Decision, type Situation } from './situation.ts';
import type { PullRequestPlan } from './plan.ts';
import { readBody, type ManagedBody, type PullRequestText } from './pull-request-text.ts';
import type { CommitSummary, PullRequest, Standing } from './standing.ts';
import type { Step } from './step.ts';

/**
 * Takes a pull request back that has nothing left to say, and its branch with it; or the branch alone, where a run was
 * stopped between the two. A pull request that this program did not write stays as it is.
 */
export function retire(situation: Situation, strangers: readonly CommitSummary[]): Decision {
  const { plan, standing, complete } = situation;
  if (!complete) return { steps: [], problems: [] };
  const why = farewellOf(plan);
  const others = retireSiblings(situation, why);
  const open = openPullOf(plan, standing);
  if (open === undefined) {
    return { steps: [...(isHalfRetired(standing) ? deletion(situation) : []), ...others], problems: [] };
  }
  if (open.body === undefined) return { steps: others, problems: [] };
  if (strangers.length > 0) return leaveAlone(situation, strangers);
  return { steps: [closing(why, open.pull, open.body), ...deletion(situation), ...others], problems: [] };
}

/** Closes a pull request that merges a branch which is not ours; one that this program did not write stays as it is. */
export function closeMerge(plan: PullRequestPlan, standing: Standing): readonly Step[] {
  const open = openPullOf(plan, standing);
  if (open?.body === undefined) return [];
  return [closing(farewellOf(plan), open.pull, open.body)];
}

function farewellOf({ base, pullRequest }: PullRequestPlan): string {
  const why = pullRequest?.farewell?.();
  if (why === undefined) return `Closed: "${base}" already has all that this pull request proposed.`;
  return `Closed: nothing is left to be brought to "${base}" now.${why === '' ? '' : `\n\n${why}`}`;
}

function closing(why: string, pull: PullRequest, { managed, marker }: ManagedBody): Step {
  const text: PullRequestText = {
    title: undefined,
    managed: `${why}\n\n${managed}`,
    around: pull.body,
    marker: { ...marker, retired: true },
  };
  return { kind: 'close-pull-request', pull, text };
}

/** A branch that goes takes every pull request from it along, wherever that leads. */
function deletion({ plan, standing }: Situation): readonly Step[] {
  const { branch, open } = standing;
  const ours = openPullOf(plan, standing)?.pull;
  return branch === undefined || open.some((pull) => pull !== ours)
    ? []
    : [{ kind: 'delete-branch', branch: plan.branch, from: branch.head.commit }];
}

function isHalfRetired({ branch, closed: [closed] }: Standing): boolean {
  if (branch === undefined || closed?.state !== 'closed') return false;
  const marker = readBody(closed.body)?.marker;
  return marker !== undefined && marker.retired && marker.head === branch.head.commit;
}

/**
 * Takes back what other branches of the family proposed before: the plan's own branch stands for it now. One that a
 * person has added to stays.
 */
export function supersede(situation: Situation): readonly Step[] {
  return retireSiblings(situation, `Closed: superseded by the branch "${situation.plan.branch}".`);
}

function retireSiblings({ plan, standing }: Situation, why: string): readonly Step[] {
  if (plan.family === undefined) return [];
  const older = standing.siblings.filter((pull) => pull.branch !== plan.branch);
  return older.flatMap((pull) => {
    const body = readBody(pull.body);
    if (body === undefined || body.marker.family !== plan.family || body.marker.head !== pull.head) return [];
    return [closing(why, pull, body), { kind: 'delete-branch', branch: pull.branch, from: pull.head }];
  });
}
