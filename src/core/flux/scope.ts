import { matchesGlob } from '../text/glob.ts';

/**
 * Tells whether one of the patterns names an object: by its name, or, with a `/`, by its whole id. `*` stands for any
 * text and `?` for any one character.
 *
 *     (['web-*'], 'apps/web-1') → true    (['apps/*'], 'prod/web') → false    ([], 'apps/web') → false
 */
export function matchesName(patterns: readonly string[], id: string): boolean {
  const name = id.slice(id.indexOf('/') + 1);
  return patterns.some((pattern) => matchesGlob(pattern, pattern.includes('/') ? id : name));
}
