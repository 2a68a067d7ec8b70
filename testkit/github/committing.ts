import { isSignedByGitHub, writeCommit, type Identity } from './git/commits.ts';
import { editTree, emptyTree, entryAt, leavesOf, type Leaf, type Mode } from './git/trees.ts';
import { moveRefs } from './store/moves.ts';
import { tipOf, type Repository } from './store/repository.ts';
import type { World } from './store/world.ts';

/** null: the file goes. A text or bytes: a plain file, or the mode that the file had. */
export type FileContent = string | Uint8Array | null | { readonly content: string | Uint8Array; readonly mode: Mode };
export type Files = Readonly<Record<string, FileContent>>;

/** A commit, in the form that tests compare. */
export interface LoggedCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** `name <email>` */
  readonly author: string;
  readonly committer: string;
  readonly verified: boolean;
}

interface Written {
  readonly content: string | Uint8Array;
  readonly mode?: Mode;
}

function writtenOf(content: Exclude<FileContent, null>): Written {
  return typeof content === 'object' && 'mode' in content ? content : { content };
}

function leafOf(repository: Repository, tree: string, path: string, given: FileContent): Leaf | null {
  if (given === null) return null;
  const { objects } = repository.git;
  const { content, mode = entryAt(objects, tree, path)?.mode ?? '100644' } = writtenOf(given);
  const bytes = Buffer.from(content);
  return { mode, oid: mode === '160000' ? bytes.toString() : objects.write('blob', bytes) };
}

export interface NewChange {
  readonly login: string;
  readonly branch: string;
  readonly files: Files;
  readonly message: string;
}

/**
 * Commits files straight into the repository and moves the branch, as a push of that person would, without a rule
 * looking on. A branch that is not there begins at the default branch.
 */
export function commitAs(world: World, repository: Repository, change: NewChange): string {
  const { git } = repository;
  const parent = tipOf(repository, change.branch) ?? tipOf(repository, repository.defaultBranch);
  const start = parent === undefined ? emptyTree : git.history.commit(parent).tree;
  const edits = Object.entries(change.files).map(
    ([path, content]) => [path, leafOf(repository, start, path, content)] as const,
  );
  const tree = editTree(git.objects, start, new Map(edits));
  const who = world.identityOf(world.person(change.login));
  const parents = parent === undefined ? [] : [parent];
  const oid = writeCommit(git.objects, { tree, parents, author: who, committer: who, message: change.message });
  const obstacle = moveRefs(world, repository, [{ name: `refs/heads/${change.branch}`, after: oid, force: true }]);
  if (obstacle !== undefined) throw new Error(`Cannot push to ${change.branch}: ${obstacle.kind}`);
  return oid;
}

/** Every file of a commit as text, in git's order. */
export function filesAt({ git }: Repository, oid: string): Record<string, string> {
  const leaves = [...leavesOf(git.objects, git.history.commit(oid).tree)];
  return Object.fromEntries(
    leaves.map(([path, leaf]) => [
      path,
      leaf.mode === '160000' ? leaf.oid : git.objects.expect(leaf.oid, 'blob').toString(),
    ]),
  );
}

export function modesAt({ git }: Repository, oid: string): Record<string, Mode> {
  const leaves = [...leavesOf(git.objects, git.history.commit(oid).tree)];
  return Object.fromEntries(leaves.map(([path, leaf]) => [path, leaf.mode]));
}

function written(who: Identity): string {
  return `${who.name} <${who.email}>`;
}

/** The commits of a branch, newest first. */
export function logOf({ git }: Repository, oid: string): readonly LoggedCommit[] {
  return git.history.between(undefined, oid).map((commit) => ({
    sha: commit.oid,
    parents: commit.parents,
    message: commit.message,
    author: written(commit.author),
    committer: written(commit.committer),
    verified: isSignedByGitHub(commit),
  }));
}
