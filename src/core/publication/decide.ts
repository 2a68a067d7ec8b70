import type { ObjectHash, Sha } from '../git/sha.ts';
import { Problem } from '../problem/problem.ts';
import { changesDigest, dressDigest, dressOf, isUndressed } from './digests.ts';
import type { Draft } from './draft.ts';
import { strangersOf, isAsLeft, recordedHeads, type Own } from './ownership.ts';
import type { PullRequestPlan } from './plan.ts';
import { managedAsWritten, readBody, type PullRequestText } from './pull-request-text.ts';
import type { CommitSummary, Head, PullRequest, Standing } from './standing.ts';
import type { Step } from './step.ts';

export interface Decision {
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
}

/** All that the decision about a pull request's branch rests on. */
export interface Situation {
  readonly plan: PullRequestPlan;
  readonly standing: Standing;
  readonly base: Head;
  readonly drafts: readonly Draft[];
  /** False where a commit could not be drafted, or a proposal does not know all: nothing is taken back then. */
  readonly complete: boolean;
  /** The branch's commits that the base has not; needed only where `isAsLeft` says no. */
  readonly ahead: readonly CommitSummary[];
  readonly own: Own;
  readonly hash: ObjectHash;
}

/**
 * Decides what must be done so that a branch and its pull request say what the drafts say, in an order in which a run
 * can be stopped after any step and the next one completes it: branch, pull request, labels and people.
 */
export function decidePullRequest(situation: Situation): Decision {
  const strangers = isAsLeft(situation.standing)
    ? []
    : strangersOf(situation.ahead, recordedHeads(situation.standing), situation.own);
  if (situation.drafts.length === 0) return retire(situation, strangers);
  if (strangers.length > 0) return leftAlone(situation, strangers);
  if (isDeclined(situation)) return declined(situation);
  const put = isUpToDate(situation) ? [] : [putBranch(situation)];
  return { steps: [...put, ...pullRequestSteps(situation, put.length > 0)], problems: [] };
}

/** The open pull request that stands for the plan: one to the right base, else one that a person gave another base. */
export function pullOf(plan: PullRequestPlan, standing: Standing): PullRequest | undefined {
  return standing.open.find((pull) => pull.base === plan.base) ?? standing.open[0];
}

/**
 * Tells whether the branch holds these very files, as the same number of commits right on top of the base: then
 * nothing needs to be sent at all, not even to find that out.
 */
function isUpToDate({ standing, base, drafts }: Situation): boolean {
  const { branch } = standing;
  if (branch === undefined || branch.head.tree !== drafts.at(-1)?.tree) return false;
  const commits = branch.history.slice(0, drafts.length);
  const follows = commits.every((commit, at) => commit.parents.length === 1 && commit.parents[0] === below(at));
  return follows && commits.length === drafts.length;

  function below(at: number): Sha | undefined {
    return at === drafts.length - 1 ? base.commit : commits[at + 1]?.commit;
  }
}

function putBranch({ plan, standing, base, drafts }: Situation): Step {
  return { kind: 'put-branch', branch: plan.branch, onto: base, from: standing.branch?.head.commit, drafts };
}

function pullRequestSteps(situation: Situation, moves: boolean): readonly Step[] {
  const { plan, standing } = situation;
  if (plan.pullRequest === undefined) return [];
  const pull = pullOf(plan, standing);
  const text = textOf(situation, pull);
  const write: readonly Step[] =
    pull === undefined
      ? [{ kind: 'open-pull-request', branch: plan.branch, base: plan.base, draft: plan.pullRequest.draft, text }]
      : needsUpdate(pull, text, moves ? undefined : standing.branch?.head.commit)
        ? [{ kind: 'update-pull-request', number: pull.number, text }]
        : [];
  const dress = dressOf(plan.pullRequest);
  const done = text.marker.dressed === dressDigest(dress, situation.hash);
  if (done || isUndressed(dress)) return write;
  return [...write, { kind: 'dress-pull-request', number: pull?.number, dress }];
}

