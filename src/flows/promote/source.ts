import type { SourceValue } from '../../core/environments/candidate.ts';
import type { Environment } from '../../core/environments/configuration.ts';
import { currentOf } from '../../core/environments/history.ts';
import { day } from '../../core/environments/instant.ts';
import type { LineCommit } from '../../core/environments/line.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import { findDeployed } from '../../core/manifests/deployed.ts';
import { readMarkers } from '../../core/manifests/markers.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { readPast } from '../environments/history.ts';
import { branchOf, findMarked, type EnvironmentEdges } from '../environments/publish.ts';

/** What the environment that images come from runs, and since when. */
export interface PromotionSource {
  readonly values: ReadonlyMap<PolicyId, SourceValue>;
  /** The newest commit that changed something there. */
  readonly commit: string;
  /** The branch's commits, newest first, as far as the history was read. */
  readonly line: readonly LineCommit[];
  readonly problems: readonly Problem[];
}

/** Whoever asks for no soak wants no more of the history than a person would look at. */
const longAgo = 30 * day;

/** Reads what an environment runs, and its history as far back as its values need. Throws Problems. */
export async function readSource(
  environment: Environment,
  soak: number,
  edges: EnvironmentEdges,
): Promise<PromotionSource | undefined> {
  const old = edges.now - Math.max(soak, longAgo);
  const past = await readPast(environment, branchOf(environment, edges.ownBranch), edges.history, (versions, last) => {
    const [newest, oldest] = [versions[0], versions.at(-1)];
    const isKnown = (policy: PolicyId): boolean => currentOf(versions, policy)?.commit !== oldest?.commit;
    // What a branch that was built anew held before tells no more: there, the commits' own dates end the search.
    const isOld = Math.min(oldest?.since ?? Infinity, last?.date ?? Infinity) <= old;
    return isOld || [...(newest?.values.keys() ?? [])].every(isKnown);
  });
  if (past === undefined) return undefined;
  const { files, problems } = await findMarked(past.source, environment);
  const values = new Map<PolicyId, SourceValue>();
  for (const [policy, deployed] of findDeployed(files.map(({ path, text }) => readMarkers(path, text)))) {
    const current = currentOf(past.versions, policy);
    const commit = current?.commit ?? past.head.commit;
    values.set(policy, { values: deployed, since: current?.since, commit, digestNow: undefined });
  }
  return {
    values,
    commit: past.versions[0]?.commit ?? past.head.commit,
    line: past.line,
    problems: [...past.problems, ...problems],
  };
}
