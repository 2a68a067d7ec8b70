import { diffOf } from '../git/diffs.ts';
import { emptyTree } from '../git/trees.ts';
import { forkPointOf } from '../rest/shapes/issues.ts';
import { mergeabilityOf } from '../store/merging.ts';
import { nodeId } from '../store/node-ids.ts';
import { fullName, tipOf, type AutoMerge, type Issue, type PullRequest, type Repository } from '../store/repository.ts';
import { connection, type PageArguments } from './connection.ts';
import type { Context, PullList, Source } from './context.ts';
import { commitSource, refSource } from './git-objects.ts';
import { personSource } from './people.ts';
import { rollupSource } from './rollup.ts';

export interface PullArguments extends PageArguments {
  readonly states?: readonly string[] | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
  readonly labels?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

function stateOf(pull: PullRequest): 'OPEN' | 'CLOSED' | 'MERGED' {
  if (pull.pull.merged !== undefined) return 'MERGED';
  return pull.state === 'open' ? 'OPEN' : 'CLOSED';
}

/** `headRefName` is the bare name of a branch here, and would match a fork's as well. */
function selected(pulls: readonly PullRequest[], args: PullArguments): readonly PullRequest[] {
  const found = pulls.filter((pull) => {
    const wanted = [args.states?.includes(stateOf(pull)), args.labels?.some((label) => pull.labels.includes(label))];
    const head = args.headRefName ?? pull.pull.headRef;
    const base = args.baseRefName ?? pull.pull.baseRef;
    return !wanted.includes(false) && head === pull.pull.headRef && base === pull.pull.baseRef;
  });
  const key = args.orderBy?.field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt';
  const sorted = found.toSorted((a, b) => (a[key] === b[key] ? a.number - b.number : a[key] < b[key] ? -1 : 1));
  return args.orderBy?.direction === 'DESC' ? sorted.toReversed() : sorted;
}

export function pullConnection(context: Context, repository: Repository, { field, pulls, args }: PullList): Source {
  return connection(field, selected(pulls, args), args, (pull) => pullSource(context, repository, pull));
}

function autoMergeSource(context: Context, order: AutoMerge | undefined): Source | null {
  if (order === undefined) return null;
  return {
    __typename: 'AutoMergeRequest',
    enabledAt: order.at,
    enabledBy: personSource(context, order.by),
    mergeMethod: order.method.toUpperCase(),
    commitHeadline: order.title,
    commitBody: order.message,
    authorEmail: null,
  };
}

/** What issues and pull requests have in common. */
export function issueFields(context: Context, repository: Repository, issue: Issue): Source {
  const kind = issue.pull === undefined ? 'issues' : 'pull';
  return {
    databaseId: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    url: `${context.world.origin}/${fullName(repository)}/${kind}/${issue.number}`,
    author: personSource(context, issue.author),
    closed: issue.state === 'closed',
    closedAt: issue.closedAt,
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    locked: false,
    repository: () => context.sources.repository(context, repository),
    labels: (args: PageArguments) =>
      connection('labels', issue.labels, args, (name) => context.sources.label(context, repository, name)),
    assignees: (args: PageArguments) =>
      connection('assignees', issue.assignees, args, (person) => personSource(context, person)),
    comments: (args: PageArguments) =>
      connection('comments', issue.comments, args, (comment) => ({
        __typename: 'IssueComment',
        id: nodeId('IC', comment.id),
        databaseId: comment.id,
        body: comment.body,
        author: personSource(context, comment.author),
        createdAt: comment.createdAt,
        updatedAt: comment.updatedAt,
      })),
  };
}

function branchSource(context: Context, repository: Repository, branch: string): Source | null {
  const tip = tipOf(repository, branch);
  return tip === undefined ? null : refSource(context, repository, `refs/heads/${branch}`, tip);
}

const mergeable = { true: 'MERGEABLE', false: 'CONFLICTING', null: 'UNKNOWN' } as const;

function mergingFields(context: Context, repository: Repository, pull: PullRequest): Source {
  const { merged, autoMerge } = pull.pull;
  return {
    merged: merged !== undefined,
    mergedAt: merged?.at ?? null,
    mergedBy: merged === undefined ? null : personSource(context, merged.by),
    mergeCommit: () => (merged === undefined ? null : commitSource(context, repository, merged.sha)),
    mergeable: () => mergeable[`${mergeabilityOf(repository, pull).mergeable}`],
    mergeStateStatus: () => mergeabilityOf(repository, pull).state.toUpperCase(),
    autoMergeRequest: autoMergeSource(context, autoMerge),
    reviewDecision: null,
  };
}

function changeFields(context: Context, repository: Repository, pull: PullRequest): Source {
  const { history } = repository.git;
  const files = (): ReturnType<typeof diffOf> => {
    const start = forkPointOf(repository, pull);
    const before = start === undefined ? emptyTree : history.commit(start).tree;
    return diffOf(repository.git.objects, before, history.commit(pull.pull.headSha).tree);
  };
  const changeTypes = { added: 'ADDED', removed: 'DELETED', modified: 'MODIFIED' } as const;
  return {
    additions: () => files().reduce((sum, file) => sum + file.additions, 0),
    deletions: () => files().reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: () => files().length,
    files: (args: PageArguments) =>
      connection('files', files(), args, ({ path, additions, deletions, status }) => ({
        __typename: 'PullRequestChangedFile',
        path,
        additions,
        deletions,
        changeType: changeTypes[status],
      })),
    commits: (args: PageArguments) => {
      const commits = history.between(forkPointOf(repository, pull), pull.pull.headSha).toReversed();
      return connection('commits', commits, args, ({ oid }) => ({
        __typename: 'PullRequestCommit',
        commit: () => commitSource(context, repository, oid),
      }));
    },
  };
}

export function pullSource(context: Context, repository: Repository, pull: PullRequest): Source {
  const { headRef, headSha, fork, baseRef, baseSha, draft, reviewers, teams } = pull.pull;
  const asked = [
    ...reviewers.map((person) => personSource(context, person)),
    ...teams.map((team) => ({ __typename: 'Team', id: nodeId('T', team.id), slug: team.slug, name: team.name })),
  ];
  return {
    ...issueFields(context, repository, pull),
    ...mergingFields(context, repository, pull),
    ...changeFields(context, repository, pull),
    __typename: 'PullRequest',
    id: nodeId('PR', `${repository.id}:${pull.number}`),
    permalink: `${context.world.origin}/${fullName(repository)}/pull/${pull.number}`,
    state: stateOf(pull),
    isDraft: draft,
    isCrossRepository: fork !== undefined,
    maintainerCanModify: pull.pull.maintainerCanModify,
    headRefName: headRef,
    headRefOid: headSha,
    baseRefName: baseRef,
    baseRefOid: baseSha,
    headRef: () => branchSource(context, repository, headRef),
    baseRef: () => branchSource(context, repository, baseRef),
    headRepository: () => context.sources.repository(context, repository),
    baseRepository: () => context.sources.repository(context, repository),
    headRepositoryOwner: () => personSource(context, repository.owner),
    statusCheckRollup: () => rollupSource(context, repository, headSha),
    reviewRequests: (args: PageArguments) =>
      connection('reviewRequests', asked, args, (requestedReviewer) => ({
        __typename: 'ReviewRequest',
        requestedReviewer,
      })),
  };
}
