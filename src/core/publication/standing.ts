import type { Author } from '../git/author.ts';
import type { Sha } from '../git/sha.ts';

/** The newest commit of a branch, and its files. */
export interface Head {
  readonly branch: string;
  readonly commit: Sha;
  readonly tree: Sha;
}

export interface CommitSummary {
  readonly commit: Sha;
  readonly tree: Sha;
  readonly parents: readonly Sha[];
  readonly author: Author;
  readonly committer: Author;
  readonly message: string;
  /** Whether the server could verify its signature. */
  readonly verified: boolean;
}

export interface PullRequest {
  /** The name that GraphQL knows it by. */
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly base: string;
  readonly branch: string;
  /** The newest commit of its branch; of a closed one, as it was then. */
  readonly head: Sha;
}

export interface BranchStanding {
  readonly head: Head;
  /** Newest first; the last ones only, never all of a long branch. */
  readonly history: readonly CommitSummary[];
}

export interface RepositoryStanding {
  /** `owner/name` */
  readonly name: string;
  readonly url: string;
  readonly archived: boolean;
  /** Whether the token's owner may push; undefined where the server does not tell, as for Apps. */
  readonly mayPush: boolean | undefined;
  /** The login behind the token; that of an App ends with `[bot]`. */
  readonly viewer: string;
}

/** What stands on the server before a run does anything, read at one moment. */
export interface Standing {
  readonly repository: RepositoryStanding;
  readonly base: BranchStanding | undefined;
  readonly branch: BranchStanding | undefined;
  /** Open pull requests of that branch of this repository (never of a fork's), newest first. */
  readonly open: readonly PullRequest[];
  /** Those of them that are closed or merged, newest first; the last ones only. */
  readonly closed: readonly PullRequest[];
  /** All open pull requests to the base, where the plan's branch is one of a family. */
  readonly siblings: readonly PullRequest[];
  /** Where the mirror of the branch is; undefined where it is not there, or none is wanted. */
  readonly mirror: Sha | undefined;
}
