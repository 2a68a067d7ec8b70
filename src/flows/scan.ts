import { assembleReport } from '../core/report/assemble.ts';
import type { Report } from '../core/report/report.ts';
import type { Settings } from '../core/settings/settings.ts';
import { parsePlan } from '../core/shards/plan.ts';
import { printResults } from '../core/shards/results.ts';
import { parseShare } from '../core/shards/share.ts';
import { otherCommit } from '../core/shards/troubles.ts';
import type { SelectEdges } from './select/list.ts';
import { selectTags } from './select/tags.ts';
import { commitOf, noPlan, type ShardEdges } from './shards/from-shards.ts';
import { keyOf, listsOf } from './shards/lists.ts';
import { Recorder } from './shards/recorder.ts';
import { askForSources } from './shards/sources.ts';
import { readUpdate, type GroundEdges } from './update/ground.ts';

export type ScanEdges = GroundEdges & SelectEdges & ShardEdges;

/**
 * Scans one shard of a plan, and writes down what the registries said. It selects as the last job will, from the same
 * memory and at the same moment, so that it asks all that the last job will want to know.
 */
export async function scan(settings: Settings, given: ScanEdges): Promise<Report> {
  if (settings.plan === '') throw noPlan('scan a shard');
  const plan = parsePlan(settings.plan);
  const share = parseShare(settings.shard);
  const commit = await commitOf(given.shards);
  if (commit !== plan.commit) throw otherCommit('the plan', plan.commit, commit);
  const edges = { ...given, asOf: plan.at };
  const ground = await readUpdate(settings, edges);
  const { run, reading, options } = ground;
  const lists = listsOf(share, plan, run.policies, reading.inventory);
  const keys = lists.map(keyOf);
  const registry = new Recorder(edges.registry, keys);
  const policies = lists.flatMap((listing) => listing.map(({ policy }) => policy));
  const { outcomes } = await selectTags(policies, reading.inventory, options, { ...edges, registry });
  await askForSources(ground, outcomes, settings, { ...edges, registry });
  const text = printResults({ commit, at: plan.at, number: share.number, of: share.of, lists: keys }, registry.lines);
  const digest = await edges.shards.write(settings.resultsFile, text);
  const { number, of } = share;
  return { ...reportOf(settings, outcomes.values(), options), scan: { number, of, lists: lists.length, digest } };
}

/** What a list suffers is for the last job to report: a shard that failed for it would hold up all the others. */
function reportOf(
  { dryRun }: Settings,
  outcomes: Parameters<typeof assembleReport>[0]['outcomes'],
  { deployed }: Pick<Parameters<typeof assembleReport>[0], 'deployed'>,
): Report {
  const findings = { outcomes, deployed, edits: [], problems: [], publications: [] };
  return { ...assembleReport({ mode: 'scan', dryRun, ...findings }), problems: [] };
}
