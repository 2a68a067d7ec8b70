import type { Sha } from '../git/sha.ts';
import type { Instant } from './instant.ts';

/** A branch was moved, as the server that keeps it saw it: whoever pushes cannot choose the time. */
export interface BranchMove {
  /** undefined: the branch went. */
  readonly commit: Sha | undefined;
  readonly at: Instant;
}

/** How many pages of moves are read; whatever is older counts as if it had begun with the last of them. */
const mostPages = 20;

/**
 * Tells since when a branch has held nothing but what it was asked about up to now; undefined where nobody can tell. Takes
 * the date that the commit itself bears.
 */
export type Since = (content: string, date: Instant) => Promise<Instant | undefined>;

/**
 * Follows the moves of a branch, newest first, for as long as they lead to commits that hold what is asked about. A
 * commit's own date says nothing: whoever pushes may write any. Asked for one content after the other, from the newest
 * of the branch back. Pages are asked for only as far as that goes. Of a branch that nobody has moved for as long as the
 * server remembers, the commits' dates must do.
 *
 *     ([b at 12:00, a at 10:00], head b) → ('of b') → 12:00, then ('of a') → 10:00
 */
export function followMoves(
  pages: AsyncIterable<readonly BranchMove[]>,
  head: Sha,
  contentOf: (commit: Sha) => string | undefined,
): Since {
  const waiting = pages[Symbol.asyncIterator]();
  const moves: BranchMove[] = [];
  const held = new Set<string>();
  let [read, at, since]: [number, number, Instant | undefined] = [0, -1, undefined];
  const moveAt = async (index: number): Promise<BranchMove | undefined> => {
    while (index >= moves.length && read < mostPages) {
      const page: IteratorResult<readonly BranchMove[], unknown> = await waiting.next();
      read = page.done === true ? mostPages : read + 1;
      if (page.done !== true) moves.push(...page.value);
    }
    return moves[index];
  };
  return async (content, date) => {
    held.add(content);
    if (at < 0) {
      if ((await moveAt(0)) === undefined) return date;
      at = startIn(moves, head, contentOf);
    }
    if (at < 0) return undefined;
    for (let move = await moveAt(at); move?.commit !== undefined; move = await moveAt(at)) {
      const there = contentOf(move.commit);
      if (there === undefined || !held.has(there)) break;
      since = move.at;
      at += 1;
    }
    return since;
  };
}

/**
 * What was pushed after the commits were listed is none of theirs. The newest commit may have come a moment ago, and its
 * move not be told yet: then nobody knows of what it brought, and all else goes by the move before.
 */
function startIn(moves: readonly BranchMove[], head: Sha, contentOf: (commit: Sha) => string | undefined): number {
  const at = moves.findIndex(({ commit }) => commit === head);
  if (at >= 0) return at;
  return moves.findIndex(({ commit }) => commit !== undefined && contentOf(commit) !== undefined);
}
