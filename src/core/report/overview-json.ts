import { printInstant } from '../environments/instant.ts';
import { versionText, type Running } from '../environments/running.ts';
import type { Change } from '../overview/change.ts';
import type { Figures } from '../overview/figures.ts';
import type { Cell, Row } from '../overview/landscape.ts';
import type { Overview, PendingPromotion } from '../overview/overview.ts';

/** What the page shows, for other programs. Moments are in UTC, durations in milliseconds. */
export interface OverviewJson {
  readonly at: string;
  readonly environments: readonly { readonly name: string; readonly branch: string; readonly protected: boolean }[];
  readonly applications: readonly ApplicationJson[];
  readonly promotions: readonly PromotionJson[];
  readonly changes: readonly OverviewChangeJson[];
  readonly olderChanges: number;
  readonly figures: readonly FiguresJson[];
  readonly gaps: readonly string[];
}

export interface ApplicationJson {
  readonly name: string;
  readonly image: string | null;
  readonly cells: readonly {
    readonly environment: string;
    readonly policy: string;
    /** null: the markers contradict each other, or name no tag. */
    readonly tag: string | null;
    readonly digest: string | null;
    readonly since: string | null;
    readonly sinceIsExact: boolean;
    readonly commit: string | null;
    /** The environments before this one that run something else. */
    readonly drift: readonly { readonly from: string; readonly version: string; readonly change: string }[];
  }[];
}

export interface PromotionJson {
  readonly from: string;
  readonly to: string;
  readonly pullRequest: { readonly number: number; readonly url: string } | null;
  readonly moves: readonly { readonly policy: string; readonly old: string; readonly new: string }[];
  readonly gates: readonly {
    readonly gate: string;
    readonly state: string;
    readonly evidence: string;
    readonly opensAt: string | null;
  }[];
  readonly heldBack: readonly { readonly policy: string; readonly why: string }[];
}

export interface OverviewChangeJson {
  readonly commit: string;
  readonly at: string;
  readonly environment: string;
  readonly policy: string;
  readonly old: string | null;
  readonly new: string;
  readonly kind: 'update' | 'promotion' | 'rollback' | 'hand';
}

export interface FiguresJson {
  readonly environment: string;
  readonly begin: string;
  readonly deployments: number;
  readonly perWeek: number | null;
  readonly rollbacks: number;
  readonly rollbackRate: number | null;
  readonly failures: number;
  readonly failureRate: number | null;
  readonly leadTimes: readonly {
    /** An environment; null for the first sight in the registry. */
    readonly since: string | null;
    readonly samples: number;
    readonly median: number | null;
    readonly p90: number | null;
  }[];
}

/** Gives an overview as plain data, in the shape of schemas/report.schema.json. */
export function overviewJson(overview: Overview): OverviewJson {
  const { landscape } = overview;
  return {
    at: printInstant(overview.now),
    environments: landscape.stages.map(({ name, branch, protected: isProtected }) => {
      return { name, branch, protected: isProtected };
    }),
    applications: landscape.rows.map(applicationJson),
    promotions: overview.promotions.map(promotionJson),
    changes: overview.changes.map(changeJson),
    olderChanges: overview.olderChanges,
    figures: overview.figures.map(figuresJson),
    gaps: overview.gaps,
  };
}

function applicationJson({ name, image, cells }: Row): ApplicationJson {
  return {
    name,
    image: image ?? null,
    cells: [...cells].map(([environment, cell]) => cellJson(environment, cell)),
  };
}

function cellJson(environment: string, cell: Cell): ApplicationJson['cells'][number] {
  const { policy, value, arrival, drifts } = cell;
  return {
    environment,
    policy,
    tag: value?.tag ?? null,
    digest: value?.digest ?? null,
    since: arrival === undefined ? null : printInstant(arrival.date),
    sinceIsExact: arrival?.isExact ?? false,
    commit: arrival?.commit ?? null,
    drift: drifts.map(({ from, theirs, change }) => ({ from, version: versionText(theirs), change })),
  };
}

function promotionJson({ from, to, pullRequest, moves, gates, heldBack }: PendingPromotion): PromotionJson {
  return {
    from,
    to,
    pullRequest: pullRequest ?? null,
    moves: moves.map(({ policy, now, next }) => ({ policy, old: now, new: next })),
    gates: gates.map(({ gate, state, evidence, opensAt }) => {
      return { gate, state, evidence, opensAt: opensAt === undefined ? null : printInstant(opensAt) };
    }),
    heldBack: heldBack.map(({ policy, why }) => ({ policy, why })),
  };
}

function changeJson({ commit, date, environment, policy, old, next, cause }: Change): OverviewChangeJson {
  const text = (value: Running | undefined): string | null => (value === undefined ? null : versionText(value));
  const at = printInstant(date);
  return { commit, at, environment, policy, old: text(old), new: versionText(next), kind: cause };
}

function figuresJson({ begin, end: _, ...figures }: Figures): FiguresJson {
  const { perWeek = null, rollbackRate = null, failureRate = null, leadTimes } = figures;
  return {
    ...{ environment: figures.environment, begin: printInstant(begin) },
    ...{ deployments: figures.deployments, perWeek, rollbacks: figures.rollbacks, rollbackRate },
    ...{ failures: figures.failures, failureRate },
    leadTimes: leadTimes.map(({ since = null, samples, median = null, p90 = null }) => {
      return { since, samples, median, p90 };
    }),
  };
}
