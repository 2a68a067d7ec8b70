import type { Person } from './people.ts';
import { pullRequestsOf, tipOf, type Issue, type PullRequest, type Repository } from './repository.ts';
import type { World } from './world.ts';

export interface Moved {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

export function closeIssue(world: World, issue: Issue, by: Person | undefined): void {
  const now = world.now();
  Object.assign(issue, { state: 'closed', closedAt: now, updatedAt: now, closedBy: by } satisfies Partial<Issue>);
  if (issue.pull !== undefined) issue.pull.autoMerge = undefined;
}

export function markMerged(world: World, pull: PullRequest, sha: string, by: Person): void {
  pull.pull.merged = { sha, by, at: world.now() };
  closeIssue(world, pull, by);
}

/** What GitHub does to pull requests when a branch has moved: they follow their head, are closed, or are merged. */
export function afterMove(world: World, repository: Repository, moved: Moved, by: Person | undefined): void {
  if (!moved.name.startsWith('refs/heads/')) return;
  note(world, repository, { ...moved, by });
  const branch = moved.name.slice('refs/heads/'.length);
  for (const pull of pullRequestsOf(repository)) {
    if (pull.pull.fork !== undefined) continue;
    if (pull.pull.headRef === branch) headMoved(world, repository, pull, { ...moved, by });
    if (pull.pull.baseRef === branch) baseMoved(world, repository, pull, { ...moved, by });
  }
}

interface MovedBy extends Moved {
  readonly by: Person | undefined;
}

/** Without a number or a second of its own, so that all else keeps the ones that it has. */
function note(world: World, { git, activities }: Repository, { name, before, after, by }: MovedBy): void {
  const isForward = before !== null && after !== null && git.history.isAncestor(before, after);
  const made = before === null ? 'branch_creation' : isForward ? 'push' : 'force_push';
  const kind = after === null ? 'branch_deletion' : made;
  activities.push({ id: activities.length + 1, ref: name, before, after, kind, by, at: world.lately() });
}

function headMoved(world: World, repository: Repository, pull: PullRequest, moved: MovedBy): void {
  const { before, after, by } = moved;
  const { history } = repository.git;
  if (pull.state === 'closed') {
    const follows = after === null || after === pull.pull.headSha || history.isAncestor(pull.pull.headSha, after);
    if (!follows) pull.pull.recreated = true;
    return;
  }
  if (after === null) {
    closeIssue(world, pull, by);
    return;
  }
  pull.pull.headSha = after;
  pull.updatedAt = world.now();
  const base = tipOf(repository, pull.pull.baseRef);
  if (base !== undefined) pull.pull.baseSha = base;
  // Nothing left to merge: GitHub closes it, and an open pull request does not come back by itself.
  if (base !== undefined && before !== null && history.isAncestor(after, base)) closeIssue(world, pull, by);
}

function baseMoved(world: World, repository: Repository, pull: PullRequest, moved: MovedBy): void {
  if (pull.state === 'closed') return;
  if (moved.after === null) closeIssue(world, pull, moved.by);
  else if (repository.git.history.isAncestor(pull.pull.headSha, moved.after))
    markMerged(world, pull, pull.pull.headSha, moved.by ?? pull.author);
}
