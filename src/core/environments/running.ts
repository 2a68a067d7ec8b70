import type { Digest } from '../image/digest.ts';
import type { Tag } from '../image/tag.ts';

/** What one marker says of an image. A `:tag` marker says no name, a `:name` marker nothing else. */
export interface MarkedValue {
  readonly image: string | undefined;
  readonly tag: Tag | undefined;
  readonly digest: Digest | undefined;
}

/** What an environment runs for a policy, as all its markers together say. */
export interface Running extends MarkedValue {
  readonly tag: Tag;
}

/** What stands in the way where markers do not say one thing. */
export type Unclear = 'nothing' | 'no-tag' | 'contradiction';

/**
 * Adds up the markers of a policy in an environment: each part must be the same wherever it stands.
 *
 *     [{ image: 'ghcr.io/org/app', tag: '1.5.3' }, { tag: '1.5.3', digest }] → { image, tag: '1.5.3', digest }
 *     [{ tag: '1.5.3' }, { tag: '1.5.2' }] → 'contradiction'
 */
export function runningOf(values: readonly MarkedValue[]): Running | Unclear {
  const images = distinct(values.map(({ image }) => image));
  const tags = distinct(values.map(({ tag }) => tag));
  const digests = distinct(values.map(({ digest }) => digest));
  if (values.length === 0) return 'nothing';
  if (Math.max(images.length, tags.length, digests.length) > 1) return 'contradiction';
  const [tag] = tags;
  return tag === undefined ? 'no-tag' : { image: images[0], tag, digest: digests[0] };
}

/**
 * Tells whether two values are the same image: a digest that only one of them has makes them differ.
 *
 *     ({ tag: '1.5.3' }, { tag: '1.5.3', digest }) → false
 */
export function isSame(one: MarkedValue, other: MarkedValue): boolean {
  return one.image === other.image && one.tag === other.tag && one.digest === other.digest;
}

/**
 * Tells whether two values may be the same image: what one of the two does not say cannot make them differ. Markers
 * that come to say more or less, as when a digest is pinned for the first time, have moved no image.
 *
 *     ({ tag: '1.5.3' }, { tag: '1.5.3', digest }) → true
 */
export function agrees(one: MarkedValue, other: MarkedValue): boolean {
  const parts = [
    [one.image, other.image],
    [one.tag, other.tag],
    [one.digest, other.digest],
  ] as const;
  return parts.every(([here, there]) => here === undefined || there === undefined || here === there);
}

/**
 * Writes a version as commits and tables do.
 *
 *     { tag: '1.5.3', digest: 'sha256:…' } → '1.5.3@sha256:…'
 */
export function versionText({ tag, digest }: Omit<MarkedValue, 'image'>): string {
  return digest === undefined ? (tag ?? '') : `${tag ?? ''}@${digest}`;
}

function distinct<T>(parts: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(parts.filter((part) => part !== undefined))];
}
