import { Problem } from '../problem/problem.ts';
import type { RepositoryStanding } from './standing.ts';
import type { Step } from './step.ts';

const permissions =
  'Give the job "permissions: contents: write", and "pull-requests: write" where it opens pull requests.';

/** Finds what keeps a run from writing anything, before it tries; undefined where nothing is known to. */
export function barrierTo(repository: RepositoryStanding, readOnly: string | undefined): Problem | undefined {
  const { name } = repository;
  if (repository.archived) {
    return new Problem('github/archived', `Cannot publish to "${name}": the repository is archived`, {
      hint: 'Unarchive the repository under Settings → General, or take the workflow away.',
    });
  }
  if (readOnly !== undefined) {
    return new Problem('publish/read-only', `Cannot publish to "${name}": ${readOnly}`, {
      hint: 'The report says what would have been done.',
    });
  }
  if (repository.mayPush !== false) return undefined;
  return new Problem('publish/read-only', `Cannot publish to "${name}": the token may read it and not push`, {
    hint: 'Use a token of someone who may push. The report says what would have been done.',
  });
}

/**
 * Tells whether a refusal means that the token can only read: the first write to the repository's contents was not
 * permitted, and nothing has been written.
 */
export function isReadOnly(problem: Problem, step: Step, made: number): boolean {
  const writesContents = step.kind === 'commit' || step.kind === 'put-branch';
  return problem.code === 'github/missing-permission' && writesContents && made === 0;
}

/** Turns that refusal into the reason why there is only a report. */
export function readOnlyToken(problem: Problem): Problem {
  return new Problem('publish/read-only', `${problem.message}: nothing is published, and there is only this report`, {
    hint: permissions,
    cause: problem,
  });
}

/** Tells whether a failed write is worth another look: something moved, or the answer got lost. */
export function isWorthAnotherTry({ code }: Problem): boolean {
  return code === 'publish/branch-moved' || code === 'github/already-exists' || code === 'github/unavailable';
}

/** Says once what a run by GITHUB_TOKEN cannot do. */
export function noWorkflowRuns(branch: string): Problem {
  return new Problem(
    'publish/no-workflow-runs',
    `Cannot start workflows by the commits on "${branch}": GitHub starts none for what GITHUB_TOKEN pushes, ` +
      'and holds those of its pull requests until someone approves them',
    { hint: 'Give the token of a GitHub App (see docs/app-token.md) to have them start by themselves.' },
  );
}

export function baseMissing(branch: string, repository: string): Problem {
  return new Problem('publish/branch-missing', `Cannot publish to "${branch}": "${repository}" has no such branch`, {
    hint: 'Check spec.git.checkout.ref.branch and spec.git.push.branch of the automation.',
  });
}

/** The answer never came, but the branch has just this commit: almost certainly this run's own. */
export function answerLost(branch: string, commit: string): Problem {
  return new Problem(
    'publish/answer-lost',
    `Cannot be sure who made commit ${commit} on "${branch}": GitHub's answer got lost, and the branch now holds the very commit that was asked for`,
    { hint: 'Nothing is left to do: the change is published.' },
  );
}
