import type { Sha } from '../git/sha.ts';
import { Problem } from '../problem/problem.ts';
import { changesDigest } from './digests.ts';
import { strangersOf, isAsLeft, recordedHeads } from './ownership.ts';
import { pullRequestSteps } from './pull-request-steps.ts';
import { readBody } from './pull-request-text.ts';
import { retire, supersede } from './retire.ts';
import { leaveAlone, type Decision, type Situation } from './situation.ts';
import type { PullRequestPlan } from './plan.ts';
import type { PullRequest, Standing } from './standing.ts';
import type { Step } from './step.ts';

/**
 * Decides what must be done so that a branch and its pull request say what the drafts say, in an order in which a run
 * can be stopped after any step and the next one completes it: branch, pull request, labels and people.
 */
export function decidePullRequest(situation: Situation): Decision {
  const { plan, standing, ahead, own } = situation;
  const strangers = isAsLeft(standing) ? [] : strangersOf(ahead, recordedHeads(standing), own);
  if (situation.drafts.length === 0) return retire(situation, strangers);
  if (strangers.length > 0) return leaveAlone(situation, strangers);
  const refusal = declinedPull(situation);
  if (refusal !== undefined) return { steps: [], problems: [declined(refusal)] };
  const put = isUpToDate(situation) ? [] : [putBranch(situation)];
  const pulls = pullRequestSteps(situation, put.length > 0);
  return {
    steps: [...put, ...mirrorSteps(plan, standing, put.length > 0), ...pulls, ...supersede(situation)],
    problems: [],
  };
}

/** Decides whether the mirror of a branch must follow; `moves`: the branch is moved by an earlier step. */
function mirrorSteps({ mirror }: PullRequestPlan, standing: Standing, moves: boolean): readonly Step[] {
  if (mirror === undefined) return [];
  const same = !moves && standing.mirror === standing.branch?.head.commit;
  return same ? [] : [{ kind: 'mirror-branch', from: standing.mirror, mirror }];
}

/**
 * Tells whether the branch holds these very files, as the same number of commits right on top of the base: then
 * nothing needs to be sent at all, not even to find that out.
 */
function isUpToDate({ standing, base, drafts }: Situation): boolean {
  const { branch } = standing;
  if (branch === undefined || branch.head.tree !== drafts.at(-1)?.tree) return false;
  const commits = branch.history.slice(0, drafts.length);
  const below = [...commits.slice(1).map((commit) => commit.commit), base.commit];
  return commits.length === drafts.length && commits.every(({ parents }, at) => isOnly(parents, below[at]));
}

function isOnly(parents: readonly Sha[], parent: Sha | undefined): boolean {
  return parents.length === 1 && parents[0] === parent;
}

function putBranch({ plan, standing, base, drafts }: Situation): Step {
  return { kind: 'put-branch', branch: plan.branch, onto: base, from: standing.branch?.head.commit, drafts };
}

/** The pull request by which a person said no to this very change; undefined where nobody did. */
function declinedPull({ standing, drafts, hash }: Situation): PullRequest | undefined {
  const { open, closed } = standing;
  if (open.length > 0 || closed?.state !== 'closed') return undefined;
  const marker = readBody(closed.body)?.marker;
  if (marker === undefined || marker.retired) return undefined;
  const proposals = drafts.map((draft) => draft.proposal);
  return marker.changes === changesDigest(proposals, hash) ? closed : undefined;
}

function declined({ number }: PullRequest): Problem {
  return new Problem(
    'publish/declined',
    `Cannot open a pull request for this change: #${number} proposed the same, and a person closed it`,
    { hint: `Reopen #${number} to have the change. Another change opens a pull request of its own.` },
  );
}
