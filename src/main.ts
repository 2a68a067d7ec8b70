import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { History, Memory, Registry } from './core/ports.ts';
import { Problem } from './core/problem/problem.ts';
import { jobRegistryOf } from './core/registry/hosts.ts';
import { parseRegistryCredentials } from './core/registry/registry-credentials.ts';
import { parseRegistryMirrors } from './core/registry/registry-mirrors.ts';
import { reportFile } from './core/report/file.ts';
import { Vault } from './core/registry/vault.ts';
import type { Report } from './core/report/report.ts';
import { helpText } from './core/settings/help.ts';
import { parseSecrets, secretTexts } from './core/settings/secrets.ts';
import { isFailure, readSettings, type Mode, type Settings } from './core/settings/settings.ts';
import { readCommandLine, readEnvironmentInputs } from './edge/inputs/command-line.ts';
import { readContext } from './edge/github/context.ts';
import { currentBranch } from './edge/git/branch.ts';
import { openHistory } from './edge/git/history.ts';
import { openGitMemory } from './edge/git/memory.ts';
import { openKustomize } from './edge/kustomize/kustomize.ts';
import { openFileMemory } from './edge/memory/file.ts';
import type { JobToken } from './edge/registry/credential-sources.ts';
import { openRegistry } from './edge/registry/registry.ts';
import { openTerminal } from './edge/runner/terminal.ts';
import { findRoot } from './edge/workspace/root.ts';
import { openWorkspace } from './edge/workspace/workspace.ts';
import type { GitHubSite } from './flows/environments/publish.ts';
import { check } from './flows/check.ts';
import { explain as explainPolicies } from './flows/explain.ts';
import { init } from './flows/init.ts';
import { promote } from './flows/promote.ts';
import { resume } from './flows/resume.ts';
import { rollback } from './flows/rollback.ts';
import type { GitHubEdges } from './flows/update/publish-update.ts';
import { testPolicies } from './flows/test-policies.ts';
import { update, type UpdateEdges } from './flows/update.ts';
import { verify } from './flows/verify.ts';

const { env } = process;
const onRunner = env['GITHUB_ACTIONS'] === 'true';
// What only a runner or only GitHub needs is loaded there (docs/decisions/0009).
const runner = onRunner
  ? (await import('./edge/runner/actions.ts')).openActions(env)
  : openTerminal(env, process.stdout, process.stderr);

// Who reads no further (`| head`) has seen enough: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});

/** Does what was asked for and gives the exit status: 0 done, 1 problems, 2 wrong usage. */
async function run(words: readonly string[]): Promise<number> {
  try {
    const commandLine = readCommandLine(words);
    if (commandLine.kind === 'help') return printHelp();
    return await runMode(readSettings({ ...readEnvironmentInputs(env), ...commandLine.inputs }));
  } catch (error) {
    return explain(error);
  }
}

async function runMode(given: Settings): Promise<number> {
  const root = findRoot(given.paths, workingDirectory(), env);
  const settings = { ...given, paths: root.paths, publish: publishWay(given) };
  const report = await reportFor(settings, root.directory);
  await runner.present(report);
  if (settings.reportFile !== '') writeReport(settings.reportFile, report);
  const severities = report.problems.map(({ severity }) => severity);
  return isFailure(severities, settings.failOn) ? 1 : 0;
}

/** A Problem that ends the run is reported like any other. */
async function reportFor(settings: Settings, root: string): Promise<Report> {
  try {
    return await flowOf(settings, await edgesFor(settings, root));
  } catch (error) {
    if (!(error instanceof Problem) || isUsage(error)) throw error;
    const { mode, dryRun } = settings;
    return { mode, dryRun, policies: [], changes: [], problems: [error], publications: [] };
  }
}

/** Each mode's flow; `plan` follows with the split over several machines. */
const flows = {
  update,
  promote,
  rollback,
  resume,
  verify,
  check,
  explain: explainPolicies,
  test: testPolicies,
  init,
} satisfies Record<Exclude<Mode, 'plan'>, (settings: Settings, edges: MainEdges) => Promise<Report>>;

function flowOf(settings: Settings, edges: MainEdges): Promise<Report> {
  const { mode } = settings;
  if (mode !== 'plan') return flows[mode](settings, edges);
  throw new Problem(
    'usage/unknown-mode',
    'Cannot run "plan": this version does not split a scan over several machines',
    {
      hint: 'Run update: it scans everything in one job.',
    },
  );
}

interface MainEdges extends UpdateEdges {
  readonly github: (GitHubEdges & GitHubSite & { readonly history: History }) | undefined;
}

