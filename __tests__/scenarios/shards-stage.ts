import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ReportJson } from '../../src/core/report/json.ts';
import { startGitHub, type GitHub } from '../../testkit/github/github.ts';
import type { Permissions } from '../../testkit/github/store/people.ts';
import type { RegistryStandIn } from '../../testkit/registry/registry.ts';
import { runAction, type ActionResult } from '../../testkit/runner/run-action.ts';
import { openWorkflow, type ActStep, type JobRun, type WorkflowRun } from '../../testkit/runner/workflow.ts';
import { host, type Files } from './stage.ts';

export const example = 'examples/sharded-update.yaml';
export const secret = 'registry-password';

export type Jobs = Readonly<Record<'plan' | 'scan' | 'publish', JobRun>>;

/** What a run left behind, without the times and ports that no two runs share. */
export interface Trace {
  readonly report: ReportJson;
  readonly outputs: Readonly<Record<string, string>>;
  readonly exitCode: number | null;
  readonly branches: Readonly<Record<string, unknown>>;
  readonly pulls: readonly unknown[];
  readonly memory: string;
}

/** A repository on GitHub whose images are in a registry that others share. */
export interface ShardsStage {
  readonly github: GitHub;
  /** Begins a run of the example of several jobs, as a timetable does. `inputs` are for every use of the action. */
  readonly begin: (inputs?: Files) => WorkflowRun;
  /** Does all of such a run. */
  readonly inJobs: () => Promise<Jobs>;
  /** Runs all in one job. */
  readonly inOneJob: (inputs?: Files) => Promise<ActionResult>;
  readonly trace: (last: ActionResult) => Trace;
  readonly close: () => Promise<void>;
}

/** The names by which manifests call the registries: one for each. */
export const hostOf = (number: number): string => host.replace('registry', `registry-${String(number + 1)}`);

export async function openShardsStage(files: Files, registries: readonly RegistryStandIn[]): Promise<ShardsStage> {
  const base = mkdtempSync(join(tmpdir(), 'shards-stage-'));
  const github = await startGitHub();
  github.createRepository({ owner: 'o', name: 'r', files });
  const lines = (line: (registry: RegistryStandIn, index: number) => string): string => registries.map(line).join('\n');
  const mirror = { 'registry-mirrors': lines(({ origin }, index) => `${hostOf(index)}=${origin}`) };
  const secrets = { REGISTRY_CREDENTIALS: lines((one) => `${one.host}=robot:${secret}`) };
  const checkout = (workspace: string): void => {
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${github.repository.directory}`, workspace]);
  };
  const act = (step: ActStep): Promise<ActionResult> =>
    runAction({
      action: resolve('action.yml'),
      workspace: step.workspace,
      inputs: { ...mirror, ...step.inputs },
      event: { name: 'schedule', payload: {} },
      secrets: [secret],
      context: {
        repository: 'o/r',
        token: tokenFor(github, step.permissions),
        apiUrl: github.url,
        graphqlUrl: github.graphqlUrl,
        serverUrl: github.serverUrl,
      },
    });
  const begin = (inputs: Files = {}): WorkflowRun =>
    openWorkflow(example, {
      secrets,
      checkout,
      act: (step) => act({ ...step, inputs: { ...step.inputs, ...inputs } }),
    });
  let runs = 0;
  return {
    github,
    begin,
    inJobs: async () => {
      const workflow = begin();
      const plan = await workflow.run('plan');
      const scan = await workflow.run('scan');
      const publish = await workflow.run('publish');
      workflow.close();
      return { plan, scan, publish };
    },
    inOneJob: (inputs = {}) => {
      runs += 1;
      const workspace = join(base, `run-${String(runs)}`);
      checkout(workspace);
      const credentials = { 'registry-credentials': secrets.REGISTRY_CREDENTIALS };
      const permissions = { contents: 'write', 'pull-requests': 'write' };
      return act({ job: 'update', workspace, inputs: { ...credentials, ...inputs }, permissions });
    },
    trace: (last) => traceOf(github, last),
    close: async () => {
      await github.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

/** A token with the permissions that the job has, and no others. */
function tokenFor(github: GitHub, declared: ActStep['permissions']): string {
  const { packages: _, ...others } = declared;
  const permissions = Object.fromEntries(
    Object.entries(others).map(([name, access]) => [name.replace('-', '_'), access]),
  ) as Permissions;
  return github.addToken({ login: 'github-actions[bot]', kind: 'installation', permissions, repositories: ['o/r'] });
}

function traceOf(github: GitHub, { exitCode, outputs }: ActionResult): Trace {
  const { repository } = github;
  const heads = repository.branches().map((branch) => [branch, branchOf(github, branch)] as const);
  const same = (text: string): string => settled(text, github);
  const told = JSON.parse(same(outputs['report'] ?? 'null')) as ReportJson;
  return {
    exitCode,
    report: told,
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, same(text)])),
    branches: Object.fromEntries(heads),
    pulls: JSON.parse(same(JSON.stringify(repository.pullRequests))) as unknown[],
    memory: same(memoryOf(github)),
  };
}

/** The trees and the messages, which the commits' names would hide behind their dates. */
function branchOf({ repository }: GitHub, branch: string): unknown {
  const commits = repository.log(branch).map(({ message, author, committer, verified }) => {
    return { message, author: nameOf(author), committer: nameOf(committer), verified };
  });
  return { files: repository.files(branch), commits };
}

function nameOf(person: unknown): string {
  return JSON.stringify(person).replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, 'then');
}

function memoryOf({ repository }: GitHub): string {
  const words = ['-C', repository.directory, 'show', 'refs/image-automation/memory:memory.json'];
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

function settled(text: string, github: GitHub): string {
  return text
    .replaceAll(github.serverUrl, 'https://github.test')
    .replaceAll(github.url, 'https://api.github.test')
    .replace(/\b[0-9a-f]{40}\b/g, 'commit')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, 'then')
    .replace(/(?<="at":|sha256:[0-9a-f]{64}":)\d{13}/g, '0');
}
