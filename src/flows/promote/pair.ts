import type { Promotion } from '../../core/environments/configuration.ts';
import { aliasesOf, freezesOf, type Pair } from '../../core/environments/environment.ts';
import { verdictOf, type GateState } from '../../core/environments/gates.ts';
import { printInstant } from '../../core/environments/instant.ts';
import { outerGates } from '../../core/environments/outer-gates.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import type { Outcome as PolicyOutcome } from '../../core/policy/selection.ts';
import type { Edit } from '../../core/manifests/edit.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Promoted, PromotionBasis } from '../../core/promotion/promote-into.ts';
import { gateStatuses } from '../../core/promotion/statuses.ts';
import type { ReportedPublication } from '../../core/report/report.ts';
import { isAsked, orderOf, repositoryOf, type Ground } from '../environments/ground.ts';
import { branchOf, mayWrite, publishChange, type Outcome } from '../environments/publish.ts';
import { newestSource } from '../environments/reading.ts';
import { hear } from '../environments/signals.ts';
import { withDigests } from './digests.ts';
import { publishMerge } from './merge.ts';
import { gatesOf, imagesPlan, mergePlan, promoteOn, promotionBranch, type PairPlan } from './plan.ts';
import { readSource, type PromotionSource } from './source.ts';

/** What a promotion between two environments came to. */
export interface PairOutcome {
  readonly outcomes: readonly PolicyOutcome[];
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
  readonly publications: readonly ReportedPublication[];
}

const nothing: PairOutcome = { outcomes: [], edits: [], problems: [], publications: [] };

/** Brings what one environment runs to the next, as far as the gates let it. Throws Problems. */
export async function promotePair({ from, to }: Pair, ground: Ground): Promise<PairOutcome> {
  const { promotion } = to;
  const { edges } = ground;
  const source = await readSource(from, promotion?.gates.soak ?? 0, edges);
  if (promotion === undefined || source === undefined) return nothing;
  const base = branchOf(to, edges.ownBranch);
  const target = await newestSource(base, edges);
  const draft: PairPlan = {
    ...{ from, to, promotion, outer: [], isShut: false, commit: source.commit },
    basis: basisOf({ from, to }, promotion, source, ground),
  };
  const { plan: first } = await promoteOn(target, draft, ground);
  const basis = { ...draft.basis, source: await withDigests(source.values, first.moves, ground) };
  const made = await promoteOn(target, { ...draft, basis }, ground);
  const { gates: outer, problems } = await outerGatesOf({ from, to }, promotion, { source, made }, ground);
  const gates = gatesOf(made, outer);
  const pair: PairPlan = { ...draft, basis, outer, isShut: verdictOf(gates).state !== 'open' };
  const found = [...source.problems, ...problems, ...closedGates(pair, gates)];
  if (promotion.style === 'merge') return merge(pair, made, found, ground);
  if (await isHeldBack(pair, made, promotionBranch(from, to), ground))
    return { ...nothing, outcomes: outcomesOf(made, true), problems: found };
  return publish(pair, made, found, ground);
}

/** Brings the branch as a whole, with everything that is on it. */
async function merge(pair: PairPlan, made: Promoted, found: readonly Problem[], ground: Ground): Promise<PairOutcome> {
  const branch = branchOf(pair.from, ground.edges.ownBranch);
  if (await isHeldBack(pair, made, branch, ground)) {
    return { ...nothing, outcomes: outcomesOf(made, true), problems: found };
  }
  const outcome = await publishMerge(mergePlan(pair, made, ground), ground.settings.dryRun, ground.edges);
  return concluded(pair, made, { ...outcome, problems: [...found, ...outcome.problems] }, ground);
}

async function publish(
  pair: PairPlan,
  made: Promoted,
  found: readonly Problem[],
  ground: Ground,
): Promise<PairOutcome> {
  const { edges, settings } = ground;
  const outcome = await publishChange(imagesPlan(pair, settings.publish, ground), settings.dryRun, edges);
  return concluded(pair, made, { ...outcome, problems: [...found, ...outcome.problems] }, ground);
}

