import type { Where } from '../../core/ports.ts';
import { memoryFile, memoryRef } from '../../core/memory/place.ts';
import { isApp } from '../../core/publication/ownership.ts';
import type { BranchStanding, CommitSummary, RepositoryStanding, Standing } from '../../core/publication/standing.ts';
import { Problem } from '../../core/problem/problem.ts';
import { shaFrom } from './hash.ts';
import { allSiblings, ownPulls, pullsFragment, type PullPage } from './pull-lists.ts';
import { contentsRead, contentsWrite, nameOf, pullsWrite, query, type Server } from './server.ts';

/** One question for all that a decision rests on, so that it is all of one moment. */
const question = `
query (
  $owner: String!, $repo: String!, $base: String!, $branch: String!, $head: String!, $mirror: String!
  $baseName: String!, $depth: Int!, $pulls: Boolean!, $siblings: Boolean!, $mirrors: Boolean!
  $memory: String!, $memoryFile: String!, $remembers: Boolean!
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id nameWithOwner url isArchived viewerPermission
    base: ref(qualifiedName: $base) { ...branch }
    branch: ref(qualifiedName: $branch) @include(if: $pulls) { ...branch }
    mirror: ref(qualifiedName: $mirror) @include(if: $mirrors) { target { oid } }
    memory: ref(qualifiedName: $memory) @include(if: $remembers) { target { oid ... on Commit {
      file(path: $memoryFile) { oid object { ... on Blob { text isTruncated } } }
    } } }
    siblings: pullRequests(baseRefName: $baseName, states: [OPEN], first: 100) @include(if: $siblings) { ...pulls }
    open: pullRequests(
      headRefName: $head, states: [OPEN], first: 50, orderBy: { field: CREATED_AT, direction: DESC }
    ) @include(if: $pulls) { ...pulls }
    closed: pullRequests(
      headRefName: $head, states: [CLOSED, MERGED], first: 50, orderBy: { field: CREATED_AT, direction: DESC }
    ) @include(if: $pulls) { ...pulls }
  }
}
fragment branch on Ref {
  name
  target { ... on Commit { oid tree { oid } history(first: $depth) { nodes {
    oid message tree { oid } parents(first: 2) { nodes { oid } }
    author { name email } committer { name email } signature { isValid }
  } } } }
}
${pullsFragment}`;

interface Answer {
  readonly viewer: { readonly login: string };
  readonly repository: RepositoryAnswer | null;
}

interface RepositoryAnswer {
  readonly id: string;
  readonly nameWithOwner: string;
  readonly url: string;
  readonly isArchived: boolean;
  readonly viewerPermission: string | null;
  readonly base: RefAnswer | null;
  readonly branch?: RefAnswer | null;
  readonly open?: PullPage;
  readonly closed?: PullPage;
  readonly siblings?: PullPage;
  readonly mirror?: { readonly target: { readonly oid: string } } | null;
  readonly memory?: MemoryAnswer | null;
}

/** The ref that holds what earlier runs kept, with the file. */
export interface MemoryAnswer {
  readonly target: {
    readonly oid: string;
    readonly file?: {
      readonly oid: string;
      readonly object: { readonly text?: string | null; readonly isTruncated?: boolean } | null;
    } | null;
  };
}

interface RefAnswer {
  readonly name: string;
  readonly target: {
    readonly oid: string;
    readonly tree: { readonly oid: string };
    readonly history: { readonly nodes: readonly CommitAnswer[] };
  };
}

interface Person {
  readonly name: string | null;
  readonly email: string | null;
}

interface CommitAnswer {
  readonly oid: string;
  readonly message: string;
  readonly tree: { readonly oid: string };
  readonly parents: { readonly nodes: readonly { readonly oid: string }[] };
  readonly author: Person | null;
  readonly committer: Person | null;
  readonly signature: { readonly isValid: boolean } | null;
}

