import type { Sha } from '../git/sha.ts';
import { Problem } from '../problem/problem.ts';
import { changesName, isLessThan } from './digests.ts';
import type { Draft } from './draft.ts';
import { strangersOf, isAsLeft, recordedHeads } from './ownership.ts';
import { pullRequestSteps } from './pull-request-steps.ts';
import { readBody } from './pull-request-text.ts';
import { closeMerge, retire, supersede } from './retire.ts';
import { leaveAlone, openPullOf, type Decision, type Situation } from './situation.ts';
import type { PullRequestPlan } from './plan.ts';
import type { CommitSummary, PullRequest, Standing } from './standing.ts';
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
  const changes = changesName(
    situation.drafts.map((draft) => draft.proposal),
    situation.hash,
  );
  const refusal = refusalOf(plan, standing, changes);
  if (refusal !== undefined) return { steps: [], problems: [refusal] };
  if (wouldOnlyLose(situation, changes)) return { steps: [], problems: [] };
  const put = isUpToDate(situation) ? [] : [putBranch(situation)];
  const pulls = pullRequestSteps(situation, put.length > 0);
  return {
    steps: [...put, ...mirrorSteps(plan, standing, put.length > 0), ...pulls, ...supersede(situation)],
    problems: [],
  };
}

/**
 * Decides how a pull request that merges one branch into another comes to say what is so: the branch is not ours, and
 * is neither moved nor deleted.
 */
export function decideMerge(situation: Situation): Decision {
  const { plan, standing, drafts, complete, hash } = situation;
  if (drafts.length === 0) return { steps: complete ? closeMerge(plan, standing) : [], problems: [] };
  const refusal = refusalOf(
    plan,
    standing,
    changesName(
      drafts.map((draft) => draft.proposal),
      hash,
    ),
  );
  if (refusal !== undefined) return { steps: [], problems: [refusal] };
  return { steps: pullRequestSteps(situation, false), problems: [] };
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
  if (commits.length < drafts.length) return holdsDrafts(commits, drafts);
  const below = [...commits.slice(1).map((commit) => commit.commit), base.commit];
  return commits.every(({ parents }, at) => isOnly(parents, below[at]));
}

/** Of very many commits the server shows the last ones alone: those must have the very trees that they shall have. */
function holdsDrafts(commits: readonly CommitSummary[], drafts: readonly Draft[]): boolean {
  return commits.length > 0 && commits.every(({ tree }, at) => tree === drafts.at(-1 - at)?.tree);
}

function isOnly(parents: readonly Sha[], parent: Sha | undefined): boolean {
  return parents.length === 1 && parents[0] === parent;
}

function putBranch({ plan, standing, base, drafts }: Situation): Step {
  return { kind: 'put-branch', branch: plan.branch, onto: base, from: standing.branch?.head.commit, drafts };
}

/** A person may have said no to this very change, by closing its pull request. */
function refusalOf(plan: PullRequestPlan, standing: Standing, changes: string): Problem | undefined {
  const { closed } = standing;
  if (openPullOf(plan, standing) !== undefined) return undefined;
  const [last] = closed;
  const refused = declinedPulls(closed).find(({ body }) => readBody(body)?.marker.changes === changes);
  return refused === undefined || last === undefined ? undefined : declined(refused, last);
}

/**
 * The pull requests to which people said no, newest first. What was merged or taken back since has made another
 * question of all that came before.
 */
function declinedPulls(closed: readonly PullRequest[]): readonly PullRequest[] {
  const end = closed.findIndex(({ state, body }) => state === 'merged' || readBody(body)?.marker.retired === true);
  return end === -1 ? closed : closed.slice(0, end);
}

/**
 * Tells whether all that is new is that something could not be judged this time: a registry that is away for an hour
 * must not cost a pull request its changes, and its reviews, only to get them back in the next.
 */
function wouldOnlyLose({ plan, standing, complete }: Situation, changes: string): boolean {
  const marker = openPullOf(plan, standing)?.body?.marker;
  return !complete && marker !== undefined && isLessThan(changes, marker.changes);
}

/** GitHub opens none anew whose branch was built anew since, but the last. */
function declined({ number }: PullRequest, last: PullRequest): Problem {
  return new Problem(
    'publish/declined',
    `Cannot open a pull request for this change: #${number} proposed the same, and a person closed it`,
    { hint: `Reopen #${last.number} to have the change. Another change opens a pull request of its own.` },
  );
}
