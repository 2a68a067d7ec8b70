import { describe, expect, it } from 'vitest';
import { followMoves, type BranchMove } from '../../../src/core/environments/moves.ts';
import { parseSha, type Sha } from '../../../src/core/git/sha.ts';

const sha = (letter: string): Sha => parseSha(letter.charCodeAt(0).toString(16).repeat(20))!;
const forged = 1;

/** Moves as `letter:moment`, newest first; a commit holds what its letter says in capitals, and `-` is a deletion. */
const movesOf = (...words: string[]): BranchMove[] =>
  words.map((word) => {
    const [letter = '', at] = word.split(':');
    return { commit: letter === '-' ? undefined : sha(letter), at: Number(at) };
  });

async function* pagesOf(
  moves: readonly BranchMove[],
  size: number,
  asked: number[] = [],
): AsyncGenerator<BranchMove[]> {
  for (let at = 0; at < moves.length; at += size) {
    asked.push(at);
    yield await Promise.resolve(moves.slice(at, at + size));
  }
}

/** Asks for contents one after the other; commits that are no longer part of the branch hold what nobody knows. */
async function ask(moves: readonly BranchMove[], contents: string, size = 100): Promise<unknown[]> {
  const holds = new Map(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => [sha(letter), letter === 'f' ? 'A' : letter.toUpperCase()]),
  );
  const since = followMoves(pagesOf(moves, size), sha('c'), (commit) => holds.get(commit));
  const found: unknown[] = [];
  for (const content of contents) found.push(await since(content, forged));
  return found;
}

describe('followMoves', () => {
  it.each([
    ['one move a commit', movesOf('c:30', 'b:20', 'a:10'), 'CBA', [30, 20, 10]],
    ['several commits in one move', movesOf('c:30', 'a:10'), 'CBA', [30, 30, 10]],
    ['what is pushed meanwhile', movesOf('e:40', 'c:30', 'b:20'), 'CB', [30, 20]],
    ['a branch that went and came back', movesOf('c:30', '-:25', 'b:20'), 'CB', [30, 30]],
    ['a push by force to the same, from what nobody knows', movesOf('c:30', 'x:20', 'c:10'), 'C', [30]],
    ['a push by force over what held the same', movesOf('c:30', 'b:20', 'f:15', 'a:10'), 'CBA', [30, 20, 10]],
    ['a way back and forth', movesOf('c:30', 'b:25', 'c:20', 'b:15'), 'CB', [30, 15]],
    ['moves that do not know the newest commit yet', movesOf('x:30', 'b:20', 'a:10'), 'CBA', [undefined, 20, 10]],
    ['moves that know no commit', movesOf('x:30', '-:20'), 'CB', [undefined, undefined]],
    ['no moves at all', [], 'CB', [forged, forged]],
  ])('%s', async (_, moves, contents, expected) => {
    expect(await ask(moves, contents)).toEqual(expected);
    expect(await ask(moves, contents, 2)).toEqual(expected);
  });

  it('reads no further than it was asked, and not for ever', async () => {
    const asked: number[] = [];
    const few = followMoves(pagesOf(movesOf('c:30', 'b:20', 'a:10'), 1, asked), sha('c'), () => 'C');
    const none = followMoves(pagesOf(movesOf('c:30', 'b:20', 'a:10'), 1, asked), sha('c'), () => undefined);
    expect([await none('C', forged), asked]).toEqual([undefined, [0]]);
    expect(await few('C', forged)).toBe(10);
    const many = Array.from({ length: 50 }, (_, at) => ({ commit: sha('c'), at: 100 - at }));
    expect(await followMoves(pagesOf(many, 1, asked), sha('c'), () => 'C')('C', forged)).toBe(81);
  });
});
