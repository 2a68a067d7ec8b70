import { nearest } from '../text/nearest.ts';
import { lineFor, token, type Advice } from './marker-text.ts';

/**
 * Bytes that files with a marker hold, well-formed or not. All are of some length, so that a search skips most of the
 * text: among 10,000 files they cost a third of a millisecond.
 */
export const markerNeedles: readonly string[] = [
  ...[token, '$imag', '$Imag', '$IMAG'],
  ...['imagepolic', 'imagePolic', 'ImagePolic', 'IMAGEPOLIC'],
];

const opening = /#[ \t]*\{[ \t]*["']?\$?i/i;

/**
 * Tells whether a file is worth reading for its markers. Many hold a needle for other reasons, and no marker.
 *
 *     'a: 1 # {"$imagePolicy": "ns:app"}' → true    'kind: ImagePolicy' → false
 */
export function mayHoldMarkers(text: string): boolean {
  return text.includes(token) || opening.test(text);
}

/** What was meant, and what else begins like it and is meant as it stands. */
const words = [token.slice(1), 'imagePullPolicy', 'imagePullSecret', 'imageRepository'];

const pattern = /^#+[ \t]*\{[ \t]*["']?(\$?[a-z_-]{8,16})["']?[ \t]*:[ \t]*["']?([^"'{}\s,]*)["']?[^{}]*\}/i;

/**
 * Says what is wrong with a comment whose braces hold almost the token: Flux takes it for any comment. Without the
 * dollar sign it must name a policy, too, for other tools speak of image policies.
 *
 *     '# {"$imagePolicy": "a:b"}' → "$imagePolicy" is not "$imagepolicy"; write: # {"$imagepolicy": "a:b"}
 */
export function misspellingOf(comment: string): Advice | undefined {
  const [, key = '', setter = ''] = pattern.exec(comment) ?? [];
  if (key === token || nearest(key.replaceAll(/[$_-]/g, ''), words) !== words[0]) return undefined;
  const isMeant = key.startsWith('$') || /^[^:/]+:[^:/]+/.test(setter);
  return isMeant ? { reason: `"${key}" is not "${token}"`, hint: lineFor(setter) } : undefined;
}
