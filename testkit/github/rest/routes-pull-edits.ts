import { writeCommit } from '../git/commits.ts';
import { mergePull } from '../store/merging.ts';
import { moveRefs } from '../store/moves.ts';
import { openPull, textErrors } from '../store/opening.ts';
import { closeIssue } from '../store/pulls.ts';
import type { Refusal } from '../store/refusals.ts';
import { unprocessable, validationFailed } from '../store/refusals.ts';
import { fullName, tipOf, type MergeMethod, type PullRequest, type Repository } from '../store/repository.ts';
import { webFlow, type World } from '../store/world.ts';
import { actorOf, created, flagOf, ok, pullOf, textOf, textsOf, type Answer, type Call, type Routes } from './call.ts';
import { refRefusal } from './obstacles.ts';
import { pullShape, simplePullShape } from './shapes/issues.ts';
import { apiUrl } from './shapes/repository.ts';

function createPull(call: Call): Answer {
  const { world, repository, body } = call;
  const actor = actorOf(call);
  const opened = openPull(
    world,
    repository,
    {
      title: textOf(body, 'title') ?? '',
      body: textOf(body, 'body') ?? null,
      author: actor.person,
      head: textOf(body, 'head') ?? '',
      base: textOf(body, 'base') ?? '',
      draft: flagOf(body, 'draft'),
      maintainerCanModify: flagOf(body, 'maintainer_can_modify'),
    },
    actor,
  );
  const location = `${apiUrl(world, repository)}/pulls/${opened.number}`;
  return { ...created(pullShape(world, repository, opened)), headers: { location } };
}

/**
 * Why a closed pull request cannot be opened again. "was force-pushed or recreated" and "no new commits" are quoted in
 * public reports; what is said of a merged one, and of a branch that is gone, is from memory.
 */
function reopenObstacle(repository: Repository, pull: PullRequest): string | undefined {
  const { headRef, headSha, baseRef, merged, recreated } = pull.pull;
  const head = tipOf(repository, headRef);
  const base = tipOf(repository, baseRef);
  if (merged !== undefined) return 'The pull request is already merged.';
  if (head === undefined) return `The ${headRef} branch has been deleted.`;
  if (base === undefined) return `The ${baseRef} branch has been deleted.`;
  if (recreated || !repository.git.history.isAncestor(headSha, head))
    return `The ${headRef} branch was force-pushed or recreated.`;
  if (repository.git.history.isAncestor(head, base)) return `There are no new commits on the ${headRef} branch.`;
  return undefined;
}

export function reopenPull(world: World, repository: Repository, pull: PullRequest): void {
  const reason = reopenObstacle(repository, pull);
  if (reason !== undefined)
    throw validationFailed({
      resource: 'PullRequest',
      code: 'invalid',
      field: 'state',
      message: `state cannot be changed. ${reason}`,
    });
  pull.state = 'open';
  pull.closedAt = null;
  pull.closedBy = undefined;
  pull.updatedAt = world.now();
  pull.pull.headSha = tipOf(repository, pull.pull.headRef) ?? pull.pull.headSha;
}

function changeBase(repository: Repository, pull: PullRequest, base: string): void {
  const sha = tipOf(repository, base);
  if (sha === undefined) throw validationFailed({ resource: 'PullRequest', code: 'invalid', field: 'base' });
  pull.pull.baseRef = base;
  pull.pull.baseSha = sha;
}

function changeState(call: Call, pull: PullRequest, state: string | undefined): void {
  if (state === pull.state) return;
  if (state === 'open') reopenPull(call.world, call.repository, pull);
  if (state === 'closed') closeIssue(call.world, pull, actorOf(call).person);
}

function updatePull(call: Call): Answer {
  const { world, repository, body } = call;
  const pull = pullOf(call);
  const errors = textErrors('PullRequest', textOf(body, 'title'), textOf(body, 'body') ?? null);
  if (errors.length > 0) throw validationFailed(...errors);
  changeState(call, pull, textOf(body, 'state'));
  const base = textOf(body, 'base');
  if (base !== undefined && base !== pull.pull.baseRef) changeBase(repository, pull, base);
  pull.title = textOf(body, 'title') ?? pull.title;
  pull.body = textOf(body, 'body') ?? pull.body;
  pull.updatedAt = world.now();
  return ok(pullShape(world, repository, pull));
}

