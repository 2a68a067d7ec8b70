import type { Sha } from '../git/sha.ts';
import type { Instant } from './instant.ts';

/** A commit as it is listed. */
export interface ListedCommit {
  readonly commit: Sha;
  readonly tree: Sha;
  readonly parents: readonly Sha[];
  /** The committer's date. */
  readonly date: Instant;
  /** The author's address. */
  readonly author: string;
  readonly message: string;
  /** Names what stands at the paths that were asked about: where two commits have the same, nothing there differs. */
  readonly content: string;
}

/** A commit of a branch itself, with all that it brought. */
export interface LineCommit extends ListedCommit {
  /** Its own message, and those of the commits that it merged. */
  readonly messages: readonly string[];
  /** The addresses of their authors, in the same order. */
  readonly authors: readonly string[];
}

/** How far a merged branch is followed: what a promotion or a rollback puts on one is a commit or two. */
const longestBranch = 50;

/** A commit may bear any date, and so stand behind all others: nobody has a whole history read for it. */
const mostPages = 200;

/**
 * Walks along the first parents of a branch, newest first, through pages of all that can be reached from it, which are
 * in the order of their dates. A merge comes with the messages of what it merged: the trailers of a promotion that was
 * merged are on the commit behind it. Pages are asked for only as far as the walk goes.
 *
 *     [merge of b onto a, b, a] → [merge with the message of b, a]
 */
export async function* lineOf(pages: AsyncIterable<readonly ListedCommit[]>): AsyncGenerator<LineCommit> {
  const waiting = pages[Symbol.asyncIterator]();
  const known = new Map<Sha, ListedCommit>();
  let head: Sha | undefined;
  let pagesRead = 0;
  const read = async (): Promise<boolean> => {
    if (pagesRead === mostPages) return false;
    pagesRead += 1;
    const page: IteratorResult<readonly ListedCommit[], unknown> = await waiting.next();
    if (page.done === true) return false;
    for (const commit of page.value) known.set(commit.commit, commit);
    head ??= page.value[0]?.commit;
    return true;
  };
  if (!(await read())) return;
  for (let next = head; next !== undefined;) {
    const commit = known.get(next);
    if (commit === undefined) {
      if (await read()) continue;
      return;
    }
    const all = [commit, ...mergedCommits(commit, known)];
    yield { ...commit, messages: all.map(({ message }) => message), authors: all.map(({ author }) => author) };
    next = commit.parents[0];
  }
}

/** The page that holds a merge may end before what it merged does; then the rest is not told. */
function mergedCommits(merge: ListedCommit, known: ReadonlyMap<Sha, ListedCommit>): readonly ListedCommit[] {
  const others = merge.parents.slice(1);
  if (others.length === 0) return [];
  const own = new Set<Sha>();
  for (let at = known.get(merge.commit); at !== undefined; at = parentOf(at, known)) own.add(at.commit);
  return others.flatMap((parent) => {
    const merged: ListedCommit[] = [];
    let at = known.get(parent);
    while (at !== undefined && !own.has(at.commit) && merged.length < longestBranch) {
      merged.push(at);
      at = parentOf(at, known);
    }
    return merged;
  });
}

function parentOf({ parents }: ListedCommit, known: ReadonlyMap<Sha, ListedCommit>): ListedCommit | undefined {
  const [first] = parents;
  return first === undefined ? undefined : known.get(first);
}
