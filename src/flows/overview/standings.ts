import type { Configuration, Environment } from '../../core/environments/configuration.ts';
import { currentOf, type History } from '../../core/environments/history.ts';
import { day } from '../../core/environments/instant.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import { findDeployed } from '../../core/manifests/deployed.ts';
import { readMarkers } from '../../core/manifests/markers.ts';
import { figuresReach } from '../../core/overview/figures.ts';
import type { Arrival, Standing } from '../../core/overview/landscape.ts';
import { stagesOf } from '../../core/overview/routes.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import { readPast, type Past } from '../environments/history.ts';
import { branchOf, placesOf, type EnvironmentEdges } from '../environments/publish.ts';
import { markerNeedle } from '../repository/inventory.ts';

/** What was read of one environment. */
export interface ReadStanding {
  readonly environment: Environment;
  readonly past: Past | undefined;
  readonly standing: Standing;
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

/** Each version is a tree to be read: so many tell enough. */
const mostVersions = 200;
/** A version whose files are not at hand costs a request or two. */
const mostFar = 30;
/** The age of what has run for longer is told as longer than that. */
const agesReach = 365 * day;

/** Reads what each environment runs and ran, one after the other, in the order of the stages. */
export async function readStandings(
  configuration: Configuration,
  edges: EnvironmentEdges,
): Promise<readonly ReadStanding[]> {
  const stages = stagesOf(configuration);
  const settled = await settle(stages, 1, (environment) => readStanding(environment, edges));
  return stages.map((environment, at) => {
    const read = settled[at];
    return read === undefined || read instanceof Problem ? unread(environment, read) : read;
  });
}

async function readStanding(environment: Environment, edges: EnvironmentEdges): Promise<ReadStanding> {
  const { ownBranch, now } = edges;
  let far = 0;
  const history: EnvironmentEdges['history'] = {
    ...edges.history,
    sourceAt: async (branch, commit) => {
      if (!(await edges.history.isNear(commit))) far += 1;
      return edges.history.sourceAt(branch, commit);
    },
  };
  const past = await readPast(environment, branchOf(environment, ownBranch), history, (versions) => {
    const date = versions.at(-1)?.date ?? now;
    if (versions.length >= mostVersions || far >= mostFar || date < now - agesReach) return true;
    return date < now - figuresReach && areAgesKnown(versions);
  });
  if (past === undefined) return unread(environment, undefined);
  const { files } = await past.source.find(placesOf(environment), [markerNeedle]);
  const values = findDeployed(files.map(({ path, text }) => readMarkers(path, text)));
  const standing = { values, arrivals: arrivalsOf(past.versions), coming: new Map(), unread: undefined };
  return { environment, past, standing, problems: past.problems.map((one) => one.with({ severity: 'notice' })) };
}

function areAgesKnown(versions: History): boolean {
  const oldest = versions.at(-1)?.commit;
  return [...(versions[0]?.values.keys() ?? [])].every((policy) => currentOf(versions, policy)?.commit !== oldest);
}

function arrivalsOf(versions: History): ReadonlyMap<PolicyId, Arrival> {
  const oldest = versions.at(-1)?.commit;
  const policies = [...(versions[0]?.values.keys() ?? [])];
  return new Map(
    policies.flatMap((policy) => {
      const current = currentOf(versions, policy);
      if (current === undefined) return [];
      const { commit, date, since } = current;
      return [[policy, { commit, date: since ?? date, since, isExact: commit !== oldest }]];
    }),
  );
}

function unread(environment: Environment, problem: Problem | undefined): ReadStanding {
  const none = { values: new Map(), arrivals: new Map(), coming: new Map() };
  return {
    environment,
    past: undefined,
    standing: { ...none, unread: problem?.message ?? 'its branch has no commit' },
    problems: problem === undefined ? [] : [problem.with({ severity: 'notice' })],
  };
}
