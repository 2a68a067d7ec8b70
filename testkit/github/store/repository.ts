import type { BareRepository } from '../git/bare.ts';
import type { Person, Role } from './people.ts';

export interface Settings {
  readonly private: boolean;
  readonly archived: boolean;
  readonly allowMergeCommit: boolean;
  readonly allowSquashMerge: boolean;
  readonly allowRebaseMerge: boolean;
  readonly allowAutoMerge: boolean;
  readonly deleteBranchOnMerge: boolean;
  /** Settings → Actions → General → "Allow GitHub Actions to create and approve pull requests". */
  readonly actionsMayCreatePullRequests: boolean;
}

/** Classic branch protection. What is not named has GitHub's default: no force push, no deletion. */
export interface Protection {
  /** A name, or a pattern with `*`. */
  readonly branch: string;
  readonly requirePullRequest?: boolean;
  readonly requiredChecks?: readonly string[];
  readonly allowForcePushes?: boolean;
  readonly allowDeletions?: boolean;
  /** Logins that the rules do not bind. */
  readonly bypass?: readonly string[];
}

export type RulesetRule =
  | { readonly type: 'creation' | 'deletion' | 'non_fast_forward' | 'pull_request' | 'required_signatures' | 'update' }
  | { readonly type: 'required_status_checks'; readonly checks: readonly string[] };

export interface Ruleset {
  readonly name: string;
  /** Branch names, patterns with `*`, `~DEFAULT_BRANCH` or `~ALL`. */
  readonly branches: readonly string[];
  readonly rules: readonly RulesetRule[];
  readonly bypass?: readonly string[];
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface Team {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

export interface Comment {
  readonly id: number;
  readonly author: Person;
  readonly createdAt: string;
  updatedAt: string;
  body: string;
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface AutoMerge {
  readonly by: Person;
  readonly method: MergeMethod;
  readonly title: string | null;
  readonly message: string | null;
  readonly at: string;
}

export interface Pull {
  readonly headRef: string;
  /** Who owns the fork that the head is in; undefined: it is in this repository. */
  readonly fork: string | undefined;
  headSha: string;
  baseRef: string;
  baseSha: string;
  draft: boolean;
  merged: { readonly sha: string; readonly by: Person; readonly at: string } | undefined;
  autoMerge: AutoMerge | undefined;
  reviewers: Person[];
  teams: Team[];
  maintainerCanModify: boolean;
  /** The head branch was force-pushed or made again while the pull request was closed: it stays closed for ever. */
  recreated: boolean;
  /** The pair of commits whose mergeability has been asked for: GitHub answers the first question with "unknown". */
  asked: string;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly author: Person;
  readonly createdAt: string;
  readonly comments: Comment[];
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'reopened' | 'duplicate' | null;
  updatedAt: string;
  closedAt: string | null;
  closedBy: Person | undefined;
  labels: string[];
  assignees: Person[];
  readonly pull: Pull | undefined;
}

export type PullRequest = Issue & { readonly pull: Pull };

export type StatusState = 'error' | 'failure' | 'pending' | 'success';

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: StatusState;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Person;
  readonly createdAt: string;
}

export type CheckConclusion =
  'action_required' | 'cancelled' | 'failure' | 'neutral' | 'skipped' | 'success' | 'timed_out';

export interface CheckRun {
  readonly id: number;
  readonly sha: string;
  readonly name: string;
  readonly startedAt: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: CheckConclusion | null;
  completedAt: string | null;
  detailsUrl: string | null;
  title: string | null;
  summary: string | null;
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: 'error' | 'failure' | 'inactive' | 'pending' | 'success' | 'queued' | 'in_progress';
  readonly description: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly creator: Person;
  readonly createdAt: string;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly creator: Person;
  readonly createdAt: string;
  readonly statuses: DeploymentStatus[];
  readonly productionEnvironment: boolean;
  readonly transientEnvironment: boolean;
}

/** An event that a workflow would have been started by. */
export interface Dispatch {
  readonly kind: 'repository' | 'workflow';
  readonly name: string;
  readonly payload: unknown;
}

/** A reference was moved: what `…/activity` lists. */
export interface Activity {
  readonly id: number;
  readonly ref: string;
  /** null: it was made, or it went. */
  readonly before: string | null;
  readonly after: string | null;
  readonly kind: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion';
  readonly by: Person | undefined;
  readonly at: string;
}

export interface Repository {
  readonly id: number;
  readonly owner: Person;
  readonly name: string;
  readonly createdAt: string;
  readonly git: BareRepository;
  defaultBranch: string;
  settings: Settings;
  readonly protections: Protection[];
  readonly rulesets: Ruleset[];
  readonly collaborators: Map<string, Role>;
  readonly teams: Map<string, Team>;
  /** By name in lower case: GitHub's labels do not care for it. */
  readonly labels: Map<string, Label>;
  readonly issues: Map<number, Issue>;
  readonly statuses: CommitStatus[];
  readonly checks: CheckRun[];
  readonly deployments: Deployment[];
  readonly dispatches: Dispatch[];
  readonly activities: Activity[];
}

export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

export function tipOf(repository: Repository, branch: string): string | undefined {
  return repository.git.refs.read(`refs/heads/${branch}`);
}

export function isPullRequest(issue: Issue | undefined): issue is PullRequest {
  return issue?.pull !== undefined;
}

export function pullRequestsOf(repository: Repository): readonly PullRequest[] {
  return [...repository.issues.values()].filter(isPullRequest);
}
