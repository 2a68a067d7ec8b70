import type { Sha } from '../git/sha.ts';
import type { Draft } from './draft.ts';
import type { Head } from './standing.ts';
import type { MergeMethod } from './plan.ts';
import type { PullRequestText } from './pull-request-text.ts';

/** Labels and people of a pull request. */
export interface Dress {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
  readonly autoMerge: MergeMethod | undefined;
}

/** One thing to do to the repository. All steps are decided before the first is done; a dry run stops there. */
export type Step =
  | { readonly kind: 'commit'; readonly branch: string; readonly onto: Head; readonly drafts: readonly Draft[] }
  | {
      readonly kind: 'put-branch';
      readonly branch: string;
      readonly onto: Head;
      /** What the branch must still be when it is moved; undefined: it must not exist. */
      readonly from: Sha | undefined;
      readonly drafts: readonly Draft[];
    }
  | {
      readonly kind: 'open-pull-request';
      readonly branch: string;
      readonly base: string;
      readonly draft: boolean;
      readonly text: PullRequestText;
    }
  | { readonly kind: 'update-pull-request'; readonly number: number; readonly text: PullRequestText }
  | { readonly kind: 'dress-pull-request'; readonly number: number | undefined; readonly dress: Dress }
  | { readonly kind: 'close-pull-request'; readonly number: number; readonly text: PullRequestText }
  | { readonly kind: 'delete-branch'; readonly branch: string; readonly from: Sha };

/** Says in one line what a step does. `{ kind: 'delete-branch', branch: 'b' } → 'delete branch "b"'` */
export function stepText(step: Step): string {
  switch (step.kind) {
    case 'commit':
      return `commit ${files(step.drafts)} to branch "${step.branch}"`;
    case 'put-branch':
      return `${step.from === undefined ? 'create' : 'rebuild'} branch "${step.branch}" with ${files(step.drafts)}`;
    case 'open-pull-request':
      return `open a pull request from "${step.branch}" to "${step.base}": ${step.text.title ?? ''}`;
    case 'update-pull-request':
      return `update pull request #${step.number}`;
    case 'dress-pull-request':
      return `set the labels and people of pull request${step.number === undefined ? '' : ` #${step.number}`}`;
    case 'close-pull-request':
      return `close pull request #${step.number}`;
    case 'delete-branch':
      return `delete branch "${step.branch}"`;
  }
}

function files(drafts: readonly Draft[]): string {
  const paths = new Set(drafts.flatMap((draft) => draft.proposal.files.map((file) => file.path)));
  return `${paths.size} ${paths.size === 1 ? 'file' : 'files'}`;
}
