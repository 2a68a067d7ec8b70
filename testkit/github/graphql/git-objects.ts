import { isoDate, isSignedByGitHub, type Commit, type Identity } from '../git/commits.ts';
import { entryAt, readTree, type TreeEntry } from '../git/trees.ts';
import { diffOf, isBinary } from '../git/diffs.ts';
import { emptyTree, typeOfMode } from '../git/trees.ts';
import { protectionOf } from '../store/guards.ts';
import { nodeId } from '../store/node-ids.ts';
import { fullName, pullRequestsOf, type Repository } from '../store/repository.ts';
import { connection, type PageArguments } from './connection.ts';
import type { Context, Source } from './context.ts';
import { personSource } from './people.ts';
import { rollupSource, statusSource } from './rollup.ts';

/** GraphQL shows no more of a text than this ("isTruncated"). */
const longestText = 512_000;

function objectFields(context: Context, repository: Repository, oid: string): Source {
  const url = `${context.world.origin}/${fullName(repository)}/commit/${oid}`;
  return {
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: url,
    repository: () => context.sources.repository(context, repository),
  };
}

export function blobSource(context: Context, repository: Repository, oid: string): Source {
  const data = repository.git.objects.expect(oid, 'blob');
  return {
    ...objectFields(context, repository, oid),
    __typename: 'Blob',
    id: nodeId('B', `${repository.id}:${oid}`),
    byteSize: data.length,
    isBinary: isBinary(data),
    isTruncated: data.length > longestText,
    text: () => (isBinary(data) ? null : data.subarray(0, longestText).toString('utf8')),
  };
}

function entrySource(context: Context, repository: Repository, entry: TreeEntry, directory: string): Source {
  const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
  const type = typeOfMode(entry.mode);
  return {
    __typename: 'TreeEntry',
    name: entry.name,
    path,
    // The octal mode as a number: 100644 is 33188.
    mode: Number.parseInt(entry.mode, 8),
    type,
    oid: entry.oid,
    size: () => (type === 'blob' ? repository.git.objects.expect(entry.oid, 'blob').length : 0),
    extension: entry.name.includes('.') ? `.${entry.name.split('.').at(-1) ?? ''}` : '',
    object: () => (type === 'commit' ? null : objectSource(context, repository, entry.oid, path)),
    repository: () => context.sources.repository(context, repository),
  };
}

export function treeSource(context: Context, repository: Repository, oid: string, path = ''): Source {
  return {
    ...objectFields(context, repository, oid),
    __typename: 'Tree',
    id: nodeId('B', `${repository.id}:${oid}`),
    entries: () => readTree(repository.git.objects, oid).map((entry) => entrySource(context, repository, entry, path)),
  };
}

function actorSource(context: Context, who: Identity): Source {
  const person = context.world.personByEmail(who.email);
  return {
    __typename: 'GitActor',
    name: who.name,
    email: who.email,
    date: isoDate(who),
    user: person?.type === 'User' ? personSource(context, person) : null,
  };
}

function signatureSource(commit: Commit): Source | null {
  if (commit.signature === undefined) return null;
  const valid = isSignedByGitHub(commit);
  return {
    __typename: valid ? 'GpgSignature' : 'UnknownSignature',
    isValid: valid,
    state: valid ? 'VALID' : 'UNKNOWN_KEY',
    wasSignedByGitHub: valid,
    signature: commit.signature,
    payload: commit.payload,
    email: commit.committer.email,
    signer: null,
    verifiedAt: valid ? isoDate(commit.committer) : null,
  };
}

