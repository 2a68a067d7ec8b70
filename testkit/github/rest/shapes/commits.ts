import { isoDate, isSignedByGitHub, type Commit, type Identity } from '../../git/commits.ts';
import type { FileChange } from '../../git/diffs.ts';
import type { Repository } from '../../store/repository.ts';
import type { World } from '../../store/world.ts';
import type { JsonObject } from '../description.ts';
import { nodeId } from '../../store/node-ids.ts';
import { userShape } from './people.ts';
import { apiUrl, webUrl } from './repository.ts';

function signer(who: Identity): JsonObject {
  return { name: who.name, email: who.email, date: isoDate(who) };
}

/** https://docs.github.com/rest/git/commits: a signature that GitHub has no key for is `unknown_key`. */
export function verificationShape(commit: Commit): JsonObject {
  if (commit.signature === undefined)
    return { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  const verified = isSignedByGitHub(commit);
  return {
    verified,
    reason: verified ? 'valid' : 'unknown_key',
    signature: commit.signature,
    payload: commit.payload,
    verified_at: verified ? isoDate(commit.committer) : null,
  };
}

/** `git-commit`: what git keeps */
export function gitCommitShape(world: World, repository: Repository, commit: Commit): JsonObject {
  const api = apiUrl(world, repository);
  const web = webUrl(world, repository);
  return {
    sha: commit.oid,
    node_id: nodeId('C', `${repository.id}:${commit.oid}`),
    url: `${api}/git/commits/${commit.oid}`,
    html_url: `${web}/commit/${commit.oid}`,
    author: signer(commit.author),
    committer: signer(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${web}/commit/${sha}`,
    })),
    verification: verificationShape(commit),
  };
}

/** `commit`: the same with the people that GitHub knows by their addresses */
export function commitShape(world: World, repository: Repository, commit: Commit): JsonObject {
  const api = apiUrl(world, repository);
  const person = (who: Identity): JsonObject | null => {
    const found = world.personByEmail(who.email);
    return found === undefined ? null : userShape(world, found);
  };
  return {
    sha: commit.oid,
    node_id: nodeId('C', `${repository.id}:${commit.oid}`),
    url: `${api}/commits/${commit.oid}`,
    html_url: `${webUrl(world, repository)}/commit/${commit.oid}`,
    comments_url: `${api}/commits/${commit.oid}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.oid}`,
      author: signer(commit.author),
      committer: signer(commit.committer),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      verification: verificationShape(commit),
    },
    author: person(commit.author),
    committer: person(commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${webUrl(world, repository)}/commit/${sha}`,
    })),
  };
}

/** `diff-entry` */
export function fileShape(world: World, repository: Repository, file: FileChange, commit: string): JsonObject {
  const web = webUrl(world, repository);
  const path = encodeURI(file.path);
  return {
    sha: file.oid,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${web}/blob/${commit}/${path}`,
    raw_url: `${web}/raw/${commit}/${path}`,
    contents_url: `${apiUrl(world, repository)}/contents/${path}?ref=${commit}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
  };
}

/** `git-ref` */
export function refShape(world: World, repository: Repository, name: string, oid: string): JsonObject {
  const api = apiUrl(world, repository);
  const type = repository.git.objects.read(oid)?.kind ?? 'commit';
  return {
    ref: name,
    node_id: nodeId('REF', `${repository.id}:${name}`),
    url: `${api}/git/${name}`,
    object: { sha: oid, type, url: `${api}/git/${type}s/${oid}` },
  };
}
