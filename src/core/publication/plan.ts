import type { AutomationId, SigningKey } from '../flux/objects.ts';
import type { Author } from '../git/author.ts';
import type { Mirror } from '../git/refspec.ts';
import type { Edit } from '../manifests/edit.ts';
import type { Source, SourceFile } from '../ports.ts';
import type { Problem } from '../problem/problem.ts';
import type { Dress } from './dress.ts';

/** What one automation wants of the text that it was shown. */
export interface Proposal {
  /** The changed files, each with its whole new text. */
  readonly files: readonly SourceFile[];
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
  /**
   * False where something could not be judged this time (a registry was away, say): edits may then be missing that an
   * earlier run had, and no pull request is closed for want of them.
   */
  readonly complete: boolean;
  /** What is wanted, one text for each wish; left out, the edits tell, or where there are none the files. */
  readonly wishes?: readonly string[];
}

/** One commit: the whole change set of one automation, made anew from whatever text the branch has. */
export interface CommitPlan {
  readonly automation: AutomationId;
  /** undefined: whoever the token belongs to. */
  readonly author: Author | undefined;
  readonly signingKey: SigningKey | undefined;
  /**
   * Called again, on fresh text, each time the branch has moved. May throw a Problem, which stops this commit alone.
   * `viewer` is the login behind the token; undefined where nothing leaves the workspace.
   */
  propose(source: Source, viewer?: string): Promise<Proposal>;
  /** The commit's message for what is proposed. May throw a Problem, with the same effect. */
  /** May have to load what messages are made with. */
  message(proposal: Proposal): string | Promise<string>;
}

export interface PullRequestSettings extends Dress {
  title(proposals: readonly Proposal[]): string;
  /** Markdown; whatever comes from registries and manifests must be escaped in it already. */
  body(proposals: readonly Proposal[]): string;
  readonly draft: boolean;
  /** Why nothing is left to propose, for one that is closed; Markdown. Without it, the base has it all. */
  farewell?(): string;
}

export interface DirectPlan {
  readonly kind: 'direct';
  readonly branch: string;
  readonly commits: readonly CommitPlan[];
  /** Gets the same commits (Flux's push.refspec). */
  readonly mirror: Mirror | undefined;
}

export interface PullRequestPlan {
  readonly kind: 'pull-request';
  readonly base: string;
  readonly branch: string;
  readonly commits: readonly CommitPlan[];
  /** undefined: the branch is kept up to date, and no pull request is made of it. */
  readonly pullRequest: PullRequestSettings | undefined;
  /**
   * What branches have in common whose names differ from run to run (by a tag, say): a pull request of the same family
   * on another branch is superseded by this one. undefined: the branch always has this name.
   */
  readonly family: string | undefined;
  readonly mirror: Mirror | undefined;
}

/** What a run wants of one branch. */
export type BranchPlan = DirectPlan | PullRequestPlan;