interface HistoryArguments extends PageArguments {
  readonly path?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

function historyOf(context: Context, repository: Repository, head: string, args: HistoryArguments): Source {
  const { history, objects } = repository.git;
  const at = (commit: Commit): string | undefined => entryAt(objects, commit.tree, args.path ?? '')?.oid;
  const before = (commit: Commit): string | undefined => {
    const [parent] = commit.parents;
    return parent === undefined ? undefined : at(history.commit(parent));
  };
  const commits = history.between(undefined, head).filter((commit) => {
    const time = commit.committer.seconds * 1000;
    if (time < Date.parse(args.since ?? '') || time > Date.parse(args.until ?? '')) return false;
    return args.path === null || args.path === undefined || at(commit) !== before(commit);
  });
  return connection('history', commits, args, (commit) => commitSource(context, repository, commit.oid));
}

function changes(
  repository: Repository,
  commit: Commit,
): { readonly additions: number; readonly deletions: number; readonly files: number } {
  const [parent] = commit.parents;
  const before = parent === undefined ? emptyTree : repository.git.history.commit(parent).tree;
  const files = diffOf(repository.git.objects, before, commit.tree);
  return {
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    files: files.length,
  };
}

export function commitSource(context: Context, repository: Repository, oid: string): Source {
  const commit = repository.git.history.commit(oid);
  const [headline = '', ...rest] = commit.message.split('\n');
  return {
    ...objectFields(context, repository, oid),
    __typename: 'Commit',
    id: nodeId('C', `${repository.id}:${oid}`),
    url: `${context.world.origin}/${fullName(repository)}/commit/${oid}`,
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    author: actorSource(context, commit.author),
    committer: actorSource(context, commit.committer),
    authoredDate: isoDate(commit.author),
    committedDate: isoDate(commit.committer),
    committedViaWeb: isSignedByGitHub(commit),
    signature: signatureSource(commit),
    tree: () => treeSource(context, repository, commit.tree),
    parents: (args: PageArguments) =>
      connection('parents', commit.parents, args, (parent) => commitSource(context, repository, parent)),
    history: (args: HistoryArguments) => historyOf(context, repository, oid, args),
    file: ({ path }: { readonly path: string }) => fileSource(context, repository, commit, path),
    additions: () => changes(repository, commit).additions,
    deletions: () => changes(repository, commit).deletions,
    changedFilesIfAvailable: () => changes(repository, commit).files,
    status: () => statusSource(context, repository, oid),
    statusCheckRollup: () => rollupSource(context, repository, oid),
    associatedPullRequests: (args: PageArguments) => associatedPulls(context, repository, oid, args),
  };
}

function associatedPulls(context: Context, repository: Repository, oid: string, args: PageArguments): Source {
  const { history } = repository.git;
  const pulls = pullRequestsOf(repository).filter(
    ({ pull }) =>
      pull.merged?.sha === oid || history.between(pull.baseSha, pull.headSha).some((commit) => commit.oid === oid),
  );
  return context.sources.pulls(context, repository, { field: 'associatedPullRequests', pulls, args });
}

function fileSource(context: Context, repository: Repository, commit: Commit, path: string): Source | null {
  const leaf = entryAt(repository.git.objects, commit.tree, path);
  if (leaf === undefined) return null;
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return entrySource(context, repository, { ...leaf, name }, parts.join('/'));
}

export function objectSource(context: Context, repository: Repository, oid: string, path = ''): Source | null {
  const found = repository.git.objects.read(oid);
  switch (found?.kind) {
    case 'blob':
      return blobSource(context, repository, oid);
    case 'tree':
      return treeSource(context, repository, oid, path);
    case 'commit':
      return commitSource(context, repository, oid);
    case 'tag':
      context.violate('GraphQL Tag is not served');
      return null;
    case undefined:
      return null;
  }
}

export function refSource(context: Context, repository: Repository, name: string, oid: string): Source {
  const [, kind = '', ...rest] = name.split('/');
  const short = rest.join('/');
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repository.id}:${name}`),
    name: short,
    prefix: `refs/${kind}/`,
    target: () => objectSource(context, repository, oid),
    repository: () => context.sources.repository(context, repository),
    branchProtectionRule: () => protectionSource(repository, short),
    associatedPullRequests: (args: PageArguments) => {
      const pulls = pullRequestsOf(repository).filter(
        ({ pull }) => kind === 'heads' && pull.fork === undefined && pull.headRef === short,
      );
      return context.sources.pulls(context, repository, { field: 'associatedPullRequests', pulls, args });
    },
  };
}

function protectionSource(repository: Repository, branch: string): Source | null {
  const protection = protectionOf(repository, branch);
  if (protection === undefined) return null;
  return {
    __typename: 'BranchProtectionRule',
    pattern: protection.branch,
    allowsDeletions: protection.allowDeletions === true,
    allowsForcePushes: protection.allowForcePushes === true,
    requiresStatusChecks: (protection.requiredChecks ?? []).length > 0,
    requiredStatusCheckContexts: protection.requiredChecks ?? [],
    requiresApprovingReviews: protection.requirePullRequest === true,
  };
}
