import { commitAs, filesAt, logOf, modesAt, type Files, type LoggedCommit } from './committing.ts';
import type { Mode } from './git/trees.ts';
import { addComment } from './rest/routes-issues.ts';
import { commitOf } from './rest/call.ts';
import { reopenPull } from './rest/routes-pull-edits.ts';
import { mergePull } from './store/merging.ts';
import { moveRefs } from './store/moves.ts';
import { openForeignPull, openPull, type NewPull } from './store/opening.ts';
import type { Role } from './store/people.ts';
import { closeIssue } from './store/pulls.ts';
import { reportCheck, reportDeployment, reportDeploymentStatus, reportStatus } from './store/reports.ts';
import {
  fullName,
  isPullRequest,
  pullRequestsOf,
  tipOf,
  type CheckConclusion,
  type Deployment,
  type DeploymentStatus,
  type Issue,
  type MergeMethod,
  type Protection,
  type PullRequest,
  type Repository,
  type Ruleset,
  type Settings,
  type StatusState,
} from './store/repository.ts';
import type { World } from './store/world.ts';

/** A pull request, in the form that tests compare. */
export interface PullView {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  readonly draft: boolean;
  readonly title: string;
  readonly body: string | null;
  readonly author: string;
  readonly head: string;
  readonly headSha: string;
  readonly base: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teams: readonly string[];
  readonly comments: readonly string[];
  readonly autoMerge: MergeMethod | null;
  readonly mergeSha: string | null;
}

function viewOf(pull: PullRequest): PullView {
  const { headRef, headSha, baseRef, merged, draft, autoMerge, reviewers, teams } = pull.pull;
  return {
    number: pull.number,
    state: merged === undefined ? pull.state : 'merged',
    draft,
    title: pull.title,
    body: pull.body,
    author: pull.author.login,
    head: headRef,
    headSha,
    base: baseRef,
    labels: [...pull.labels],
    assignees: pull.assignees.map(({ login }) => login),
    reviewers: reviewers.map(({ login }) => login),
    teams: teams.map(({ slug }) => slug),
    comments: pull.comments.map(({ body }) => body),
    autoMerge: autoMerge?.method ?? null,
    mergeSha: merged?.sha ?? null,
  };
}

export interface PullSeed {
  readonly title: string;
  readonly body?: string;
  readonly head: string;
  readonly base?: string;
  readonly draft?: boolean;
}

/** A repository as a test sees and sets it up: all of it at once, with no request and no rule in between. */
export class RepositoryHandle {
  readonly fullName: string;
  private readonly world: World;
  private readonly repository: Repository;

  constructor(world: World, repository: Repository) {
    this.world = world;
    this.repository = repository;
    this.fullName = fullName(repository);
  }

  /** The bare repository: any git command can be run in it. */
  get directory(): string {
    return this.repository.git.directory;
  }

  get cloneUrl(): string {
    return `${this.world.origin}/${this.fullName}.git`;
  }

  get nodeNumber(): number {
    return this.repository.id;
  }

  head(branch = this.repository.defaultBranch): string | undefined {
    return tipOf(this.repository, branch);
  }

  branches(): readonly string[] {
    return [...this.repository.git.refs.list('refs/heads/').keys()].map((name) => name.slice('refs/heads/'.length));
  }

  files(branch?: string): Record<string, string> {
    return filesAt(this.repository, this.tip(branch));
  }

  modes(branch?: string): Record<string, Mode> {
    return modesAt(this.repository, this.tip(branch));
  }

  log(branch?: string): readonly LoggedCommit[] {
    return logOf(this.repository, this.tip(branch));
  }

  /** Makes a commit on a branch, fast and unseen: "a stranger pushes". Gives its SHA. */
  pushAs(login: string, branch: string, files: Files, message = `Change by ${login}`): string {
    return commitAs(this.world, this.repository, { login, branch, files, message });
  }

  /** Sets a branch to a commit or another branch, by force, or makes it. */
  setBranch(branch: string, to: string): void {
    this.move(branch, this.commit(to));
  }

  deleteBranch(branch: string): void {
    this.move(branch, null);
  }

  setTag(tag: string, to: string): void {
    moveRefs(this.world, this.repository, [{ name: `refs/tags/${tag}`, after: this.commit(to), force: true }]);
  }

  get pullRequests(): readonly PullView[] {
    return pullRequestsOf(this.repository).map(viewOf);
  }

  get issues(): readonly Issue[] {
    return [...this.repository.issues.values()].filter((issue) => issue.pull === undefined);
  }

