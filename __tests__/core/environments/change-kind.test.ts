import { describe, expect, it } from 'vitest';
import { changeKindOf, greatestOf, isStepBack } from '../../../src/core/environments/change-kind.ts';

describe('changeKindOf', () => {
  it.each([
    ['1.4.9', '1.5.0', 'minor'],
    ['1.5.2', '1.5.3', 'patch'],
    ['v1.5.2', 'v2.0.0', 'major'],
    ['2.0.0', '1.9.9', 'major'],
    ['v1', 'v2', 'major'],
    ['1.4', '1.5', 'minor'],
    ['1.2.3.4', '1.2.3.5', 'other'],
    ['1.2.3.4', '1.2.4.0', 'patch'],
    ['app-v1.2.3', 'app-v1.3.0', 'minor'],
    ['app-v1.2.3', 'api-v1.3.0', 'other'],
    ['v1.2.3', '1.3.0', 'other'],
    ['2026.01.15', '2026.02.01', 'minor'],
    ['1.2.3-rc.1', '1.2.3', 'patch'],
    ['2.0.0-rc.1', '2.0.0', 'major'],
    ['1.2.3-rc.1', '1.2.3-rc.2', 'other'],
    ['1.2.3', '1.2.4-rc.1', 'patch'],
    ['1.2.3-alpine', '1.3.0-alpine', 'minor'],
    ['main-12', 'main-13', 'other'],
    ['main-3f2a1b-1700000000', 'main-3f2a1c-1700000100', 'other'],
    ['41', '42', 'other'],
    ['20260101', '20260102', 'other'],
    ['latest', 'latest', 'other'],
    ['1.5.3', '1.5.3', 'other'],
    ['', '1.5.3', 'other'],
  ])('%s → %s is %s', (old, next, expected) => {
    expect(changeKindOf(old, next)).toBe(expected);
  });

  it.each([
    ['1.5.3', '1.5.2', true],
    ['1.5.2', '1.5.3', false],
    ['1.5.3', '1.5.3', false],
    ['1.5.3', '1.5.3-rc.1', true],
    ['v2', 'v1', true],
    ['app-v2.0.0', 'v1.0.0', false],
    ['main-13', 'main-12', false],
    ['', '1.5.3', false],
  ])('%s → %s is a step back: %s', (old, next, expected) => {
    expect(isStepBack(old, next)).toBe(expected);
  });

  it.each([
    [['patch', 'major'], 'major'],
    [['other', 'patch'], 'patch'],
    [[], 'other'],
  ] as const)('the greatest of %o is %s', (kinds, expected) => {
    expect(greatestOf(kinds)).toBe(expected);
  });
});
