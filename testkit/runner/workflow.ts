import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { matchesGlob } from '../../src/core/text/glob.ts';
import { fill, holds, textOf, type Contexts, type Value } from './expressions.ts';
import type { ActionResult } from './run-action.ts';

/** What a workflow needs of the world, and may use of it. */
export interface WorkflowHost {
  readonly secrets: Readonly<Record<string, string>>;
  /** Puts the repository where the job's workspace is to be. */
  readonly checkout: (workspace: string) => void;
  /** Runs the action that the workflow is an example for. */
  readonly act: (step: ActStep) => Promise<ActionResult>;
}

export interface ActStep {
  readonly job: string;
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly permissions: Readonly<Record<string, string>>;
}

export interface JobRun {
  readonly result: 'success' | 'failure' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  /** The runs of the action, of all jobs of the matrix in their order. */
  readonly acts: readonly (ActionResult & Pick<ActStep, 'inputs'>)[];
}

interface Step {
  readonly id?: string;
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly strategy?: { readonly matrix?: unknown };
  readonly permissions: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** A run of a workflow, job by job. */
export interface WorkflowRun {
  /** Where the artifacts are: `<artifact>/<file>`. */
  readonly artifacts: string;
  /** Runs a job, or skips it; a job can be run again. */
  readonly run: (job: string) => Promise<JobRun>;
  readonly close: () => void;
}

/**
 * Opens a workflow, whose jobs then run as on GitHub: needs, conditions, a matrix, outputs, artifacts. It knows four
 * kinds of steps: checkout, this action, and the upload and download of artifacts; whatever else there is, is an error.
 */
export function openWorkflow(file: string, host: WorkflowHost): WorkflowRun {
  const { jobs } = parse(readFileSync(file, 'utf8')) as { readonly jobs: Readonly<Record<string, Job>> };
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  const artifacts = join(folder, 'artifacts');
  mkdirSync(artifacts);
  const done: Record<string, JobRun> = {};
  return {
    artifacts,
    run: async (name) => {
      const job = jobs[name];
      if (job === undefined) throw new Error(`${file} has no job ${name}`);
      return (done[name] = await runJob({ name, job, done, folder, host }));
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Turn {
  readonly name: string;
  readonly job: Job;
  readonly done: Readonly<Record<string, JobRun>>;
  readonly folder: string;
  readonly host: WorkflowHost;
}

async function runJob(turn: Turn): Promise<JobRun> {
  const { job, done } = turn;
  const needs = Object.fromEntries([job.needs ?? []].flat().map((name) => [name, needed(name, done)]));
  const failed = Object.values(needs).some(({ result }) => result !== 'success');
  const contexts: Contexts = { values: { needs }, status: { cancelled: false, failed } };
  if (!holds(job.if, contexts)) return { result: 'skipped', outputs: {}, acts: [] };
  const runs: JobRun[] = [];
  for (const matrix of entriesOf(job.strategy?.matrix, contexts))
    runs.push(await runEntry(turn, { values: { needs, matrix }, status: { cancelled: false, failed: false } }));
  return {
    result: runs.every(({ result }) => result === 'success') ? 'success' : 'failure',
    // The last that is not empty stays.
    outputs: Object.assign({}, ...runs.map(({ outputs }) => outputs)) as Readonly<Record<string, string>>,
    acts: runs.flatMap(({ acts }) => acts),
  };
}

function needed(name: string, done: Turn['done']): { readonly result: string; readonly outputs: JobRun['outputs'] } {
  const job = done[name];
  if (job === undefined) throw new Error(`there is no job ${name} before this one`);
  return { result: job.result, outputs: job.outputs };
}

function entriesOf(matrix: unknown, contexts: Contexts): readonly Value[] {
  if (matrix === undefined) return [null];
  const { include = [] } = (typeof matrix === 'string' ? fill(matrix, contexts) : matrix) as { include?: Value[] };
  if (include.length === 0) throw new Error('GitHub refuses a matrix without entries');
  return include;
}

async function runEntry(turn: Turn, { values, status }: Contexts): Promise<JobRun> {
  const { job, host } = turn;
  const base = mkdtempSync(join(turn.folder, 'job-'));
  const [workspace, temp] = [join(base, 'workspace'), join(base, 'temp')];
  for (const directory of [workspace, temp]) mkdirSync(directory);
  const steps: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
  const acts: (ActionResult & Pick<ActStep, 'inputs'>)[] = [];
  const contexts = (): Contexts => ({
    values: { ...values, steps, secrets: host.secrets, runner: { temp }, github: {} },
    status,
  });
  for (const step of job.steps) {
    const inputs = Object.fromEntries(
      Object.entries(step.with ?? {}).map(([name, value]) => [name, textOf(fill(String(value), contexts()))]),
    );
    if (!step.uses.startsWith('flux-image-automation/')) {
      useStep(step.uses, inputs, { workspace, artifacts: join(turn.folder, 'artifacts'), host });
      continue;
    }
    const result = await host.act({ job: turn.name, workspace, inputs, permissions: job.permissions });
    acts.push({ ...result, inputs });
    if (step.id !== undefined) steps[step.id] = { outputs: result.outputs };
    if (result.exitCode !== 0) return { result: 'failure', outputs: {}, acts };
  }
  const outputs = Object.entries(job.outputs ?? {}).map(
    ([name, text]) => [name, textOf(fill(text, contexts()))] as const,
  );
  return { result: 'success', outputs: Object.fromEntries(outputs.filter(([, text]) => text !== '')), acts };
}

interface Places {
  readonly workspace: string;
  readonly artifacts: string;
  readonly host: WorkflowHost;
}

function useStep(uses: string, inputs: Readonly<Record<string, string>>, { workspace, artifacts, host }: Places): void {
  const [action = ''] = uses.split('@');
  const { name = '', path = '', pattern = '', overwrite } = inputs;
  switch (action) {
    case 'actions/checkout':
      host.checkout(workspace);
      return;
    case 'actions/upload-artifact':
      if (existsSync(join(artifacts, name)) && overwrite !== 'true') throw new Error(`there is an artifact ${name}`);
      cpSync(join(workspace, path), join(artifacts, name, basename(path)));
      return;
    case 'actions/download-artifact':
      cpSync(artifacts, path, { recursive: true, filter: (from) => isWanted(from, artifacts, pattern) });
      return;
    default:
      throw new Error(`what ${action} does is not known here`);
  }
}

function isWanted(from: string, artifacts: string, pattern: string): boolean {
  const [name = ''] = from.slice(artifacts.length + 1).split('/');
  return name === '' || matchesGlob(pattern, name);
}
