import type { ImagePolicy, ImageRepository, PolicyId } from '../flux/objects.ts';
import type { Inventory } from '../flux/inventory.ts';
import { repositoryFor } from '../flux/access.ts';
import type { Unselected } from '../policy/selection.ts';
import { Problem } from '../problem/problem.ts';

/** A policy that can be followed, with the repository whose tags it chooses from. */
export interface Followed {
  readonly policy: ImagePolicy;
  readonly repository: ImageRepository;
}

/**
 * Finds the repository of a policy. Throws a Problem where there is none that may be used, or where one of the two is
 * suspended: a suspended object keeps its last answer in a cluster, so here its markers stay as they are.
 */
export function followed(inventory: Inventory, policy: ImagePolicy): Followed {
  const repository = repositoryFor(inventory, policy);
  for (const object of [policy, repository]) {
    if (!object.suspend) continue;
    throw new Problem(
      'object/suspended',
      `Cannot follow "${policy.id}": the ${object.kind} "${object.id}" is suspended`,
      {
        at: object.meta.at,
        hint: 'Remove spec.suspend to follow it again. Until then its markers stay as they are.',
      },
    );
  }
  return { policy, repository };
}

/** Gives the outcome of a policy that has no selection; the problem learns which policy it stops. */
export function unselected(policy: PolicyId, image: string | undefined, problem: Problem): Unselected {
  return { kind: 'unselected', policy, image, problem: problem.with({ policy }), funnel: undefined };
}

/**
 * Warns that Flux would choose at random among tags that rank the same.
 */
export function tiedProblem({ policy }: Followed, chosen: string, tied: readonly string[]): Problem {
  const others = tied.map((tag) => `"${tag}"`).join(', ');
  return new Problem(
    'policy/tied',
    `Cannot tell "${chosen}" from ${others} by the policy "${policy.id}": they rank the same, and Flux would take any of them`,
    {
      at: policy.meta.at,
      policy: policy.id,
      severity: 'warning',
      hint: 'Extract enough of the tag to tell them apart. Until then the tag in use is kept, or else the last in byte order is taken.',
    },
  );
}
