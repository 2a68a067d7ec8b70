import { settle } from '../../core/problem/settle.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { BranchPlan } from '../../core/publication/plan.ts';
import type { Publication } from '../../core/publication/publication.ts';
import { publishBranch, type PublishEdges } from './branch.ts';

const atOnce = 4;

/**
 * Publishes the branches of a run: each by itself, so that one which cannot be published leaves the others alone. What
 * is true of the whole run is said once.
 */
export async function publishBranches(
  plans: readonly BranchPlan[],
  edges: PublishEdges,
): Promise<readonly Publication[]> {
  const settled = await settle(plans, atOnce, (plan) => publishBranch(plan, edges));
  const publications = settled.filter((one): one is Publication => !(one instanceof Problem));
  const said = new Set<string>();
  return publications.map((publication) => ({
    ...publication,
    problems: publication.problems.filter(({ code }) => {
      const again = code === 'publish/no-workflow-runs' && said.has(code);
      said.add(code);
      return !again;
    }),
  }));
}
