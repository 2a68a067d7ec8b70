import type { Workspace } from '../core/ports.ts';
import { withHeldBack } from '../core/change/hold-back.ts';
import { unreachedMarkers, type Reach } from '../core/change/reach.ts';
import { planRun } from '../core/change/run.ts';
import type { ImageUpdateAutomation } from '../core/flux/objects.ts';
import { findDeployed } from '../core/manifests/deployed.ts';
import { readMarkers } from '../core/manifests/markers.ts';
import { Problem } from '../core/problem/problem.ts';
import { settle } from '../core/problem/settle.ts';
import { sortOut } from '../core/problem/sort-out.ts';
import { assembleReport } from '../core/report/assemble.ts';
import type { Report } from '../core/report/report.ts';
import type { Settings } from '../core/settings/settings.ts';
import { markerNeedle, readRepository, type ObjectEdges } from './inventory.ts';
import { rewriteWorkspace } from './rewrite-workspace.ts';
import { selectTags, type SelectEdges } from './select.ts';

export type UpdateEdges = ObjectEdges & SelectEdges;

/** Scans the registries, selects by the policies, rewrites the marked manifests, and publishes the changes. */
export async function update(settings: Settings, edges: UpdateEdges): Promise<Report> {
  const reading = await readRepository(settings, edges);
  const run = planRun(reading.inventory, settings);
  const files = reading.files.filter(({ text }) => text.includes(markerNeedle));
  const marked = files.map(({ path, text }) => readMarkers(path, text));
  const deployed = findDeployed(marked);
  const selected = await selectTags(run.policies, reading.inventory, { ...settings, deployed }, edges);
  const { reaches, problems } = await reachesOf(reading.inventory.automations, edges.workspace);
  const basis = { inventory: reading.inventory, outcomes: selected.outcomes, settings };
  const writing = reaches.filter(({ automation }) => run.automations.includes(automation));
  const changes = await rewriteWorkspace(files, writing, basis, edges.workspace);
  return assembleReport({
    mode: 'update',
    dryRun: settings.dryRun,
    outcomes: withHeldBack(selected.outcomes, changes.problems).values(),
    deployed,
    edits: changes.edits,
    problems: [
      ...reading.problems,
      ...run.problems,
      ...problems,
      ...marked.flatMap((file) => file.problems),
      ...unreachedMarkers(marked, reaches, reading.inventory),
      ...selected.warnings,
      ...changes.problems,
    ],
    publications: changes.publications,
  });
}

/** Finds where each automation really writes; one whose path is missing or leaves the workspace is left out. */
async function reachesOf(
  automations: readonly ImageUpdateAutomation[],
  workspace: Workspace,
): Promise<{ reaches: readonly Reach[]; problems: readonly Problem[] }> {
  const settled = await settle(automations, 1, async (automation) => {
    const [path] = await settle([automation.path], 1, (place) => workspace.resolve(place));
    if (path instanceof Problem) throw path.with({ at: automation.meta.at });
    return { automation, path: path ?? '.' };
  });
  const [reaches, problems] = sortOut(settled);
  return { reaches, problems };
}
