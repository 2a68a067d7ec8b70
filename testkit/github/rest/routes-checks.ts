import { latestChecks, latestStatuses } from '../store/checks.ts';
import { reportCheck, reportStatus } from '../store/reports.ts';
import { notFound, validationFailed } from '../store/refusals.ts';
import type { CheckConclusion, CheckRun, StatusState } from '../store/repository.ts';
import {
  actorOf,
  created,
  knownCommit,
  objectOf,
  ok,
  page,
  paged,
  param,
  textOf,
  type Answer,
  type Call,
  type Routes,
} from './call.ts';
import { checkRunShape, combinedShape, statusShape } from './shapes/reports.ts';

function createStatus(call: Call): Answer {
  const { body } = call;
  const sha = param(call, 'sha');
  knownCommit(call, sha);
  const description = textOf(body, 'description') ?? null;
  if ((description ?? '').length > 140)
    throw validationFailed({
      resource: 'Status',
      code: 'custom',
      field: 'description',
      message: 'description is too long (maximum is 140 characters)',
    });
  const status = reportStatus(call.world, call.repository, {
    sha,
    context: textOf(body, 'context') ?? 'default',
    state: textOf(body, 'state') as StatusState,
    description,
    targetUrl: textOf(body, 'target_url') ?? null,
    creator: actorOf(call).person,
  });
  return created(statusShape(call.world, call.repository, status));
}

function listStatuses(call: Call): Answer {
  const sha = knownCommit(call, param(call, 'ref'));
  const statuses = call.repository.statuses.filter((status) => status.sha === sha).toReversed();
  return paged(call, statuses, (status) => statusShape(call.world, call.repository, status));
}

function combinedStatus(call: Call): Answer {
  const sha = knownCommit(call, param(call, 'ref'));
  const { headers } = page(call, latestStatuses(call.repository, sha));
  const body = combinedShape(call.world, call.repository, sha, (all) => page(call, all).items);
  return { status: 200, body, headers };
}

function listChecks(call: Call): Answer {
  const { query, repository, world } = call;
  const sha = knownCommit(call, param(call, 'ref'));
  const every = repository.checks.filter((run) => run.sha === sha);
  const runs = (query.get('filter') === 'all' ? every : latestChecks(repository, sha))
    .filter((run) => query.get('check_name') === null || run.name === query.get('check_name'))
    .filter((run) => query.get('status') === null || run.status === query.get('status'));
  const { items, headers } = page(call, runs);
  const body = { total_count: runs.length, check_runs: items.map((run) => checkRunShape(world, repository, run)) };
  return { status: 200, body, headers };
}

function createCheck(call: Call): Answer {
  const { body, repository, world } = call;
  const run = reportCheck(world, repository, {
    sha: knownCommit(call, textOf(body, 'head_sha') ?? ''),
    name: textOf(body, 'name') ?? '',
    conclusion: (textOf(body, 'conclusion') ?? null) as CheckConclusion | null,
    status: textOf(body, 'status') as CheckRun['status'] | undefined,
    detailsUrl: textOf(body, 'details_url') ?? null,
    title: textOf(objectOf(body, 'output') ?? {}, 'title') ?? null,
    summary: textOf(objectOf(body, 'output') ?? {}, 'summary') ?? null,
  });
  return created(checkRunShape(world, repository, run));
}

function updateCheck(call: Call): Answer {
  const { body, repository, world } = call;
  const run = repository.checks.find(({ id }) => id === Number(param(call, 'check_run_id')));
  if (run === undefined) throw notFound();
  const output = objectOf(body, 'output') ?? {};
  run.conclusion = (textOf(body, 'conclusion') ?? run.conclusion) as CheckConclusion | null;
  run.status = run.conclusion === null ? ((textOf(body, 'status') ?? run.status) as CheckRun['status']) : 'completed';
  run.completedAt = run.conclusion === null ? null : world.now();
  run.title = textOf(output, 'title') ?? run.title;
  run.summary = textOf(output, 'summary') ?? run.summary;
  return ok(checkRunShape(world, repository, run));
}

export const checkRoutes: Routes = {
  'repos/create-commit-status': createStatus,
  'repos/list-commit-statuses-for-ref': listStatuses,
  'repos/get-combined-status-for-ref': combinedStatus,
  'checks/list-for-ref': listChecks,
  'checks/create': createCheck,
  'checks/update': updateCheck,
};
