import { isRefName } from '../git/refs.ts';
import { moveRefs } from '../store/moves.ts';
import { emptyRepository, notFound, unprocessable } from '../store/refusals.ts';
import {
  actorOf,
  created,
  flagOf,
  noContent,
  ok,
  paged,
  param,
  textOf,
  type Answer,
  type Call,
  type Routes,
} from './call.ts';
import { refRefusal } from './obstacles.ts';
import { refShape } from './shapes/commits.ts';

export function refuseEmpty(call: Call): void {
  if (call.repository.git.refs.list().size === 0) throw emptyRepository();
}

function getRef(call: Call): Answer {
  refuseEmpty(call);
  const name = `refs/${param(call, 'ref')}`;
  const oid = call.repository.git.refs.read(name);
  if (!isRefName(name) || oid === undefined) throw notFound();
  return ok(refShape(call.world, call.repository, name, oid));
}

function listMatchingRefs(call: Call): Answer {
  refuseEmpty(call);
  const matching = [...call.repository.git.refs.list(`refs/${param(call, 'ref')}`)];
  return paged(call, matching, ([name, oid]) => refShape(call.world, call.repository, name, oid));
}

/** "At least 40 characters are required; only 13 were supplied.": seen with short SHAs. */
function shaOf(call: Call): string {
  const sha = textOf(call.body, 'sha') ?? '';
  if (sha.length !== 40) throw unprocessable(`At least 40 characters are required; only ${sha.length} were supplied.`);
  return sha;
}

function createRef(call: Call): Answer {
  refuseEmpty(call);
  const actor = actorOf(call);
  const name = textOf(call.body, 'ref') ?? '';
  const after = shaOf(call);
  if (name.split('/').length < 3) throw refRefusal({ kind: 'bad-name', name }, actor);
  const obstacle = moveRefs(call.world, call.repository, [{ name, before: null, after }], actor);
  // A rule against new branches is answered without its reason: actions/github-script#455, release-plz/action#518.
  if (obstacle?.kind === 'rules') throw unprocessable('Reference update failed');
  if (obstacle !== undefined) throw refRefusal(obstacle, actor);
  return created(refShape(call.world, call.repository, name, after));
}

function updateRef(call: Call): Answer {
  const actor = actorOf(call);
  const name = `refs/${param(call, 'ref')}`;
  const after = shaOf(call);
  if (call.repository.git.refs.read(name) === undefined) throw refRefusal({ kind: 'missing', name }, actor);
  const obstacle = moveRefs(call.world, call.repository, [{ name, after, force: flagOf(call.body, 'force') }], actor);
  if (obstacle !== undefined) throw refRefusal(obstacle, actor);
  return ok(refShape(call.world, call.repository, name, after));
}

function deleteRef(call: Call): Answer {
  const actor = actorOf(call);
  const name = `refs/${param(call, 'ref')}`;
  const obstacle = moveRefs(call.world, call.repository, [{ name, after: null }], actor);
  if (obstacle !== undefined) throw refRefusal(obstacle, actor);
  return noContent;
}

export const refRoutes: Routes = {
  'git/get-ref': getRef,
  'git/list-matching-refs': listMatchingRefs,
  'git/create-ref': createRef,
  'git/update-ref': updateRef,
  'git/delete-ref': deleteRef,
};
