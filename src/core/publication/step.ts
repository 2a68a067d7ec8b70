import type { Mirror } from '../git/refspec.ts';
import type { Sha } from '../git/sha.ts';
import type { Draft } from './draft.ts';
import type { Head, PullRequest } from './standing.ts';
import type { Dress } from './dress.ts';
import type { PullRequestText } from './pull-request-text.ts';

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
  | { readonly kind: 'update-pull-request'; readonly pull: PullRequest; readonly text: PullRequestText }
  | {
      readonly kind: 'dress-pull-request';
      /** undefined: the one that an earlier step opens. */
      readonly pull: PullRequest | undefined;
      readonly dress: Dress;
      /** The body says from then on that it was done. */
      readonly text: PullRequestText;
    }
  | { readonly kind: 'close-pull-request'; readonly pull: PullRequest; readonly text: PullRequestText }
  | { readonly kind: 'delete-branch'; readonly branch: string; readonly from: Sha }
  /** Lets another branch have what the steps before put on the plan's own. */
  | { readonly kind: 'mirror-branch'; readonly from: Sha | undefined; readonly mirror: Mirror };
