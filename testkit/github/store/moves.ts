import { zeroOid } from '../git/objects.ts';
import { isRefName } from '../git/refs.ts';
import { changedPaths } from '../git/diffs.ts';
import { emptyTree } from '../git/trees.ts';
import { objectionTo, type Objection } from './guards.ts';
import type { Actor } from './people.ts';
import { afterMove } from './pulls.ts';
import type { Repository } from './repository.ts';
import type { World } from './world.ts';

export interface Move {
  /** In full: `refs/heads/main`. */
  readonly name: string;
  /** undefined: whatever it is now. null: it must not exist. */
  readonly before?: string | null | undefined;
  /** null: it goes. */
  readonly after: string | null;
  readonly force?: boolean;
  /** It comes from the merge of a pull request. */
  readonly merge?: boolean;
}

/** Why a reference was not moved. Each API says it in its own words. */
export type Obstacle =
  | {
      readonly kind: 'bad-name' | 'no-object' | 'blocked-name' | 'missing' | 'exists' | 'stale' | 'default-branch';
      readonly name: string;
    }
  | { readonly kind: 'not-a-commit'; readonly name: string; readonly found: string }
  | { readonly kind: 'not-fast-forward'; readonly name: string }
  | { readonly kind: 'rules'; readonly name: string; readonly objection: Objection }
  | { readonly kind: 'workflow'; readonly name: string; readonly path: string };

/**
 * Moves references for an actor, all or none, and lets pull requests follow. Without an actor it is a hand that no rule
 * binds: a test's own. Gives the obstacle, or undefined when done.
 */
export function moveRefs(
  world: World,
  repository: Repository,
  moves: readonly Move[],
  actor?: Actor,
): Obstacle | undefined {
  const settled = moves.map((move) => ({ ...move, now: repository.git.refs.read(move.name) ?? null }));
  for (const move of settled) {
    const obstacle =
      obstacleTo(repository, move, move.now) ?? (actor && ruleAgainst(repository, move, move.now, actor));
    if (obstacle !== undefined) return obstacle;
  }
  const updates = settled.map(({ name, now, after }) => ({ name, before: now, after }));
  const lost = repository.git.refs.update(updates);
  if (lost !== undefined) return { kind: 'stale', name: lost.name };
  for (const { name, now, after } of settled) afterMove(world, repository, { name, before: now, after }, actor?.person);
  return undefined;
}

function obstacleTo(repository: Repository, move: Move, now: string | null): Obstacle | undefined {
  const { name, before, after } = move;
  if (!isRefName(name)) return { kind: 'bad-name', name };
  if (before !== undefined && before !== now)
    return before === null ? { kind: 'exists', name } : { kind: 'stale', name };
  if (after === null) return now === null ? { kind: 'missing', name } : undefined;
  return obstacleToTarget(repository, move, after) ?? obstacleToPlace(repository, move, now);
}

function obstacleToTarget(repository: Repository, { name }: Move, after: string): Obstacle | undefined {
  const found = after === zeroOid ? undefined : repository.git.objects.read(after);
  if (found === undefined) return { kind: 'no-object', name };
  if (name.startsWith('refs/heads/') && found.kind !== 'commit')
    return { kind: 'not-a-commit', name, found: found.kind };
  return undefined;
}

function obstacleToPlace(
  repository: Repository,
  { name, after, force }: Move,
  now: string | null,
): Obstacle | undefined {
  const { git } = repository;
  if (now === null) return git.refs.obstacleTo(name) === undefined ? undefined : { kind: 'blocked-name', name };
  if (force === true || after === null || !git.objects.has(now, 'commit')) return undefined;
  return git.history.isAncestor(now, after) ? undefined : { kind: 'not-fast-forward', name };
}

/** What forbids a move that git itself would allow. */
export function ruleAgainst(
  repository: Repository,
  move: Move,
  now: string | null,
  actor: Actor,
): Obstacle | undefined {
  const { name, after } = move;
  if (!name.startsWith('refs/heads/')) return undefined;
  const branch = name.slice('refs/heads/'.length);
  if (after === null && branch === repository.defaultBranch) return { kind: 'default-branch', name };
  const objection = objectionTo(repository, { branch, before: now, after, merge: move.merge === true }, actor);
  if (objection !== undefined) return { kind: 'rules', name, objection };
  const path = after === null ? undefined : changedWorkflow(repository, after);
  return path === undefined || actor.permissions.workflows === 'write' ? undefined : { kind: 'workflow', name, path };
}

/** The first workflow file that differs in a commit which no branch has yet. */
function changedWorkflow(repository: Repository, after: string): string | undefined {
  const { git } = repository;
  const known = git.history.reachable([...git.refs.list('refs/heads/').values()]);
  for (const oid of git.history.reachable([after], known)) {
    const { tree, parents } = git.history.commit(oid);
    const before = parents[0] === undefined ? emptyTree : git.history.commit(parents[0]).tree;
    const path = changedPaths(git.objects, before, tree).find((changed) => changed.startsWith('.github/workflows/'));
    if (path !== undefined) return path;
  }
  return undefined;
}

/** JetBrains/junie-workflows#36, and many places since 2020. */
export function workflowRefusal(path: string, actor: Actor): string {
  return actor.kind === 'installation'
    ? `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`
    : `refusing to allow a Personal Access Token to create or update workflow \`${path}\` without \`workflow\` scope`;
}
