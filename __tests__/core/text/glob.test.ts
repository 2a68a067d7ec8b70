import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../../src/core/text/glob.ts';

describe('matchesGlob', () => {
  it.each([
    ['kustomization/apps/*', 'kustomization/apps/0c9c2e41', true],
    ['kustomization/apps/*', 'kustomization/apps-2/0c9c2e41', false],
    ['kustomization/*', 'kustomization/apps/0c9c2e41', true],
    ['e2e', 'e2e (arm)', false],
    ['e2e*', 'e2e (arm)', true],
    ['e2e (a?m)', 'e2e (arm)', true],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['a*b*c', 'aXbYbZc', true],
    ['a*b*c', 'aXbYbZ', false],
    ['a?', 'a', false],
    ['a.c', 'abc', false],
  ])('%s against %s is %s', (pattern, name, expected) => {
    expect(matchesGlob(pattern, name)).toBe(expected);
  });

  it('agrees with a regular expression', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '?'), maxLength: 8 });
    const names = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 });
    fc.assert(
      fc.property(letters, names, (pattern, name) => {
        const regular = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(matchesGlob(pattern, name)).toBe(regular.test(name));
      }),
    );
  });
});
