import { writeCommit, type Identity } from '../git/commits.ts';
import { missingChecks, requiredChecksOf } from './guards.ts';
import { outcomesOf } from './checks.ts';
import { moveRefs } from './moves.ts';
import type { Actor, Person } from './people.ts';
import { markMerged } from './pulls.ts';
import { Refusal } from './refusals.ts';
import { fullName, pullRequestsOf, tipOf, type MergeMethod, type PullRequest, type Repository } from './repository.ts';
import { webFlow, type World } from './world.ts';

export interface Mergeability {
  readonly mergeable: boolean | null;
  readonly state: 'behind' | 'blocked' | 'clean' | 'dirty' | 'draft' | 'unknown' | 'unstable';
}

/** GitHub works this out in the background: the first who asks after a change is told that it does not know yet. */
export function mergeabilityOf(repository: Repository, pull: PullRequest): Mergeability {
  const base = tipOf(repository, pull.pull.baseRef);
  const pair = `${pull.pull.headSha} ${String(base)}`;
  if (pull.state === 'closed' || base === undefined || pull.pull.asked !== pair) {
    pull.pull.asked = pair;
    return { mergeable: null, state: 'unknown' };
  }
  return settledMergeability(repository, pull, base);
}

function settledMergeability(repository: Repository, pull: PullRequest, base: string): Mergeability {
  const head = pull.pull.headSha;
  if (repository.git.mergedTree(base, head) === undefined) return { mergeable: false, state: 'dirty' };
  if (pull.pull.draft) return { mergeable: true, state: 'draft' };
  const required = requiredChecksOf(repository, pull.pull.baseRef);
  if (missingChecks(repository, head, required) !== undefined) return { mergeable: true, state: 'blocked' };
  const unstable = [...outcomesOf(repository, head).values()].some((outcome) => outcome !== 'success');
  return { mergeable: true, state: unstable ? 'unstable' : 'clean' };
}

export interface MergeOrder {
  readonly method: MergeMethod;
  readonly by: Person;
  /** undefined: a test's own hand, which rules do not bind. */
  readonly actor?: Actor | undefined;
  readonly sha?: string | undefined;
  readonly title?: string | undefined;
  readonly message?: string | undefined;
}

/** Merges a pull request and gives the new tip of its base. Texts: quoted in public issues; that of a draft is from memory. */
export function mergePull(world: World, repository: Repository, pull: PullRequest, order: MergeOrder): string {
  const base = tipOf(repository, pull.pull.baseRef);
  if (pull.state === 'closed' || base === undefined) throw new Refusal(405, 'Pull Request is not mergeable');
  if (pull.pull.draft) throw new Refusal(405, 'Pull Request is still a draft');
  if (order.sha !== undefined && order.sha !== pull.pull.headSha)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  const refused = methodRefusal(repository, order.method);
  if (refused !== undefined) throw new Refusal(405, refused);
  const after = mergedTip(world, repository, pull, { ...order, base });
  if (after === undefined) throw new Refusal(405, 'Pull Request is not mergeable');
  const missing = missingChecks(repository, pull.pull.headSha, requiredChecksOf(repository, pull.pull.baseRef));
  if (order.actor !== undefined && missing !== undefined) throw new Refusal(405, missing);
  finish(world, repository, pull, { ...order, base, after });
  return after;
}

function methodRefusal(repository: Repository, method: MergeMethod): string | undefined {
  const { allowMergeCommit, allowSquashMerge, allowRebaseMerge } = repository.settings;
  switch (method) {
    case 'merge':
      return allowMergeCommit ? undefined : 'Merge commits are not allowed on this repository.';
    case 'squash':
      return allowSquashMerge ? undefined : 'Squash merges are not allowed on this repository.';
    case 'rebase':
      return allowRebaseMerge ? undefined : 'Rebase merges are not allowed on this repository.';
  }
}

interface Landing extends MergeOrder {
  readonly base: string;
  readonly after: string;
}

/**
 * The new tip stands in for the head in what required checks say of it, so the rules that remain are those about the
 * base itself; the pull request is marked first, or its base's move would close it as "merged by hand".
 */
