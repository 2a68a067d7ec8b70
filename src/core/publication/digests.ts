import type { ObjectHash } from '../git/sha.ts';
import { bytewise } from '../text/bytewise.ts';
import type { Dress } from './dress.ts';
import type { Proposal } from './plan.ts';

/** Each takes nine characters of a pull request's body, which has room for 65,536. */
const mostNamed = 500;

/**
 * Names what proposals want, wherever in the files it stands: which setters get which values. The same wishes have the
 * same name, so that a change which a person declined is known again. A proposal's own words tell more, where it has
 * some; where no marked value changes, as when a hold is lifted, the files tell.
 *
 *     app → 1.5.3, web → 2.0.0   →   '3f2a91c0,9be07d41'
 */
export function changesName(proposals: readonly Proposal[], hash: ObjectHash): string {
  const wishes = proposals.flatMap(wishesOf).map((wish) => digest(wish, hash).slice(0, 8));
  const names = [...new Set(wishes)].sort(bytewise);
  return names.length <= mostNamed ? names.join(',') : digest(names, hash);
}

function wishesOf({ edits, files, wishes }: Proposal): readonly (readonly string[])[] {
  if (wishes !== undefined) return wishes.map((wish) => [wish]);
  if (edits.length > 0) return edits.map((edit) => [edit.setter, edit.newValue]);
  return files.map(({ path, text }) => [path, text]);
}

/**
 * Tells whether everything that one name stands for is in another, and that has more.
 *
 *     ('3f2a91c0', '3f2a91c0,9be07d41') → true
 */
export function isLessThan(part: string, whole: string): boolean {
  const all = new Set(whole.split(','));
  return part !== whole && part.split(',').every((name) => all.has(name));
}

/** Names labels and people as they were asked for. */
export function dressDigest(dress: Dress, hash: ObjectHash): string {
  const { labels, assignees, reviewers, teamReviewers, autoMerge } = dress;
  return digest([labels, assignees, reviewers, teamReviewers, autoMerge], hash);
}

function digest(value: unknown, hash: ObjectHash): string {
  return hash('blob', new TextEncoder().encode(JSON.stringify(value))).slice(0, 16);
}
