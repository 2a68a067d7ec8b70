import { combinedState, latestChecks, latestStatuses, outcomesOf } from '../store/checks.ts';
import { requiredChecksOf } from '../store/guards.ts';
import { nodeId, parseNodeId } from '../store/node-ids.ts';
import { isPullRequest, type CheckRun, type CommitStatus, type Repository } from '../store/repository.ts';
import { connection, type PageArguments } from './connection.ts';
import type { Context, Source } from './context.ts';
import { personSource } from './people.ts';

interface RequiredArguments {
  readonly pullRequestId?: string | null;
  readonly pullRequestNumber?: number | null;
}

function isRequired(repository: Repository, name: string, args: RequiredArguments): boolean {
  const number = args.pullRequestNumber ?? Number(parseNodeId(args.pullRequestId ?? '').key.split(':')[1]);
  const pull = repository.issues.get(number);
  return isPullRequest(pull) && requiredChecksOf(repository, pull.pull.baseRef).includes(name);
}

function contextSource(context: Context, repository: Repository, status: CommitStatus): Source {
  return {
    __typename: 'StatusContext',
    id: nodeId('SC', status.id),
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: status.createdAt,
    creator: personSource(context, status.creator),
    isRequired: (args: RequiredArguments) => isRequired(repository, status.context, args),
    commit: () => context.sources.commit(context, repository, status.sha),
  };
}

function checkSource(repository: Repository, run: CheckRun): Source {
  return {
    __typename: 'CheckRun',
    id: nodeId('CR', run.id),
    databaseId: run.id,
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    detailsUrl: run.detailsUrl,
    title: run.title,
    summary: run.summary,
    isRequired: (args: RequiredArguments) => isRequired(repository, run.name, args),
  };
}

/** Statuses alone; null where there is none. */
export function statusSource(context: Context, repository: Repository, oid: string): Source | null {
  const statuses = latestStatuses(repository, oid);
  if (statuses.length === 0) return null;
  const contexts = (): Source[] => statuses.map((status) => contextSource(context, repository, status));
  return {
    __typename: 'Status',
    id: nodeId('SC', `${repository.id}:${oid}`),
    state: combinedState(statuses).toUpperCase(),
    contexts,
    context: ({ name }: { readonly name: string }) => contexts().find((found) => found['context'] === name) ?? null,
  };
}

/** Statuses and check runs together; null where there is none. */
export function rollupSource(context: Context, repository: Repository, oid: string): Source | null {
  const outcomes = [...outcomesOf(repository, oid).values()];
  if (outcomes.length === 0) return null;
  const waiting = outcomes.includes('pending') ? 'PENDING' : 'SUCCESS';
  const sources = [
    ...latestChecks(repository, oid).map((run) => checkSource(repository, run)),
    ...latestStatuses(repository, oid).map((status) => contextSource(context, repository, status)),
  ];
  return {
    __typename: 'StatusCheckRollup',
    id: nodeId('C', `${repository.id}:${oid}:rollup`),
    state: outcomes.includes('failing') ? 'FAILURE' : waiting,
    contexts: (args: PageArguments) => connection('contexts', sources, args, (source) => source),
    commit: () => context.sources.commit(context, repository, oid),
  };
}
