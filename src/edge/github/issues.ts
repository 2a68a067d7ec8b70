import type { Issue, IssueBook, OpenPull } from '../../core/notification/issue-book.ts';
import { readBody } from '../../core/publication/pull-request-text.ts';
import { openClient, type ClientOptions } from './client.ts';
import { attempt, type Attempt } from './failure.ts';
import { isIn } from './pull-lists.ts';
import { nameOf, pullsWrite, query, type Server } from './server.ts';

export interface IssuesOptions extends ClientOptions {
  /** `owner/name` */
  readonly repository: string;
}

type Place = Pick<Server, 'octokit' | 'owner' | 'repo'>;

/**
 * A thousand issues of one author, or pull requests: a dashboard that stands behind them is not found, and another is
 * opened.
 */
const mostPages = 10;
const issuesWrite = 'issues: write';

/** Opens the issues of a repository. An issue or a pull request counts as ours if the token's owner opened it. */
export function openIssueBook(options: IssuesOptions): IssueBook {
  const [owner = '', repo = ''] = options.repository.split('/');
  const at: Place = { octokit: openClient(options), owner, repo };
  let viewer: Promise<string> | undefined;
  const login = (): Promise<string> => (viewer ??= readLogin(at));
  const write: Attempt = { act: `write the dashboard of "${nameOf(at)}"`, needs: issuesWrite };
  return {
    find: async (isIt) => findIssue(at, await login(), isIt),
    open: async ({ title, body, labels }) => {
      const issue = { owner, repo, title, body, labels: [...labels], request: { retries: 0 } };
      await attempt(write, () => at.octokit.request('POST /repos/{owner}/{repo}/issues', issue));
    },
    rewrite: async (number, body) => {
      await attempt(write, () =>
        at.octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          ...{ owner, repo, issue_number: number, body },
        }),
      );
    },
    pulls: async () => listPulls(at, await login()),
  };
}

async function readLogin(at: Place): Promise<string> {
  const what = { act: `see whose token this is`, needs: 'metadata: read' };
  const { viewer } = await query<{ readonly viewer: { readonly login: string } }>(at, what, '{ viewer { login } }', {});
  return viewer.login;
}

/** Oldest first: where two runs have opened one each, both find the same. */
async function findIssue(at: Place, creator: string, isIt: (body: string) => boolean): Promise<Issue | undefined> {
  const { octokit, owner, repo } = at;
  const what = { act: `find the dashboard of "${nameOf(at)}"`, needs: issuesWrite };
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await attempt(what, () =>
      octokit.request('GET /repos/{owner}/{repo}/issues', {
        ...{ owner, repo, creator, state: 'all', sort: 'created', direction: 'asc', per_page: 100, page },
      }),
    );
    const found = data.find(
      (issue) => issue.pull_request === undefined && issue.user?.login === creator && isIt(issue.body ?? ''),
    );
    if (found !== undefined) {
      return { number: found.number, state: found.state === 'closed' ? 'closed' : 'open', body: found.body ?? '' };
    }
    if (data.length < 100) return undefined;
  }
  return undefined;
}

async function listPulls(at: Place, creator: string): Promise<readonly OpenPull[]> {
  const { octokit, owner, repo } = at;
  const what = { act: `list the pull requests of "${nameOf(at)}"`, needs: pullsWrite };
  const found: OpenPull[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await attempt(what, () =>
      octokit.request('GET /repos/{owner}/{repo}/pulls', {
        ...{ owner, repo, state: 'open', sort: 'created', direction: 'asc', per_page: 100, page },
      }),
    );
    const own = data
      .filter(({ user, body }) => user?.login === creator && readBody(body ?? '') !== undefined)
      .filter(({ head, base }) => isIn(head.repo, base.repo.full_name));
    found.push(
      ...own.map(({ number, html_url: url, title, base, draft }) => ({
        ...{ number, url, title, base: base.ref, draft: draft === true },
      })),
    );
    if (data.length < 100) break;
  }
  return found;
}
