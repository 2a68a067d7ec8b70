import type { ObjectHash } from '../git/sha.ts';
import { bytewise } from '../text/bytewise.ts';
import type { Proposal, PullRequestSettings } from './plan.ts';
import type { Dress } from './step.ts';

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

export function dressOf(settings: PullRequestSettings): Dress {
  const { labels, assignees, reviewers, teamReviewers, autoMerge } = settings;
  return { labels, assignees, reviewers, teamReviewers, autoMerge };
}

/** Names labels and people as they were asked for. */
export function dressDigest(dress: Dress, hash: ObjectHash): string {
  const { labels, assignees, reviewers, teamReviewers, autoMerge } = dress;
  return digest([labels, assignees, reviewers, teamReviewers, autoMerge ?? ''], hash);
}

export function isUndressed({ labels, assignees, reviewers, teamReviewers, autoMerge }: Dress): boolean {
  const people = [...labels, ...assignees, ...reviewers, ...teamReviewers];
  return people.length === 0 && autoMerge === undefined;
}

function digest(value: unknown, hash: ObjectHash): string {
  return hash('blob', new TextEncoder().encode(JSON.stringify(value))).slice(0, 16);
}
