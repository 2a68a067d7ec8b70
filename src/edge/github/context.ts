import { Problem } from '../../core/problem/problem.ts';

/** Which repository of which server a run is about, as its environment tells. */
export interface GitHubContext {
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly branch: string;
  /** The page of this run; undefined away from GitHub Actions. */
  readonly runUrl: string | undefined;
  /** Whether the server keeps the limits of GitHub itself; those of GitHub Enterprise Server are off as it comes. */
  readonly limited: boolean;
  /** Why this run may write nothing, in words; undefined where it may. */
  readonly readOnly: string | undefined;
}

const publicApi = 'https://api.github.com';

/**
 * Reads the context that GitHub Actions gives to each step, and that anybody can set who publishes from elsewhere.
 * Throws `usage/missing-input` where it does not name the repository or the branch.
 */
export function readContext(env: NodeJS.ProcessEnv): GitHubContext {
  const apiUrl = presence(env['GITHUB_API_URL']) ?? publicApi;
  const serverUrl = presence(env['GITHUB_SERVER_URL']) ?? 'https://github.com';
  const repository = needed(env, 'GITHUB_REPOSITORY', /^[^/\s]+\/[^/\s]+$/, 'owner/name');
  const runId = presence(env['GITHUB_RUN_ID']);
  return {
    apiUrl,
    serverUrl,
    repository,
    runUrl: runId === undefined ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`,
    branch: needed(env, 'GITHUB_REF_NAME', /^\S+$/, 'the branch'),
    limited: /^https:\/\/api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)(?:\/|$)/.test(apiUrl),
    readOnly:
      env['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true ? 'this run is for a pull request' : undefined,
  };
}

function needed(env: NodeJS.ProcessEnv, name: string, grammar: RegExp, wanted: string): string {
  const value = presence(env[name]);
  if (value !== undefined && grammar.test(value)) return value;
  throw new Problem(
    'usage/missing-input',
    `Cannot publish through GitHub: the environment variable ${name} does not hold ${wanted}`,
    {
      hint: 'On GitHub Actions it is always set. Elsewhere set it, or use publish: workspace.',
    },
  );
}

/** What actions leave behind may be empty, which is the same as absent. */
function presence(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value;
}
