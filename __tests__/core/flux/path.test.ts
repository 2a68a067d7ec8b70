import { describe, expect, it } from 'vitest';
import { isUnder, normalPath } from '../../../src/core/flux/path.ts';

describe('normalPath', () => {
  it.each([
    ['./apps//prod/', 'apps/prod'],
    ['../x', 'x'],
    ['a/../../b', 'b'],
    ['/apps', 'apps'],
    ['', '.'],
    ['./', '.'],
    ['a/.', 'a'],
    ['..a/b', '..a/b'],
  ])('%j → %j', (path, expected) => {
    expect(normalPath(path)).toBe(expected);
  });
});

describe('isUnder', () => {
  it.each([
    ['apps/prod', 'apps', true],
    ['apps', 'apps', true],
    ['apps-2/x', 'apps', false],
    ['x', '.', true],
    ['apps', 'apps/prod', false],
  ])('%s, %s → %s', (path, directory, expected) => {
    expect(isUnder(path, directory)).toBe(expected);
  });
});
