import { mergeabilityOf } from '../store/merging.ts';
import { requiredChecksOf } from '../store/guards.ts';
import { closeIssue } from '../store/pulls.ts';
import { tipOf, type MergeMethod, type PullRequest, type Repository } from '../store/repository.ts';
import { refuse, requireWrite, type Context, type Source } from './context.ts';
import { pullById, type PullTarget } from './nodes.ts';
import { personSource } from './people.ts';
import { pullSource } from './pulls.ts';

interface PullInput {
  readonly pullRequestId: string;
}

interface AutoMergeInput extends PullInput {
  readonly mergeMethod?: string | null;
  readonly commitHeadline?: string | null;
  readonly commitBody?: string | null;
  readonly expectedHeadOid?: string | null;
}

function target(context: Context, { pullRequestId }: PullInput): PullTarget {
  const found = pullById(context, pullRequestId);
  requireWrite(context, found.repository, 'pull_requests');
  return found;
}

function answer(context: Context, { repository, pull }: PullTarget): Source {
  return { pullRequest: pullSource(context, repository, pull), actor: personSource(context, context.actor.person) };
}

/** Texts: wnbrb/wnb-rb-site#460, tokuhirom/mutsu#5583; that of a rebase is by their likeness. */
const methodWords = { merge: 'merge commits are', squash: 'squash merging is', rebase: 'rebase merging is' } as const;

/** Texts with their doubled words: iterative/cml ("Pull request Pull request is in clean status") and many since. */
function autoMergeObstacle(repository: Repository, pull: PullRequest, method: MergeMethod): string | undefined {
  const { settings } = repository;
  if (!settings.allowAutoMerge) return 'Pull request Auto merge is not allowed for this repository';
  const allowed = {
    merge: settings.allowMergeCommit,
    squash: settings.allowSquashMerge,
    rebase: settings.allowRebaseMerge,
  };
  if (!allowed[method]) return `Merge method ${methodWords[method]} not allowed on this repository`;
  if (pull.state === 'closed') return 'Pull request is closed';
  if (requiredChecksOf(repository, pull.pull.baseRef).length === 0)
    return 'Pull request Protected branch rules not configured for this branch';
  // Asked twice: the first answer may be that it is not known yet, and GitHub waits for that itself here.
  mergeabilityOf(repository, pull);
  const { state } = mergeabilityOf(repository, pull);
  if (state === 'clean' || state === 'unstable') return `Pull request Pull request is in ${state} status`;
  return undefined;
}

export function enablePullRequestAutoMerge(context: Context, input: AutoMergeInput): Source {
  const found = target(context, input);
  const { repository, pull } = found;
  requireWrite(context, repository, 'contents');
  const method = (input.mergeMethod ?? 'MERGE').toLowerCase() as MergeMethod;
  const obstacle = autoMergeObstacle(repository, pull, method);
  if (obstacle !== undefined) throw refuse('UNPROCESSABLE', obstacle);
  if (
    input.expectedHeadOid !== null &&
    input.expectedHeadOid !== undefined &&
    input.expectedHeadOid !== pull.pull.headSha
  )
    throw refuse('UNPROCESSABLE', 'Head branch was modified. Review and try the merge again.');
  pull.pull.autoMerge = {
    by: context.actor.person,
    method,
    title: input.commitHeadline ?? null,
    message: input.commitBody ?? null,
    at: context.world.now(),
  };
  return answer(context, found);
}

export function disablePullRequestAutoMerge(context: Context, input: PullInput): Source {
  const found = target(context, input);
  if (found.pull.pull.autoMerge === undefined)
    throw refuse('UNPROCESSABLE', "Can't disable auto-merge for this pull request.");
  found.pull.pull.autoMerge = undefined;
  return answer(context, found);
}

export function closePullRequest(context: Context, input: PullInput): Source {
  const found = target(context, input);
  if (found.pull.pull.merged !== undefined) throw refuse('UNPROCESSABLE', "Can't close a merged pull request.");
  if (found.pull.state === 'open') closeIssue(context.world, found.pull, context.actor.person);
  return answer(context, found);
}

function setDraft(context: Context, input: PullInput, draft: boolean): Source {
  const found = target(context, input);
  const { repository, pull } = found;
  if (pull.state === 'closed' || tipOf(repository, pull.pull.headRef) === undefined)
    throw refuse('UNPROCESSABLE', 'Pull request is closed');
  pull.pull.draft = draft;
  pull.updatedAt = context.world.now();
  return answer(context, found);
}

export function convertPullRequestToDraft(context: Context, input: PullInput): Source {
  return setDraft(context, input, true);
}

export function markPullRequestReadyForReview(context: Context, input: PullInput): Source {
  return setDraft(context, input, false);
}
