import { expect, it } from 'vitest';
import { outranks } from '../../../src/core/policy/deployed.ts';
import { alphabetical, filter, numerical, policy, semver } from './sieves.ts';

const main = { filter: filter('^main-(.*)$', '$1') };

it.each([
  [policy(semver('1.x')), '1.3.0', '1.2.0', true],
  [policy(semver('1.x')), '1.1.0', '1.2.0', false],
  [policy(semver('1.x')), '2.0.0', '1.2.0', false],
  [policy(semver('1.x')), '1.3.0-rc.1', '1.2.0', false],
  [policy(semver('*')), 'v1.2.0', '1.2.0', false],
  [policy(semver('*')), '1.2.0', '1.2.0', false],
  [policy(semver('*'), { exclusionList: ['^1\\.3'] }), '1.3.0', '1.2.0', false],
  [policy(semver('*'), main), 'main-1.3.0', 'main-1.2.0', true],
  [policy(semver('*'), main), '1.3.0', 'main-1.2.0', false],
  [policy(numerical), '3', '2', true],
  [policy({ kind: 'numerical', order: 'desc' }), '1', '2', true],
  [policy(numerical), '01', '1', false],
  [policy(numerical), 'nan', '1', false],
  [policy(numerical), '2', 'nan', false],
  [policy(numerical), 'latest', '1', false],
  [policy(alphabetical), 'b', 'a', true],
  [policy(alphabetical), 'a', 'b', false],
  [policy(alphabetical), 'z z', 'a', false],
  [policy(alphabetical, main), 'main-b', 'main-a', true],
])('under %j, %j outranks %j: %j', (input, deployed, selected, expected) => {
  expect(outranks(input, deployed, selected)).toBe(expected);
});

it.each([
  [policy(semver('*-*')), 'policy/invalid'],
  [policy(alphabetical, { filter: filter('(') }), 'policy/invalid'],
  [policy(alphabetical, { exclusionList: ['('] }), 'repository/invalid-exclusion'],
])('refuses %j', (input, code) => {
  expect(() => outranks(input, 'a', 'b')).toThrow(expect.objectContaining({ code }));
});
