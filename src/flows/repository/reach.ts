import type { Workspace } from '../../core/ports.ts';
import type { Reach } from '../../core/change/reach.ts';
import type { ImageUpdateAutomation } from '../../core/flux/objects.ts';
import { placeOfField } from '../../core/flux/place.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import { sortOut } from '../../core/problem/sort-out.ts';

/** Finds where each automation really writes; one whose path is missing or leaves the workspace is left out. */
export async function reachesOf(
  automations: readonly ImageUpdateAutomation[],
  workspace: Workspace,
): Promise<{ reaches: readonly Reach[]; problems: readonly Problem[] }> {
  const settled = await settle(automations, 1, async (automation) => {
    const [path] = await settle([automation.path], 1, (place) => workspace.resolve(place));
    if (path instanceof Problem) throw path.with({ at: placeOfField(automation.meta, 'spec.update.path') });
    return { automation, path: path ?? '.' };
  });
  const [reaches, problems] = sortOut(settled);
  return { reaches, problems };
}
