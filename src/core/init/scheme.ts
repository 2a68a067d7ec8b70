import type { DigestReflection, PolicyRule, TagFilter } from '../flux/objects.ts';
import type { Obstacle } from './site.ts';

/** How the tags of an image are followed. */
export interface Scheme {
  readonly rule: PolicyRule;
  readonly filter: TagFilter | undefined;
  readonly digestReflection: DigestReflection;
  /** Why, in one clause that follows the tag that is deployed: 'is a version …'. */
  readonly reason: string;
  /** Tells schemes of one image apart in the names of objects: '1.x', 'latest'. */
  readonly label: string;
}

/** A way to read a tag as one of a series; undefined where the tag is none of this kind. */
export type Reading = (tag: string, listed: readonly string[]) => Scheme | Obstacle | undefined;

/** Writes a part of a tag into a pattern as itself. `'1.2' → '1\\.2'` */
export function literal(text: string): string {
  return text.replaceAll('.', '\\.');
}

const commit = /^g?(?=[a-f0-9]*[a-f])(?=[a-f0-9]*[0-9])[a-f0-9]{7,40}$/;

/** Tells whether a part of a tag is the hash of a commit, which says nothing of what is newer. `'abc1234' → true` */
export function isCommit(part: string): boolean {
  return commit.test(part);
}

/**
 * Writes a tail of a tag into a pattern: as itself, but for hashes of commits.
 *
 *     'alpine3.19' → 'alpine3\\.19'    'x-0a1b2c3' → 'x-[a-f0-9]{7,40}'
 */
export function patternOf(text: string): string {
  const parts = text.split(/([-_])/);
  return parts.map((part) => (isCommit(part) ? commitPattern(part) : literal(part))).join('');
}

/** Writes the hash of a commit into a pattern. `'gabcdef1' → 'g[a-f0-9]{7,40}'` */
export function commitPattern(part: string): string {
  return `${part.startsWith('g') ? 'g' : ''}[a-f0-9]{7,40}`;
}
