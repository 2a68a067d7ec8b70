import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { History, Memory, Registry } from './core/ports.ts';
import { tellsOthers } from './core/notification/kind-of-run.ts';
import { Problem } from './core/problem/problem.ts';
import { jobRegistryOf } from './core/registry/hosts.ts';
import { parseRegistryCredentials } from './core/registry/registry-credentials.ts';
import { parseRegistryMirrors } from './core/registry/registry-mirrors.ts';
import { reportFile as reportText } from './core/report/file.ts';
import { Vault } from './core/registry/vault.ts';
import type { Report } from './core/report/report.ts';
import { parseSecrets, secretTexts } from './core/settings/secrets.ts';
import { isFailure, readSettings, type Mode, type Settings } from './core/settings/settings.ts';
import { readCommandLine, readEnvironmentInputs, refuseMisspeltInputs } from './edge/inputs/command-line.ts';
import { readContext } from './edge/github/context.ts';
import { Foresight } from './edge/github/foresight.ts';
import { fetchFor } from './edge/github/proxied-fetch.ts';
import type { MemoryOptions } from './edge/github/memory.ts';
import { currentBranch } from './edge/git/branch.ts';
import { headCommit } from './edge/git/head.ts';
import { isLeftOut } from './edge/git/left-out.ts';
import { historyWhenAsked } from './edge/git/when-asked.ts';
import { openKustomize } from './edge/kustomize/kustomize.ts';
import type { JobToken } from './edge/registry/credential-sources.ts';
import { systemClock } from './edge/registry/clock.ts';
import { registryWhenAsked } from './edge/registry/when-asked.ts';
import { openTerminal } from './edge/runner/terminal.ts';
import { shardFilesWhenAsked } from './edge/shards/when-asked.ts';
import { requireWritable, writeOutput } from './edge/workspace/output.ts';
import { findRoot } from './edge/workspace/root.ts';
import { openWorkspace } from './edge/workspace/workspace.ts';
import type { GitHubSite } from './flows/environments/publish.ts';
import { weighed } from './flows/repository/lenience.ts';
import { survey } from './flows/overview/survey.ts';
import type { GitHubEdges } from './flows/update/publish-update.ts';
import { update, type UpdateEdges } from './flows/update.ts';

const { env } = process;
const onRunner = env['GITHUB_ACTIONS'] === 'true';
const foresight = new Foresight();
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
    if (commandLine.kind === 'help') return await printHelp();
    if (onRunner) refuseMisspeltInputs(env);
    return await runMode(readSettings({ ...readEnvironmentInputs(env), ...commandLine.inputs }));
  } catch (error) {
    return explain(error);
  }
}

async function runMode(given: Settings): Promise<number> {
  const root = findRoot(given.paths, workingDirectory(), env);
  if (given.reportFile !== '') requireWritable(root.directory, 'report-file', given.reportFile);
  if (given.pageFile !== '') requireWritable(root.directory, 'page-file', given.pageFile);
  const settings = { ...given, paths: root.paths, publish: publishWay(given) };
  const report = await reportFor(settings, root.directory);
  await runner.present(report);
  const { reportFile, pageFile } = settings;
  if (reportFile !== '')
    writeOutput(root.directory, { file: reportFile, what: 'the report' }, reportText(reportFile, report));
  if (pageFile !== '') await writePage(root.directory, pageFile, report);
  // The run is done, whoever could not be told of it.
  const weighty = report.problems.filter(({ code }) => !code.startsWith('notification/'));
  const severities = weighty.map(({ severity }) => severity);
  return isFailure(severities, settings.failOn) ? 1 : 0;
}

/** A Problem that ends the run is reported like any other. */
async function reportFor(settings: Settings, root: string): Promise<Report> {
  try {
    const edges = await edgesFor(settings, root);
    const flow: Flow = await flows[settings.mode]();
    const report = await flow(settings, edges).catch((error: unknown) => failed(settings, error));
    const done = await weighed(await surveyed(report, settings, edges), settings, edges.workspace);
    return await notified(done, settings, edges);
  } catch (error) {
    return failed(settings, error);
  }
}

function failed({ mode, dryRun }: Settings, error: unknown): Report {
  if (!(error instanceof Problem) || isUsage(error)) throw error;
  return { mode, dryRun, policies: [], changes: [], problems: [error], publications: [] };
}

/** Adds what runs where: all of it for a page, and for a summary what the checkout tells. */
async function surveyed(report: Report, settings: Settings, edges: MainEdges): Promise<Report> {
  if (settings.pageFile === '' && !onRunner) return report;
  return survey(report, settings, edges);
}

/** Tells others what the run did and failed at. All that is for it is loaded where somebody wants to be told. */
async function notified(report: Report, settings: Settings, edges: MainEdges): Promise<Report> {
  const { github, workspace, now } = edges;
  if (github === undefined || github.publishing.readOnly !== undefined || !tellsOthers(settings)) return report;
  const configuration = await workspace.read(settings.config).catch(() => undefined);
  if (configuration?.includes('notifications') !== true) return report;
  const [{ notify }, { openCourier }, { openPost }, { openIssueBook }] = await Promise.all([
    import('./flows/notify.ts'),
    import('./edge/notifications/courier.ts'),
    import('./edge/registry/post.ts'),
    import('./edge/github/issues.ts'),
  ]);
  const { repository, runUrl } = readContext(env);
  const courier = openCourier({ env, post: openPost(env, systemClock), mask: runner.mask, time: systemClock });
  const around = { repository, repositoryUrl: github.url, runUrl, mode: settings.mode, now };
  return notify(report, settings, { ...edges, courier, around, issues: openIssueBook(clientOptions(settings)) });
}

