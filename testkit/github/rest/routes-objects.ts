import { isBase64, wrappedBase64 } from '../git/base64.ts';
import { writeCommit, type Identity } from '../git/commits.ts';
import {
  editTree,
  emptyTree,
  entryAt,
  isMode,
  leavesOf,
  readTree,
  typeOfMode,
  type Leaf,
  type Mode,
} from '../git/trees.ts';
import type { Actor } from '../store/people.ts';
import { notFound, unprocessable } from '../store/refusals.ts';
import { webFlow, type World } from '../store/world.ts';
import {
  actorOf,
  commitOf,
  created,
  listOf,
  objectOf,
  ok,
  param,
  textOf,
  textsOf,
  type Answer,
  type Call,
  type Routes,
} from './call.ts';
import { isObject, type Json, type JsonObject } from './description.ts';
import { refuseEmpty } from './routes-refs.ts';
import { nodeId } from '../store/node-ids.ts';
import { gitCommitShape } from './shapes/commits.ts';
import { apiUrl } from './shapes/repository.ts';

function getCommit(call: Call): Answer {
  const sha = param(call, 'commit_sha');
  if (!call.repository.git.objects.has(sha, 'commit')) throw notFound();
  return ok(gitCommitShape(call.world, call.repository, call.repository.git.history.commit(sha)));
}

/** A date of the caller's own, or the clock's. */
function identityFrom(world: World, given: JsonObject, fallback: Identity): Identity {
  const date = Date.parse(textOf(given, 'date') ?? '');
  return {
    name: textOf(given, 'name') ?? fallback.name,
    email: textOf(given, 'email') ?? fallback.email,
    seconds: Number.isNaN(date) ? Math.floor(world.clock().getTime() / 1000) : Math.floor(date / 1000),
    zone: '+0000',
  };
}

export interface Signers {
  readonly author: Identity;
  readonly committer: Identity;
  readonly signature: 'github' | undefined;
}

/**
 * GitHub signs what an App's token commits, but only where the request names neither author nor committer; a person's
 * token never has its commits signed this way (peter-evans/create-pull-request, docs on commit signatures).
 */
export function signersOf(world: World, actor: Actor, body: JsonObject): Signers {
  const own = world.identityOf(actor.person);
  const given = { author: objectOf(body, 'author'), committer: objectOf(body, 'committer') };
  if (given.author === undefined && given.committer === undefined && actor.kind === 'installation')
    return { author: own, committer: { ...own, ...webFlow }, signature: 'github' };
  const author = given.author === undefined ? own : identityFrom(world, given.author, own);
  const committer = given.committer === undefined ? author : identityFrom(world, given.committer, own);
  return { author, committer, signature: undefined };
}

function createCommit(call: Call): Answer {
  refuseEmpty(call);
  const { world, repository, body } = call;
  const { objects } = repository.git;
  const tree = textOf(body, 'tree') ?? '';
  const parents = textsOf(body, 'parents');
  const message = textOf(body, 'message') ?? '';
  if (tree !== emptyTree && !objects.has(tree, 'tree')) throw unprocessable('Tree SHA does not exist');
  if (!parents.every((parent) => objects.has(parent, 'commit')))
    throw unprocessable('Parent SHA does not exist or is not a commit object');
  const signers = signersOf(world, actorOf(call), body);
  const text = textOf(body, 'signature');
  const signature = text === undefined ? signers.signature : { text };
  const committer = text === undefined ? signers.committer : signers.author;
  if (tree === emptyTree) objects.write('tree', '');
  const oid = writeCommit(objects, { tree, parents, message, author: signers.author, committer, signature });
  return created(gitCommitShape(world, repository, repository.git.history.commit(oid)));
}

function treeShape(call: Call, oid: string, recursive: boolean): JsonObject {
  const { objects } = call.repository.git;
  const api = apiUrl(call.world, call.repository);
  const leaves: Iterable<readonly [string, Leaf]> = recursive
    ? withDirectories(call, oid)
    : readTree(objects, oid).map((entry) => [entry.name, entry] as const);
  const tree = [...leaves].map(([path, { mode, oid: sha }]) => {
    const type = typeOfMode(mode);
    const size = type === 'blob' ? { size: objects.read(sha)?.data.length ?? 0 } : {};
    const url = type === 'commit' ? {} : { url: `${api}/git/${type}s/${sha}` };
    return { path, mode, type, sha, ...size, ...url };
  });
  return { sha: oid, url: `${api}/git/trees/${oid}`, tree, truncated: false };
}

/** A recursive listing shows directories too, each before what it holds. */
function withDirectories(call: Call, oid: string, prefix = ''): (readonly [string, Leaf])[] {
  return readTree(call.repository.git.objects, oid).flatMap((entry) => {
    const here = [[prefix + entry.name, entry] as const];
    return entry.mode === '040000' ? [...here, ...withDirectories(call, entry.oid, `${prefix}${entry.name}/`)] : here;
  });
}

function getTree(call: Call): Answer {
  refuseEmpty(call);
  const { repository } = call;
  const name = param(call, 'tree_sha');
  const commit = commitOf(repository, name);
  const tree = commit === undefined ? name : repository.git.history.commit(commit).tree;
  if (tree !== emptyTree && !repository.git.objects.has(tree, 'tree')) throw notFound();
  return ok(treeShape(call, tree, call.query.has('recursive')));
}