/** `head` is the branch's commit where it stays; undefined where it moves, and the body must say so. */
function needsUpdate(pull: PullRequest, text: PullRequestText, head: Sha | undefined): boolean {
  const old = readBody(pull.body);
  if (old === undefined || head === undefined || old.marker.head !== head) return true;
  if (text.title !== undefined && text.title !== pull.title) return true;
  return old.marker.changes !== text.marker.changes || old.managed !== managedAsWritten(text, head);
}

function textOf({ plan, drafts, hash }: Situation, pull: PullRequest | undefined): PullRequestText {
  const proposals = drafts.map((draft) => draft.proposal);
  const title = plan.pullRequest?.title(proposals) ?? '';
  const old = pull === undefined ? undefined : readBody(pull.body)?.marker;
  const ours = pull === undefined || old?.title === pull.title;
  return {
    title: ours ? title : undefined,
    managed: plan.pullRequest?.body(proposals) ?? '',
    around: pull?.body ?? '',
    marker: {
      changes: changesDigest(proposals, hash),
      title: ours ? title : (old?.title ?? ''),
      head: undefined,
      dressed: old?.dressed ?? '',
      retired: false,
    },
  };
}

function isDeclined({ standing, drafts, hash }: Situation): boolean {
  const { open, closed } = standing;
  if (open.length > 0 || closed?.state !== 'closed') return false;
  const marker = readBody(closed.body)?.marker;
  const changes = changesDigest(
    drafts.map((draft) => draft.proposal),
    hash,
  );
  return marker !== undefined && !marker.retired && marker.changes === changes;
}

function declined({ standing }: Situation): Decision {
  const number = standing.closed?.number ?? 0;
  const problem = new Problem(
    'publish/declined',
    `Cannot open a pull request for this change: #${number} proposed the same, and a person closed it`,
    { hint: `Reopen #${number} to have the change. Another change opens a pull request of its own.` },
  );
  return { steps: [], problems: [problem] };
}

function leftAlone({ plan }: Situation, strangers: readonly CommitSummary[]): Decision {
  const who = [...new Set(strangers.map((commit) => commit.author.name))].slice(0, 3).join(', ');
  const problem = new Problem(
    'publish/foreign-commits',
    `Cannot rebuild the branch "${plan.branch}": it holds commits that this program did not make (${who})`,
    { hint: 'Merge the pull request, or delete the branch: the next run makes it anew.' },
  );
  return { steps: [], problems: [problem] };
}

/** Takes a pull request back that has nothing left to say, and the branch of one whose closing was all that was done. */
function retire(situation: Situation, strangers: readonly CommitSummary[]): Decision {
  const { plan, standing, complete } = situation;
  const pull = pullOf(plan, standing);
  const managed = pull === undefined ? undefined : readBody(pull.body);
  if (!complete || (pull !== undefined && managed === undefined)) return { steps: [], problems: [] };
  if (pull !== undefined && strangers.length > 0) return leftAlone(situation, strangers);
  const head = standing.branch?.head.commit;
  const remove: readonly Step[] =
    head === undefined ? [] : [{ kind: 'delete-branch', branch: plan.branch, from: head }];
  if (pull === undefined || managed === undefined) return { steps: isRetired(standing) ? remove : [], problems: [] };
  const text: PullRequestText = {
    title: undefined,
    managed: `Closed: "${plan.base}" already has all that this pull request proposed.\n\n${managed.managed}`,
    around: pull.body,
    marker: { ...managed.marker, retired: true },
  };
  return { steps: [{ kind: 'close-pull-request', number: pull.number, text }, ...remove], problems: [] };
}

function isRetired({ branch, closed }: Standing): boolean {
  const marker = closed?.state === 'closed' ? readBody(closed.body)?.marker : undefined;
  return marker?.retired === true && marker.head === branch?.head.commit;
}
