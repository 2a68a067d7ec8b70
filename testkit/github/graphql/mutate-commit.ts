import { writeCommit } from '../git/commits.ts';
import { editTree, entryAt, type Leaf } from '../git/trees.ts';
import { canSee } from '../rest/access.ts';
import { moveRefs } from '../store/moves.ts';
import { tipOf, type Repository } from '../store/repository.ts';
import { webFlow } from '../store/world.ts';
import { refuse, requireWrite, type Context, type Source } from './context.ts';
import { commitSource, refSource } from './git-objects.ts';
import { obstacleRefusal } from './mutate-refs.ts';
import { refById } from './nodes.ts';

interface CommittableBranch {
  readonly id?: string | null;
  readonly repositoryNameWithOwner?: string | null;
  readonly branchName?: string | null;
}

interface CommitInput {
  readonly branch: CommittableBranch;
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
}

interface Target {
  readonly repository: Repository;
  readonly branch: string;
}

/** "Branch not found" is quoted with this mutation, also for a moment after a branch was made; its type is not known. */
function targetOf(context: Context, { id, repositoryNameWithOwner, branchName }: CommittableBranch): Target {
  if (id !== null && id !== undefined) {
    const { repository, name } = refById(context, id);
    return { repository, branch: name.replace(/^refs\/heads\//, '') };
  }
  const [owner = '', name = ''] = (repositoryNameWithOwner ?? '').split('/');
  const repository = context.world.repository(owner, name);
  if (repository === undefined || !canSee(repository, context.actor))
    throw refuse('NOT_FOUND', `Could not resolve to a Repository with the name '${repositoryNameWithOwner ?? ''}'.`);
  return { repository, branch: branchName ?? '' };
}

function checkPath(path: string): void {
  if (path.split('/').some((part) => ['', '.', '..', '.git'].includes(part)))
    throw refuse('UNPROCESSABLE', 'path contains a malformed path component');
}

/**
 * Every file becomes a plain one: the mutation has no mode, and an executable or a link loses what it was
 * (recorded by others with a script on 2026-08-03).
 */
function editsOf(repository: Repository, tip: string, changes: CommitInput['fileChanges']): Map<string, Leaf | null> {
  const { objects, history } = repository.git;
  const edits = new Map<string, Leaf | null>();
  for (const { path } of changes?.deletions ?? []) {
    if (entryAt(objects, history.commit(tip).tree, path) === undefined)
      throw refuse(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${tip}\``,
      );
    edits.set(path, null);
  }
  for (const { path, contents } of changes?.additions ?? []) {
    checkPath(path);
    edits.set(path, { mode: '100644', oid: objects.write('blob', Buffer.from(contents, 'base64')) });
  }
  return edits;
}

/** Appends a commit to a branch, signed by GitHub whoever asks; its author is always the one who asks. */
export function createCommitOnBranch(context: Context, input: CommitInput): Source {
  const { world, actor } = context;
  const { repository, branch } = targetOf(context, input.branch);
  requireWrite(context, repository, 'contents');
  const tip = tipOf(repository, branch);
  if (tip === undefined) throw refuse('NOT_FOUND', 'Branch not found');
  // The text, its two blanks and its type were recorded by others from real answers, last on 2026-10-09.
  if (tip !== input.expectedHeadOid)
    throw refuse(
      'STALE_DATA',
      `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`,
    );
  const { objects, history } = repository.git;
  const tree = editTree(objects, history.commit(tip).tree, editsOf(repository, tip, input.fileChanges));
  if (tree === history.commit(tip).tree) context.violate('createCommitOnBranch changes nothing');
  const author = world.identityOf(actor.person);
  const body = input.message.body ?? '';
  const message = body === '' ? input.message.headline : `${input.message.headline}\n\n${body}`;
  const committer = { ...author, ...webFlow };
  const oid = writeCommit(objects, { tree, parents: [tip], author, committer, message, signature: 'github' });
  const name = `refs/heads/${branch}`;
  const obstacle = moveRefs(world, repository, [{ name, before: tip, after: oid }], actor);
  if (obstacle !== undefined) throw obstacleRefusal(obstacle, context);
  return { commit: commitSource(context, repository, oid), ref: refSource(context, repository, name, oid) };
}
