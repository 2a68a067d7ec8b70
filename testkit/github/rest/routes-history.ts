import { diffOf } from '../git/diffs.ts';
import { zeroOid } from '../git/objects.ts';
import { emptyTree, entryAt } from '../git/trees.ts';
import type { Commit } from '../git/commits.ts';
import { emptyRepository, notFound, Refusal, unprocessable } from '../store/refusals.ts';
import { pullRequestsOf, type Activity, type Repository } from '../store/repository.ts';
import type { World } from '../store/world.ts';
import { commitOf, ok, page, paged, param, type Answer, type Call, type Routes } from './call.ts';
import { commitShape, fileShape } from './shapes/commits.ts';
import { simplePullShape } from './shapes/issues.ts';
import { userShape } from './shapes/people.ts';
import { apiUrl, webUrl } from './shapes/repository.ts';

function parentTree({ git }: Repository, commit: Commit): string {
  const [parent] = commit.parents;
  return parent === undefined ? emptyTree : git.history.commit(parent).tree;
}

/** Whether a commit changed what stands at a path: git's own idea of a path's history, for a line of commits. */
function touches(repository: Repository, commit: Commit, path: string): boolean {
  const { objects } = repository.git;
  return entryAt(objects, commit.tree, path)?.oid !== entryAt(objects, parentTree(repository, commit), path)?.oid;
}

function listCommits(call: Call): Answer {
  const { repository, query } = call;
  if (repository.git.refs.list().size === 0) throw emptyRepository();
  const start = commitOf(repository, query.get('sha') ?? repository.defaultBranch);
  if (start === undefined) throw notFound();
  const path = query.get('path');
  const [since, until] = [Date.parse(query.get('since') ?? ''), Date.parse(query.get('until') ?? '')];
  const author = query.get('author');
  const wanted = (commit: Commit): boolean => {
    const at = commit.committer.seconds * 1000;
    const person = call.world.personByEmail(commit.author.email);
    return (
      (path === null || touches(repository, commit, path)) &&
      !(at < since || at > until) &&
      (author === null || author === commit.author.email || author === person?.login)
    );
  };
  const commits = repository.git.history.between(undefined, start).filter(wanted);
  return paged(call, commits, (commit) => commitShape(call.world, repository, commit));
}

function getCommit(call: Call): Answer {
  const { world, repository } = call;
  const name = param(call, 'ref');
  const sha = commitOf(repository, name);
  if (sha === undefined) throw unprocessable(`No commit found for SHA: ${name}`);
  const commit = repository.git.history.commit(sha);
  const files = diffOf(repository.git.objects, parentTree(repository, commit), commit.tree);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return ok({
    ...commitShape(world, repository, commit),
    stats: { total: additions + deletions, additions, deletions },
    files: files.map((file) => fileShape(world, repository, file, sha)),
  });
}

/** `owner:` before a name is allowed for the repository itself; there are no forks here. */
function side(call: Call, name: string): string {
  const [owner, branch] = name.includes(':') ? name.split(':', 2) : [call.repository.owner.login, name];
  const sha = owner === call.repository.owner.login ? commitOf(call.repository, branch ?? '') : undefined;
  if (sha === undefined) throw notFound();
  return sha;
}

function compare(call: Call): Answer {
  const { world, repository } = call;
  const { git } = repository;
  const basehead = param(call, 'basehead');
  const [left = '', right = ''] = basehead.split('...');
  const [base, head] = [side(call, left), side(call, right)];
  const start = git.history.mergeBase(base, head);
  // A text of GitHub's own page, which the API repeats: nothing in common, nothing to compare.
  if (start === undefined) throw new Refusal(404, `No common ancestor between ${left} and ${right}.`);
  const ahead = git.history.between(base, head).toReversed();
  const behind = git.history.between(head, base);
  const files = diffOf(git.objects, git.history.commit(start).tree, git.history.commit(head).tree);
  const web = `${webUrl(world, repository)}/compare/${basehead}`;
  const shape = (oid: string): unknown => commitShape(world, repository, git.history.commit(oid));
  const byPage = call.query.has('per_page') || call.query.has('page');
  const { items, headers } = byPage ? page(call, ahead) : { items: ahead.slice(-250), headers: {} };
  const answer = {
    url: `${apiUrl(world, repository)}/compare/${basehead}`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: shape(base),
    merge_base_commit: shape(start),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    // Without a page GitHub shows up to 250 commits; files are on the first page only, 300 at most.
    commits: items.map(({ oid }) => shape(oid)),
    files: files.slice(0, 300).map((file) => fileShape(world, repository, file, head)),
  };
  return { status: 200, body: answer, headers };
}

function statusOf(ahead: number, behind: number): 'diverged' | 'ahead' | 'behind' | 'identical' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function pullsOfCommit(call: Call): Answer {
  const { world, repository } = call;
  const sha = commitOf(repository, param(call, 'commit_sha'));
  if (sha === undefined) throw unprocessable(`No commit found for SHA: ${param(call, 'commit_sha')}`);
  const { history } = repository.git;
  const pulls = pullRequestsOf(repository).filter(
    ({ pull }) =>
      pull.merged?.sha === sha || history.between(pull.baseSha, pull.headSha).some(({ oid }) => oid === sha),
  );
  return paged(call, pulls, (pull) => simplePullShape(world, repository, pull));
}

/** The list has no numbers of pages: what comes next is told by a cursor. The merge of a pull request counts as a push. */
function listActivities(call: Call): Answer {
  const { query, repository, world } = call;
  const ref = query.get('ref');
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30)));
  const all = repository.activities
    .filter((one) => ref === null || one.ref === ref || one.ref === `refs/heads/${ref}`)
    .toReversed();
  const start = all.findIndex(({ id }) => String(id) === query.get('after')) + 1;
  const shown = all.slice(start, start + size);
  const last = shown.at(-1);
  const answer = ok(shown.map((one) => activityShape(world, one)));
  if (last === undefined || start + size >= all.length) return answer;
  const next = new URLSearchParams(query);
  next.set('after', String(last.id));
  const link = `<${apiUrl(world, repository)}/activity?${next.toString()}>; rel="next"`;
  return { ...answer, headers: { link } };
}

function activityShape(world: World, { id, ref, before, after, kind, by, at }: Activity): unknown {
  return {
    ...{ id, node_id: String(id), ref, timestamp: at, activity_type: kind },
    ...{ before: before ?? zeroOid, after: after ?? zeroOid },
    actor: by === undefined ? null : userShape(world, by),
  };
}

export const historyRoutes: Routes = {
  'repos/list-activities': listActivities,
  'repos/list-commits': listCommits,
  'repos/get-commit': getCommit,
  'repos/compare-commits-with-basehead': compare,
  'repos/list-pull-requests-associated-with-commit': pullsOfCommit,
};
