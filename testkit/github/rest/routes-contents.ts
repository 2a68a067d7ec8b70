import { isBase64, wrappedBase64 } from '../git/base64.ts';
import { writeCommit } from '../git/commits.ts';
import { editTree, entryAt, readTree, typeOfMode, type Leaf, type TreeEntry } from '../git/trees.ts';
import { moveRefs } from '../store/moves.ts';
import { notFound, Refusal, unprocessable } from '../store/refusals.ts';
import { tipOf } from '../store/repository.ts';
import { actorOf, commitOf, created, ok, param, textOf, type Answer, type Call, type Routes } from './call.ts';
import type { JsonObject } from './description.ts';
import { fileRefusal } from './obstacles.ts';
import { signersOf } from './routes-objects.ts';
import { gitCommitShape } from './shapes/commits.ts';
import { apiUrl, webUrl } from './shapes/repository.ts';

/** Above this size the contents API sends no content (docs: "1 MB or smaller"). */
const largestShown = 1024 * 1024;

function linksOf(call: Call, path: string, ref: string, leaf: Leaf): JsonObject {
  const encoded = encodeURI(path);
  const type = typeOfMode(leaf.mode) === 'tree' ? 'tree' : 'blob';
  const self = `${apiUrl(call.world, call.repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = `${apiUrl(call.world, call.repository)}/git/${type}s/${leaf.oid}`;
  const html = `${webUrl(call.world, call.repository)}/${type}/${encodeURIComponent(ref)}/${encoded}`;
  const download =
    type === 'tree' ? null : `${webUrl(call.world, call.repository)}/raw/${encodeURIComponent(ref)}/${encoded}`;
  return { url: self, git_url: git, html_url: html, download_url: download, _links: { self, git, html } };
}

function kindOf(leaf: Leaf): 'file' | 'dir' | 'symlink' | 'submodule' {
  if (leaf.mode === '120000') return 'symlink';
  const type = typeOfMode(leaf.mode);
  if (type === 'commit') return 'submodule';
  return type === 'tree' ? 'dir' : 'file';
}

function headShape(call: Call, path: string, ref: string, leaf: Leaf): JsonObject {
  const size = call.repository.git.objects.read(leaf.oid)?.data.length ?? 0;
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha: leaf.oid,
    size: kindOf(leaf) === 'dir' ? 0 : size,
    type: kindOf(leaf),
    ...linksOf(call, path, ref, leaf),
  };
}

function fileShape(call: Call, path: string, ref: string, leaf: Leaf): JsonObject {
  const data = call.repository.git.objects.expect(leaf.oid, 'blob');
  const shown = data.length <= largestShown;
  return {
    ...headShape(call, path, ref, leaf),
    type: 'file',
    content: shown ? wrappedBase64(data) : '',
    encoding: shown ? 'base64' : 'none',
  };
}

/** A link is answered as the file that it names where that is in the repository; a directory by its entries. */
function getContent(call: Call): Answer {
  const { repository } = call;
  const path = param(call, 'path').replace(/^\/|\/$/g, '');
  const ref = call.query.get('ref') ?? repository.defaultBranch;
  const commit = commitOf(repository, ref);
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const { tree } = repository.git.history.commit(commit);
  const leaf = entryAt(repository.git.objects, tree, path);
  if (leaf === undefined) throw notFound();
  if (leaf.mode === '040000')
    return ok(readTree(repository.git.objects, leaf.oid).map((entry) => entryShape(call, path, ref, entry)));
  if (leaf.mode === '120000') return ok(linkShape(call, path, ref, { leaf, tree }));
  return ok(fileShape(call, path, ref, leaf));
}

function entryShape(call: Call, directory: string, ref: string, entry: TreeEntry): JsonObject {
  const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
  const shape = headShape(call, path, ref, entry);
  // GitHub's own answer calls a submodule of a directory listing a file, "for compatibility".
  return entry.mode === '160000' ? { ...shape, type: 'file' } : shape;
}

interface Link {
  readonly leaf: Leaf;
  /** The root of the commit that the link is in. */
  readonly tree: string;
}

function linkShape(call: Call, path: string, ref: string, { leaf, tree }: Link): JsonObject {
  const target = call.repository.git.objects.expect(leaf.oid, 'blob').toString();
  const parts = [...path.split('/').slice(0, -1), ...target.split('/')];
  const resolved = parts.reduce<string[]>(
    (at, part) => (part === '..' ? at.slice(0, -1) : part === '.' ? at : [...at, part]),
    [],
  );
  const found = target.startsWith('/') ? undefined : entryAt(call.repository.git.objects, tree, resolved.join('/'));
  if (found !== undefined && kindOf(found) === 'file') return fileShape(call, path, ref, found);
  return { ...headShape(call, path, ref, leaf), target };
}

/** `"sha" wasn't supplied`: xorbitsai/xagent#2403; "does not match" is from memory. */
function checkOld(path: string, old: Leaf | undefined, sha: string | undefined): void {
  if (old !== undefined && sha === undefined) throw unprocessable('Invalid request.\n\n"sha" wasn\'t supplied.');
  if (sha !== undefined && old?.oid !== sha) throw new Refusal(409, `${path} does not match ${sha}`);
}

function putContent(call: Call): Answer {
  const { world, repository, body } = call;
  const actor = actorOf(call);
  const path = param(call, 'path');
  const branch = textOf(body, 'branch') ?? repository.defaultBranch;
  const tip = tipOf(repository, branch);
  if (tip === undefined) throw new Refusal(404, `Branch ${branch} not found`);
  const { objects, history } = repository.git;
  const { tree } = history.commit(tip);
  const old = entryAt(objects, tree, path);
  checkOld(path, old, textOf(body, 'sha'));
  const content = textOf(body, 'content') ?? '';
  if (!isBase64(content)) throw unprocessable('content is not valid Base64');
  const leaf: Leaf = { mode: old?.mode ?? '100644', oid: objects.write('blob', Buffer.from(content, 'base64')) };
  const next = editTree(objects, tree, new Map([[path, leaf]]));
  const message = textOf(body, 'message') ?? '';
  const oid = writeCommit(objects, { tree: next, parents: [tip], message, ...signersOf(world, actor, body) });
  const obstacle = moveRefs(world, repository, [{ name: `refs/heads/${branch}`, before: tip, after: oid }], actor);
  if (obstacle !== undefined) throw fileRefusal(obstacle, actor);
  const commit = gitCommitShape(world, repository, history.commit(oid));
  const answer = { content: headShape(call, path, branch, leaf), commit };
  return old === undefined ? created(answer) : ok(answer);
}

export const contentRoutes: Routes = {
  'repos/get-content': getContent,
  'repos/create-or-update-file-contents': putContent,
};
