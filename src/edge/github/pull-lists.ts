import type { Where } from '../../core/ports.ts';
import type { PullRequest } from '../../core/publication/standing.ts';
import { attempt, type Attempt } from './failure.ts';
import { shaFrom } from './hash.ts';
import { nameOf, pullsWrite, query, type Server } from './server.ts';

/** What is asked of a list of pull requests. */
export const pullsFragment = `
fragment pulls on PullRequestConnection {
  nodes { id number url title body state baseRefName headRefName headRefOid isCrossRepository }
  pageInfo { hasNextPage endCursor }
}`;

/** As much of a list as GitHub shows at once. */
export interface PullPage {
  readonly nodes: readonly PullAnswer[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface PullAnswer {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly baseRefName: string;
  readonly headRefName: string;
  readonly headRefOid: string;
  readonly isCrossRepository: boolean;
}

type Place = Pick<Server, 'octokit' | 'owner' | 'repo'>;

/** A busy base has more open pull requests than GitHub shows at once. */
const more = `
query ($owner: String!, $repo: String!, $baseName: String!, $after: String!) {
  repository(owner: $owner, name: $repo) {
    siblings: pullRequests(baseRefName: $baseName, states: [OPEN], first: 100, after: $after) { ...pulls }
  }
}
${pullsFragment}`;

interface MoreAnswer {
  readonly repository: { readonly siblings: PullPage } | null;
}

/** Gives all open pull requests to a base of which the first page is known. */
export async function allSiblings(
  at: Place,
  { base }: Where,
  first: PullPage | undefined,
): Promise<readonly PullRequest[]> {
  const found: PullRequest[] = [];
  for (let page = first; page !== undefined;) {
    found.push(...pullsOf(page));
    const { hasNextPage, endCursor: after } = page.pageInfo;
    if (!hasNextPage || after === null) break;
    const variables = { owner: at.owner, repo: at.repo, baseName: base, after };
    const { repository } = await query<MoreAnswer>(at, listing(at), more, variables);
    page = repository?.siblings;
  }
  return found;
}

/**
 * Gives the pull requests of a branch of this repository, newest first. GraphQL finds them by the bare name of the
 * branch, which anybody's fork can have too: where such pull requests have filled the page, our own are listed by the
 * owner of the branch. What came before a merge into this base matters no more.
 */
export async function ownPulls(
  at: Place,
  { base, branch }: Where,
  state: 'open' | 'closed',
  page: PullPage | undefined,
): Promise<readonly PullRequest[]> {
  if (page === undefined || branch === undefined) return [];
  const own = pullsOf(page);
  const isHiding = page.pageInfo.hasNextPage && own.length < page.nodes.length;
  if (!isHiding || own.some((pull) => pull.state === 'merged' && pull.base === base)) return own;
  const { octokit, owner, repo } = at;
  const { data } = await attempt(listing(at), () =>
    octokit.request('GET /repos/{owner}/{repo}/pulls', {
      ...{ owner, repo, state, head: `${owner}:${branch}`, sort: 'created', direction: 'desc', per_page: 100 },
    }),
  );
  return data
    .filter((pull) => isIn(pull.head.repo, pull.base.repo.full_name))
    .map((pull) => ({
      ...{ id: pull.node_id, number: pull.number, url: pull.html_url, title: pull.title, body: pull.body ?? '' },
      state: pull.merged_at === null ? state : 'merged',
      ...{ base: pull.base.ref, branch: pull.head.ref, head: shaFrom(pull.head.sha) },
    }));
}

/** Tells whether a head is of that repository. That of a fork which is gone is null, whatever the types say. */
export function isIn(head: { readonly full_name: string } | null, repository: string): boolean {
  return head?.full_name === repository;
}

const stateOf = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

/** A fork can have a branch of the same name: its pull requests are none of this program's. */
function pullsOf({ nodes }: PullPage): readonly PullRequest[] {
  return nodes
    .filter((pull) => !pull.isCrossRepository)
    .map(({ id, number, url, title, body, state, baseRefName, headRefName, headRefOid }) => ({
      ...{ id, number, url, title, body },
      state: stateOf[state],
      base: baseRefName,
      branch: headRefName,
      head: shaFrom(headRefOid),
    }));
}

function listing(at: Place): Attempt {
  return { act: `list the pull requests of "${nameOf(at)}"`, needs: pullsWrite };
}
