import type { ObjectHash } from '../git/sha.ts';
import { bytewise } from '../text/bytewise.ts';
import type { Dress } from './dress.ts';
import type { Proposal } from './plan.ts';

/**
 * Names what proposals want, whatever the files around it have come to: which setter gets which value in which file.
 * Two proposals of the same change have the same name, so that one that a person declined is known again.
 */
export function changesDigest(proposals: readonly Proposal[], hash: ObjectHash): string {
  const wants = proposals.flatMap(({ edits }) =>
    edits.map((edit) => JSON.stringify([edit.file, edit.setter, edit.newValue])),
  );
  return digest([...new Set(wants)].sort(bytewise), hash);
}

/** Names labels and people as they were asked for. */
export function dressDigest(dress: Dress, hash: ObjectHash): string {
  const { labels, assignees, reviewers, teamReviewers, autoMerge } = dress;
  return digest([labels, assignees, reviewers, teamReviewers, autoMerge ?? ''], hash);
}

function digest(value: unknown, hash: ObjectHash): string {
  return hash('blob', new TextEncoder().encode(JSON.stringify(value))).slice(0, 16);
}