/** Texts: a public test suite that records what GitHub answers to PyGithub's create_git_tree. "malformed": Decap CMS. */
function leafOf(call: Call, item: JsonObject, base: ReadonlyMap<string, Leaf>): readonly [string, Leaf | null] {
  const path = textOf(item, 'path') ?? '';
  const mode = textOf(item, 'mode') ?? '';
  if (path.startsWith('/')) throw unprocessable('tree.path cannot start with a slash');
  if (path.split('/').some((part) => ['', '.', '..', '.git'].includes(part)))
    throw unprocessable('tree.path contains a malformed path component');
  if (!isMode(mode)) throw unprocessable('Must supply a valid tree.mode');
  if (item['sha'] === null) return removal(path, base);
  return [path, { mode, oid: targetOf(call, item, mode) }];
}

/** Removing what is not there: GitRPC::BadObjectState is the text; that it is the one for this case is from memory. */
function removal(path: string, base: ReadonlyMap<string, Leaf>): readonly [string, null] {
  const there = base.has(path) || [...base.keys()].some((name) => name.startsWith(`${path}/`));
  if (!there) throw unprocessable('GitRPC::BadObjectState');
  return [path, null];
}

function targetOf(call: Call, item: JsonObject, mode: Mode): string {
  const { objects } = call.repository.git;
  const sha = textOf(item, 'sha');
  const content = textOf(item, 'content');
  if ((sha === undefined) === (content === undefined))
    throw unprocessable('Must supply either tree.sha or tree.content. Request will be rejected if both are present.');
  if (sha === undefined) {
    if (mode === '040000') throw unprocessable('A subdirectory may not have content');
    return objects.write('blob', content ?? '');
  }
  const type = typeOfMode(mode);
  if (type !== 'commit' && sha !== emptyTree && !objects.has(sha, type))
    throw unprocessable(`tree.sha ${sha} is not a valid ${textOf(item, 'type') ?? type}`);
  return sha;
}

function createTree(call: Call): Answer {
  refuseEmpty(call);
  const { objects } = call.repository.git;
  const base = textOf(call.body, 'base_tree');
  const start = base === undefined ? emptyTree : treeOf(call, base);
  const there = leavesOf(objects, start);
  const items = listOf(call.body, 'tree').filter((item: Json) => isObject(item));
  if (items.length === 0) throw unprocessable('Invalid tree info');
  // The referee's own bound, and the one that clients keep (create-pull-request and code-suggester cut at 100).
  if (items.length > 100) call.violate(`a tree of ${items.length} entries in one request`);
  const edits = new Map(items.map((item) => leafOf(call, item, there)));
  if (edits.size < items.length) call.violate('a tree names a path twice');
  for (const path of edits.keys()) refuseBelowFile(call, start, edits, path);
  const oid = editTree(objects, start, edits);
  return created(treeShape(call, oid, false));
}

/** A file in the place of a directory is a mistake that GitHub would turn into a tree without the file. */
function refuseBelowFile(call: Call, tree: string, edits: ReadonlyMap<string, Leaf | null>, path: string): void {
  const parts = path.split('/').slice(0, -1);
  const parents = parts.map((_part, depth) => parts.slice(0, depth + 1).join('/'));
  const isFile = (parent: string): boolean => {
    const mode = entryAt(call.repository.git.objects, tree, parent)?.mode;
    return mode !== undefined && mode !== '040000' && edits.get(parent) !== null;
  };
  if (parents.some(isFile)) call.violate(`a tree puts ${path} below a file`);
}

function treeOf(call: Call, base: string): string {
  const { git } = call.repository;
  if (base === emptyTree || git.objects.has(base, 'tree')) return base;
  throw unprocessable('base_tree is not a valid tree oid');
}

function getBlob(call: Call): Answer {
  const sha = param(call, 'file_sha');
  const found = call.repository.git.objects.read(sha);
  if (found?.kind !== 'blob') throw notFound();
  return ok({
    sha,
    node_id: nodeId('B', `${call.repository.id}:${sha}`),
    size: found.data.length,
    url: `${apiUrl(call.world, call.repository)}/git/blobs/${sha}`,
    content: wrappedBase64(found.data),
    encoding: 'base64',
  });
}

function createBlob(call: Call): Answer {
  refuseEmpty(call);
  const content = textOf(call.body, 'content') ?? '';
  const encoding = textOf(call.body, 'encoding') ?? 'utf-8';
  const sha = call.repository.git.objects.write('blob', decoded(content, encoding));
  return created({ sha, url: `${apiUrl(call.world, call.repository)}/git/blobs/${sha}` });
}

function decoded(content: string, encoding: string): Buffer {
  if (encoding === 'utf-8' || encoding === 'utf8') return Buffer.from(content);
  if (encoding !== 'base64' || !isBase64(content)) throw unprocessable('content is not valid Base64');
  return Buffer.from(content, 'base64');
}

export const objectRoutes: Routes = {
  'git/get-commit': getCommit,
  'git/create-commit': createCommit,
  'git/get-tree': getTree,
  'git/create-tree': createTree,
  'git/get-blob': getBlob,
  'git/create-blob': createBlob,
};
