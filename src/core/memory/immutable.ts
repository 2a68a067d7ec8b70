import { parseTagVersion } from '../policy/version.ts';

/** A commit, or a date: what a build names its image by so that no other has the same name. */
const once = /(?:^|[^0-9a-z])(?:(?=[a-f]*[0-9])[0-9a-f]{7,40}|[0-9]{8,})(?:$|[^0-9a-z])/;

/**
 * Tells whether a tag looks as if it were to point at one image for ever: a whole version, or a name with a commit or
 * date in it.
 *
 *     '1.2.3', 'v1.2.3-alpine', 'main-3f9c2d1', '20260701' → true    'latest', '1.2', 'v1', 'feedback' → false
 */
export function looksImmutable(tag: string): boolean {
  return parseTagVersion(tag) !== undefined || once.test(tag);
}