type Place = Pick<Server, 'octokit' | 'owner' | 'repo'>;

export interface Looked {
  readonly standing: Standing;
  readonly repositoryId: string;
  /** null: there is none, or nobody asked. */
  readonly memory: MemoryAnswer | null;
}

/**
 * Reads a base branch, and the branch of a pull request with all that stands for it; and what earlier runs kept, where
 * that is wanted as well.
 */
export async function look(server: Place, where: Where, remembers = false): Promise<Looked> {
  const { base, branch } = where;
  const act = `read the branch "${base}" of "${nameOf(server)}"`;
  const needs = branch === undefined ? contentsRead : `${contentsWrite}, ${pullsWrite}`;
  const answer = await query<Answer>(server, { act, needs }, question, {
    ...{ owner: server.owner, repo: server.repo },
    ...{ memory: memoryRef, memoryFile, remembers },
    ...variablesOf(where),
  });
  const { repository } = answer;
  if (repository === null) throw notFound(server);
  const standing = {
    repository: repositoryOf(repository, answer.viewer.login),
    base: branchOf(repository.base, base),
    branch: branch === undefined ? undefined : branchOf(repository.branch, branch),
    open: await ownPulls(server, where, 'open', repository.open),
    closed: await ownPulls(server, where, 'closed', repository.closed),
    siblings: await allSiblings(server, where, repository.siblings),
    mirror: repository.mirror ? shaFrom(repository.mirror.target.oid) : undefined,
  };
  return { standing, repositoryId: repository.id, memory: repository.memory ?? null };
}

/** GitHub shows no more of a list at once. */
const largestPage = 100;

/** What is not asked for still needs a value: GraphQL has no variables that may be missing in a directive. */
function variablesOf({ base, branch, siblings, mirror, depth }: Where): object {
  return {
    depth: Math.min(depth, largestPage),
    base: `refs/heads/${base}`,
    baseName: base,
    branch: `refs/heads/${branch ?? base}`,
    head: branch ?? base,
    mirror: `refs/heads/${mirror ?? base}`,
    pulls: branch !== undefined,
    siblings,
    mirrors: mirror !== undefined,
  };
}

function notFound(server: Pick<Server, 'owner' | 'repo'>): Problem {
  return new Problem(
    'github/repository-not-found',
    `Cannot read "${nameOf(server)}": GitHub shows no such repository`,
    {
      hint: `Check the name, and that the token can see it (permissions: ${contentsRead}).`,
    },
  );
}

function repositoryOf(answer: RepositoryAnswer, viewer: string): RepositoryStanding {
  const { nameWithOwner, url, isArchived, viewerPermission } = answer;
  // For an App, GitHub does not say what its token may do.
  const told = viewerPermission !== null && !isApp(viewer);
  const mayPush = told ? ['ADMIN', 'MAINTAIN', 'WRITE'].includes(viewerPermission) : undefined;
  return { name: nameWithOwner, url, archived: isArchived, mayPush, viewer };
}

function branchOf(ref: RefAnswer | null | undefined, branch: string): BranchStanding | undefined {
  if (ref === null || ref === undefined) return undefined;
  const { oid, tree, history } = ref.target;
  return {
    head: { branch, commit: shaFrom(oid), tree: shaFrom(tree.oid) },
    history: history.nodes.map(commitOf),
  };
}

function commitOf(answer: CommitAnswer): CommitSummary {
  return {
    commit: shaFrom(answer.oid),
    tree: shaFrom(answer.tree.oid),
    parents: answer.parents.nodes.map(({ oid }) => shaFrom(oid)),
    author: personOf(answer.author),
    committer: personOf(answer.committer),
    message: answer.message,
    verified: answer.signature?.isValid ?? false,
  };
}

function personOf(person: Person | null): { readonly name: string; readonly email: string } {
  return { name: person?.name ?? '', email: person?.email ?? '' };
}
