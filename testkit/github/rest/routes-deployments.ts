import { outcomesOf } from '../store/checks.ts';
import { notFound, Refusal, unprocessable } from '../store/refusals.ts';
import { reportDeployment, reportDeploymentStatus } from '../store/reports.ts';
import { tipOf, type Deployment, type DeploymentStatus } from '../store/repository.ts';
import {
  actorOf,
  commitOf,
  created,
  flagOf,
  noContent,
  paged,
  param,
  textOf,
  textsOf,
  type Answer,
  type Call,
  type Routes,
} from './call.ts';
import { deploymentShape, deploymentStatusShape } from './shapes/reports.ts';

/** Unless the request says `required_contexts: []`, everything reported on the commit must have passed (docs). */
function checkContexts(call: Call, sha: string, ref: string): void {
  const outcomes = outcomesOf(call.repository, sha);
  const wanted =
    call.body['required_contexts'] === undefined ? [...outcomes.keys()] : textsOf(call.body, 'required_contexts');
  if (wanted.some((context) => outcomes.get(context) !== 'success'))
    throw new Refusal(409, `Conflict: Commit status checks failed for ${ref}.`);
}

/** By default GitHub first merges the default branch into what is deployed; no program of ours should want that. */
function judgeAutoMerge(call: Call, sha: string): void {
  const base = tipOf(call.repository, call.repository.defaultBranch);
  const behind = base !== undefined && !call.repository.git.history.isAncestor(base, sha);
  if (call.body['auto_merge'] !== false && behind)
    call.violate('a deployment would merge the default branch: send auto_merge false');
}

function createDeployment(call: Call): Answer {
  const { body, repository, world } = call;
  const ref = textOf(body, 'ref') ?? '';
  const sha = commitOf(repository, ref);
  if (sha === undefined) throw unprocessable(`No ref found for: ${ref}`);
  checkContexts(call, sha, ref);
  judgeAutoMerge(call, sha);
  const environment = textOf(body, 'environment') ?? 'production';
  const deployment = reportDeployment(world, repository, {
    sha,
    ref,
    task: textOf(body, 'task') ?? 'deploy',
    environment,
    description: textOf(body, 'description') ?? null,
    payload: body['payload'] ?? {},
    creator: actorOf(call).person,
    productionEnvironment:
      'production_environment' in body ? flagOf(body, 'production_environment') : environment === 'production',
    transientEnvironment: flagOf(body, 'transient_environment'),
  });
  return created(deploymentShape(world, repository, deployment));
}

function listDeployments(call: Call): Answer {
  const { query, repository, world } = call;
  const wanted = (name: string, value: string): boolean => (query.get(name) ?? value) === value;
  const found = repository.deployments.filter(
    ({ sha, ref, task, environment }) =>
      wanted('sha', sha) && wanted('ref', ref) && wanted('task', task) && wanted('environment', environment),
  );
  return paged(call, found.toReversed(), (deployment) => deploymentShape(world, repository, deployment));
}

function deploymentOf(call: Call): Deployment {
  const found = call.repository.deployments.find(({ id }) => id === Number(param(call, 'deployment_id')));
  if (found === undefined) throw notFound();
  return found;
}

function createStatus(call: Call): Answer {
  const { body, repository, world } = call;
  const deployment = deploymentOf(call);
  const status = reportDeploymentStatus(world, deployment, {
    state: textOf(body, 'state') as DeploymentStatus['state'],
    description: textOf(body, 'description') ?? '',
    logUrl: textOf(body, 'log_url') ?? textOf(body, 'target_url') ?? '',
    environmentUrl: textOf(body, 'environment_url') ?? '',
    creator: actorOf(call).person,
  });
  return created(deploymentStatusShape(world, repository, deployment, status));
}

function listStatuses(call: Call): Answer {
  const deployment = deploymentOf(call);
  return paged(call, deployment.statuses.toReversed(), (status) =>
    deploymentStatusShape(call.world, call.repository, deployment, status),
  );
}

function dispatchRepository(call: Call): Answer {
  const name = textOf(call.body, 'event_type') ?? '';
  call.repository.dispatches.push({ kind: 'repository', name, payload: call.body['client_payload'] ?? {} });
  return noContent;
}

/** The workflow's file must be on the branch: "No ref found for: x" and 404 else. */
function dispatchWorkflow(call: Call): Answer {
  const ref = textOf(call.body, 'ref') ?? '';
  const sha = commitOf(call.repository, ref);
  if (sha === undefined) throw unprocessable(`No ref found for: ${ref}`);
  call.repository.dispatches.push({
    kind: 'workflow',
    name: param(call, 'workflow_id'),
    payload: call.body['inputs'] ?? {},
  });
  return noContent;
}

export const deploymentRoutes: Routes = {
  'repos/create-deployment': createDeployment,
  'repos/list-deployments': listDeployments,
  'repos/create-deployment-status': createStatus,
  'repos/list-deployment-statuses': listStatuses,
  'repos/create-dispatch-event': dispatchRepository,
  'actions/create-workflow-dispatch': dispatchWorkflow,
};
