import type { Forge } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { barrierTo, isReadOnly, isWorthAnotherTry, readOnlyToken } from '../../core/publication/barriers.ts';
import type { BranchPlan } from '../../core/publication/plan.ts';
import type { Publication } from '../../core/publication/publication.ts';
import type { Step } from '../../core/publication/step.ts';
import { publicationOf, type Ending } from './outcome.ts';
import { applyStep, type Done } from './steps.ts';
import { consider, type View } from './view.ts';

export interface PublishEdges {
  readonly forge: Forge;
  readonly pace: Pace;
  readonly dryRun: boolean;
  /** Why this run may write nothing, in words; undefined where it may. */
  readonly readOnly: string | undefined;
}

/** Waiting, and the chance that keeps two runs which met once from meeting again. */
export interface Pace {
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
}

const tries = 5;
const firstWait = 500;
const longestWait = 8_000;

/**
 * Brings one branch, and its pull request, to what its plan wants of the text that it has now. Where something moved
 * meanwhile, all is read and decided anew: what was computed for other text is never sent. Throws no Problem: what
 * went wrong stands in the publication, beside what was done.
 */
export async function publishBranch(plan: BranchPlan, edges: PublishEdges): Promise<Publication> {
  const done: Done = {
    ...{ commits: new Map(), problems: [], head: undefined, pull: undefined },
    ...{ news: undefined, unanswered: undefined },
  };
  for (let attempt = 1; ; attempt += 1) {
    const { view, ending } = await attemptOnce(plan, edges, done);
    const again = attempt < tries && ending.problem !== undefined && isWorthAnotherTry(ending.problem);
    if (!again || view === undefined) return publicationOf(plan, done, view, ending);
    await edges.pace.sleep(waitAfter(attempt, edges.pace.random()));
  }
}

interface Attempt {
  /** undefined: there was nothing to decide by. */
  readonly view: View | undefined;
  readonly ending: Ending;
}

async function attemptOnce(plan: BranchPlan, edges: PublishEdges, done: Done): Promise<Attempt> {
  let view: View | undefined;
  let step: Step | undefined;
  try {
    view = await consider(plan, edges.forge, done);
    const barrier = barrierTo(view.standing.repository, edges.readOnly);
    if (edges.dryRun || barrier !== undefined) return { view, ending: { problem: barrier, report: true } };
    const { repository } = view.standing;
    for (step of view.decision.steps) await applyStep(step, { forge: edges.forge, repository, done });
    return { view, ending: { problem: undefined, report: false } };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code !== 'github/unavailable') done.unanswered = undefined;
    const refused = step !== undefined && isReadOnly(error, step, done.commits.size);
    return {
      view,
      ending: refused ? { problem: readOnlyToken(error), report: true } : { problem: error, report: false },
    };
  }
}

/** Half a second, doubled each time, up to eight; and of that, a part from one half to the whole. */
function waitAfter(attempt: number, chance: number): number {
  const most = Math.min(longestWait, firstWait * 2 ** (attempt - 1));
  return most * (0.5 + chance / 2);
}
