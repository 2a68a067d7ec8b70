import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesName } from '../../../src/core/flux/scope.ts';

describe('matchesName', () => {
  it.each([
    [['web'], 'apps/web', true],
    [['web'], 'apps/web-1', false],
    [['web-*'], 'apps/web-1', true],
    [['web-*'], 'apps/web-', true],
    [['*'], 'apps/web', true],
    [['w?b'], 'apps/web', true],
    [['w?b'], 'apps/wb', false],
    [['???'], 'apps/web', true],
    [['apps/*'], 'apps/web', true],
    [['apps/*'], 'prod/web', false],
    [['*/web'], 'prod/web', true],
    [['apps/web'], 'apps/web', true],
    [['apps'], 'apps/web', false],
    [['*-api-*'], 'apps/my-api-v1', true],
    [['a*a'], 'x/a', false],
    [['a*a'], 'x/aa', true],
    [['*ab*ab'], 'x/abab', true],
    [['*ab*ab'], 'x/ab', false],
    [['**'], 'x/web', true],
    [['[w]eb', 'x.b'], 'x/web', false],
    [['nothing', 'we*'], 'x/web', true],
    [[], 'apps/web', false],
    [[''], 'apps/web', false],
  ])('%j, %s → %s', (patterns, id, expected) => {
    expect(matchesName(patterns, id)).toBe(expected);
  });

  it('agrees with a regular expression', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, name, (glob, text) => {
        const expression = new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(matchesName([glob], `ns/${text}`)).toBe(expression.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is not brought to a standstill by a hostile pattern', () => {
    expect(matchesName([`${'*a'.repeat(500)}*b`], `x/${'a'.repeat(5000)}`)).toBe(false);
  });
});
