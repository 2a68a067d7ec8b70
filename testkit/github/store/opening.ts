import type { Actor, Person } from './people.ts';
import { actionsMayNot, validationFailed, type FieldError } from './refusals.ts';
import {
  isPullRequest,
  fullName,
  pullRequestsOf,
  tipOf,
  type Issue,
  type Pull,
  type PullRequest,
  type Repository,
} from './repository.ts';
import type { World } from './world.ts';

/** GitHub's bound for a body; the API counts characters. */
export const longestBody = 65_536;
const longestTitle = 256;

export interface NewIssue {
  readonly title: string;
  readonly body: string | null;
  readonly author: Person;
}

export interface NewPull extends NewIssue {
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
  readonly maintainerCanModify: boolean;
}

/** `body is too long (maximum is 65536 characters)`, with code `custom` and field `body`. */
export function textErrors(
  resource: 'Issue' | 'PullRequest',
  title: string | undefined,
  body: string | null,
): FieldError[] {
  const errors: FieldError[] = [];
  if (title?.trim() === '') errors.push({ resource, code: 'missing_field', field: 'title' });
  if ((title ?? '').length > longestTitle)
    errors.push({
      resource,
      code: 'custom',
      field: 'title',
      message: `title is too long (maximum is ${longestTitle} characters)`,
    });
  if ((body ?? '').length > longestBody)
    errors.push({
      resource,
      code: 'custom',
      field: 'body',
      message: `body is too long (maximum is ${longestBody} characters)`,
    });
  return errors;
}

export function openIssue(world: World, repository: Repository, issue: NewIssue, pull?: Pull): Issue {
  const number = Math.max(0, ...repository.issues.keys()) + 1;
  const now = world.now();
  const opened: Issue = {
    id: world.nextId(),
    number,
    author: issue.author,
    createdAt: now,
    comments: [],
    title: issue.title,
    body: issue.body,
    state: 'open',
    stateReason: null,
    updatedAt: now,
    closedAt: null,
    closedBy: undefined,
    labels: [],
    assignees: [],
    pull,
  };
  repository.issues.set(number, opened);
  return opened;
}

/** Finds the branch of a `head`: bare, or `owner:branch` of this same repository (there are no forks here). */
export function headBranchOf(repository: Repository, head: string): string | undefined {
  const [owner, branch] = head.includes(':') ? head.split(':', 2) : [repository.owner.login, head];
  return owner?.toLowerCase() === repository.owner.login.toLowerCase() ? branch : undefined;
}

/** Texts: tgymnich/fork-sync#112 ("No commits between"), and the many reports of "A pull request already exists for". */
function pullErrors(repository: Repository, pull: NewPull): FieldError[] {
  const resource = 'PullRequest';
  const branch = headBranchOf(repository, pull.head);
  const head = branch === undefined ? undefined : tipOf(repository, branch);
  const base = tipOf(repository, pull.base);
  const invalid = [head === undefined ? 'head' : undefined, base === undefined ? 'base' : undefined];
  const errors = invalid.flatMap((field) => (field === undefined ? [] : [{ resource, code: 'invalid', field }]));
  if (head === undefined || base === undefined || branch === undefined) return errors;
  const existing = pullRequestsOf(repository).find(
    ({ state, pull: other }) =>
      state === 'open' && other.fork === undefined && other.headRef === branch && other.baseRef === pull.base,
  );
  if (existing !== undefined) {
    const [owner = ''] = fullName(repository).split('/');
    return [{ resource, code: 'custom', message: `A pull request already exists for ${owner}:${branch}.` }];
  }
  if (repository.git.history.isAncestor(head, base))
    return [{ resource, code: 'custom', message: `No commits between ${pull.base} and ${pull.head}` }];
  return [];
}

/** Opens a pull request, or refuses as GitHub does. */
export function openPull(world: World, repository: Repository, pull: NewPull, actor?: Actor): PullRequest {
  const isActions = actor?.person.login === 'github-actions[bot]';
  if (isActions && !repository.settings.actionsMayCreatePullRequests) throw actionsMayNot();
  const errors = [...textErrors('PullRequest', pull.title, pull.body), ...pullErrors(repository, pull)];
  if (errors.length > 0) throw validationFailed(...errors);
  const headRef = headBranchOf(repository, pull.head) ?? '';
  return addPull(world, repository, pull, { headRef, headSha: tipOf(repository, headRef) ?? '', fork: undefined });
}

/** Opens a pull request of a fork, whose commits are of no concern here. */
export function openForeignPull(world: World, repository: Repository, pull: NewPull, fork: string): PullRequest {
  const headSha = tipOf(repository, pull.base) ?? '';
  return addPull(world, repository, pull, { headRef: pull.head, headSha, fork });
}

type Side = Pick<Pull, 'headRef' | 'headSha' | 'fork'>;

function addPull(world: World, repository: Repository, pull: NewPull, side: Side): PullRequest {
  const state: Pull = {
    ...side,
    baseRef: pull.base,
    baseSha: tipOf(repository, pull.base) ?? '',
    draft: pull.draft,
    merged: undefined,
    autoMerge: undefined,
    reviewers: [],
    teams: [],
    maintainerCanModify: pull.maintainerCanModify,
    recreated: false,
    asked: '',
  };
  const opened = openIssue(world, repository, pull, state);
  if (!isPullRequest(opened)) throw new Error('An issue was opened without its pull request');
  return opened;
}
