import type { SourceFile } from '../core/ports.ts';
import { withHeldBack } from '../core/change/hold-back.ts';
import { unreachedMarkers, type Reach } from '../core/change/reach.ts';
import { planRun, type Run } from '../core/change/run.ts';
import type { Configuration } from '../core/environments/configuration.ts';
import { isPromotedInto } from '../core/environments/environment.ts';
import type { PolicyId } from '../core/flux/objects.ts';
import { findDeployed } from '../core/manifests/deployed.ts';
import { readMarkers, type MarkedFile } from '../core/manifests/markers.ts';
import type { Problem } from '../core/problem/problem.ts';
import { assembleReport } from '../core/report/assemble.ts';
import type { Report } from '../core/report/report.ts';
import type { Settings } from '../core/settings/settings.ts';
import { barredBy, readRestraint } from './environments/guard.ts';
import type { EnvironmentEdges } from './environments/publish.ts';
import { readEnvironments, type ReadEnvironments } from './environments/reading.ts';
import { recall, recollectionOf, remember, type RememberEdges } from './select/remember.ts';
import { markerNeedle, readRepository, type Reading } from './repository/inventory.ts';
import { publishUpdate, type GitHubEdges } from './update/publish-update.ts';
import { reachesOf } from './repository/reach.ts';
import { rewriteWorkspace, type Basis, type Changes } from './update/rewrite-workspace.ts';
import { notedAsWaiting, selectTags } from './select/tags.ts';
import type { SelectEdges } from './select/list.ts';

/** `github` is undefined where changes go no further than the workspace. */
export type UpdateEdges = EnvironmentEdges & SelectEdges & RememberEdges & { readonly github: GitHubEdges | undefined };

/** Scans the registries, selects by the policies, rewrites the marked manifests, and publishes the changes. */
export async function update(settings: Settings, edges: UpdateEdges): Promise<Report> {
  const [reading, recalled] = await Promise.all([readRepository(settings, edges), recall(edges)]);
  const run = planRun(reading.inventory, settings);
  const marked = markedFilesOf(reading);
  const deployed = findDeployed(marked);
  const environments = await readEnvironments(settings.config, edges.workspace);
  const restraint = await readRestraint(environments.configuration, reading.inventory, edges);
  const recollection = recollectionOf(recalled, settings, edges);
  const barredFor = (policy: PolicyId): ReadonlyMap<string, string> => barredBy(restraint, policy);
  const options = { ...settings, deployed, recollection, barredFor };
  const selected = await selectTags(run.policies, reading.inventory, options, edges);
  const { reaches, problems } = await reachesOf(reading.inventory.automations, edges.workspace);
  const known = new Map(marked.map((file) => [file.path, file]));
  const basis = { inventory: reading.inventory, outcomes: selected.outcomes, settings, restraint, known };
  const writing = reaches.filter(({ automation }) => run.automations.includes(automation));
  const changes = await write(environments.configuration, { files: marked, writing, run, basis }, edges);
  const news = selected.notes.news(isFailure([...environments.problems, ...changes.problems]));
  const kept = isReadOnly(settings, edges) ? [] : await remember(edges, news, recalled);
  return assembleReport({
    mode: 'update',
    dryRun: settings.dryRun,
    outcomes: withHeldBack(notedAsWaiting(selected), changes.problems).values(),
    deployed,
    edits: changes.edits,
    problems: [
      ...reading.problems,
      ...run.problems,
      ...environments.problems,
      ...restraint.problems,
      ...problems,
      ...markerProblems(marked, reaches, { ...environments, inventory: reading.inventory }),
      ...selected.warnings,
      ...changes.problems,
      ...(run.policies.length === 0 ? [] : recalled.problems),
      ...kept,
    ],
    publications: changes.publications,
  });
}

function markedFilesOf({ files }: Reading): readonly MarkedFile[] {
  return files.filter(({ text }) => text.includes(markerNeedle)).map(({ path, text }) => readMarkers(path, text));
}

function markerProblems(
  marked: readonly MarkedFile[],
  reaches: readonly Reach[],
  { inventory, configuration }: Pick<Reading, 'inventory'> & Pick<ReadEnvironments, 'configuration'>,
): readonly Problem[] {
  const left = marked.filter(({ path }) => configuration === undefined || !isPromotedInto(configuration, path));
  return [...marked.flatMap((file) => file.problems), ...unreachedMarkers(left, reaches, inventory)];
}

function isFailure(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function isReadOnly({ dryRun }: Settings, { github }: UpdateEdges): boolean {
  return dryRun || github?.publishing.readOnly !== undefined;
}

interface Work {
  readonly files: readonly SourceFile[];
  readonly writing: readonly Reach[];
  readonly run: Run;
  readonly basis: Basis;
}

/** A configuration that cannot be read may protect anything, so nothing is written then. */
function write(configuration: Configuration | undefined, work: Work, edges: UpdateEdges): Promise<Changes> {
  const { files, writing, run, basis } = work;
  if (configuration === undefined) return Promise.resolve({ edits: [], problems: [], publications: [] });
  if (edges.github === undefined) return rewriteWorkspace(files, writing, basis, edges.workspace);
  return publishUpdate(run.automations, basis, configuration.pullRequest, edges.github);
}
