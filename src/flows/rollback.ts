import type { Environment } from '../core/environments/configuration.ts';
import { freezesOf } from '../core/environments/environment.ts';
import { freezeAt } from '../core/environments/freeze.ts';
import { printInstant, type Instant } from '../core/environments/instant.ts';
import { Problem } from '../core/problem/problem.ts';
import { deedsOf, type Deed } from '../core/publication/deed.ts';
import { assembleReport } from '../core/report/assemble.ts';
import type { Report } from '../core/report/report.ts';
import { parseWish } from '../core/rollback/goal.ts';
import { selectionFor, type Return } from '../core/rollback/roll-back.ts';
import { parseUntil } from '../core/rollback/until.ts';
import type { Settings } from '../core/settings/settings.ts';
import { readGround, type Ground } from './environments/ground.ts';
import { publishChange, type EnvironmentEdges, type Outcome } from './environments/publish.ts';
import { environmentNamed } from './environments/reading.ts';
import { findReturns } from './rollback/goals.ts';
import { joinPending, rollbackPlan } from './rollback/plan.ts';

/** Puts an environment back on earlier images, and holds it there. */
export async function rollback(settings: Settings, edges: EnvironmentEdges): Promise<Report> {
  const lifting = parseUntil(settings.until, edges.now);
  const ground = await readGround(settings, edges);
  const environment = environmentNamed(ground.configuration, named(settings.environment));
  const { returns, problems } = await findReturns(
    environment,
    {
      wish: parseWish(settings.tag),
      policies: settings.policy,
      reason: settings.reason === '' ? 'rolled back by hand' : settings.reason,
      who: edges.who,
      lifting,
    },
    ground,
  );
  const done = await carryOut({ environment, returns, failed: undefined }, ground);
  return assembleReport({
    mode: 'rollback',
    dryRun: settings.dryRun,
    outcomes: returns.map(selectionFor),
    deployed: new Map(),
    edits: done.edits,
    problems: [...ground.problems, ...problems, ...done.problems],
    publications: done.publications,
    deeds: done.deeds,
  });
}

/** What publishing a rollback came to. */
export type Done = Omit<Outcome, 'trace'> & { readonly deeds: readonly Deed[] };

const nothing: Done = {
  ...{ edits: [], problems: [], publications: [], deeds: [] },
  ...{ commit: undefined, hasPullRequest: false },
};

/** Publishes a rollback that is decided. A freeze lets it pass, unless the environment says otherwise. */
export async function carryOut(
  rolled: {
    readonly environment: Environment;
    readonly returns: readonly Return[];
    readonly failed: string | undefined;
  },
  ground: Ground,
): Promise<Done> {
  const { environment, returns, failed } = rolled;
  const { edges, settings } = ground;
  if (returns.length === 0) return nothing;
  const freeze = freezeProblem(environment, edges.now);
  if (freeze?.severity === 'error') return { ...nothing, problems: [freeze] };
  const notes = freeze === undefined ? [] : [freeze.message];
  const isByPull = environment.protected || settings.publish === 'pull-request';
  const joined =
    isByPull && edges.github !== undefined
      ? await joinPending(environment, returns, edges.github.publishing.forge, ground)
      : returns;
  const plan = rollbackPlan({ environment, returns: joined, failed, notes }, ground);
  const outcome = await publishChange(plan, settings.dryRun, edges);
  const holds = joined.map(({ hold }) => hold);
  return {
    ...outcome,
    problems: [...outcome.problems, ...(freeze === undefined ? [] : [freeze])],
    deeds: deedsOf({ kind: 'rollback', environment: environment.name, holds }, outcome.trace),
  };
}

function freezeProblem(environment: Environment, now: Instant): Problem | undefined {
  const freeze = freezeAt(freezesOf(environment, 'promotion'), now);
  if (!freeze.frozen) return undefined;
  const end = freeze.endsAt === undefined ? 'without an end' : `until ${printInstant(freeze.endsAt)}`;
  if (environment.rollback.ignoresFreeze) {
    const message = `Cannot keep the freeze of ${environment.name}, ${end}: a rollback passes it`;
    return new Problem('rollback/passes-freeze', message, {
      hint: 'Set rollback.ignores-freeze to false to change that.',
    });
  }
  return new Problem('gate/freeze', `Cannot roll back ${environment.name}: it is frozen, ${end}`, {
    severity: 'error',
    hint: 'Set rollback.ignores-freeze to true to let rollbacks pass freezes.',
  });
}

function named(environment: string): string {
  if (environment !== '') return environment;
  throw new Problem('usage/missing-input', 'Cannot roll back: no environment is named', {
    hint: 'Name it with environment.',
  });
}
