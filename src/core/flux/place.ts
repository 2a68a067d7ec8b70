import type { Place } from '../problem/problem.ts';
import type { Metadata } from './objects.ts';

/**
 * Tells where a field of an object stands, or else the nearest field around it, or else the object.
 *
 *     (meta, 'spec.policy.semver.range') → { file: 'apps/policy.yaml', line: 12, column: 7 }
 */
export function placeOfField({ fields, at }: Metadata, path: string): Place {
  for (let here = path; here !== ''; here = here.slice(0, Math.max(0, here.lastIndexOf('.')))) {
    const place = fields?.get(here);
    if (place !== undefined) return place;
  }
  return at;
}
