import { zeroOid } from '../git/objects.ts';
import { objectionText } from '../rest/obstacles.ts';
import { moveRefs, workflowRefusal, type Move, type Obstacle } from '../store/moves.ts';
import type { Refusal } from '../store/refusals.ts';
import { refuse, requireWrite, type Context, type Source } from './context.ts';
import { refSource } from './git-objects.ts';
import { refById, repositoryById } from './nodes.ts';

/**
 * "Invalid object type tag, expected commit" was met by a real run of a release path; a name that is taken is quoted
 * by content systems that commit over GraphQL. The other texts are REST's, since none of GraphQL's is known here.
 */
const texts: Readonly<
  Record<Exclude<Obstacle['kind'], 'rules' | 'workflow' | 'not-a-commit'>, (name: string) => string>
> = {
  exists: (name) => `A ref named "${name}" already exists in the repository.`,
  missing: () => 'Reference does not exist',
  stale: () => 'Reference cannot be updated',
  'bad-name': (name) => `${name} is not a valid ref name.`,
  'blocked-name': () => 'Reference update failed',
  'default-branch': () => 'Reference update failed',
  'no-object': () => 'Object does not exist',
  'not-fast-forward': () => 'Update is not a fast forward',
};

/**
 * BRANCH_PROTECTION_RULE_VIOLATION was recorded from a real answer (and Thinkmill/keystatic goes by it); a ruleset is
 * answered by another type, which is not known here (Thinkmill/keystatic#1598), so it is the general one.
 */
export function obstacleRefusal(obstacle: Obstacle, context: Context): Refusal {
  if (obstacle.kind === 'workflow') return refuse('FORBIDDEN', workflowRefusal(obstacle.path, context.actor));
  if (obstacle.kind === 'not-a-commit')
    return refuse('UNPROCESSABLE', `Invalid object type ${obstacle.found}, expected commit`);
  if (obstacle.kind !== 'rules') return refuse('UNPROCESSABLE', texts[obstacle.kind](obstacle.name));
  const { objection } = obstacle;
  const type = objection.source === 'protection' ? 'BRANCH_PROTECTION_RULE_VIOLATION' : 'UNPROCESSABLE';
  return refuse(type, objectionText(objection));
}

/**
 * What updateRefs says of a lease that does not hold is known from one report only: GitHub's general failure, without
 * a type. So a program can tell nothing from it, and must read the reference again.
 */
function leaseRefusal(): Refusal {
  const text =
    'Something went wrong while executing your query. Please include `0000:0000:0000000:0000000:00000000` when reporting this issue.';
  return refuse(undefined, text);
}

interface RefUpdateInput {
  readonly name: string;
  readonly beforeOid?: string | null;
  readonly afterOid: string;
  readonly force?: boolean | null;
}

interface UpdateRefsInput {
  readonly repositoryId: string;
  readonly refUpdates: readonly RefUpdateInput[];
}

function orNone(oid: string): string | null {
  return oid === zeroOid ? null : oid;
}

function moveOf({ name, beforeOid, afterOid, force }: RefUpdateInput): Move {
  const before = beforeOid === null || beforeOid === undefined ? undefined : orNone(beforeOid);
  return { name, before, after: orNone(afterOid), force: force === true };
}

/** All references or none; zeros mean that a reference must not be there before, or is to be gone after. */
export function updateRefs(context: Context, { repositoryId, refUpdates }: UpdateRefsInput): Source {
  const repository = repositoryById(context, repositoryId);
  requireWrite(context, repository, 'contents');
  const obstacle = moveRefs(context.world, repository, refUpdates.map(moveOf), context.actor);
  const lease = obstacle?.kind === 'stale' || obstacle?.kind === 'exists';
  if (obstacle !== undefined) throw lease ? leaseRefusal() : obstacleRefusal(obstacle, context);
  return {};
}

interface CreateRefInput {
  readonly repositoryId: string;
  readonly name: string;
  readonly oid: string;
}

export function createRef(context: Context, { repositoryId, name, oid }: CreateRefInput): Source {
  const repository = repositoryById(context, repositoryId);
  requireWrite(context, repository, 'contents');
  const obstacle = moveRefs(context.world, repository, [{ name, before: null, after: oid }], context.actor);
  if (obstacle !== undefined) throw obstacleRefusal(obstacle, context);
  return { ref: refSource(context, repository, name, oid) };
}

interface UpdateRefInput {
  readonly refId: string;
  readonly oid: string;
  readonly force?: boolean | null;
}

export function updateRef(context: Context, { refId, oid, force }: UpdateRefInput): Source {
  const { repository, name } = refById(context, refId);
  requireWrite(context, repository, 'contents');
  const obstacle = moveRefs(context.world, repository, [{ name, after: oid, force: force === true }], context.actor);
  if (obstacle !== undefined) throw obstacleRefusal(obstacle, context);
  return { ref: refSource(context, repository, name, oid) };
}

export function deleteRef(context: Context, { refId }: { readonly refId: string }): Source {
  const { repository, name } = refById(context, refId);
  requireWrite(context, repository, 'contents');
  const obstacle = moveRefs(context.world, repository, [{ name, after: null }], context.actor);
  if (obstacle !== undefined) throw obstacleRefusal(obstacle, context);
  return {};
}
