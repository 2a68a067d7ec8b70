import type { AutomationId, SigningKey } from '../flux/objects.ts';
import type { Edit } from '../manifests/edit.ts';
import type { SourceFile, Workspace } from '../ports.ts';
import type { Problem } from '../problem/problem.ts';

/** Whatever manifests can be found in: the workspace, a commit of a branch, or one of them with edits on top. */
export type Source = Pick<Workspace, 'find'>;

/** What one automation wants of the text that it was shown. */
export interface Proposal {
  /** The changed files, each with its whole new text. */
  readonly files: readonly SourceFile[];
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
  /**
   * False where something could not be judged this time (a registry was away, say): edits may then be missing that an
   * earlier run had, and nothing is taken back for want of them.
   */
  readonly complete: boolean;
}

export interface Author {
  readonly name: string;
  readonly email: string;
}

/** One commit: the whole change set of one automation, made anew from whatever text the branch has. */
export interface CommitPlan {
  readonly automation: AutomationId;
  readonly author: Author;
  readonly signingKey: SigningKey | undefined;
  /** Called again, on fresh text, each time the branch has moved. May throw a Problem, which stops this commit alone. */
  propose(source: Source): Promise<Proposal>;
  /** The commit's message for these edits. May throw a Problem. */
  message(proposal: Proposal): string;
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface PullRequestSettings {
  title(proposals: readonly Proposal[]): string;
  /** Markdown; whatever comes from registries and manifests must be escaped in it already. */
  body(proposals: readonly Proposal[]): string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
  readonly draft: boolean;
  readonly autoMerge: MergeMethod | undefined;
}

export interface DirectPlan {
  readonly kind: 'direct';
  readonly branch: string;
  readonly commits: readonly CommitPlan[];
}

export interface PullRequestPlan {
  readonly kind: 'pull-request';
  readonly base: string;
  readonly branch: string;
  readonly commits: readonly CommitPlan[];
  /** undefined: the branch is kept, and no pull request is made of it. */
  readonly pullRequest: PullRequestSettings | undefined;
}

/** What a run wants of one branch. */
export type BranchPlan = DirectPlan | PullRequestPlan;
