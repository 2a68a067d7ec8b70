import type { CheckConclusion, CheckRun, CommitStatus, Repository, StatusState } from './repository.ts';

/** How far a required check is: `expected` where nobody has reported it. */
export type Outcome = 'success' | 'pending' | 'failing' | 'expected';

const passing: readonly (CheckConclusion | null)[] = ['success', 'neutral', 'skipped'];

/** The latest status of each context on a commit, newest first. */
export function latestStatuses(repository: Repository, sha: string): readonly CommitStatus[] {
  const latest = new Map<string, CommitStatus>();
  for (const status of repository.statuses) if (status.sha === sha) latest.set(status.context, status);
  return [...latest.values()].toReversed();
}

/** The latest run of each check on a commit. */
export function latestChecks(repository: Repository, sha: string): readonly CheckRun[] {
  const latest = new Map<string, CheckRun>();
  for (const run of repository.checks) if (run.sha === sha) latest.set(run.name, run);
  return [...latest.values()];
}

function ofStatus(state: StatusState): Outcome {
  if (state === 'success' || state === 'pending') return state;
  return 'failing';
}

function ofCheck(run: CheckRun): Outcome {
  if (run.status !== 'completed') return 'pending';
  return passing.includes(run.conclusion) ? 'success' : 'failing';
}

/** Statuses and check runs of a commit under one roof: name → outcome. */
export function outcomesOf(repository: Repository, sha: string): ReadonlyMap<string, Outcome> {
  return new Map([
    ...latestChecks(repository, sha).map((run) => [run.name, ofCheck(run)] as const),
    ...latestStatuses(repository, sha).map((status) => [status.context, ofStatus(status.state)] as const),
  ]);
}

/** What GitHub makes of all statuses together (check runs have no part in it). No status at all is `pending`. */
export function combinedState(statuses: readonly CommitStatus[]): 'failure' | 'pending' | 'success' {
  const states = statuses.map((status) => ofStatus(status.state));
  if (states.includes('failing')) return 'failure';
  return states.length === 0 || states.includes('pending') ? 'pending' : 'success';
}