function methodOf(text: string | undefined): MergeMethod {
  return text === 'squash' || text === 'rebase' ? text : 'merge';
}

function mergePullRequest(call: Call): Answer {
  const { world, repository, body } = call;
  const actor = actorOf(call);
  const sha = mergePull(world, repository, pullOf(call), {
    method: methodOf(textOf(body, 'merge_method')),
    by: actor.person,
    actor,
    sha: textOf(body, 'sha'),
    title: textOf(body, 'commit_title'),
    message: textOf(body, 'commit_message'),
  });
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}

/**
 * Who is asked must be a collaborator: "Reviews may only be requested from collaborators. One or more of the users or
 * teams you specified is not a collaborator of the o/r repository." The author cannot review: "Review cannot be
 * requested from pull request author."
 */
function requestReviewers(call: Call): Answer {
  const { world, repository, body } = call;
  const pull = pullOf(call);
  const logins = textsOf(body, 'reviewers');
  const slugs = textsOf(body, 'team_reviewers');
  if (logins.includes(pull.author.login)) throw unprocessable('Review cannot be requested from pull request author.');
  const teams = slugs.map((slug) => repository.teams.get(slug));
  if (slugs.length > 0 && actorOf(call).permissions.members === undefined) throw teamRefusal(slugs);
  const strangers = logins.some((login) => !repository.collaborators.has(login) && login !== repository.owner.login);
  if (strangers || teams.includes(undefined))
    throw unprocessable(
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${fullName(repository)} repository.`,
    );
  const people = logins.map((login) => world.person(login));
  pull.pull.reviewers = [...new Set([...pull.pull.reviewers, ...people])];
  pull.pull.teams = [...new Set([...pull.pull.teams, ...teams.flatMap((team) => team ?? [])])];
  return created(simplePullShape(world, repository, pull));
}

/** A token that may not read the organisation's members cannot find its teams; the text is from memory. */
function teamRefusal(slugs: readonly string[]): Refusal {
  return unprocessable(`Could not resolve to a node with the global id of '${slugs.join(', ')}'.`);
}

/** GitHub answers 202 and merges afterwards; texts of its three 422s were measured by others on 2026-10-09. */
function updateBranch(call: Call): Answer {
  const { world, repository, body } = call;
  const { git } = repository;
  const actor = actorOf(call);
  const pull = pullOf(call);
  const base = tipOf(repository, pull.pull.baseRef);
  const expected = textOf(body, 'expected_head_sha');
  if (expected !== undefined && expected !== pull.pull.headSha)
    throw unprocessable('expected head sha didn’t match current head ref.');
  if (base === undefined || git.history.isAncestor(base, pull.pull.headSha))
    throw unprocessable('There are no new commits on the base branch.');
  const tree = git.mergedTree(pull.pull.headSha, base);
  if (tree === undefined) throw unprocessable('merge conflict between base and head');
  const author = world.identityOf(actor.person);
  const { headRef, headSha, baseRef } = pull.pull;
  const message = `Merge branch '${baseRef}' into ${headRef}`;
  const committer = { ...author, ...webFlow };
  const after = writeCommit(git.objects, {
    tree,
    parents: [headSha, base],
    author,
    committer,
    message,
    signature: 'github',
  });
  const obstacle = moveRefs(world, repository, [{ name: `refs/heads/${headRef}`, before: headSha, after }], actor);
  if (obstacle !== undefined) throw refRefusal(obstacle, actor);
  return {
    status: 202,
    body: { message: 'Updating pull request branch.', url: `${apiUrl(world, repository)}/pulls/${pull.number}` },
  };
}

export const pullEditRoutes: Routes = {
  'pulls/create': createPull,
  'pulls/update': updatePull,
  'pulls/merge': mergePullRequest,
  'pulls/request-reviewers': requestReviewers,
  'pulls/update-branch': updateBranch,
};
