import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseAssignments } from './command-files.ts';
import { Log, type Annotation, type Group } from './commands.ts';
import {
  commandFile,
  commandFiles,
  defaultContext,
  expressionContexts,
  runVariables,
  type RunContext,
} from './context.ts';
import { leaks } from './leaks.ts';
import { expand, inputVariable, readMetadata, type ActionMetadata } from './metadata.ts';

export interface ActionRun {
  /** The path of `action.yml`. */
  readonly action: string;
  /** The program, where it is not what `runs.main` names. */
  readonly dist?: string;
  /** As under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** As under `env:`; it wins over the runner's own variables. */
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly workspace: string;
  readonly context?: Partial<RunContext>;
  /** What must reach no log and no file, besides the token. */
  readonly secrets?: readonly string[];
  /** Milliseconds; a program that runs on is stopped, which is a violation. */
  readonly timeout?: number;
}

export interface ActionResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The log as a reader sees it: no commands, masks applied. */
  readonly log: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly groups: readonly Group[];
  readonly debug: readonly string[];
  readonly masks: readonly string[];
  readonly violations: readonly string[];
  readonly milliseconds: number;
}

interface Prepared {
  readonly run: ActionRun;
  readonly metadata: ActionMetadata;
  readonly folder: string;
  readonly variables: Record<string, string>;
  readonly secrets: readonly string[];
  readonly violations: string[];
}

const largestSummary = 1024 * 1024;
const largestOutput = 1024 * 1024;

/**
 * Runs a Node action as GitHub's runner does: the real program, in a process of its own, with a clean environment. It
 * knows nothing of this process but PATH. https://docs.github.com/actions/reference/workflows-and-actions
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  try {
    const prepared = prepare(run, folder);
    const started = performance.now();
    const done = await execute(prepared, run.dist ?? prepared.metadata.main, {});
    const milliseconds = performance.now() - started;
    await runPost(prepared);
    return conclude(prepared, done, milliseconds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function prepare(run: ActionRun, folder: string): Prepared {
  const context = { ...defaultContext, ...run.context };
  const { name, payload } = run.event ?? { name: 'workflow_dispatch', payload: {} };
  for (const directory of ['home', 'temp', 'tools']) mkdirSync(join(folder, directory));
  for (const file of commandFiles) writeFileSync(commandFile(folder, file), '');
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  const violations: string[] = [];
  const own = runVariables(context, { workspace: run.workspace, folder, eventName: name });
  const metadata = readMetadata(run.action);
  const variables = {
    PATH: process.env['PATH'] ?? '',
    HOME: join(folder, 'home'),
    ...own,
    ...inputVariables(metadata, run, expressionContexts(context, own), violations),
    ...run.env,
  };
  const secrets = [context.token, ...(run.secrets ?? [])].filter((secret) => secret !== '');
  return { run, metadata, folder, variables, secrets, violations };
}

/** Every declared input has a variable, be it empty; `required` is left to the program, as the runner does. */
function inputVariables(
  metadata: ActionMetadata,
  { inputs = {} }: ActionRun,
  contexts: Readonly<Record<string, string>>,
  violations: string[],
): Record<string, string> {
  for (const name of Object.keys(inputs))
    if (!(name in metadata.inputs)) violations.push(`action.yml declares no input ${name}`);
  const declared = Object.entries(metadata.inputs).map(([name, input]) => {
    const value = inputs[name] ?? expand(input.default, contexts, (text) => violations.push(`input ${name}: ${text}`));
    return [inputVariable(name), value] as const;
  });
  const undeclared = Object.entries(inputs).map(([name, value]) => [inputVariable(name), value] as const);
  return Object.fromEntries([...undeclared, ...declared]);
}

interface Done {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly log: Log;
}

async function execute(prepared: Prepared, program: string, extra: Readonly<Record<string, string>>): Promise<Done> {
  const child = spawn(process.execPath, [program], {
    cwd: prepared.run.workspace,
    env: { ...prepared.variables, ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = new Log();
  const timer = setTimeout(() => {
    prepared.violations.push('the program did not end in time');
    child.kill('SIGKILL');
  }, prepared.run.timeout ?? 60_000);
  const exit = new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', reject);
  });
  const [stdout, stderr, exitCode] = await Promise.all([
    follow(child.stdout, log, prepared),
    follow(child.stderr, log, prepared),
    exit,
  ]);
  clearTimeout(timer);
  return { exitCode, stdout, stderr, log };
}

/** Reads one stream of the log. A secret may be there only where the program has had it masked before. */
async function follow(stream: Readable, log: Log, { secrets, violations }: Prepared): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    lines.push(line);
    log.read(line);
    const masking = /^\s*::add-mask::/.test(line);
    if (!masking && secrets.some((secret) => leaks(log.masked(line), secret)))
      violations.push(`the log shows a secret, in line ${lines.length}`);
  }
  return lines.join('\n');
}

async function runPost(prepared: Prepared): Promise<void> {
  const { post } = prepared.metadata;
  if (post === undefined) return;
  const { values } = parseAssignments(readFileSync(commandFile(prepared.folder, 'STATE'), 'utf8'), 'GITHUB_STATE');
  const state = Object.entries(values).map(([name, value]) => [`STATE_${name}`, value] as const);
  const { exitCode } = await execute(prepared, post, Object.fromEntries(state));
  if (exitCode !== 0) prepared.violations.push(`the post step ended with ${String(exitCode)}`);
}

function conclude(prepared: Prepared, done: Done, milliseconds: number): ActionResult {
  const { folder, metadata, secrets } = prepared;
  const text = (name: (typeof commandFiles)[number]): string => readFileSync(commandFile(folder, name), 'utf8');
  const outputs = parseAssignments(text('OUTPUT'), 'GITHUB_OUTPUT');
  const state = parseAssignments(text('STATE'), 'GITHUB_STATE');
  const environment = parseAssignments(text('ENV'), 'GITHUB_ENV');
  const summary = text('STEP_SUMMARY');
  const { log } = done;
  const leaking = commandFiles.filter((name) => secrets.some((secret) => leaks(text(name), secret)));
  return {
    exitCode: done.exitCode,
    stdout: done.stdout,
    stderr: done.stderr,
    log: log.shown,
    outputs: outputs.values,
    state: state.values,
    environment: environment.values,
    path: text('PATH')
      .split('\n')
      .filter((line) => line !== ''),
    summary,
    annotations: log.annotations,
    groups: log.groups,
    debug: log.debug,
    masks: log.masks,
    milliseconds,
    violations: [
      ...prepared.violations,
      ...log.violations,
      ...[outputs, state, environment].flatMap(({ violations }) => violations),
      ...judgeOutputs(metadata, outputs.values),
      ...('NODE_OPTIONS' in environment.values ? ['GITHUB_ENV: NODE_OPTIONS cannot be set'] : []),
      ...(Buffer.byteLength(summary) > largestSummary ? ['the summary is larger than 1 MiB, so it is not shown'] : []),
      ...leaking.map((name) => `GITHUB_${name} holds a secret`),
    ],
  };
}

function judgeOutputs(metadata: ActionMetadata, outputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(outputs).flatMap(([name, value]) => {
    const undeclared = metadata.outputs.includes(name) ? [] : [`action.yml declares no output ${name}`];
    return value.length > largestOutput ? [...undeclared, `the output ${name} is larger than 1 MB`] : undeclared;
  });
}
