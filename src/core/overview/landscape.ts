import { changeKindOf, type ChangeKind } from '../environments/change-kind.ts';
import type { Configuration, Environment } from '../environments/configuration.ts';
import type { Instant } from '../environments/instant.ts';
import { runningOf, type MarkedValue, type Running } from '../environments/running.ts';
import type { PolicyId } from '../flux/objects.ts';
import { bytewise } from '../text/bytewise.ts';
import { goalOf, routesOf, stagesOf, type Route } from './routes.ts';

/** When a value came to where it runs. */
export interface Arrival {
  readonly commit: string;
  readonly date: Instant;
  /** Since when the gates of a promotion count it (`Version.since`). */
  readonly since: Instant | undefined;
  /** False: the history that was read does not reach back to its coming, and it has been there for longer. */
  readonly isExact: boolean;
}

/** An environment before this one runs something else. */
export interface Drift {
  readonly from: string;
  readonly theirs: Running;
  readonly change: ChangeKind;
}

/** What one environment runs of an application. */
export interface Cell {
  readonly policy: PolicyId;
  /** undefined: its markers contradict each other, or name no tag. */
  readonly value: Running | undefined;
  readonly arrival: Arrival | undefined;
  /** What a pull request or a dry run of this run would make of it, as text. */
  readonly coming: string | undefined;
  readonly drifts: readonly Drift[];
}

/** One application: its policies in all environments, which promotions join. */
export interface Row {
  /** The first of its policies, in the order of the environments. */
  readonly name: PolicyId;
  readonly image: string | undefined;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Stage {
  readonly name: string;
  readonly branch: string;
  readonly protected: boolean;
  /** undefined where it was read, else why it was not. */
  readonly unread: string | undefined;
}

/** What runs where: applications by environments, in the order in which images go. */
export interface Landscape {
  readonly stages: readonly Stage[];
  readonly routes: readonly Route[];
  /** In bytewise order of their names. */
  readonly rows: readonly Row[];
}

/** What is known of one environment. */
export interface Standing {
  readonly values: ReadonlyMap<PolicyId, readonly MarkedValue[]>;
  readonly arrivals: ReadonlyMap<PolicyId, Arrival>;
  readonly coming: ReadonlyMap<PolicyId, string>;
  readonly unread: string | undefined;
}

type Cells = Map<string, Cell>;

/**
 * Lays out what environments run, application by application. Two policies are one application where a promotion
 * brings the image of one to the other.
 *
 *     staging: app 1.5.3, production: app 1.5.2 → [app: { staging: 1.5.3, production: 1.5.2, drift: minor … }]
 */
export function landscapeOf(
  configuration: Configuration,
  ownBranch: string,
  standings: ReadonlyMap<string, Standing>,
): Landscape {
  const stages = stagesOf(configuration);
  const routes = routesOf(configuration);
  const placed = new Set<string>();
  const rows: Row[] = [];
  for (const { name } of stages) {
    for (const policy of standings.get(name)?.values.keys() ?? []) {
      if (!placed.has(`${name} ${policy}`)) rows.push(rowFrom(name, policy, { stages, routes, standings, placed }));
    }
  }
  return {
    stages: stages.map((stage) => stageOf(stage, ownBranch, standings.get(stage.name))),
    routes,
    rows: rows.sort((a, b) => bytewise(a.name, b.name)),
  };
}

interface Ground {
  readonly stages: readonly Environment[];
  readonly routes: readonly Route[];
  readonly standings: ReadonlyMap<string, Standing>;
  /** The policies of environments that have their row: `staging flux-system/app`. */
  readonly placed: Set<string>;
}

function rowFrom(stage: string, policy: PolicyId, ground: Ground): Row {
  const cells: Cells = new Map();
  place(stage, policy, cells, ground);
  // Environments that no promotion joins still run the same application under the same name.
  for (const { name } of ground.stages) place(name, policy, cells, ground);
  const ordered = ground.stages.flatMap(({ name }) => {
    const cell = cells.get(name);
    return cell === undefined ? [] : [[name, { ...cell, drifts: driftsOf(name, cell, cells, ground) }] as const];
  });
  const image = ordered.map(([, { value }]) => value?.image).find((one) => one !== undefined);
  return { name: policy, image, cells: new Map(ordered) };
}

function place(stage: string, policy: PolicyId, cells: Cells, ground: Ground): void {
  const standing = ground.standings.get(stage);
  const values = standing?.values.get(policy);
  const key = `${stage} ${policy}`;
  if (values === undefined || standing === undefined || cells.has(stage) || ground.placed.has(key)) return;
  ground.placed.add(key);
  const running = runningOf(values);
  cells.set(stage, {
    policy,
    value: typeof running === 'string' ? undefined : running,
    arrival: standing.arrivals.get(policy),
    coming: standing.coming.get(policy),
    drifts: [],
  });
  for (const route of ground.routes) {
    const goal = route.from === stage ? goalOf(route, policy) : undefined;
    if (goal !== undefined) place(route.to, goal, cells, ground);
  }
}

function driftsOf(stage: string, { value }: Cell, cells: Cells, { routes }: Ground): readonly Drift[] {
  if (value === undefined) return [];
  return routes.flatMap(({ from, to }) => {
    const theirs = to === stage ? cells.get(from)?.value : undefined;
    if (theirs === undefined || isAlike(value, theirs)) return [];
    return [{ from, theirs, change: changeKindOf(value.tag, theirs.tag) }];
  });
}

/** A digest counts where both have one: markers of one environment may hold none. Other registries are no drift. */
function isAlike(one: Running, other: Running): boolean {
  if (one.tag !== other.tag) return false;
  return one.digest === undefined || other.digest === undefined || one.digest === other.digest;
}

function stageOf(environment: Environment, ownBranch: string, standing: Standing | undefined): Stage {
  const { name, branch = ownBranch } = environment;
  const unread = standing === undefined ? 'it was not read' : standing.unread;
  return { name, branch, protected: environment.protected, unread };
}
