import type { HeldBack } from '../../core/environments/candidate.ts';
import type { Environment, Promotion } from '../../core/environments/configuration.ts';
import { aliasesOf, freezesOf, type Pair } from '../../core/environments/environment.ts';
import { verdictOf, type GateState } from '../../core/environments/gates.ts';
import { outerGates } from '../../core/environments/outer-gates.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import type { Outcome as PolicyOutcome } from '../../core/policy/selection.ts';
import type { Edit } from '../../core/manifests/edit.ts';
import type { Problem } from '../../core/problem/problem.ts';
import type { Promoted, PromotionBasis } from '../../core/promotion/promote-into.ts';
import { deedsOf, type Deed } from '../../core/publication/deed.ts';
import { closedGates, waitingFor } from '../../core/promotion/closed-gates.ts';
import { gateStatuses } from '../../core/promotion/statuses.ts';
import type { ReportedPublication } from '../../core/report/report.ts';
import { isAsked, orderOf, repositoryOf, type Ground } from '../environments/ground.ts';
import { branchOf, mayWrite, publishChange, type Outcome } from '../environments/publish.ts';
import { newestSource } from '../environments/reading.ts';
import { hear } from '../environments/signals.ts';
import { withDigests } from './digests.ts';
import { publishMerge } from './merge.ts';
import { gatesOf, imagesPlan, isDirect, mergePlan, promoteOn, promotionBranch, type PairPlan } from './plan.ts';
import { readSource, type PromotionSource } from './source.ts';

/** What a promotion between two environments came to. */
export interface PairOutcome {
  readonly outcomes: readonly PolicyOutcome[];
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
  readonly publications: readonly ReportedPublication[];
  readonly deeds: readonly Deed[];
}

const nothing: PairOutcome = { outcomes: [], edits: [], problems: [], publications: [], deeds: [] };

/** A promotion as it stands: what would move, what stays behind, and the gates. */
export interface JudgedPair {
  readonly pair: PairPlan;
  readonly made: Promoted;
  readonly gates: readonly GateState[];
  readonly problems: readonly Problem[];
}

/** Brings what one environment runs to the next, as far as the gates let it. Throws Problems. */
export async function promotePair(stages: Pair, ground: Ground): Promise<PairOutcome> {
  const judged = await judgePair(stages, ground);
  if (judged === undefined) return nothing;
  const { pair, made, gates, problems } = judged;
  const { moves, heldBack } = made.plan;
  if (await isHeldBack(pair, made, ground)) {
    return { ...nothing, outcomes: [...waitingFor(moves, gates), ...heldBack].map(unselected), problems };
  }
  const outcome = await publish(pair, made, ground);
  const closed = moves.length === 0 ? [] : closedGates(gates, stages.from.name, stages.to.name);
  return concluded(pair, made, { ...outcome, problems: [...problems, ...closed, ...outcome.problems] }, ground);
}

/** Judges a promotion between two environments, and writes nothing. undefined: nothing is promoted there. Throws Problems. */
export async function judgePair({ from, to }: Pair, ground: Ground): Promise<JudgedPair | undefined> {
  const promotion = promotionHere(to, ground);
  const { edges } = ground;
  const source = await readSource(from, promotion?.gates.soak ?? 0, edges);
  if (promotion === undefined || source === undefined) return undefined;
  const base = branchOf(to, edges.ownBranch);
  const target = await newestSource(base, edges);
  const draft: PairPlan = {
    ...{ from, to, promotion, outer: [], isShut: false, commit: source.commit },
    basis: basisOf({ from, to }, promotion, source, ground),
  };
  const { plan: first } = await promoteOn(target, draft, ground);
  const basis = { ...draft.basis, source: await withDigests(draft.basis.source, first.moves, ground) };
  const made = await promoteOn(target, { ...draft, basis }, ground);
  const { gates: outer, problems } = await outerGatesOf({ from, to }, promotion, { source, made }, ground);
  const gates = gatesOf(made, outer);
  const pair: PairPlan = { ...draft, basis, outer, isShut: verdictOf(gates).state !== 'open' };
  return { pair, made, gates, problems: [...source.problems, ...problems] };
}

/** Only a pull request can wait as a draft: what is written at once is written when its gates are open. */
function promotionHere(to: Environment, { settings, edges }: Ground): Promotion | undefined {
  const { promotion } = to;
  if (promotion === undefined) return undefined;
  const waits = edges.github !== undefined && !isDirect({ to, promotion }, settings.publish);
  return waits ? promotion : { ...promotion, onClosedGate: 'hold' };
}

function publish(pair: PairPlan, made: Promoted, ground: Ground): Promise<Outcome> {
  const { edges, settings } = ground;
  return pair.promotion.style === 'merge'
    ? publishMerge(mergePlan(pair, made, ground), settings.dryRun, edges)
    : publishChange(imagesPlan(pair, settings.publish, ground), settings.dryRun, edges);
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
  const place = pair.promotion.style === 'merge' ? pair.to.name : undefined;
  const statuses = gateStatuses(gatesOf(made, pair.outer), place);
  const posted = commit === undefined ? undefined : await board?.post(commit, statuses);
  return {
    outcomes: [...made.selections, ...made.plan.heldBack.map(unselected)],
    edits: outcome.edits,
    problems: [...outcome.problems, ...(posted ?? [])],
    publications: outcome.publications,
    deeds: deedsOf({ kind: 'promotion', from: pair.from.name, to: pair.to.name }, outcome.trace),
  };
}

function basisOf({ from, to }: Pair, promotion: Promotion, source: PromotionSource, ground: Ground): PromotionBasis {
  const { configuration, holds, settings, inventory, edges } = ground;
  const goalOf = (policy: PolicyId): PolicyId => promotion.policies.get(policy) ?? policy;
  // A merge brings all that the branch holds, whatever the run was asked for: all of it is judged.
  const isAny = (policy: PolicyId): boolean => promotion.style === 'merge' || isAsked(settings, policy);
  const isWanted = (policy: PolicyId): boolean => isAny(policy) || isAny(goalOf(policy));
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
    isAsked: (policy) => asked.has(policy) || isAny(policy),
    imagesOf: (policy) =>
      aliasesOf(configuration, policy).flatMap((alias) => repositoryOf(inventory, [alias])?.image ?? []),
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
async function isHeldBack(pair: PairPlan, made: Promoted, { edges, settings }: Ground): Promise<boolean> {
  const { from, to, promotion, outer } = pair;
  const isShut = verdictOf(outer).state !== 'open';
  if (!isShut || promotion.onClosedGate === 'draft' || made.plan.moves.length === 0) return false;
  const { github, ownBranch } = edges;
  if (github === undefined || isDirect(pair, settings.publish)) return true;
  const branch = promotion.style === 'merge' ? branchOf(from, ownBranch) : promotionBranch(from, to);
  const where = { base: branchOf(to, ownBranch), branch, siblings: false, mirror: undefined, depth: 1 };
  const { open } = await github.publishing.forge.look(where);
  return !open.some(({ base }) => base === where.base);
}

function unselected({ policy, problem }: HeldBack): PolicyOutcome {
  return { kind: 'unselected', policy, image: undefined, problem, funnel: undefined };
}
