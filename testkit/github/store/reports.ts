import { runAutoMerge } from './merging.ts';
import {
  pullRequestsOf,
  type CheckRun,
  type CommitStatus,
  type Deployment,
  type DeploymentStatus,
  type Repository,
} from './repository.ts';
import type { World } from './world.ts';

/** What was waiting for this commit to pass is merged now. */
function wakeAutoMerges(world: World, repository: Repository, sha: string): void {
  for (const pull of pullRequestsOf(repository)) if (pull.pull.headSha === sha) runAutoMerge(world, repository, pull);
}

export type NewStatus = Omit<CommitStatus, 'id' | 'createdAt'>;

export function reportStatus(world: World, repository: Repository, status: NewStatus): CommitStatus {
  const made: CommitStatus = { ...status, id: world.nextId(), createdAt: world.now() };
  repository.statuses.push(made);
  wakeAutoMerges(world, repository, status.sha);
  return made;
}

export type NewCheck = Pick<CheckRun, 'sha' | 'name' | 'conclusion'> &
  Partial<Pick<CheckRun, 'detailsUrl' | 'title' | 'summary'>> & { readonly status?: CheckRun['status'] | undefined };

export function reportCheck(world: World, repository: Repository, check: NewCheck): CheckRun {
  const now = world.now();
  const made: CheckRun = {
    detailsUrl: null,
    title: null,
    summary: null,
    ...check,
    id: world.nextId(),
    startedAt: now,
    status: check.conclusion === null ? (check.status ?? 'queued') : 'completed',
    completedAt: check.conclusion === null ? null : now,
  };
  repository.checks.push(made);
  wakeAutoMerges(world, repository, check.sha);
  return made;
}

export type NewDeployment = Omit<Deployment, 'id' | 'createdAt' | 'statuses'>;

export function reportDeployment(world: World, repository: Repository, deployment: NewDeployment): Deployment {
  const made: Deployment = { ...deployment, id: world.nextId(), createdAt: world.now(), statuses: [] };
  repository.deployments.push(made);
  return made;
}

export type NewDeploymentStatus = Omit<DeploymentStatus, 'id' | 'createdAt'>;

export function reportDeploymentStatus(world: World, to: Deployment, status: NewDeploymentStatus): DeploymentStatus {
  const made: DeploymentStatus = { ...status, id: world.nextId(), createdAt: world.now() };
  to.statuses.push(made);
  return made;
}