  openPullRequestAs(login: string, seed: PullSeed): number {
    return openPull(this.world, this.repository, this.newPull(login, seed)).number;
  }

  /** Opens one from a fork, as anybody may, whatever its branch is called. */
  openForeignPullRequestAs(login: string, seed: PullSeed): number {
    return openForeignPull(this.world, this.repository, this.newPull(login, seed), login).number;
  }

  /** Merges as a person with the button does, who may pass over required checks. Gives the base's new tip. */
  mergePullRequest(number: number, method: MergeMethod = 'merge', login = 'maintainer'): string {
    return mergePull(this.world, this.repository, this.pull(number), { method, by: this.world.person(login) });
  }

  closePullRequest(number: number, login = 'maintainer'): void {
    closeIssue(this.world, this.pull(number), this.world.person(login));
  }

  /** Throws where GitHub would not: its branch was built anew. */
  reopenPullRequest(number: number): void {
    reopenPull(this.world, this.repository, this.pull(number));
  }

  commentAs(login: string, number: number, body: string): void {
    const issue = this.repository.issues.get(number);
    if (issue === undefined) throw new Error(`There is no #${number}`);
    addComment({ world: this.world }, issue, this.world.person(login), body);
  }

  setStatus(ref: string, context: string, state: StatusState, description: string | null = null): void {
    const creator = this.world.person('ci[bot]');
    reportStatus(this.world, this.repository, {
      sha: this.commit(ref),
      context,
      state,
      description,
      targetUrl: null,
      creator,
    });
  }

  /** null: it still runs. */
  setCheck(ref: string, name: string, conclusion: CheckConclusion | null): void {
    reportCheck(this.world, this.repository, { sha: this.commit(ref), name, conclusion, status: 'in_progress' });
  }

  deploy(ref: string, environment: string, ...states: readonly DeploymentStatus['state'][]): number {
    const creator = this.world.person('cd[bot]');
    const deployment = reportDeployment(this.world, this.repository, {
      sha: this.commit(ref),
      ref,
      task: 'deploy',
      environment,
      description: null,
      payload: {},
      creator,
      productionEnvironment: environment === 'production',
      transientEnvironment: false,
    });
    for (const state of states)
      reportDeploymentStatus(this.world, deployment, {
        state,
        description: '',
        logUrl: '',
        environmentUrl: '',
        creator,
      });
    return deployment.id;
  }

  get statuses(): readonly string[] {
    return this.repository.statuses.map(({ sha, context, state }) => `${sha} ${context} ${state}`);
  }

  get deployments(): readonly Deployment[] {
    return this.repository.deployments;
  }

  get dispatches(): Repository['dispatches'] {
    return this.repository.dispatches;
  }

  protect(protection: Protection): void {
    this.repository.protections.push(protection);
  }

  addRuleset(ruleset: Ruleset): void {
    this.repository.rulesets.push(ruleset);
  }

  configure(settings: Partial<Settings>): void {
    this.repository.settings = { ...this.repository.settings, ...settings };
  }

  addCollaborator(login: string, role: Role): void {
    this.world.person(login);
    this.repository.collaborators.set(login, role);
  }

  addTeam(slug: string): void {
    this.world.addTeam(this.repository, slug);
  }

  addLabel(name: string, color?: string): void {
    this.world.addLabel(this.repository, name, color);
  }

  get labels(): readonly string[] {
    return [...this.repository.labels.values()].map(({ name }) => name);
  }

  private newPull(login: string, seed: PullSeed): NewPull {
    return {
      title: seed.title,
      body: seed.body ?? null,
      author: this.world.person(login),
      head: seed.head,
      base: seed.base ?? this.repository.defaultBranch,
      draft: seed.draft ?? false,
      maintainerCanModify: false,
    };
  }

  private move(branch: string, after: string | null): void {
    const obstacle = moveRefs(this.world, this.repository, [{ name: `refs/heads/${branch}`, after, force: true }]);
    if (obstacle !== undefined) throw new Error(`Cannot move ${branch}: ${obstacle.kind}`);
  }

  private commit(name: string): string {
    const found = commitOf(this.repository, name);
    if (found === undefined) throw new Error(`${this.fullName} has no commit ${name}`);
    return found;
  }

  private tip(branch = this.repository.defaultBranch): string {
    return this.commit(branch);
  }

  private pull(number: number): PullRequest {
    const found = this.repository.issues.get(number);
    if (!isPullRequest(found)) throw new Error(`${this.fullName} has no pull request #${number}`);
    return found;
  }
}
