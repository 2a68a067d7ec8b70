import { Problem } from '../../core/problem/problem.ts';
import { barrierTo, baseMissing } from '../../core/publication/barriers.ts';
import { decideMerge } from '../../core/publication/decide.ts';
import type { Draft } from '../../core/publication/draft.ts';
import type { PullRequestPlan } from '../../core/publication/plan.ts';
import { traceOf } from '../../core/publication/deed.ts';
import { openPullOf } from '../../core/publication/situation.ts';
import type { BranchStanding, Head, RepositoryStanding, Standing } from '../../core/publication/standing.ts';
import { sourceOf } from '../../core/change/source.ts';
import type { EnvironmentEdges, Outcome } from '../environments/publish.ts';
import { applyStep, type Done } from '../publish/steps.ts';

const nothing: Outcome = {
  ...{ edits: [], problems: [], publications: [], trace: undefined },
  ...{ commit: undefined, hasPullRequest: false },
};

/** Opens the pull request from one branch to the other, or brings it up to date. The branches stay as they are. */
export async function publishMerge(plan: PullRequestPlan, dryRun: boolean, edges: EnvironmentEdges): Promise<Outcome> {
  if (edges.github === undefined) throw notHere(plan);
  const { forge, readOnly } = edges.github.publishing;
  const { base, branch } = plan;
  const standing = onlyTo(base, await forge.look({ base, branch, siblings: false, mirror: undefined, depth: 1 }));
  const { repository } = standing;
  const head = headOf(standing.branch, branch, repository);
  const onto = headOf(standing.base, base, repository);
  const { drafts, complete } = await draftsOf(plan, head.tree);
  const rest = { complete, ahead: [], own: { viewer: repository.viewer, authors: [] }, hash: forge.hash };
  const decision = decideMerge({ plan, standing, base: onto, drafts, ...rest });
  const barrier = barrierTo(repository, readOnly);
  const problems = barrier === undefined ? decision.problems : [...decision.problems, barrier];
  if (dryRun || barrier !== undefined) return { ...nothing, problems };
  const pull = openPullOf(plan, standing)?.pull;
  const done: Done = {
    commits: new Map(),
    problems: [],
    head: head.commit,
    pull,
    news: undefined,
    unanswered: undefined,
  };
  for (const step of decision.steps) await applyStep(step, { forge, repository, done });
  const commits = drafts.map(({ plan: { automation }, proposal }) => ({ automation, proposal, commit: undefined }));
  return {
    ...(drafts.length > 0 ? shown(plan, done) : nothing),
    problems: [...problems, ...done.problems],
    trace: traceOf(plan, { ...done, commits }),
  };
}

function headOf(standing: BranchStanding | undefined, branch: string, { name }: RepositoryStanding): Head {
  if (standing === undefined) throw baseMissing(branch, name);
  return standing.head;
}

function shown({ branch }: PullRequestPlan, { head, pull }: Done): Outcome {
  if (head === undefined || pull === undefined) return nothing;
  const pullRequest = { number: pull.number, url: pull.url };
  return {
    ...nothing,
    publications: [{ kind: 'pull-request', branch, commit: head, pullRequest, verified: null }],
    commit: head,
    hasPullRequest: true,
  };
}

/** The branch may have pull requests to other places, which are somebody else's. */
function onlyTo(base: string, standing: Standing): Standing {
  const { open, closed } = standing;
  return {
    ...standing,
    open: open.filter((pull) => pull.base === base),
    closed: closed.filter((pull) => pull.base === base),
  };
}

interface Drafted {
  readonly drafts: readonly Draft[];
  readonly complete: boolean;
}

async function draftsOf({ commits }: PullRequestPlan, tree: Draft['tree']): Promise<Drafted> {
  const drafts: Draft[] = [];
  let complete = true;
  for (const plan of commits) {
    const proposal = await plan.propose(sourceOf([]));
    complete &&= proposal.complete;
    if (proposal.edits.length > 0) drafts.push({ plan, proposal, message: '', files: [], tree });
  }
  return { drafts, complete };
}

function notHere({ branch, base }: PullRequestPlan): Problem {
  return new Problem(
    'environment/elsewhere',
    `Cannot promote "${branch}" to "${base}" here: a promotion of the style merge is a pull request on GitHub`,
    { hint: 'Run on GitHub Actions, or set publish to pull-request.' },
  );
}
