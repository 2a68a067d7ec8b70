import type { Sha } from '../git/sha.ts';
import { readBody } from './pull-request-text.ts';
import type { CommitSummary, Standing } from './standing.ts';

/** Whom this program's own commits name. */
export interface Own {
  /** The login behind the token. */
  readonly viewer: string;
  /** The addresses of the automations' own authors, where commits carry them. */
  readonly authors: readonly string[];
}

/**
 * Tells whether a branch is just as this program left it, or as it was when it was merged: nobody's work is lost when
 * it is built anew.
 */
export function isAsLeft(standing: Standing): boolean {
  const head = standing.branch?.head.commit;
  if (head === undefined) return true;
  const [closed] = standing.closed;
  return recordedHeads(standing).includes(head) || (closed?.state === 'merged' && closed.head === head);
}

/**
 * Gives the commits of a branch that this program did not make. Where the commit that it last put there is still in
 * the branch, all that came after are someone's; where it is not, the branch was built anew by a run that was stopped
 * before it could say so, and its commits are told by their author.
 */
export function strangersOf(
  ahead: readonly CommitSummary[],
  recorded: readonly Sha[],
  own: Own,
): readonly CommitSummary[] {
  const below = ancestry(ahead, recorded);
  if (below.size > 0) return ahead.filter((commit) => !below.has(commit.commit));
  return ahead.filter((commit) => !isOwn(commit, own));
}

/** The commits that this program noted in its pull requests of the branch as the newest that it put there. */
export function recordedHeads({ open, closed }: Standing): readonly Sha[] {
  return [...open, ...closed.slice(0, 1)]
    .map((pull) => readBody(pull.body)?.marker.head)
    .filter((head) => head !== undefined);
}

/** The named commits, as far as they are in the list, and all of their ancestors there. */
function ancestry(commits: readonly CommitSummary[], from: readonly Sha[]): ReadonlySet<Sha> {
  const known = new Map(commits.map((commit) => [commit.commit, commit]));
  const found = new Set<Sha>();
  const waiting = [...from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const commit = known.get(at);
    if (commit === undefined || found.has(at)) continue;
    found.add(at);
    waiting.push(...commit.parents);
  }
  return found;
}

/**
 * A commit that GitHub makes for an App names the App's bot as author and GitHub as committer; no push from a person's
 * machine looks like that. A commit with the automation's own author names it as both.
 */
function isOwn(commit: CommitSummary, own: Own): boolean {
  const [author, committer] = [commit.author.email, commit.committer.email];
  if (own.authors.includes(author)) return committer === author;
  if (!isApp(own.viewer) || !isAddressOf(author, own.viewer)) return false;
  return committer === author || committer.startsWith('noreply@');
}

/** `'github-actions[bot]' → true`, `'octocat' → false` */
export function isApp(login: string): boolean {
  return login.endsWith('[bot]');
}

/** Tells whether a login is that of the token which every workflow run has. */
export function isGitHubToken(login: string): boolean {
  return login === 'github-actions[bot]';
}

/** `('41898282+github-actions[bot]@users.noreply.github.com', 'github-actions[bot]') → true` */
function isAddressOf(email: string, login: string): boolean {
  return email.replace(/^\d+\+/, '').startsWith(`${login}@users.noreply.`);
}
