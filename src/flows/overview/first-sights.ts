import { aliasesOf } from '../../core/environments/environment.ts';
import type { Configuration } from '../../core/environments/configuration.ts';
import type { Inventory } from '../../core/flux/inventory.ts';
import { parseImage } from '../../core/image/reference.ts';
import type { FirstSight } from '../../core/overview/trips.ts';
import { attempt } from '../../core/problem/attempt.ts';
import { Problem } from '../../core/problem/problem.ts';
import { repositoryOf } from '../environments/ground.ts';
import { recall, type RememberEdges } from '../select/remember.ts';

export interface FirstSights {
  readonly firstSight: FirstSight;
  readonly problems: readonly Problem[];
}

/** Reads from the memory when images were first seen in their registries, as far as runs have noted that. */
export async function readFirstSights(
  inventory: Inventory,
  configuration: Configuration,
  edges: RememberEdges,
): Promise<FirstSights> {
  const { ledger, problems } = await recall(edges);
  return {
    // A memory that is empty yet is no gap of the page.
    problems: problems.filter(({ code }) => code !== 'memory/empty').map((one) => one.with({ severity: 'notice' })),
    firstSight: (policy, { tag, digest }) => {
      const repository = repositoryOf(inventory, aliasesOf(configuration, policy));
      const image = repository && attempt(() => parseImage(repository.image));
      if (image === undefined || image instanceof Problem) return undefined;
      const sightings = ledger?.get(image.canonical)?.seen.get(tag);
      if (sightings === undefined) return undefined;
      const pinned = digest === undefined ? undefined : sightings.get(digest);
      return pinned ?? [...sightings.values()].sort((a, b) => a - b)[0];
    },
  };
}
