import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Problem } from './core/problem/problem.ts';
import { reportJson } from './core/report/json.ts';
import type { Report } from './core/report/report.ts';
import { problemText } from './core/report/text.ts';
import { helpText } from './core/settings/help.ts';
import { isFailure, readSettings, type Settings } from './core/settings/settings.ts';
import { readCommandLine, readEnvironmentInputs } from './edge/inputs/command-line.ts';
import { openKustomize } from './edge/kustomize/kustomize.ts';
import { openRegistry } from './edge/registry/registry.ts';
import { openActions } from './edge/runner/actions.ts';
import type { Runner } from './edge/runner/runner.ts';
import { openTerminal, plain } from './edge/runner/terminal.ts';
import { findRoot } from './edge/workspace/root.ts';
import { openWorkspace } from './edge/workspace/workspace.ts';
import { update, type UpdateEdges } from './flows/update.ts';

const { env } = process;
const onRunner = env['GITHUB_ACTIONS'] === 'true';

process.exitCode = await run(process.argv.slice(2));

/** Does what was asked for and gives the exit status: 0 done, 1 problems, 2 wrong usage. */
async function run(words: readonly string[]): Promise<number> {
  try {
    const commandLine = readCommandLine(words);
    if (commandLine.kind === 'help') return printHelp();
    return await runMode(readSettings({ ...readEnvironmentInputs(env), ...commandLine.inputs }));
  } catch (error) {
    return explainFailure(error);
  }
}

async function runMode(given: Settings): Promise<number> {
  const root = findRoot(given.paths, process.cwd(), env);
  const settings = { ...given, paths: root.paths, publish: publishWay(given) };
  const runner = onRunner ? openActions(env) : openTerminal(env, process.stdout, process.stderr);
  const report = await flowOf(settings, edgesFor(settings, root.directory, runner));
  await runner.present(report);
  if (settings.reportFile !== '') writeReport(settings.reportFile, report);
  return isFailure(report.problems.map(({ severity }) => severity), settings.failOn) ? 1 : 0;
}

function flowOf(settings: Settings, edges: UpdateEdges): Promise<Report> {
  if (settings.mode === 'update') return update(settings, edges);
  throw new Problem('usage/unknown-mode', `Cannot run "${settings.mode}": this version does not have it yet`);
}
