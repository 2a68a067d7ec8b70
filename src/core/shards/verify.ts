import { day, minute, type Instant } from '../environments/instant.ts';
import type { Sha } from '../git/sha.ts';
import type { ResultFile } from '../ports.ts';
import { digestOfLists, type Plan } from './plan.ts';
import { parseResults, type Results } from './results.ts';
import { incomplete, noDigest, otherCommit, otherPlan, stale, tampered } from './troubles.ts';

export interface Evidence {
  readonly plan: Plan;
  /** What is checked out where the results are used. */
  readonly commit: Sha;
  readonly now: Instant;
  readonly files: readonly ResultFile[];
  /** The digest of each shard's file, by its number, as its own job gave it; undefined where none were asked for. */
  readonly digests: ReadonlyMap<number, string> | undefined;
}

/** Clocks of two machines differ. */
const skew = 5 * minute;

/**
 * Reads the results of all shards of a plan, and lets them pass only if they are whole: each shard's once, of this
 * commit and this plan, for just the lists that it was to scan, with the digest that its job gave. Throws the Problem
 * (`shards/…`) of the first that is not.
 */
export function verifyResults({ plan, commit, now, files, digests }: Evidence): readonly Results[] {
  if (plan.commit !== commit) throw otherCommit('the plan', plan.commit, commit);
  if (plan.at > now + skew || plan.at < now - day) throw stale(plan.at);
  const found = new Map<number, Results>();
  for (const file of files) {
    const results = parseResults(file.name, file.text);
    mustFit(results, file.name, plan);
    if (found.has(results.number))
      throw otherPlan(`"${file.name}"`, `another file, too, says that it holds the result of shard ${results.number}`);
    if (digests !== undefined) mustBeGenuine(file, results.number, digests);
    found.set(results.number, results);
  }
  const missing = plan.shards.map((_, index) => index + 1).filter((number) => !found.has(number));
  if (missing.length > 0) throw incomplete(missing, plan.shards.length);
  return [...found.values()];
}

function mustFit(results: Results, name: string, plan: Plan): void {
  const what = `"${name}"`;
  if (results.commit !== plan.commit) throw otherCommit(what, results.commit, plan.commit);
  if (results.at !== plan.at || results.of !== plan.shards.length)
    throw otherPlan(what, 'it belongs to another plan than the one in the input plan');
  if (digestOfLists(results.lists) !== plan.shards[results.number - 1])
    throw otherPlan(what, `it is not about the lists that the plan gave to shard ${results.number}`);
}

function mustBeGenuine(file: ResultFile, number: number, digests: ReadonlyMap<number, string>): void {
  const wanted = digests.get(number);
  if (wanted === undefined) throw noDigest(number);
  if (wanted !== file.digest) throw tampered(file.name, number);
}
