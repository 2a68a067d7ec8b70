import type { Actor, PermissionName, Role } from '../store/people.ts';
import { fullName, type Repository } from '../store/repository.ts';

/**
 * What a token must hold for an operation: one of the named permissions, at a level.
 * https://docs.github.com/rest/authentication/permissions-required-for-github-apps
 */
export interface Need {
  readonly anyOf: readonly PermissionName[];
  readonly level: 'read' | 'write';
}

/** Everybody who sees a repository may. */
const metadata: Need = { anyOf: [], level: 'read' };

function need(level: Need['level'], ...anyOf: readonly PermissionName[]): Need {
  return { anyOf, level };
}

const contentsRead = need('read', 'contents');
const contentsWrite = need('write', 'contents');
const pullsRead = need('read', 'pull_requests');
const pullsWrite = need('write', 'pull_requests');
const issuesRead = need('read', 'issues', 'pull_requests');
const issuesWrite = need('write', 'issues', 'pull_requests');

const needs: Readonly<Record<string, Need>> = {
  'actions/create-workflow-dispatch': need('write', 'actions'),
  'checks/create': need('write', 'checks'),
  'checks/list-for-ref': need('read', 'checks'),
  'checks/update': need('write', 'checks'),
  'git/create-blob': contentsWrite,
  'git/create-commit': contentsWrite,
  'git/create-ref': contentsWrite,
  'git/create-tree': contentsWrite,
  'git/delete-ref': contentsWrite,
  'git/get-blob': contentsRead,
  'git/get-commit': contentsRead,
  'git/get-ref': contentsRead,
  'git/get-tree': contentsRead,
  'git/list-matching-refs': contentsRead,
  'git/update-ref': contentsWrite,
  'issues/add-assignees': issuesWrite,
  'issues/add-labels': issuesWrite,
  'issues/create': need('write', 'issues'),
  'issues/create-comment': issuesWrite,
  'issues/create-label': issuesWrite,
  'issues/get': issuesRead,
  'issues/list-comments': issuesRead,
  'issues/list-for-repo': issuesRead,
  'issues/list-labels-for-repo': issuesRead,
  'issues/remove-label': issuesWrite,
  'issues/update': issuesWrite,
  'issues/update-comment': issuesWrite,
  'pulls/create': pullsWrite,
  'pulls/get': pullsRead,
  'pulls/list': pullsRead,
  'pulls/list-commits': pullsRead,
  'pulls/list-files': pullsRead,
  'pulls/merge': contentsWrite,
  'pulls/request-reviewers': pullsWrite,
  'pulls/update': pullsWrite,
  'pulls/update-branch': pullsWrite,
  'rate-limit/get': metadata,
  'repos/compare-commits-with-basehead': contentsRead,
  'repos/create-commit-status': need('write', 'statuses'),
  'repos/create-deployment': need('write', 'deployments'),
  'repos/create-deployment-status': need('write', 'deployments'),
  'repos/create-dispatch-event': contentsWrite,
  'repos/create-or-update-file-contents': contentsWrite,
  'repos/get': metadata,
  'repos/get-branch': contentsRead,
  'repos/get-branch-rules': metadata,
  'repos/get-combined-status-for-ref': need('read', 'statuses'),
  'repos/get-commit': contentsRead,
  'repos/get-content': contentsRead,
  'repos/list-activities': contentsRead,
  'repos/list-branches': contentsRead,
  'repos/list-commit-statuses-for-ref': need('read', 'statuses'),
  'repos/list-commits': contentsRead,
  'repos/list-deployment-statuses': need('read', 'deployments'),
  'repos/list-deployments': need('read', 'deployments'),
  'repos/list-pull-requests-associated-with-commit': pullsRead,
  'repos/merge': contentsWrite,
  'users/get-authenticated': metadata,
  'users/get-by-username': metadata,
};

export function needOf(operation: string): Need {
  const found = needs[operation];
  if (found === undefined) throw new Error(`Nothing says what ${operation} needs`);
  return found;
}

/** What a person is to a repository; undefined: nothing. */
function roleOf(repository: Repository, login: string): Role | undefined {
  return repository.owner.login === login ? 'admin' : repository.collaborators.get(login);
}

export function canSee(repository: Repository, actor: Actor | undefined): boolean {
  if (actor?.repositories !== undefined && !actor.repositories.includes(fullName(repository)))
    return !repository.settings.private;
  if (!repository.settings.private || actor?.kind === 'installation') return true;
  return actor !== undefined && roleOf(repository, actor.person.login) !== undefined;
}

/** Whether the token, and the person behind it, may do what needs one of these permissions. */
export function may(repository: Repository, actor: Actor | undefined, { anyOf, level }: Need): boolean {
  if (level === 'read' && (anyOf.length === 0 || !repository.settings.private)) return true;
  if (actor === undefined || !reaches(repository, actor)) return false;
  const granted = anyOf.some((name) => actor.permissions[name] === 'write' || actor.permissions[name] === level);
  if (!granted || actor.kind === 'installation' || level === 'read') return granted;
  return ['write', 'admin'].includes(roleOf(repository, actor.person.login) ?? '');
}

function reaches(repository: Repository, actor: Actor): boolean {
  return actor.repositories === undefined || actor.repositories.includes(fullName(repository));
}

/** What the token makes of its holder, as `permissions` of the repository and `viewerPermission` say. */
export function effectiveRole(repository: Repository, actor: Actor | undefined): Role {
  if (actor?.kind === 'user' && roleOf(repository, actor.person.login) === 'admin') return 'admin';
  return may(repository, actor, contentsWrite) ? 'write' : 'read';
}