async function edgesFor(settings: Settings, root: string): Promise<MainEdges> {
  const { token } = settings;
  for (const secret of [token, ...secretTexts(settings.secrets)]) if (secret !== '') runner.mask(secret);
  const vault = new Vault(parseSecrets(settings.secrets));
  const registry = registryFor(settings, vault);
  const isLocal = settings.publish === 'workspace' || ['check', 'test', 'init'].includes(settings.mode);
  const github = isLocal ? undefined : await gitHubFor(settings, root, registry);
  return {
    workspace: openWorkspace(root),
    kustomize: openKustomize(root, env),
    progress: runner.progress,
    registry,
    vault,
    memory: await memoryFor(settings, root),
    now: Date.now(),
    scheduled: env['GITHUB_EVENT_NAME'] === 'schedule',
    history: github?.history ?? openHistory(root),
    ownBranch: github?.ownBranch ?? (await currentBranch(root)),
    who: env['GITHUB_ACTOR'] ?? env['USER'],
    github,
  };
}

function registryFor(settings: Settings, vault: Vault): Registry {
  const { token } = settings;
  return openRegistry({
    credentials: parseRegistryCredentials(settings.registryCredentials),
    mirrors: parseRegistryMirrors(settings.registryMirrors),
    vault,
    jobToken: jobTokenOf(token),
    concurrency: settings.concurrency,
    timeouts: { repository: settings.timeout },
    env,
    log: (line) => {
      runner.progress.info(line);
    },
    mask: runner.mask,
  });
}

function jobTokenOf(token: string): JobToken | undefined {
  const host = jobRegistryOf(env['GITHUB_SERVER_URL'] || 'https://github.com');
  return token === '' || host === undefined ? undefined : { host, token };
}

/**
 * By itself there is a memory where changes go through GitHub: who tries the program on a checkout finds no ref there
 * that nobody asked for.
 */
async function memoryFor({ mode, state, publish, token }: Settings, root: string): Promise<Memory | undefined> {
  if (state === 'off') return undefined;
  if (state === 'git') return openGitMemory(root);
  if (state !== 'auto') return openFileMemory(resolve(state));
  // To explain ages, what publishing runs have kept is read, though nothing is written.
  const reads = publish !== 'workspace' || (onRunner && mode === 'explain');
  if (!reads || token === '') return undefined;
  const { repository, apiUrl, limited } = readContext(env);
  const manners = { throttled: limited, unit: 1000 };
  return (await import('./edge/github/memory.ts')).openGitHubMemory({
    repository,
    apiUrl,
    token,
    fetch: globalThis.fetch,
    manners,
  });
}

async function gitHubFor(settings: Settings, root: string, registry: Registry): Promise<MainEdges['github']> {
  const { apiUrl, serverUrl, repository, branch, limited, readOnly } = readContext(env);
  const pause = (milliseconds: number): Promise<void> => sleep(milliseconds);
  const options = {
    repository,
    apiUrl,
    token: settings.token,
    fetch: globalThis.fetch,
    manners: { throttled: limited, unit: 1000 },
    checkout: root,
    secrets: parseSecrets(settings.secrets),
    sleep: pause,
    now: () => Math.floor(Date.now() / 1000),
  };
  const [{ openForge }, { openBoard }] = await Promise.all([
    import('./edge/github/forge.ts'),
    import('./edge/github/board.ts'),
  ]);
  const forge = openForge(options);
  return {
    ...openBoard(options, forge),
    url: `${serverUrl}/${repository}`,
    registry,
    ownBranch: branch,
    filesUrl: `${serverUrl}/${repository}/blob`,
    publishing: { forge, pace: { sleep: pause, random: Math.random }, dryRun: settings.dryRun, readOnly },
  };
}

/** A person at a command line wants to see the change before anybody else does. */
function publishWay({ publish }: Settings): Settings['publish'] {
  return publish === 'auto' && !onRunner ? 'workspace' : publish;
}

function printHelp(): number {
  process.stdout.write(helpText(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')));
  return 0;
}

function writeReport(file: string, report: Report): void {
  try {
    writeFileSync(file, reportFile(file, report));
  } catch (cause) {
    throw new Problem(
      'workspace/unreadable',
      `Cannot write the report to "${file}": its directory is missing or read-only`,
      { cause },
    );
  }
}

/** Says what ended the run before there could be a report: a mistake of usage, or a bug of ours, which says so. */
function explain(error: unknown): number {
  if (error instanceof Problem) {
    runner.explain(error);
    return isUsage(error) ? 2 : 1;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`This is a bug in flux-image-automation, please report it with these lines:\n${stack}\n`);
  return 1;
}

function isUsage(problem: Problem): boolean {
  return problem.code.startsWith('usage/');
}

/** Ncc takes the words `process.cwd()` for a folder to bundle. */
function workingDirectory(): string {
  const { process: self } = globalThis;
  return self.cwd();
}
