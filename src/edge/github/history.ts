import type { ListedCommit } from '../../core/environments/line.ts';
import { Problem } from '../../core/problem/problem.ts';
import { shaFrom } from './hash.ts';
import { contentsRead, nameOf, query, type Server } from './server.ts';

interface PageAnswer {
  readonly repository: { readonly ref: { readonly target: { readonly history?: PageOfCommits } } | null } | null;
}

interface PageOfCommits {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly CommitAnswer[];
}

type CommitAnswer = Readonly<Record<`at${number}`, { readonly oid: string } | null>> & {
  readonly oid: string;
  readonly message: string;
  readonly committedDate: string;
  readonly author: { readonly email: string | null } | null;
  readonly tree: { readonly oid: string };
  readonly parents: { readonly nodes: readonly { readonly oid: string }[] };
};

/** Lists what can be reached from a branch, a hundred commits a question, with the names of what the paths hold. */
export async function* listCommits(
  server: Server,
  branch: string,
  paths: readonly string[],
): AsyncGenerator<readonly ListedCommit[]> {
  const places = paths.filter((path) => path !== '.');
  const text = questionFor(places.length);
  const named = Object.fromEntries(places.map((path, at) => [`at${at}`, path]));
  const act = `read the history of "${branch}" of "${nameOf(server)}"`;
  for (let after: string | null = null, more = true; more;) {
    const variables = { owner: server.owner, repo: server.repo, ref: `refs/heads/${branch}`, after, ...named };
    const answer: PageAnswer = await query<PageAnswer>(server, { act, needs: contentsRead }, text, variables);
    const page = answer.repository?.ref?.target.history;
    if (page === undefined) throw missing(server, branch);
    yield page.nodes.map((commit) => listed(commit, paths.length === places.length ? places.length : 0));
    ({ endCursor: after, hasNextPage: more } = page.pageInfo);
  }
}

function questionFor(places: number): string {
  const numbers = Array.from({ length: places }, (_, at) => at);
  const declared = numbers.map((at) => `, $at${at}: String!`).join('');
  const asked = numbers.map((at) => `at${at}: file(path: $at${at}) { oid }`).join(' ');
  return `
query ($owner: String!, $repo: String!, $ref: String!, $after: String${declared}) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { ... on Commit {
    history(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { oid message committedDate author { email } tree { oid } parents(first: 10) { nodes { oid } } ${asked} }
    }
  } } } }
}`;
}

/** Without places, the whole tree is what they hold. */
function listed(answer: CommitAnswer, places: number): ListedCommit {
  const { oid, tree, parents, committedDate, author, message } = answer;
  const held = Array.from({ length: places }, (_, at) => answer[`at${at}`]?.oid ?? '-');
  return {
    commit: shaFrom(oid),
    tree: shaFrom(tree.oid),
    parents: parents.nodes.map((parent) => shaFrom(parent.oid)),
    date: Date.parse(committedDate),
    author: author?.email ?? '',
    message,
    content: places === 0 ? tree.oid : held.join(' '),
  };
}

function missing(server: Server, branch: string): Problem {
  return new Problem(
    'environment/branch-missing',
    `Cannot read the branch "${branch}" of "${nameOf(server)}": there is no such branch`,
    { hint: 'Check the branch of the environment in the configuration, and that the token may read the repository.' },
  );
}