type Flow = (settings: Settings, edges: MainEdges) => Promise<Report>;

/** Each mode's flow. */
const flows = {
  update: () => Promise.resolve(update),
  promote: async () => (await import('./flows/promote.ts')).promote,
  rollback: async () => (await import('./flows/rollback.ts')).rollback,
  resume: async () => (await import('./flows/resume.ts')).resume,
  verify: async () => (await import('./flows/verify.ts')).verify,
  check: async () => (await import('./flows/check.ts')).check,
  explain: async () => (await import('./flows/explain.ts')).explain,
  test: async () => (await import('./flows/test-policies.ts')).testPolicies,
  init: async () => (await import('./flows/init.ts')).init,
  plan: async () => (await import('./flows/plan.ts')).plan,
  scan: async () => (await import('./flows/scan.ts')).scan,
} satisfies Record<Mode, () => Promise<Flow>>;

interface MainEdges extends UpdateEdges {
  readonly github: (GitHubEdges & GitHubSite & { readonly history: History }) | undefined;
}

async function edgesFor(settings: Settings, root: string): Promise<MainEdges> {
  const { token } = settings;
  for (const secret of [token, ...secretTexts(settings.secrets)]) if (secret !== '') runner.mask(secret);
  const vault = new Vault(parseSecrets(settings.secrets));
  const registry = registryFor(settings, vault);
  const isLocal = settings.publish === 'workspace' || ['check', 'test'].includes(settings.mode);
  const github = isLocal ? undefined : await gitHubFor(settings, root, registry);
  return {
    workspace: openWorkspace(root, (path) => isLeftOut(root, path)),
    kustomize: openKustomize(root, env),
    progress: runner.progress,
    registry,
    vault,
    memory: await memoryFor(settings, root),
    shards: shardFilesWhenAsked(
      root,
      () => headCommit(root),
      (file, bytes) => {
        writeOutput(root, { file, what: 'the results', makesDirectory: true }, bytes);
      },
    ),
    now: Date.now(),
    scheduled: env['GITHUB_EVENT_NAME'] === 'schedule',
    history: github?.history ?? historyWhenAsked(root),
    ownBranch: github?.ownBranch ?? (await currentBranch(root)),
    who: env['GITHUB_ACTOR'] ?? env['USER'],
    github,
  };
}

function registryFor(settings: Settings, vault: Vault): Registry {
  const { token } = settings;
  const options = {
    credentials: parseRegistryCredentials(settings.registryCredentials),
    mirrors: parseRegistryMirrors(settings.registryMirrors),
    vault,
    jobToken: jobTokenOf(token),
    concurrency: settings.concurrency,
    timeouts: { repository: settings.timeout },
    env,
    log: (line: string) => {
      runner.progress.info(line);
    },
    mask: runner.mask,
  };
  return registryWhenAsked(async () => (await import('./edge/registry/registry.ts')).openRegistry(options));
}

function jobTokenOf(token: string): JobToken | undefined {
  const host = jobRegistryOf(env['GITHUB_SERVER_URL']);
  return token === '' || host === undefined ? undefined : { host, token };
}

/**
 * By itself there is a memory where changes go through GitHub: who tries the program on a checkout finds no ref there
 * that nobody asked for.
 */
async function memoryFor(settings: Settings, root: string): Promise<Memory | undefined> {
  const { mode, state, publish, token } = settings;
  if (state === 'off') return undefined;
  if (state === 'git') return (await import('./edge/git/memory.ts')).openGitMemory(root);
  if (state !== 'auto') return (await import('./edge/memory/file.ts')).openFileMemory(resolve(state));
  // To explain ages, what publishing runs have kept is read, though nothing is written.
  const reads = publish !== 'workspace' || (onRunner && mode === 'explain');
  if (!reads || token === '') return undefined;
  return (await import('./edge/github/memory.ts')).openGitHubMemory(clientOptions(settings));
}

function clientOptions({ token }: Settings): MemoryOptions {
  const { repository, apiUrl, limited } = readContext(env);
  const manners = { throttled: limited, unit: 1000 };
  return { repository, apiUrl, token, fetch: fetchFor(apiUrl, env), manners, foresight };
}

async function gitHubFor(settings: Settings, root: string, registry: Registry): Promise<MainEdges['github']> {
  const { serverUrl, repository, branch, readOnly } = readContext(env);
  const pause = (milliseconds: number): Promise<void> => sleep(milliseconds);
  const options = {
    ...clientOptions(settings),
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

async function printHelp(): Promise<number> {
  const { helpText } = await import('./core/settings/help.ts');
  process.stdout.write(helpText(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')));
  return 0;
}

async function writePage(root: string, file: string, { overview }: Report): Promise<void> {
  if (overview === undefined) return;
  writeOutput(root, { file, what: 'the page' }, (await import('./core/page/page.ts')).pageHtml(overview));
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
