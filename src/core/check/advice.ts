import type { ProblemCode } from '../problem/codes.ts';

/**
 * The codes that say how something could be better. Any other says that something was not written, or not done, which
 * nobody may hide: turned off or excused, it is a notice. docs/problems.md names these too, and a test holds the two
 * together.
 */
const advice: ReadonlySet<string> = new Set<ProblemCode>([
  'object/old-version',
  'object/suspended',
  'object/template',
  'object/short-interval',
  'repository/no-exclusions',
  'credentials/no-match',
  'policy/unused',
  'policy/unbounded-range',
  'policy/pre-release-leak',
  'policy/descending',
  'policy/unanchored-pattern',
  'policy/extract-no-group',
  'policy/imprecise-number',
  'memory/empty',
  'marker/malformed',
  'marker/unreachable',
  'marker/unknown-policy',
  'marker/unknown-suffix',
  'marker/no-automation',
  'marker/empty-digest',
  'marker/unquoted',
  'marker/drops-digest',
  'automation/none',
  'automation/overlap',
  'automation/protected-environment',
  'automation/several-environments',
  'automation/no-path',
  'automation/no-branch',
  'automation/bare-message',
  'environment/no-marker',
  'hold/idle',
  'hold/unused',
  'excuse/malformed',
  'excuse/no-reason',
  'excuse/unused',
  'promotion/none',
  'publish/author-not-used',
  'publish/no-workflow-runs',
  'init/not-an-image',
  'init/no-tag',
  'init/no-order',
  'init/outside-environments',
  'test/none',
]);

/** Tells whether a code may be turned off or excused. `'policy/unused' → true`, `'edit/unproved' → false` */
export function isAdvice(code: ProblemCode): boolean {
  return advice.has(code);
}
