import type { SourceValue } from '../environments/candidate.ts';
import type { Pair } from '../environments/environment.ts';
import { aliasesOf, freezesOf } from '../environments/environment.ts';
import type { Configuration } from '../environments/configuration.ts';
import type { GateState } from '../environments/gates.ts';
import type { Hold, Order } from '../environments/hold.ts';
import type { Instant } from '../environments/instant.ts';
import { outerGates } from '../environments/outer-gates.ts';
import { planPromotion } from '../environments/promotion.ts';
import { versionText } from '../environments/running.ts';
import type { PolicyId } from '../flux/objects.ts';
import type { Standing } from './landscape.ts';
import { gatesBeside, recordedGates } from './open-promotion.ts';
import type { PendingPromotion } from './overview.ts';

/** What a promotion between two environments is judged by. */
export interface PendingFacts {
  readonly configuration: Configuration;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly holds: readonly Hold[];
  readonly orderOf: (policy: PolicyId) => Order;
  /** The images that a policy chooses from, under any of its names. */
  readonly imagesOf: (policy: PolicyId) => readonly string[];
  readonly now: Instant;
}

/** A promotion's pull request, as it stands on GitHub. */
export interface OpenPull {
  readonly number: number;
  readonly url: string;
  readonly body: string;
}

/** Nobody was asked: what signals say is not known here. */
const silence = { statuses: undefined, checks: undefined, deployments: undefined };

/**
 * Says what waits between two environments, by the rules of mode promote, without asking a registry or GitHub for
 * anything: a gate that wants signals is unknown, unless the open pull request records it. undefined where nothing
 * waits.
 *
 *     (staging app 1.5.3 since an hour, production app 1.5.2, soak 24h) → { moves: [], heldBack: [app], gates: [] }
 */
export function pendingOf(
  { from, to }: Pair,
  facts: PendingFacts,
  pull: OpenPull | undefined,
): PendingPromotion | undefined {
  const { configuration, standings, holds, orderOf, imagesOf, now } = facts;
  const [source, target] = [standings.get(from.name), standings.get(to.name)];
  const { promotion } = to;
  if (promotion === undefined || source === undefined || target === undefined) return undefined;
  const plan = planPromotion({
    ...{ from: from.name, to: to.name, promotion, holds, orderOf, imagesOf, now },
    source: new Map([...source.values.keys()].map((policy) => [policy, sourceValue(source, policy)])),
    target: target.values,
    aliasesOf: (policy) => aliasesOf(configuration, policy),
    imagesOf: () => [],
  });
  const heldBack = plan.heldBack.filter(({ problem }) => !problem.code.startsWith('promotion/missing-'));
  if (plan.moves.length + heldBack.length === 0 && pull === undefined) return undefined;
  const outer = outerGates(promotion.gates, silence, freezesOf(to, 'promotion'), now);
  return {
    from: from.name,
    to: to.name,
    pullRequest: pull && { number: pull.number, url: pull.url },
    moves: plan.moves.map((move) => ({
      policy: move.target,
      now: move.now.map(versionText).join(', '),
      next: versionText(move.next),
      change: move.change,
    })),
    gates: gatesOf([...plan.gates, ...outer], pull),
    heldBack: heldBack.map(({ policy, problem }) => ({ policy, why: stateOf(problem.message) })),
  };
}

/** The policy stands beside it already. `'Cannot promote "a/b" to 1.0.0: it is held' → 'it is held'` */
function stateOf(message: string): string {
  return message.replace(/^Cannot promote "[^"]*"(?: to \S+)?: /, '');
}

function gatesOf(judged: readonly GateState[], pull: OpenPull | undefined): readonly GateState[] {
  return pull === undefined ? judged : gatesBeside(judged, recordedGates(pull.body));
}

function sourceValue({ values, arrivals }: Standing, policy: PolicyId): SourceValue {
  const arrival = arrivals.get(policy);
  return {
    values: values.get(policy) ?? [],
    since: arrival?.since,
    commit: arrival?.commit ?? '',
    digestNow: undefined,
  };
}
