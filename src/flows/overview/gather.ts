import type { Configuration, Environment } from '../../core/environments/configuration.ts';
import { aliasesOf, promotionsOf } from '../../core/environments/environment.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import { changesOf, type Change } from '../../core/overview/change.ts';
import { figuresOf, type Figures } from '../../core/overview/figures.ts';
import { landscapeOf, type Landscape } from '../../core/overview/landscape.ts';
import { mostChanges, type Overview, type PendingPromotion } from '../../core/overview/overview.ts';
import { pendingOf } from '../../core/overview/pending.ts';
import { routesOf } from '../../core/overview/routes.ts';
import { tripsOf, type FirstSight } from '../../core/overview/trips.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import { sortOut } from '../../core/problem/sort-out.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { orderOf, readGround, repositoryOf, type Ground } from '../environments/ground.ts';
import type { EnvironmentEdges } from '../environments/publish.ts';
import type { RememberEdges } from '../select/remember.ts';
import { readFirstSights } from './first-sights.ts';
import { pullOf } from './pulls.ts';
import { readStandings, type ReadStanding } from './standings.ts';

export type OverviewEdges = EnvironmentEdges & RememberEdges;

/** An overview, with what could not be read for it. */
export interface Gathered {
  readonly overview: Overview;
  readonly problems: readonly Problem[];
}

/** Gathers what the page shows. What cannot be read is a problem beside it, and never ends a run. */
export async function gatherOverview(settings: Settings, edges: OverviewEdges): Promise<Gathered> {
  const [ground] = await settle([settings], 1, (given) => readGround(given, quietly(edges)));
  if (ground === undefined || ground instanceof Problem) return blank(edges, ground);
  const configuration = withEnvironments(ground.configuration, edges.ownBranch);
  const read = await readStandings(configuration, edges);
  const sights = await readFirstSights(ground.inventory, configuration, edges);
  const { promotions, problems } = await promotionsFor(configuration, read, ground);
  const standings = new Map(read.map(({ environment, standing }) => [environment.name, standing]));
  const landscape = landscapeOf(configuration, edges.ownBranch, standings);
  const gaps = [...read.flatMap((one) => one.problems), ...problems, ...sights.problems];
  return {
    problems: gaps,
    overview: {
      ...{ now: edges.now, url: edges.github?.url, landscape, promotions },
      ...pastOf(configuration, read, { ground, landscape, firstSight: sights.firstSight }),
      holds: ground.holds,
      gaps: gaps.map(({ message }) => message),
    },
  };
}

/** The run has told already what it read. */
function quietly(edges: OverviewEdges): OverviewEdges {
  const nothing = (): void => undefined;
  return { ...edges, progress: { group: nothing, endGroup: nothing, info: nothing } };
}

/** Where nobody has described environments, what is checked out is the only one. */
function withEnvironments(configuration: Configuration, ownBranch: string): Configuration {
  if (configuration.environments.size > 0) return configuration;
  // Outside of Git, and after a checkout of a tag, there is no branch to name it by.
  const name = ownBranch === 'HEAD' ? 'checkout' : ownBranch;
  const only: Environment = {
    ...{ name, branch: ownBranch, paths: [], protected: false, freeze: [] },
    ...{ promotion: undefined, verify: undefined, rollback: { ignoresFreeze: true } },
    at: { file: '' },
  };
  return { ...configuration, environments: new Map([[name, only]]) };
}

async function promotionsFor(
  configuration: Configuration,
  read: readonly ReadStanding[],
  ground: Ground,
): Promise<{ readonly promotions: readonly PendingPromotion[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const facts = {
    ...{ configuration, holds: ground.holds, now: ground.edges.now },
    standings: new Map(read.map(({ environment, standing }) => [environment.name, standing])),
    orderOf: (policy: PolicyId) => orderOf(ground, policy),
    imagesOf: (policy: PolicyId) =>
      aliasesOf(configuration, policy).flatMap((alias) => repositoryOf(ground.inventory, [alias])?.image ?? []),
  };
  const [promotions, failures] = sortOut(
    await settle(promotionsOf(configuration), 1, async (pair) => {
      const [pull] = await settle([pair], 1, (one) => pullOf(one, ground.edges));
      if (pull instanceof Problem) problems.push(pull.with({ severity: 'notice' }));
      return pendingOf(pair, facts, pull instanceof Problem ? undefined : pull);
    }),
  );
  return { promotions: promotions.filter((one) => one !== undefined), problems: [...problems, ...failures] };
}

interface Told {
  readonly ground: Ground;
  readonly landscape: Landscape;
  readonly firstSight: FirstSight;
}

function pastOf(
  configuration: Configuration,
  read: readonly ReadStanding[],
  { ground, landscape, firstSight }: Told,
): Pick<Overview, 'changes' | 'olderChanges' | 'figures'> {
  const automated = new Set(ground.inventory.automations.map(({ commit }) => commit.author.email));
  const histories = new Map(read.map(({ environment, past }) => [environment.name, past?.versions ?? []]));
  const routes = routesOf(configuration);
  const told = read.flatMap(({ environment, past }) => {
    if (past === undefined) return [];
    const { name, promotion } = environment;
    const isMerged = promotion?.style === 'merge';
    const changes = changesOf({ environment: name, ...past, isMerged }, automated);
    const reach = past.line.at(-1)?.date ?? ground.edges.now;
    const trips = tripsOf(changes, routes, histories, firstSight);
    return [{ changes, figures: figuresOf(name, changes, { reach, now: ground.edges.now, trips }) }];
  });
  const changes = told.flatMap((one): readonly Change[] => one.changes).sort((a, b) => b.date - a.date);
  return {
    changes: changes.slice(0, mostChanges),
    olderChanges: Math.max(0, changes.length - mostChanges),
    figures: inStageOrder(
      landscape,
      told.map((one) => one.figures),
    ),
  };
}

function inStageOrder({ stages }: Landscape, figures: readonly Figures[]): readonly Figures[] {
  return stages.flatMap(({ name }) => figures.filter(({ environment }) => environment === name));
}

/** Without the configuration and the holds nothing can be said but that. */
function blank({ now, github }: OverviewEdges, problem: Problem | undefined): Gathered {
  const problems = problem === undefined ? [] : [problem.with({ severity: 'notice' })];
  return {
    problems,
    overview: {
      ...{ now, url: github?.url, promotions: [], holds: [], changes: [], olderChanges: 0, figures: [] },
      landscape: { stages: [], routes: [], rows: [] },
      gaps: problems.map(({ message }) => message),
    },
  };
}
