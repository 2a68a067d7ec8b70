import type { TagFilter } from '../flux/objects.ts';
import type { Tag } from '../image/tag.ts';
import { Problem } from '../problem/problem.ts';
import { compilePattern } from './pattern.ts';
import { expander } from './template.ts';

/** Gives what a policy compares of a tag, or undefined where the filter drops the tag. */
export type KeyReader = (tag: Tag) => string | undefined;

/**
 * Makes the reader of keys for `filterTags` (image-reflector internal/policy/filter.go).
 *
 *     undefined → (v1) → 'v1'    { pattern: '^v(.*)', extract: '$1' } → (v1) → '1', (x) → undefined
 *
 * Throws `policy/invalid` for a pattern that Go would refuse.
 */
export function keyReader(filter: TagFilter | undefined): KeyReader {
  if (filter === undefined) return (tag) => tag;
  const pattern = compilePattern(filter.pattern, (state) => invalidFilter(filter, state));
  if (filter.extract === '') return (tag) => (pattern.test(tag) ? tag : undefined);
  const expand = expander(filter.extract, pattern);
  return (tag) => {
    const captures = pattern.find(tag);
    return captures === undefined ? undefined : expand(captures);
  };
}

/** Gives the first pattern of an `exclusionList` that drops a tag, or undefined. */
export type Excluder = (tag: Tag) => string | undefined;

/**
 * Makes the excluder of an `exclusionList` (image-reflector imagerepository_controller.go, filterOutTags).
 *
 *     ['^.*\\.sig$'] → (a.sig) → '^.*\\.sig$', (a) → undefined
 *
 * Throws `repository/invalid-exclusion` for a pattern that Go would refuse.
 */
export function excluder(exclusionList: readonly string[]): Excluder {
  const patterns = exclusionList.map((text) => compilePattern(text, (state) => invalidExclusion(text, state)));
  return (tag) => patterns.find((pattern) => pattern.test(tag))?.text;
}

const re2 = 'Patterns are RE2 (https://github.com/google/re2/wiki/Syntax): no lookahead, lookbehind or backreference.';

function invalidFilter({ pattern }: TagFilter, state: string): Problem {
  const message = `failed to filter tags: invalid regular expression pattern '${pattern}': ${state}`;
  return new Problem('policy/invalid', `Cannot use the pattern "${pattern}" of filterTags: ${message}`, {
    hint: re2,
    flux: { reason: 'InvalidPolicy', message },
  });
}

function invalidExclusion(pattern: string, state: string): Problem {
  const message = `scan failed: failed to compile regex ${pattern}: ${state}`;
  return new Problem('repository/invalid-exclusion', `Cannot use "${pattern}" of the exclusionList: ${message}`, {
    hint: re2,
    flux: { reason: 'ReadOperationFailed', message },
  });
}
