import type { ImagePolicy } from '../flux/objects.ts';
import { placeOfField } from '../flux/place.ts';
import type { Tag } from '../image/tag.ts';
import { keyReader } from '../policy/filter.ts';
import { parseNumber } from '../policy/number.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';

/** A pattern that one tag alone matches: among one there is no order. */
const singleTag = /^\^[\w-]+\$$/;

/**
 * Finds policies in descending order: it chooses the lowest, which is the oldest.
 *
 *     numerical: { order: desc } → policy/descending at spec.policy.numerical.order
 */
export function descendingOrders({ inventory }: Facts): readonly Problem[] {
  return [...inventory.policies.values()].flatMap((policy) => {
    const { id, rule, filter, meta } = policy;
    if (rule.kind === 'semver' || rule.order === 'asc' || singleTag.test(filter?.pattern ?? '')) return [];
    const chosen = rule.kind === 'numerical' ? 'the lowest number' : 'the first in byte order';
    const message = `Cannot follow "${id}" to newer images: its order desc chooses ${chosen}, which is the oldest`;
    const at = placeOfField(meta, `spec.policy.${rule.kind}.order`);
    return [new Problem('policy/descending', message, { at, policy: id, hint: 'Write order: asc.' })];
  });
}

/** Finds numerical policies whose tags in use are too large for a float64 to tell from their neighbours. */
export function impreciseNumbers({ inventory, deployed }: Facts): readonly Problem[] {
  return [...inventory.policies.values()].flatMap((policy) => {
    const tags = (deployed.get(policy.id) ?? []).map(({ tag }) => tag).filter((tag) => tag !== undefined);
    return impreciseNumber(policy, tags);
  });
}

/**
 * Judges the tags of one policy: float64 holds every whole number up to 2^53 and not all beyond, and where two of them
 * read as one Flux takes either.
 *
 *     numerical, [20240101123456788] → policy/imprecise-number    [20240101] → nothing
 */
export function impreciseNumber({ id, rule, filter, meta }: ImagePolicy, tags: readonly Tag[]): readonly Problem[] {
  const keyOf = attempt(() => keyReader(filter));
  if (rule.kind !== 'numerical' || keyOf instanceof Problem) return [];
  const key = tags.map(keyOf).find((text) => text !== undefined && isImprecise(text));
  if (key === undefined) return [];
  return [
    new Problem(
      'policy/imprecise-number',
      `Cannot tell numbers such as ${key} apart in "${id}": beyond ${Number.MAX_SAFE_INTEGER} (2^53 - 1) neighbours read as one`,
      {
        at: placeOfField(meta, 'spec.policy.numerical'),
        policy: id,
        hint: 'Write alphabetical: { order: asc }, which orders numbers of one length alike, or extract fewer digits.',
      },
    ),
  ];
}

function isImprecise(text: string): boolean {
  const number = parseNumber(text);
  return typeof number === 'number' && Math.abs(number) > Number.MAX_SAFE_INTEGER && Number.isFinite(number);
}
