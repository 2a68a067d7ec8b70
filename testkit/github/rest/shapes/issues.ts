import { diffOf } from '../../git/diffs.ts';
import { emptyTree } from '../../git/trees.ts';
import { mergeabilityOf } from '../../store/merging.ts';
import type { AutoMerge, Comment, Issue, Pull, PullRequest, Repository } from '../../store/repository.ts';
import type { World } from '../../store/world.ts';
import type { JsonObject } from '../description.ts';
import { nodeId } from '../../store/node-ids.ts';
import { teamShape, userShape } from './people.ts';
import { apiUrl, labelShape, repositoryShape, webUrl } from './repository.ts';

function labelsOf(world: World, repository: Repository, issue: Issue): JsonObject[] {
  const labels = issue.labels.map((name) => repository.labels.get(name.toLowerCase()));
  return labels.flatMap((label) => {
    if (label === undefined) return [];
    return [{ ...labelShape(world, repository, label), description: label.description ?? '' }];
  });
}

/** What issues and pull requests have in common. */
function commonShape(world: World, repository: Repository, issue: Issue): JsonObject {
  const assignees = issue.assignees.map((person) => userShape(world, person));
  return {
    number: issue.number,
    state: issue.state,
    locked: false,
    active_lock_reason: null,
    title: issue.title,
    body: issue.body,
    user: userShape(world, issue.author),
    labels: labelsOf(world, repository, issue),
    milestone: null,
    assignee: assignees[0] ?? null,
    assignees,
    author_association: issue.author.type === 'Bot' ? 'CONTRIBUTOR' : 'MEMBER',
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
  };
}

/** `issue`; a pull request is one too */
export function issueShape(world: World, repository: Repository, issue: Issue): JsonObject {
  const url = `${apiUrl(world, repository)}/issues/${issue.number}`;
  const web = `${webUrl(world, repository)}/${issue.pull === undefined ? 'issues' : 'pull'}/${issue.number}`;
  return {
    ...commonShape(world, repository, issue),
    id: issue.id,
    node_id: nodeId(issue.pull === undefined ? 'I' : 'PR', `${repository.id}:${issue.number}`),
    url,
    repository_url: apiUrl(world, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: web,
    state_reason: issue.stateReason,
    comments: issue.comments.length,
    closed_by: issue.closedBy === undefined ? null : userShape(world, issue.closedBy),
    ...(issue.pull === undefined ? {} : { draft: issue.pull.draft, pull_request: pullLinks(world, repository, issue) }),
  };
}

function pullLinks(world: World, repository: Repository, issue: Issue): JsonObject {
  const web = `${webUrl(world, repository)}/pull/${issue.number}`;
  return {
    url: `${apiUrl(world, repository)}/pulls/${issue.number}`,
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    merged_at: issue.pull?.merged?.at ?? null,
  };
}

/** `issue-comment` */
export function commentShape(world: World, repository: Repository, issue: Issue, comment: Comment): JsonObject {
  const api = apiUrl(world, repository);
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${webUrl(world, repository)}/issues/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${issue.number}`,
    user: userShape(world, comment.author),
    body: comment.body,
    author_association: 'CONTRIBUTOR',
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

function autoMergeShape(world: World, order: AutoMerge | undefined): JsonObject | null {
  if (order === undefined) return null;
  return {
    enabled_by: userShape(world, order.by),
    merge_method: order.method,
    commit_title: order.title ?? '',
    commit_message: order.message ?? '',
  };
}

function sideShape(world: World, repository: Repository, ref: string, sha: string): JsonObject {
  const user = userShape(world, repository.owner);
  return { label: `${repository.owner.login}:${ref}`, ref, sha, user, repo: repositoryShape(world, repository) };
}

function headShape(world: World, repository: Repository, { headRef, headSha, fork }: Pull): JsonObject {
  const own = sideShape(world, repository, headRef, headSha);
  if (fork === undefined) return own;
  const repo = { ...repositoryShape(world, repository), full_name: `${fork}/${repository.name}`, fork: true };
  return { ...own, label: `${fork}:${headRef}`, user: userShape(world, world.person(fork)), repo };
}

/** `pull-request-simple`, as lists show it */
export function simplePullShape(world: World, repository: Repository, pull: PullRequest): JsonObject {
  const api = apiUrl(world, repository);
  const url = `${api}/pulls/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const web = `${webUrl(world, repository)}/pull/${pull.number}`;
  const { headSha, baseRef, baseSha } = pull.pull;
  const link = (href: string): JsonObject => ({ href });
  return {
    ...commonShape(world, repository, pull),
    id: pull.id,
    node_id: nodeId('PR', `${repository.id}:${pull.number}`),
    url,
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${api}/statuses/${headSha}`,
    merged_at: pull.pull.merged?.at ?? null,
    merge_commit_sha: pull.pull.merged?.sha ?? null,
    requested_reviewers: pull.pull.reviewers.map((person) => userShape(world, person)),
    requested_teams: pull.pull.teams.map((team) => teamShape(world, team)),
    head: headShape(world, repository, pull.pull),
    base: sideShape(world, repository, baseRef, baseSha),
    _links: {
      self: link(url),
      html: link(web),
      issue: link(issue),
      comments: link(`${issue}/comments`),
      review_comments: link(`${url}/comments`),
      review_comment: link(`${api}/pulls/comments{/number}`),
      commits: link(`${url}/commits`),
      statuses: link(`${api}/statuses/${headSha}`),
    },
    auto_merge: autoMergeShape(world, pull.pull.autoMerge),
    draft: pull.pull.draft,
  };
}

/** The commit that a pull request's changes are counted from. */
export function forkPointOf({ git }: Repository, pull: PullRequest): string | undefined {
  return git.history.mergeBase(pull.pull.baseSha, pull.pull.headSha);
}

/** `pull-request`, as it is shown by itself */
export function pullShape(world: World, repository: Repository, pull: PullRequest): JsonObject {
  const { git } = repository;
  const start = forkPointOf(repository, pull);
  const before = start === undefined ? emptyTree : git.history.commit(start).tree;
  const files = diffOf(git.objects, before, git.history.commit(pull.pull.headSha).tree);
  const { merged } = pull.pull;
  const { mergeable, state } = mergeabilityOf(repository, pull);
  return {
    ...simplePullShape(world, repository, pull),
    merged: merged !== undefined,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: state,
    merged_by: merged === undefined ? null : userShape(world, merged.by),
    comments: pull.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.pull.maintainerCanModify,
    commits: git.history.between(start, pull.pull.headSha).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}
