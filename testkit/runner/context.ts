import { join } from 'node:path';

export interface RunContext {
  /** `owner/name` */
  readonly repository: string;
  /** In full: `refs/heads/main`. */
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  /** GITHUB_TOKEN, for `${{ github.token }}`; it is in no variable unless an input asks for it. */
  readonly token: string;
  readonly workflow: string;
  readonly job: string;
  readonly runId: number;
  /** For GITHUB_API_URL; with GitHub Enterprise Server it ends in `/api/v3`. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
}

export const defaultContext: RunContext = {
  repository: 'octo-org/octo-repo',
  ref: 'refs/heads/main',
  sha: '0'.repeat(40),
  actor: 'octocat',
  token: '',
  workflow: 'Image automation',
  job: 'update',
  runId: 1,
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
  serverUrl: 'https://github.com',
};

export interface RunPlaces {
  readonly workspace: string;
  /** Everything that belongs to this run alone: home, temp and file commands. */
  readonly folder: string;
  readonly eventName: string;
}

export const commandFiles = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

export function commandFile(folder: string, name: (typeof commandFiles)[number]): string {
  return join(folder, name.toLowerCase());
}

function refName(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags|pull)\//, '');
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function runVariables(context: RunContext, { workspace, folder, eventName }: RunPlaces): Record<string, string> {
  const [owner = ''] = context.repository.split('/');
  const files = commandFiles.map((name) => [`GITHUB_${name}`, commandFile(folder, name)] as const);
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: context.actor,
    GITHUB_TRIGGERING_ACTOR: context.actor,
    GITHUB_API_URL: context.apiUrl,
    GITHUB_GRAPHQL_URL: context.graphqlUrl,
    GITHUB_SERVER_URL: context.serverUrl,
    GITHUB_BASE_REF: '',
    GITHUB_HEAD_REF: '',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_JOB: context.job,
    GITHUB_REF: context.ref,
    GITHUB_REF_NAME: refName(context.ref),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: context.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: context.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(context.runId),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SHA: context.sha,
    GITHUB_WORKFLOW: context.workflow,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'testkit',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    ...Object.fromEntries(files),
  };
}

/** What expressions in the defaults of `action.yml` may name. */
export function expressionContexts(
  context: RunContext,
  variables: Readonly<Record<string, string>>,
): Record<string, string> {
  const github = Object.entries(variables)
    .filter(([name]) => name.startsWith('GITHUB_'))
    .map(([name, value]) => [`github.${name.slice('GITHUB_'.length).toLowerCase()}`, value] as const);
  return {
    ...Object.fromEntries(github),
    'github.token': context.token,
    'runner.temp': variables['RUNNER_TEMP'] ?? '',
  };
}
