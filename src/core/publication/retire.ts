import { leaveAlone, openPullOf, type Decision, type OpenPull, type Situation } from './situation.ts';
import { readBody, type ManagedBody, type PullRequestText } from './pull-request-text.ts';
import type { CommitSummary, Standing } from './standing.ts';
import type { Step } from './step.ts';

/**
 * Takes a pull request back that has nothing left to say, and its branch with it; or the branch alone, where a run was
 * stopped between the two. A pull request that this program did not write stays as it is.
 */
export function retire(situation: Situation, strangers: readonly CommitSummary[]): Decision {
  const { plan, standing, complete } = situation;
  if (!complete) return { steps: [], problems: [] };
  const open = openPullOf(plan, standing);
  if (open === undefined) return { steps: isHalfRetired(standing) ? deletion(situation) : [], problems: [] };
  if (open.body === undefined) return { steps: [], problems: [] };
  if (strangers.length > 0) return leaveAlone(situation, strangers);
  return { steps: [closing(plan.base, open, open.body), ...deletion(situation)], problems: [] };
}

function closing(base: string, { pull }: OpenPull, { managed, marker }: ManagedBody): Step {
  const text: PullRequestText = {
    title: undefined,
    managed: `Closed: "${base}" already has all that this pull request proposed.\n\n${managed}`,
    around: pull.body,
    marker: { ...marker, retired: true },
  };
  return { kind: 'close-pull-request', pull, text };
}

function deletion({ plan, standing }: Situation): readonly Step[] {
  const { branch } = standing;
  return branch === undefined ? [] : [{ kind: 'delete-branch', branch: plan.branch, from: branch.head.commit }];
}

function isHalfRetired({ branch, closed }: Standing): boolean {
  if (branch === undefined || closed?.state !== 'closed') return false;
  const marker = readBody(closed.body)?.marker;
  return marker !== undefined && marker.retired && marker.head === branch.head.commit;
}
