import type { SourceFile } from '../core/ports.ts';
import { withHeldBack } from '../core/change/held-back.ts';
import { unreachedMarkers, type Reach } from '../core/change/reach.ts';
import type { Run } from '../core/change/run.ts';
import type { Configuration } from '../core/environments/configuration.ts';
import { isPromotedInto } from '../core/environments/environment.ts';
import type { MarkedFile } from '../core/manifests/markers.ts';
import type { Problem } from '../core/problem/problem.ts';
import { assembleReport } from '../core/report/assemble.ts';
import type { Report } from '../core/report/report.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { ReadEnvironments } from './environments/reading.ts';
import { remember } from './select/remember.ts';
import type { ShardEdges } from './shards/from-shards.ts';
import { momentOf, readUpdate, type Beforehand, type GroundEdges } from './update/ground.ts';
import type { Reading } from './repository/inventory.ts';
import type { GitHubEdges } from './update/publish-update.ts';
import { reachesOf } from './repository/reach.ts';
import type { Basis, Changes } from './update/rewrite-workspace.ts';
import { notedAsWaiting, selectTags } from './select/tags.ts';
import type { SelectEdges } from './select/list.ts';

/** `github` is undefined where changes go no further than the workspace. */
export type UpdateEdges = GroundEdges & SelectEdges & ShardEdges & { readonly github: GitHubEdges | undefined };

/** Scans the registries, selects by the policies, rewrites the marked manifests, and publishes the changes. */
export async function update(settings: Settings, given: UpdateEdges): Promise<Report> {
  const edges = isAfterShards(settings)
    ? await (await import('./shards/from-shards.ts')).fromShards(settings, given)
    : given;
  const ground = await readUpdate(settings, edges, (beforehand) => announce(settings, edges, beforehand));
  const { reading, recalled, run, marked, environments, restraint, options } = ground;
  const { deployed } = options;
  const selected = await selectTags(run.policies, reading.inventory, options, edges);
  const { reaches, problems } = await reachesOf(reading.inventory.automations, edges.workspace);
  const known = new Map(marked.map((file) => [file.path, file]));
  const basis = { inventory: reading.inventory, outcomes: selected.outcomes, settings, restraint, known };
  const writing = reaches.filter(({ automation }) => run.automations.includes(automation));
  const changes = await write(environments.configuration, { files: marked, writing, run, basis }, edges);
  const news = selected.notes.news(isFailure([...environments.problems, ...changes.problems]));
  const kept = isReadOnly(settings, edges) ? [] : await remember(momentOf(edges), news, recalled);
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
    deeds: changes.deeds,
  });
}

/** What stands on GitHub when the run begins is asked for together with what earlier runs kept there. */
async function announce(
  settings: Settings,
  { github }: UpdateEdges,
  { reading, run, environments, restraint }: Beforehand,
): Promise<void> {
  const { configuration } = environments;
  if (github === undefined || configuration === undefined) return;
  const { expectUpdate } = await import('./update/publish-update.ts');
  const basis = { inventory: reading.inventory, settings, restraint, known: new Map() };
  expectUpdate(run.automations, basis, configuration.pullRequest, github);
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

function isAfterShards({ plan, scanResults }: Settings): boolean {
  return plan !== '' || scanResults.length > 0;
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
async function write(configuration: Configuration | undefined, work: Work, edges: UpdateEdges): Promise<Changes> {
  const { files, writing, run, basis } = work;
  const nothing = { edits: [], problems: [], publications: [], deeds: [] };
  if (configuration === undefined) return nothing;
  if (edges.github === undefined) {
    if (writing.length === 0) return nothing;
    const { rewriteWorkspace } = await import('./update/rewrite-workspace.ts');
    return rewriteWorkspace(files, writing, basis, edges.workspace);
  }
  const { publishUpdate } = await import('./update/publish-update.ts');
  return publishUpdate(run.automations, basis, configuration.pullRequest, edges.github);
}
