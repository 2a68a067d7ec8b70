export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** A repository may allow any of them; a merge keeps most. */
export const anyMethod: readonly MergeMethod[] = ['merge', 'squash', 'rebase'];

/** Labels, people and manners of a pull request: set once, and then a person's to change. */
export interface Dress {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
  /** How it may merge by itself, the first that the repository allows; none: people merge it. */
  readonly autoMerge: readonly MergeMethod[];
}

/** Picks these out of what holds them among other things. */
export function dressOf({ labels, assignees, reviewers, teamReviewers, autoMerge }: Dress): Dress {
  return { labels, assignees, reviewers, teamReviewers, autoMerge };
}

export function isUndressed({ labels, assignees, reviewers, teamReviewers, autoMerge }: Dress): boolean {
  const words = [...labels, ...assignees, ...reviewers, ...teamReviewers];
  return words.length === 0 && autoMerge.length === 0;
}
