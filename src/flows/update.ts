import type { SourceFile, Workspace } from '../core/ports.ts';
import { proposeChanges, type Proposal } from '../core/change/proposal.ts';
import { unreachedMarkers, type Reach } from '../core/change/reach.ts';
import { planRun } from '../core/change/run.ts';
import { isUnder } from '../core/change/source.ts';
import type { ImageUpdateAutomation, PolicyId } from '../core/flux/objects.ts';
import { findDeployed } from '../core/manifests/deployed.ts';
import type { Edit } from '../core/manifests/edit.ts';
import { readMarkers } from '../core/manifests/markers.ts';
import type { Outcome } from '../core/policy/selection.ts';
import { Problem } from '../core/problem/problem.ts';
import { sortOut } from '../core/problem/sort-out.ts';
import { settle } from '../core/problem/settle.ts';
import { assembleReport } from '../core/report/assemble.ts';
import type { Publication, Report } from '../core/report/report.ts';
import type { Settings } from '../core/settings/settings.ts';
import { markerNeedle, readRepository, type ObjectEdges, type Reading } from './inventory.ts';
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
  const writing = reaches.filter(({ automation }) => run.automations.includes(automation));
  const changes = proposeInTurn(files, writing, { settings, reading, outcomes: selected.outcomes });
  const publications = await writeWorkspace(changes, settings, edges.workspace);
  return assembleReport({
    mode: 'update',
    dryRun: settings.dryRun,
    outcomes: changes.outcomes.values(),
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
    publications,
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

interface Basis {
  readonly settings: Settings;
  readonly reading: Reading;
  readonly outcomes: ReadonlyMap<PolicyId, Outcome>;
}

/** Lets each automation propose in turn, on the text that those before it leave. */
function proposeInTurn(files: readonly SourceFile[], reaches: readonly Reach[], basis: Basis): Proposal {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const changed = new Set<string>();
  const edits: Edit[] = [];
  const problems: Problem[] = [];
  let { outcomes } = basis;
  for (const { automation, path } of reaches) {
    const covered = [...texts].filter(([file]) => isUnder(path, file)).map(([file, text]) => ({ path: file, text }));
    const { inventory } = basis.reading;
    const proposal = proposeChanges(covered, {
      automation,
      inventory,
      outcomes,
      allowDowngrade: basis.settings.allowDowngrade,
    });
    for (const file of proposal.files) {
      texts.set(file.path, file.text);
      changed.add(file.path);
    }
    edits.push(...proposal.edits);
    problems.push(...proposal.problems);
    outcomes = proposal.outcomes;
  }
  return { files: [...changed].map((path) => ({ path, text: texts.get(path) ?? '' })), edits, problems, outcomes };
}

async function writeWorkspace(
  changes: Proposal,
  settings: Settings,
  workspace: Workspace,
): Promise<readonly Publication[]> {
  if (settings.dryRun || changes.files.length === 0) return [];
  await workspace.write(changes.files);
  return [{ kind: 'workspace', branch: null, commit: null, pullRequest: null, verified: null }];
}
