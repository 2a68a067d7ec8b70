import type { Pair } from '../../core/environments/environment.ts';
import type { OpenPull } from '../../core/overview/pending.ts';
import { branchOf, type EnvironmentEdges } from '../environments/publish.ts';
import { promotionBranch } from '../promote/plan.ts';

/** Finds the open pull request of a promotion; undefined where there is none, or no GitHub to ask. Throws a Problem. */
export async function pullOf(
  { from, to }: Pair,
  { github, ownBranch }: EnvironmentEdges,
): Promise<OpenPull | undefined> {
  if (github === undefined || to.promotion === undefined) return undefined;
  const base = branchOf(to, ownBranch);
  const branch = to.promotion.style === 'merge' ? branchOf(from, ownBranch) : promotionBranch(from, to);
  const { open } = await github.publishing.forge.look({ base, branch, siblings: false, mirror: undefined, depth: 1 });
  return open.find((pull) => pull.base === base);
}
