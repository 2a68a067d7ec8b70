import type { PolicyId } from '../flux/objects.ts';
import type { Selection } from '../policy/selection.ts';
import type { ProblemCode } from '../problem/codes.ts';
import { Problem } from '../problem/problem.ts';
import { bytewise } from '../text/bytewise.ts';
import { judgeCandidate, type Candidate, type HeldBack, type Move, type Rules, type SourceValue } from './candidate.ts';
import type { Promotion } from './configuration.ts';
import { soakGate, type GateState } from './gates.ts';
import { quarantineOf, type Hold, type Order } from './hold.ts';
import { printInstant, type Instant } from './instant.ts';
import type { MarkedValue } from './running.ts';
import { brokenGroups, movesTogether, togetherGate, waitingFor } from './together.ts';

/** Everything that decides a promotion between two environments. */
export interface PromotionFacts {
  readonly from: string;
  readonly to: string;
  readonly promotion: Pick<Promotion, 'style' | 'gates' | 'onClosedGate' | 'policies'>;
  readonly source: ReadonlyMap<PolicyId, SourceValue>;
  readonly target: ReadonlyMap<PolicyId, readonly MarkedValue[]>;
  readonly holds: readonly Hold[];
  /** All the names under which a policy's image goes (`aliasesOf` of a configuration). */
  readonly aliasesOf: (policy: PolicyId) => readonly PolicyId[];
  readonly orderOf: (policy: PolicyId) => Order;
  /** The images that a policy chooses from, under any of its names; none where that is not known. */
  readonly imagesOf: (policy: PolicyId) => readonly string[];
  readonly now: Instant;
}

/** What a promotion would do. Gates that look at the world outside are judged apart from it. */
export interface PromotionPlan {
  /** In the bytewise order of the target's policies. */
  readonly moves: readonly Move[];
  /** In the same order. */
  readonly heldBack: readonly HeldBack[];
  /** `soak` and `together`, where configured, for the moves as they stand. */
  readonly gates: readonly GateState[];
}

/**
 * Decides which policies move from one environment to the next, and why others stay. A policy that has not soaked, or
 * whose group cannot move as a whole, stays out of the pull request; where closed gates make it a draft, it is in it,
 * and the gate says so. A merge moves all or nothing.
 *
 *     (staging app 1.5.3, production app 1.5.2) → { moves: [app 1.5.2 → 1.5.3, 'patch'], heldBack: [], gates: [] }
 */
export function planPromotion(facts: PromotionFacts): PromotionPlan {
  const { candidates, alone } = candidatesOf(facts);
  const rules = rulesOf(facts);
  const judged = candidates.map((candidate) => judgeCandidate(candidate, rules)).filter((one) => one !== undefined);
  const stopped = judged.filter((one) => 'problem' in one);
  const able = judged.filter((one) => 'next' in one);
  const { moves, heldBack } = withinGroups(able, stopped, facts);
  return {
    moves,
    heldBack: [...alone, ...stopped, ...heldBack].sort((a, b) => bytewise(a.policy, b.policy)),
    gates: gatesOf(moves, facts),
  };
}

/**
 * Makes a move into a selection for the target's markers. `image` is what to write where no marker of the source names
 * one: the policy's own.
 *
 *     (app 1.5.2 → 1.5.3, 'staging', …) → { policy: app, tag: '1.5.3', because: { kind: 'promoted', from: 'staging' } }
 */
export function selectionOf(move: Move, from: string, image: string): Selection {
  const { target, next, since, commit } = move;
  return {
    kind: 'selected',
    policy: target,
    image: next.image ?? image,
    tag: next.tag,
    digest: next.digest,
    because: { kind: 'promoted', from, commit },
    reason: since === undefined ? `${from} runs it` : `${from} has run it since ${printInstant(since)}`,
    funnel: undefined,
  };
}

function rulesOf(facts: PromotionFacts): Rules {
  const { from, to, promotion, holds, aliasesOf, orderOf, imagesOf, now } = facts;
  return {
    from,
    to,
    holds,
    quarantineOf: (policy) => quarantineOf(holds, aliasesOf(policy), now),
    orderOf,
    imagesOf,
    soak: promotion.onClosedGate === 'draft' ? undefined : promotion.gates.soak,
    isMerge: promotion.style === 'merge',
    now,
  };
}

/** Pairs the policies of both sides, by the map or by name; those that only one side has are said to stay. */
function candidatesOf({ source, target, promotion, from, to }: PromotionFacts): {
  readonly candidates: readonly Candidate[];
  readonly alone: readonly HeldBack[];
} {
  const mapped = new Set(promotion.policies.values());
  const candidates: Candidate[] = [];
  const alone: HeldBack[] = [];
  for (const [policy, value] of source) {
    const goal = promotion.policies.get(policy) ?? policy;
    // Another policy of the source is named for this one's namesake.
    if (mapped.has(policy) && !promotion.policies.has(policy)) continue;
    const values = target.get(goal) ?? [];
    // A merge brings what is new as well, and it may be in quarantine.
    if (values.length > 0 || promotion.style === 'merge') {
      candidates.push({ source: policy, target: goal, from: value, to: values });
    } else alone.push(onOneSide(goal, 'promotion/missing-target', from, to));
  }
  const reached = new Set(candidates.map((candidate) => candidate.target));
  for (const policy of target.keys()) {
    if (!reached.has(policy)) alone.push(onOneSide(policy, 'promotion/missing-source', to, from));
  }
  return { candidates: candidates.sort((a, b) => bytewise(a.target, b.target)), alone };
}

function withinGroups(
  able: readonly Move[],
  stopped: readonly HeldBack[],
  { promotion, target }: PromotionFacts,
): Pick<PromotionPlan, 'moves' | 'heldBack'> {
  if (promotion.style === 'merge') {
    const missing = stopped.map(({ policy }) => policy);
    if (missing.length === 0) return { moves: able, heldBack: [] };
    return { moves: [], heldBack: able.map((move) => waitingFor(move.target, missing)) };
  }
  if (promotion.onClosedGate === 'draft') return { moves: able, heldBack: [] };
  return movesTogether(promotion.gates.together, able, target);
}

function gatesOf(moves: readonly Move[], { promotion, target, now }: PromotionFacts): readonly GateState[] {
  const { soak, together } = promotion.gates;
  const gates: GateState[] = [];
  const [youngest] = [...moves].sort((a, b) => (b.since ?? Infinity) - (a.since ?? Infinity));
  if (soak !== undefined && youngest !== undefined) {
    const gate = soakGate(soak, youngest.since, now);
    gates.push({ ...gate, evidence: `${youngest.source} came last: ${gate.evidence}` });
  }
  if (together.length > 0) gates.push(togetherGate(brokenGroups(together, moves, target)));
  return gates;
}

function onOneSide(policy: PolicyId, code: ProblemCode, here: string, there: string): HeldBack {
  const message = `Cannot promote "${policy}": ${here} has markers of it, and ${there} has none`;
  const hint = 'Add a marker there and commit it, or name the pair under promotion.policies where the names differ.';
  return { policy, problem: new Problem(code, message, { policy, hint }) };
}
