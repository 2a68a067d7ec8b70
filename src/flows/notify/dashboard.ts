import type { Configuration, Environment } from '../../core/environments/configuration.ts';
import { lineOf, type LineCommit } from '../../core/environments/line.ts';
import { runningOf, versionText } from '../../core/environments/running.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import { findDeployed } from '../../core/manifests/deployed.ts';
import { readMarkers } from '../../core/manifests/markers.ts';
import { dashboardBody, type Stage, type StageChange } from '../../core/notification/dashboard.ts';
import { isDashboard, readFailures, withFailures, type Failures } from '../../core/notification/dashboard-marker.ts';
import { kindOfRun } from '../../core/notification/kind-of-run.ts';
import { failureLines } from '../../core/notification/words.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import type { Report } from '../../core/report/report.ts';
import { modes, type Settings } from '../../core/settings/settings.ts';
import type { EnvironmentEdges } from '../environments/publish.ts';
import { gatherHolds, newestSource } from '../environments/reading.ts';
import type { NotifyEdges } from './edges.ts';
import { markerNeedle } from '../repository/inventory.ts';

const mostChanges = 5;
/** A branch that changed nothing here for so long has nothing new to show. */
const mostCommits = 50;

/** Brings the dashboard to what is so now. It is written only where that differs from what it says. */
export async function keepDashboard(
  configuration: Configuration,
  report: Report,
  settings: Settings,
  edges: NotifyEdges,
): Promise<readonly Problem[]> {
  const wanted = configuration.notifications.find((receiver) => receiver.type === 'issue');
  if (wanted === undefined) return [];
  const write = async (): Promise<readonly Problem[]> => {
    const { issues, around } = edges;
    const issue = await issues.find(isDashboard);
    if (issue?.state === 'closed') return [closed(issue.number)];
    const { holds = [] } = await gatherHolds(configuration, edges);
    const body = dashboardBody({
      repositoryUrl: around.repositoryUrl,
      stages: await stagesOf(configuration, edges),
      holds,
      pulls: await issues.pulls(),
      failures: failuresOf(report, settings, issue?.body ?? ''),
    });
    if (issue === undefined) await issues.open({ title: wanted.title, labels: wanted.labels, body });
    else if (issue.body.replaceAll('\r\n', '\n') !== body) await issues.rewrite(issue.number, body);
    return [];
  };
  const [done] = await settle([write], 1, (work) => work());
  return done instanceof Problem ? [notWritten(done)] : (done ?? []);
}

/** A run that looks at a part of things knows nothing of the others. */
function failuresOf(report: Report, settings: Settings, body: string): Failures {
  const known = readFailures(body, modes);
  if (kindOfRun(settings) !== settings.mode) return known;
  return withFailures(
    known,
    settings.mode,
    failureLines(report.problems.filter(({ severity }) => severity === 'error')),
  );
}

async function stagesOf({ environments }: Configuration, edges: EnvironmentEdges): Promise<readonly Stage[]> {
  const stages: Stage[] = [];
  if (environments.size === 0) stages.push(await stageOf(edges.ownBranch, { branch: undefined, paths: [] }, edges));
  for (const environment of environments.values()) stages.push(await stageOf(environment.name, environment, edges));
  return stages;
}

async function stageOf(
  name: string,
  { branch, paths }: Pick<Environment, 'branch' | 'paths'>,
  edges: EnvironmentEdges,
): Promise<Stage> {
  const at = branch ?? edges.ownBranch;
  const source = await newestSource(at, edges);
  const { files } = await source.find(paths.length === 0 ? ['.'] : paths, [markerNeedle]);
  const versions = new Map<PolicyId, string>();
  for (const [policy, values] of findDeployed(files.map(({ path, text }) => readMarkers(path, text)))) {
    const running = runningOf(values);
    versions.set(policy, typeof running === 'string' ? '?' : versionText(running));
  }
  return { name, versions, changes: await changesOf(at, paths, edges) };
}

/** A commit has changed something where the one before it, which comes next, holds something else. */
async function changesOf(
  branch: string,
  paths: readonly string[],
  { history }: EnvironmentEdges,
): Promise<readonly StageChange[]> {
  const changes: StageChange[] = [];
  let newer: LineCommit | undefined;
  let looked = 0;
  for await (const commit of lineOf(history.commits(branch, paths))) {
    if (newer !== undefined && newer.content !== commit.content) changes.push(changeOf(newer));
    looked += 1;
    if (changes.length === mostChanges || looked > mostCommits) return changes;
    newer = commit;
  }
  return newer === undefined ? changes : [...changes, changeOf(newer)];
}

function changeOf({ commit, date, message }: LineCommit): StageChange {
  return { commit, date, headline: message.split('\n', 1)[0] ?? '' };
}

function closed(number: number): Problem {
  return new Problem('notification/dashboard-closed', `Cannot keep the dashboard: a person closed issue #${number}`, {
    hint: `Reopen #${number} to have it kept, or take the receiver of the type issue out of the configuration.`,
  });
}

function notWritten({ message, hint }: Problem): Problem {
  return new Problem('notification/dashboard', message, {
    hint: hint ?? 'The next run tries again.',
  });
}
