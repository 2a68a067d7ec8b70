import type { Forge, Where } from '../../core/ports.ts';
import { answerLost, baseMissing } from '../../core/publication/barriers.ts';
import { decidePullRequest } from '../../core/publication/decide.ts';
import { isAsLeft } from '../../core/publication/ownership.ts';
import type { BranchPlan, DirectPlan, PullRequestPlan } from '../../core/publication/plan.ts';
import { openPullOf, type Decision } from '../../core/publication/situation.ts';
import type { BranchStanding, CommitSummary, Head, Standing } from '../../core/publication/standing.ts';
import type { Step } from '../../core/publication/step.ts';
import { draftCommits, type Drafting } from './drafts.ts';
import { noteMade, type Done } from './steps.ts';

/** What was read at one moment, and what was decided by it. */
export interface View {
  readonly standing: Standing;
  readonly drafting: Drafting;
  readonly decision: Decision;
}

/**
 * Reads what stands on the server, lets the automations propose on it, and decides. Writes nothing. Throws a Problem.
 * What stood there when the run began is believed where nothing is to be done to it; else it is looked at anew.
 */
export async function consider(plan: BranchPlan, forge: Forge, done: Done): Promise<View> {
  const where = whereOf(plan);
  const early = forge.foreseen(where);
  const view = early && (await viewOf(plan, early, forge, done));
  if (view?.decision.steps.length === 0) return view;
  const standing = await forge.look(where);
  const isAsForeseen = view !== undefined && JSON.stringify(standing) === JSON.stringify(early);
  return isAsForeseen ? view : viewOf(plan, standing, forge, done);
}

async function viewOf(plan: BranchPlan, standing: Standing, forge: Forge, done: Done): Promise<View> {
  const { base, repository } = standing;
  if (base === undefined) throw baseMissing(whereOf(plan).base, repository.name);
  claimUnanswered(base, done);
  const snapshot = await forge.snapshot(base.head);
  const drafting = await draftCommits(plan.commits, snapshot, repository.viewer);
  const decision =
    plan.kind === 'direct'
      ? decideDirect(plan, drafting, standing, done)
      : await decideBranch(plan, { standing, base: base.head, drafting, done }, forge);
  return { standing, drafting, decision };
}

/** Enough to find a commit again that others were pushed upon within seconds. */
const shownBefore = 10;

/** Names what is looked at for a plan. */
export function whereOf(plan: BranchPlan): Where {
  const mirror = plan.mirror?.branch;
  const depth = plan.commits.length + shownBefore;
  if (plan.kind === 'direct') return { base: plan.branch, branch: undefined, siblings: false, mirror, depth };
  return { base: plan.base, branch: plan.branch, siblings: plan.family !== undefined, mirror, depth };
}

/** Where an earlier try of this run made the commits, only the mirror may still have to follow. */
function decideDirect(plan: DirectPlan, { drafts }: Drafting, { base, mirror }: Standing, done: Done): Decision {
  const commit: readonly Step[] =
    base === undefined || drafts.length === 0 ? [] : [{ kind: 'commit', branch: plan.branch, onto: base.head, drafts }];
  const wanted = plan.mirror !== undefined && (commit.length > 0 || (done.head !== undefined && done.head !== mirror));
  const copy: readonly Step[] = wanted ? [{ kind: 'mirror-branch', from: mirror, mirror: plan.mirror }] : [];
  return { steps: [...commit, ...copy], problems: [] };
}

interface Read {
  readonly standing: Standing;
  readonly base: Head;
  readonly drafting: Drafting;
  readonly done: Done;
}

async function decideBranch(
  plan: PullRequestPlan,
  { standing, base, drafting, done }: Read,
  forge: Forge,
): Promise<Decision> {
  const { drafts, complete } = drafting;
  done.head = standing.branch?.head.commit;
  done.pull = openPullOf(plan, standing)?.pull;
  const matters = drafts.length > 0 || standing.open.length > 0;
  const head = standing.branch?.head.commit;
  const asks = matters && head !== undefined && !isAsLeft(standing);
  const ahead = asks ? await forge.ahead(base.commit, head) : [];
  const own = {
    viewer: standing.repository.viewer,
    authors: plan.commits.flatMap(({ author }) => author?.email ?? []),
  };
  return decidePullRequest({ plan, standing, base, drafts, complete, ahead, own, hash: forge.hash });
}

/** A commit whose answer got lost counts as made where the branch has it: this parent, these files, these words. */
function claimUnanswered({ history, head }: BranchStanding, done: Done): void {
  const { unanswered } = done;
  done.unanswered = undefined;
  if (unanswered === undefined) return;
  const { draft, onto } = unanswered;
  const isIt = (commit: CommitSummary): boolean =>
    commit.parents[0] === onto.commit && commit.tree === draft.tree && commit.message.trim() === draft.message.trim();
  const found = history.find(isIt);
  if (found === undefined) return;
  const { commit, tree, verified } = found;
  const problems = [answerLost(head.branch, commit)];
  noteMade({ draft, committed: { head: { branch: head.branch, commit, tree }, verified }, problems }, done);
}
