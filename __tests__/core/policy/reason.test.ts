import { expect, it } from 'vitest';
import { reasonOf } from '../../../src/core/policy/reason.ts';
import { alphabetical, filter, numerical, policy, semver } from './sieves.ts';

const main = { filter: filter('^main-(?P<ts>[0-9]+)$', '$ts') };

it.each([
  [policy(semver('1.x')), 12, 'newest of 12 versions in range "1.x"'],
  [policy(semver('1.x')), 1, 'the only version in range "1.x"'],
  [policy(semver('1.x'), { filter: filter('^v') }), 2, 'newest of 2 versions in range "1.x" from tags that match "^v"'],
  [policy(alphabetical), 40, 'last in byte order of 40 tags'],
  [policy({ kind: 'alphabetical', order: 'desc' }), 40, 'first in byte order of 40 tags'],
  [
    policy(alphabetical, main),
    40,
    'last in byte order of 40 tags that match "^main-(?P<ts>[0-9]+)$", compared by "$ts"',
  ],
  [policy(alphabetical, { filter: filter('^main$') }), 1, 'the only tag that matches "^main$"'],
  [policy(numerical), 3, 'highest of 3 numbers'],
  [policy({ kind: 'numerical', order: 'desc' }), 3, 'lowest of 3 numbers'],
])('%j of %i: %s', (input, eligible, reason) => {
  expect(reasonOf(input, { listed: 99, excluded: 0, matched: 50, eligible }, 'x', [])).toBe(reason);
});

it.each([
  [
    ['y'],
    [],
    'newest of 3 versions in range "*"; Flux might as well take one other, and this one is taken as the last in byte order',
  ],
  [
    ['y', 'z'],
    ['x'],
    'newest of 3 versions in range "*"; Flux might as well take any of 2 others, and this one is kept because it is in use',
  ],
])('speaks of the ties %j where %j is deployed', (tied, deployed, reason) => {
  const input = policy(semver('*'), { deployed: new Set(deployed) });
  expect(reasonOf(input, { listed: 3, excluded: 0, matched: 3, eligible: 3 }, 'x', tied)).toBe(reason);
});

it('speaks of quarantine', () => {
  const funnel = { listed: 3, excluded: 0, matched: 3, eligible: 3, quarantined: 1 };
  expect(reasonOf(policy(semver('*')), funnel, 'x', [])).toBe(
    'newest of 2 versions in range "*"; 1 in quarantine passed over',
  );
});