/** Shows the gates on the head of the pull request, so that branch protection can require them. */
async function concluded(
  pair: PairPlan,
  made: Promoted,
  outcome: Outcome,
  { edges, settings }: Ground,
): Promise<PairOutcome> {
  const { commit, hasPullRequest } = outcome;
  const board = mayWrite(settings, edges) && hasPullRequest ? edges.github?.board : undefined;
  const posted = commit === undefined ? undefined : await board?.post(commit, gateStatuses(gatesOf(made, pair.outer)));
  return {
    outcomes: outcomesOf(made, false),
    edits: outcome.edits,
    problems: [...outcome.problems, ...(posted ?? [])],
    publications: outcome.publications,
  };
}

function basisOf({ from, to }: Pair, promotion: Promotion, source: PromotionSource, ground: Ground): PromotionBasis {
  const { configuration, holds, settings, inventory, edges } = ground;
  const goalOf = (policy: PolicyId): PolicyId => promotion.policies.get(policy) ?? policy;
  const isWanted = (policy: PolicyId): boolean => isAsked(settings, policy) || isAsked(settings, goalOf(policy));
  const values = new Map([...source.values].filter(([policy]) => isWanted(policy)));
  const asked = new Set([...values.keys()].map(goalOf));
  return {
    from: from.name,
    to: to.name,
    promotion,
    source: values,
    holds,
    aliasesOf: (policy) => aliasesOf(configuration, policy),
    orderOf: (policy) => orderOf(ground, policy),
    now: edges.now,
    isAsked: (policy) => asked.has(policy) || isAsked(settings, policy),
    imageOf: (policy) => repositoryOf(inventory, aliasesOf(configuration, policy))?.image ?? '',
  };
}

interface Looked {
  readonly source: PromotionSource;
  readonly made: Promoted;
}

async function outerGatesOf(
  { to }: Pair,
  { gates }: Promotion,
  { source, made }: Looked,
  { edges }: Ground,
): Promise<{ readonly gates: readonly GateState[]; readonly problems: readonly Problem[] }> {
  const { moves } = made.plan;
  const [youngest] = [...moves].sort((a, b) => (b.since ?? Infinity) - (a.since ?? Infinity));
  const heard = await hear(source.line, youngest?.commit ?? source.commit, gates, edges.github?.board);
  const outer = outerGates(gates, heard.signals, freezesOf(to, 'promotion'), edges.now);
  return { gates: outer, problems: heard.problems };
}

/** While a gate is closed, no pull request is opened; one that is open stays, and shows the gate. */
async function isHeldBack(
  { to, promotion, outer }: PairPlan,
  made: Promoted,
  branch: string,
  ground: Ground,
): Promise<boolean> {
  const isShut = verdictOf(outer).state !== 'open';
  if (!isShut || promotion.onClosedGate === 'draft' || made.plan.moves.length === 0) return false;
  const { github, ownBranch } = ground.edges;
  if (github === undefined) return true;
  const where = { base: branchOf(to, ownBranch), branch, siblings: false, mirror: undefined, depth: 1 };
  const { open } = await github.publishing.forge.look(where);
  return !open.some(({ base }) => base === where.base);
}

function closedGates({ from, to }: PairPlan, gates: readonly GateState[]): readonly Problem[] {
  return gates
    .filter(({ state }) => state !== 'open')
    .map(({ gate, state, evidence, opensAt }) => {
      const message = `Cannot promote ${from.name} to ${to.name} yet: the gate "${gate}" is ${state}: ${evidence}`;
      const hint = opensAt === undefined ? 'The next run looks again.' : `It opens ${printInstant(opensAt)}.`;
      return new Problem('gate/closed', message, { hint });
    });
}

function outcomesOf({ plan, selections }: Promoted, isHeld: boolean): readonly PolicyOutcome[] {
  const stopped = plan.heldBack.map(({ policy, problem }): PolicyOutcome => ({
    kind: 'unselected',
    policy,
    image: undefined,
    problem,
    funnel: undefined,
  }));
  return isHeld ? stopped : [...selections, ...stopped];
}
