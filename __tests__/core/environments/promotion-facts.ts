import type { SourceValue } from '../../../src/core/environments/candidate.ts';
import type { Order } from '../../../src/core/environments/hold.ts';
import type { PromotionFacts, PromotionPlan } from '../../../src/core/environments/promotion.ts';
import { planPromotion } from '../../../src/core/environments/promotion.ts';
import { readConfiguration } from '../../../src/core/environments/read-configuration.ts';
import type { MarkedValue } from '../../../src/core/environments/running.ts';
import type { PolicyId } from '../../../src/core/flux/objects.ts';
import { at, marked, policy } from './samples.ts';

export const now = at('2026-07-10T10:00:00Z');
export const day = 86_400_000;
const order: Order = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

export type Side = Record<string, MarkedValue | readonly MarkedValue[]>;
export const side = (values: Side): Map<PolicyId, readonly MarkedValue[]> =>
  new Map(Object.entries(values).map(([name, value]) => [policy(name), [value].flat()]));
export const source = (values: Side, wanted: Partial<SourceValue> = {}): Map<PolicyId, SourceValue> =>
  new Map(
    [...side(values)].map(([name, list]) => [
      name,
      { values: list, since: now - 2 * day, commit: 'c1', digestNow: undefined, ...wanted },
    ]),
  );

/** The settings of a promotion, as they would stand in the configuration. */
export const settings = (text = ''): PromotionFacts['promotion'] => {
  const file = {
    path: 'c.yaml',
    text: `environments: { s: { branch: s }, p: { branch: p, promotion: { from: s, ${text} } } }`,
  };
  return readConfiguration(file).configuration!.environments.get('p')!.promotion!;
};
export const facts = (wanted: Partial<PromotionFacts>): PromotionFacts => ({
  from: 'staging',
  to: 'production',
  promotion: settings(),
  source: new Map(),
  target: new Map(),
  holds: [],
  aliasesOf: (name) => [name],
  orderOf: () => order,
  imagesOf: () => [],
  now,
  ...wanted,
});
const summary = (plan: PromotionPlan): { moves: string[]; heldBack: string[]; gates: string[] } => ({
  moves: plan.moves.map(
    ({ target, next, change }) => `${target} ${next.tag}${next.digest === undefined ? '' : '@'} ${change}`,
  ),
  heldBack: plan.heldBack.map(
    ({ policy: name, problem, opensAt }) =>
      `${name} ${problem.code}${opensAt === undefined ? '' : ` ${(opensAt - now) / day}d`}`,
  ),
  gates: plan.gates.map(({ gate, state }) => `${gate} ${state}`),
});
export const plan = (wanted: Partial<PromotionFacts>): ReturnType<typeof summary> =>
  summary(planPromotion(facts(wanted)));
export const app = { source: source({ app: marked('1.5.3') }), target: side({ app: marked('1.5.2') }) };
export const pinned = { source: source({ app: marked('1.5.3', 'a') }), target: side({ app: marked('1.5.2', 'b') }) };
export const moved = ['flux-system/app 1.5.3 patch'];
