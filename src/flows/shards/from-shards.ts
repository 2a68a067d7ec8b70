import type { Instant } from '../../core/environments/instant.ts';
import type { Registry, ShardFiles } from '../../core/ports.ts';
import type { Sha } from '../../core/git/sha.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { parseScanDigests } from '../../core/shards/digests.ts';
import { parsePlan } from '../../core/shards/plan.ts';
import { noCheckout } from '../../core/shards/troubles.ts';
import { verifyResults } from '../../core/shards/verify.ts';
import { Answers } from './answers.ts';

export interface ShardEdges {
  readonly shards: ShardFiles;
}

interface Edges extends ShardEdges {
  readonly registry: Registry;
  readonly github: { readonly registry: Registry } | undefined;
  readonly now: Instant;
  readonly asOf?: Instant;
}

/**
 * Where shards have scanned, puts what they heard in the place of the registries, and their moment in the place of now:
 * all that follows is what a single job does, and so is what comes of it. Throws a Problem (`shards/…`) where a result
 * is missing, or is not what its shard wrote about this commit.
 */
export async function fromShards<E extends Edges>(settings: Settings, edges: E): Promise<E> {
  const { plan: text, scanResults, scanDigests } = settings;
  if (text === '' && scanResults.length === 0) return edges;
  if (text === '') throw noPlan('use scan-results');
  const plan = parsePlan(text);
  const [commit, files] = await Promise.all([commitOf(edges.shards), edges.shards.read(scanResults)]);
  const evidence = { plan, commit, files, now: edges.now, digests: parseScanDigests(scanDigests) };
  const registry = new Answers(verifyResults(evidence));
  const github = edges.github === undefined ? undefined : { ...edges.github, registry };
  return { ...edges, registry, github, asOf: plan.at };
}

/** Names the commit that is checked out. Throws `shards/no-checkout`. */
export async function commitOf(shards: ShardFiles): Promise<Sha> {
  const commit = await shards.commit();
  if (commit === undefined) throw noCheckout();
  return commit;
}

/** Says that there is no plan to go by. */
export function noPlan(what: string): Problem {
  return new Problem('usage/missing-input', `Cannot ${what}: the input plan is empty`, {
    hint: 'Hand over the output plan of the job that ran mode plan: ${{ needs.plan.outputs.plan }}. A job that scans by itself runs mode update, without scan-results.',
  });
}
