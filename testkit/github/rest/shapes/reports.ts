import { combinedState, latestStatuses } from '../../store/checks.ts';
import type { CheckRun, CommitStatus, Deployment, DeploymentStatus, Repository } from '../../store/repository.ts';
import type { World } from '../../store/world.ts';
import type { Json, JsonObject } from '../description.ts';
import { nodeId } from '../../store/node-ids.ts';
import { userShape } from './people.ts';
import { apiUrl, minimalRepositoryShape, webUrl } from './repository.ts';

/** `simple-commit-status` */
function plainStatus(world: World, repository: Repository, status: CommitStatus): JsonObject {
  return {
    id: status.id,
    node_id: nodeId('SC', status.id),
    url: `${apiUrl(world, repository)}/statuses/${status.sha}`,
    avatar_url: `${world.origin}/avatars/u/${status.creator.id}`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

/** `status` */
export function statusShape(world: World, repository: Repository, status: CommitStatus): JsonObject {
  return { ...plainStatus(world, repository, status), creator: userShape(world, status.creator) };
}

/** `combined-commit-status`; `page` cuts the statuses, the state is of all of them */
export function combinedShape(
  world: World,
  repository: Repository,
  sha: string,
  page: (all: readonly CommitStatus[]) => readonly CommitStatus[],
): JsonObject {
  const all = latestStatuses(repository, sha);
  const url = `${apiUrl(world, repository)}/commits/${sha}`;
  return {
    state: combinedState(all),
    statuses: page(all).map((status) => plainStatus(world, repository, status)),
    sha,
    total_count: all.length,
    repository: minimalRepositoryShape(world, repository),
    commit_url: url,
    url: `${url}/status`,
  };
}

/** `check-run` */
export function checkRunShape(world: World, repository: Repository, run: CheckRun): JsonObject {
  const url = `${apiUrl(world, repository)}/check-runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    head_sha: run.sha,
    external_id: '',
    url,
    html_url: `${webUrl(world, repository)}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: 0,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: { id: run.id },
    app: appShape(world, repository),
    pull_requests: [],
  };
}

/** `nullable-integration`: all check runs here are of one App. */
function appShape(world: World, { owner, createdAt }: Repository): JsonObject {
  return {
    ...{ id: 1, node_id: 'A_1', slug: 'ci', name: 'CI', description: null, owner: userShape(world, owner) },
    ...{ external_url: 'https://ci.example.com', html_url: `${world.origin}/apps/ci` },
    ...{ created_at: createdAt, updated_at: createdAt, permissions: { checks: 'write' }, events: [] },
  };
}

/** `deployment` */
export function deploymentShape(world: World, repository: Repository, deployment: Deployment): JsonObject {
  const url = `${apiUrl(world, repository)}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId('DE', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload as Json,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: userShape(world, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: apiUrl(world, repository),
    transient_environment: deployment.transientEnvironment,
    production_environment: deployment.productionEnvironment,
  };
}

/** `deployment-status` */
export function deploymentStatusShape(
  world: World,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): JsonObject {
  const url = `${apiUrl(world, repository)}/deployments/${deployment.id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DES', status.id),
    state: status.state,
    creator: userShape(world, status.creator),
    description: status.description,
    environment: deployment.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: apiUrl(world, repository),
  };
}
