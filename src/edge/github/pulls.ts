import type { NewPullRequest, OpenedPullRequest, PullRequestChange } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { attempt } from './failure.ts';
import { nameOf, pullsWrite, type Server } from './server.ts';

/** Opens a pull request, and without the draft's mark where the repository knows no drafts. */
export async function openPullRequest(server: Server, request: NewPullRequest): Promise<OpenedPullRequest> {
  try {
    return await create(server, request);
  } catch (error) {
    if (!request.draft || !isAboutDrafts(error)) throw error;
    const opened = await create(server, { ...request, draft: false });
    const problem = new Problem(
      'publish/people-not-set',
      `Cannot open pull request #${opened.number} as a draft: the repository knows none`,
      { hint: 'Set draft to false. Private repositories have drafts in paid plans only.' },
    );
    return { ...opened, problems: [problem] };
  }
}

async function create(server: Server, request: NewPullRequest): Promise<OpenedPullRequest> {
  const { octokit, owner, repo } = server;
  const { branch, base, title, body, draft } = request;
  const act = `open a pull request from "${branch}" to "${base}" of "${nameOf(server)}"`;
  const { data } = await attempt({ act, needs: pullsWrite }, () =>
    octokit.request('POST /repos/{owner}/{repo}/pulls', {
      ...{ owner, repo, base, title, body, draft },
      // A bare branch name would be looked for in forks too.
      head: `${owner}:${branch}`,
      request: { retries: 0 },
    }),
  );
  return { id: data.node_id, number: data.number, url: data.html_url, problems: [] };
}

function isAboutDrafts(error: unknown): boolean {
  return error instanceof Problem && error.message.includes('Draft pull requests are not supported');
}

/** Changes title, body or state. Doing it twice does no harm. */
export async function updatePullRequest(server: Server, number: number, change: PullRequestChange): Promise<void> {
  const { octokit, owner, repo } = server;
  const act = `${change.state === 'closed' ? 'close' : 'update'} pull request #${number} of "${nameOf(server)}"`;
  await attempt({ act, needs: pullsWrite }, () =>
    octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number, ...change }),
  );
}
