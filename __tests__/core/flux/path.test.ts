import { describe, expect, it } from 'vitest';
import { normalPath } from '../../../src/core/flux/path.ts';

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
