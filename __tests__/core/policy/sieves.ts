import { openSieve, type SieveInput, type TagChoice } from '../../../src/core/policy/sieve.ts';
import type { PolicyRule, TagFilter } from '../../../src/core/flux/objects.ts';
import { attempt } from '../../../src/core/problem/attempt.ts';
import type { Problem } from '../../../src/core/problem/problem.ts';

export const semver = (range: string): PolicyRule => ({ kind: 'semver', range });
export const numerical: PolicyRule = { kind: 'numerical', order: 'asc' };
export const alphabetical: PolicyRule = { kind: 'alphabetical', order: 'asc' };
export const filter = (pattern: string, extract = ''): TagFilter => ({ pattern, extract });

/** A policy with Flux's own defaults. */
export function policy(rule: PolicyRule, more: Partial<SieveInput> = {}): SieveInput {
  return { rule, filter: undefined, exclusionList: ['^.*\\.sig$'], deployed: new Set(), ...more };
}

export function choose(input: SieveInput, ...pages: readonly (readonly string[])[]): TagChoice | Problem {
  return attempt(() => {
    const sieve = openSieve(input);
    for (const page of pages) sieve.offer(page);
    return sieve.choose();
  });
}
