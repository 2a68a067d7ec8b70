import type { PolicyId } from '../core/flux/objects.ts';
import { assembleReport } from '../core/report/assemble.ts';
import type { Report } from '../core/report/report.ts';
import { parseRegistryMirrors } from '../core/registry/registry-mirrors.ts';
import type { Settings } from '../core/settings/settings.ts';
import { balance, type Load } from '../core/shards/balance.ts';
import { expectedLoad, worthwhileShards } from '../core/shards/expected.ts';
import { digestOfLists, printPlan } from '../core/shards/plan.ts';
import type { PlannedScan } from '../core/shards/planned.ts';
import { printShare } from '../core/shards/share.ts';
import { count } from '../core/text/count.ts';
import { dueOf, memoryOf, type Listing, type SelectEdges } from './select/list.ts';
import { listingsOf, selectTags } from './select/tags.ts';
import { Answers } from './shards/answers.ts';
import { commitOf, type ShardEdges } from './shards/from-shards.ts';
import { keyOf } from './shards/lists.ts';
import { proposedEdits } from './shards/sources.ts';
import { readUpdate, type GroundEdges, type UpdateGround } from './update/ground.ts';

export type PlanEdges = GroundEdges & ShardEdges & Pick<SelectEdges, 'progress'>;

/**
 * Deals the lists that somebody has to ask about out to shards, for the matrix of a workflow. Asks no registry and
 * writes nothing; what is wrong with the repository is for the last job to say.
 */
export async function plan(settings: Settings, edges: PlanEdges): Promise<Report> {
  const commit = await commitOf(edges.shards);
  const ground = await readUpdate(settings, edges);
  const work = await workOf(ground, settings, edges);
  const shards =
    work.length === 0 ? [] : balance(work, settings.shards ?? worthwhileShards(work), settings.concurrency);
  const parts = shards.map((places) => places.flatMap((place) => work[place] ?? []));
  for (const [index, part] of parts.entries()) edges.progress.info(`Shard ${index + 1}: ${summary(part)}`);
  const planned: PlannedScan = {
    plan: printPlan({ commit, at: edges.now, shards: parts.map((part) => digestOfLists(part.map(({ key }) => key))) }),
    matrix: { include: parts.map((part, index) => entry(index + 1, parts.length, part)) },
    lists: work.length,
    requests: requestsOf(work),
  };
  return { ...emptyReport(settings), plan: planned };
}

/** A list, by its place among all lists of the run, with what it asks for. */
interface Work extends Load {
  readonly place: number;
  readonly key: string;
}

/** For a link in a pull request, an image's labels are read, and those of the one before it. */
const requestsForSource = 4;

async function workOf(ground: UpdateGround, settings: Settings, edges: PlanEdges): Promise<readonly Work[]> {
  const { run, reading, options } = ground;
  const { listings } = listingsOf(run.policies, reading.inventory);
  const mirrors = parseRegistryMirrors(settings.registryMirrors);
  const waiting = new Set(listings.filter((listing) => dueOf(listing, options) !== undefined));
  const shown = await shownOf([...waiting], ground, settings, edges);
  return listings.flatMap((listing, place): readonly Work[] => {
    const load = expectedLoad(listing, memoryOf(listing, options)?.scan.count, mirrors);
    if (!waiting.has(listing)) return [{ place, key: keyOf(listing), ...load }];
    const isShown = listing.some(({ policy }) => shown.has(policy.id));
    return isShown ? [{ place, key: keyOf(listing), host: load.host, requests: requestsForSource }] : [];
  });
}

/** The policies of lists that are not due, whose images stand in pull requests all the same. */
async function shownOf(
  waiting: readonly Listing[],
  ground: UpdateGround,
  settings: Settings,
  edges: PlanEdges,
): Promise<ReadonlySet<PolicyId>> {
  const policies = waiting.flatMap((listing) => listing.map(({ policy }) => policy));
  // They select what they did before, and ask nobody.
  const registry = new Answers([]);
  const { outcomes } = await selectTags(policies, ground.reading.inventory, ground.options, { ...edges, registry });
  const edits = await proposedEdits(ground, outcomes, settings, { ...edges, registry });
  return new Set(edits.map(({ policy }) => policy));
}

function entry(
  number: number,
  of: number,
  part: readonly { readonly place: number }[],
): PlannedScan['matrix']['include'][number] {
  return { number, shard: printShare({ number, of, lists: part.map(({ place }) => place) }) };
}

function summary(part: readonly Load[]): string {
  const hosts = [...new Set(part.map(({ host }) => host))];
  const named = hosts.length > 3 ? `${hosts.slice(0, 3).join(', ')} and ${hosts.length - 3} more` : hosts.join(', ');
  return `${count(part.length, 'list')} of ${named}, about ${count(requestsOf(part), 'request')}`;
}

function requestsOf(loads: readonly Load[]): number {
  return loads.reduce((sum, { requests }) => sum + requests, 0);
}

function emptyReport({ dryRun }: Settings): Report {
  const nothing = { outcomes: [], deployed: new Map(), edits: [], problems: [], publications: [] };
  return assembleReport({ mode: 'plan', dryRun, ...nothing });
}