function finish(world: World, repository: Repository, pull: PullRequest, landing: Landing): void {
  const { headRef, baseRef, headSha } = pull.pull;
  markMerged(world, pull, landing.after, landing.by);
  const obstacle = moveRefs(world, repository, [
    { name: `refs/heads/${baseRef}`, before: landing.base, after: landing.after, merge: true },
  ]);
  if (obstacle !== undefined) throw new Refusal(405, 'Base branch was modified. Review and try the merge again.');
  if (pull.pull.fork !== undefined) return;
  if (!repository.settings.deleteBranchOnMerge || tipOf(repository, headRef) !== headSha) return;
  for (const other of pullRequestsOf(repository))
    if (other.state === 'open' && other.pull.baseRef === headRef) other.pull.baseRef = baseRef;
  moveRefs(world, repository, [{ name: `refs/heads/${headRef}`, after: null }]);
}

function mergedTip(
  world: World,
  repository: Repository,
  pull: PullRequest,
  order: MergeOrder & { readonly base: string },
): string | undefined {
  const { git } = repository;
  const { headSha } = pull.pull;
  if (order.method === 'rebase') return rebased(world, repository, order, headSha);
  const tree = git.mergedTree(order.base, headSha);
  if (tree === undefined) return undefined;
  const author = world.identityOf(order.method === 'squash' ? pull.author : order.by);
  const committer: Identity = { ...author, ...webFlow };
  const text = order.method === 'squash' ? squashMessage(repository, pull) : mergeMessage(repository, pull);
  const title = order.title ?? text.title;
  const body = order.message ?? text.body;
  const message = body === '' ? title : `${title}\n\n${body}`;
  const parents = order.method === 'squash' ? [order.base] : [order.base, headSha];
  return writeCommit(git.objects, { tree, parents, author, committer, message, signature: 'github' });
}

/** Rebased commits get the one who merges as committer, and no signature. */
function rebased(
  world: World,
  { git }: Repository,
  { by, base }: { readonly by: Person; readonly base: string },
  head: string,
): string | undefined {
  const commits = git.history.between(base, head).toReversed();
  let tip = base;
  for (const commit of commits.filter(({ parents }) => parents.length < 2)) {
    const tree = git.pickedTree(commit.oid, tip);
    if (tree === undefined) return undefined;
    const { author, message } = commit;
    tip = writeCommit(git.objects, { tree, parents: [tip], author, committer: world.identityOf(by), message });
  }
  return tip;
}

interface MessageText {
  readonly title: string;
  readonly body: string;
}

function mergeMessage(repository: Repository, pull: PullRequest): MessageText {
  const [owner = ''] = fullName(repository).split('/');
  return { title: `Merge pull request #${pull.number} from ${owner}/${pull.pull.headRef}`, body: pull.title };
}

/** GitHub's default: the one commit's own message, or the pull request's title over a list of commits. */
function squashMessage(repository: Repository, pull: PullRequest): MessageText {
  const commits = repository.git.history.between(pull.pull.baseSha, pull.pull.headSha).toReversed();
  const [first] = commits;
  if (commits.length === 1 && first !== undefined) {
    const [subject = '', ...rest] = first.message.split('\n');
    return { title: `${subject} (#${pull.number})`, body: rest.join('\n').trim() };
  }
  const body = commits.map((commit) => `* ${commit.message.trim()}`).join('\n\n');
  return { title: `${pull.title} (#${pull.number})`, body };
}

/** Whether an automatic merge has all it waited for; then does it. */
export function runAutoMerge(world: World, repository: Repository, pull: PullRequest): void {
  const order = pull.pull.autoMerge;
  const base = tipOf(repository, pull.pull.baseRef);
  if (order === undefined || base === undefined || pull.state === 'closed') return;
  if (settledMergeability(repository, pull, base).state !== 'clean') return;
  mergePull(world, repository, pull, {
    method: order.method,
    by: order.by,
    ...(order.title === null ? {} : { title: order.title }),
    ...(order.message === null ? {} : { message: order.message }),
  });
}
