import { diffOf } from '../git/diffs.ts';
import { emptyTree } from '../git/trees.ts';
import { pullRequestsOf, type PullRequest } from '../store/repository.ts';
import { ok, paged, pullOf, type Answer, type Call, type Routes } from './call.ts';
import { commitShape, fileShape } from './shapes/commits.ts';
import { forkPointOf, pullShape, simplePullShape } from './shapes/issues.ts';

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * `head` filters only in the form `owner:branch`; GitHub passes over any other in silence and lists everything, which
 * is how programs come to edit the wrong pull request. So it is passed over here too, and is a violation.
 */
function hasHead(call: Call, pull: PullRequest): boolean {
  const head = call.query.get('head');
  if (head === null || head === '') return true;
  if (!head.includes(':')) return true;
  const owner = pull.pull.fork ?? call.repository.owner.login;
  return head.toLowerCase() === `${owner}:${pull.pull.headRef}`.toLowerCase();
}

function listPulls(call: Call): Answer {
  const { query, repository, world } = call;
  const head = query.get('head');
  if (head !== null && !head.includes(':'))
    call.violate(`query head "${head}" is not owner:branch, so it filters nothing`);
  const state = query.get('state') ?? 'open';
  const base = query.get('base');
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const ascending = (query.get('direction') ?? (query.has('sort') ? 'asc' : 'desc')) === 'asc';
  const found = pullRequestsOf(repository)
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => base === null || pull.pull.baseRef === base)
    .filter((pull) => hasHead(call, pull))
    .toSorted((a, b) => compareText(a[key], b[key]) || a.number - b.number);
  return paged(call, ascending ? found : found.toReversed(), (pull) => simplePullShape(world, repository, pull));
}

function getPull(call: Call): Answer {
  return ok(pullShape(call.world, call.repository, pullOf(call)));
}

function listCommits(call: Call): Answer {
  const pull = pullOf(call);
  const { history } = call.repository.git;
  const commits = history.between(forkPointOf(call.repository, pull), pull.pull.headSha).toReversed();
  return paged(call, commits.slice(0, 250), (commit) => commitShape(call.world, call.repository, commit));
}

function listFiles(call: Call): Answer {
  const pull = pullOf(call);
  const { git } = call.repository;
  const start = forkPointOf(call.repository, pull);
  const before = start === undefined ? emptyTree : git.history.commit(start).tree;
  const files = diffOf(git.objects, before, git.history.commit(pull.pull.headSha).tree);
  return paged(call, files, (file) => fileShape(call.world, call.repository, file, pull.pull.headSha));
}

export const pullRoutes: Routes = {
  'pulls/list': listPulls,
  'pulls/get': getPull,
  'pulls/list-commits': listCommits,
  'pulls/list-files': listFiles,
};
