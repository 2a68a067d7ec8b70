import type { Registry, Workspace } from '../../core/ports.ts';
import { branchesOf } from '../../core/change/branch-plans.ts';
import { proposeChanges } from '../../core/change/proposal.ts';
import { targetOf } from '../../core/change/target.ts';
import type { ImageUpdateAutomation, PolicyId } from '../../core/flux/objects.ts';
import type { Edit } from '../../core/manifests/edit.ts';
import type { Outcome } from '../../core/policy/selection.ts';
import { settle } from '../../core/problem/settle.ts';
import { sortOut } from '../../core/problem/sort-out.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { guardOn } from '../environments/guard.ts';
import { readSources } from '../publish/sources.ts';
import { markerNeedle } from '../repository/inventory.ts';
import type { UpdateGround } from '../update/ground.ts';

export interface SourceEdges {
  readonly workspace: Workspace;
  readonly registry: Registry;
  readonly ownBranch: string;
  /** undefined: changes go no further than the workspace. */
  readonly github: object | undefined;
}

/**
 * Asks registries what the texts of pull requests will want to know of the images that change, so that the last job
 * need not.
 */
export async function askForSources(
  ground: UpdateGround,
  outcomes: ReadonlyMap<PolicyId, Outcome>,
  settings: Settings,
  edges: SourceEdges,
): Promise<void> {
  const edits = await proposedEdits(ground, outcomes, settings, edges);
  await readSources(edits, { inventory: ground.reading.inventory, outcomes, registry: edges.registry }, new Map());
}

/**
 * Finds the edits that pull requests would show. It goes by the checkout: those of an automation that writes on another
 * branch than that are not known, and links are left out there.
 */
export async function proposedEdits(
  ground: UpdateGround,
  outcomes: ReadonlyMap<PolicyId, Outcome>,
  settings: Settings,
  edges: SourceEdges,
): Promise<readonly Edit[]> {
  if (edges.github === undefined) return [];
  const { reading, restraint, marked, run } = ground;
  const known = new Map(marked.map((file) => [file.path, file]));
  const settled = await settle(run.automations, 1, async (automation): Promise<readonly Edit[]> => {
    if (!opens(automation, settings, edges)) return [];
    const { workspace, ownBranch } = edges;
    const found = await workspace.find([automation.path], [markerNeedle]);
    const guard = await guardOn(workspace, branchesOf(automation, settings.publish, ownBranch), restraint);
    const { inventory } = reading;
    const { allowDowngrade } = settings;
    return proposeChanges(found.files, { known, automation, inventory, outcomes, allowDowngrade, guard }).edits;
  });
  // What stops an automation is the last job's to say.
  const [edits] = sortOut(settled);
  return edits.flat();
}

function opens(automation: ImageUpdateAutomation, { publish }: Settings, { ownBranch }: SourceEdges): boolean {
  const target = targetOf(automation, publish, ownBranch);
  return target.kind === 'pull-request' && target.opens;
}
