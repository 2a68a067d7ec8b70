import { describe, expect, it } from 'vitest';
import { orderBy } from '../../../src/core/policy/order.ts';
import { policy, semver } from '../../scenarios/stage.ts';
import { inventory, policyId } from '../change/samples.ts';
import { tag } from './samples.ts';

describe('orderBy', () => {
  const more = policy('bad', semver('not a range'));
  const policies = inventory(more).policies;

  it.each([
    ['app', '1.5.4', '1.5.3', 1],
    ['app', '1.5.3', '1.5.4', -1],
    ['app', '1.5.3', '1.5.3', 0],
    ['app', '2.0.0', '1.5.3', 0],
    ['bad', '2', '1', 0],
    ['gone', '2', '1', 0],
  ])('%s orders %s and %s: %d', (name, one, other, expected) => {
    expect(orderBy(policies.get(policyId(name)))(tag(one), tag(other))).toBe(expected);
  });
});
