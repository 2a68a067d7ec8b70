import { describe, expect, it } from 'vitest';
import { lineOf, type ListedCommit } from '../../../src/core/environments/line.ts';
import { parseSha, type Sha } from '../../../src/core/git/sha.ts';

const sha = (letter: string): Sha => parseSha(letter.charCodeAt(0).toString(16).repeat(20))!;
const commit = (name: string, ...parents: string[]): ListedCommit => ({
  commit: sha(name),
  tree: sha(name),
  parents: parents.map(sha),
  date: 0,
  author: `${name}@example.com`,
  message: name,
  content: name,
});

async function* pagesOf(
  commits: readonly ListedCommit[],
  size: number,
  asked: number[] = [],
): AsyncGenerator<readonly ListedCommit[]> {
  for (let at = 0; at < commits.length; at += size) {
    asked.push(at);
    yield await Promise.resolve(commits.slice(at, at + size));
  }
}

async function walk(commits: readonly ListedCommit[], size = 100): Promise<string[]> {
  const found: string[] = [];
  for await (const { message, messages } of lineOf(pagesOf(commits, size))) {
    found.push(messages.length === 1 ? message : `${message} with ${messages.slice(1).join(' ')}`);
  }
  return found;
}

describe('lineOf', () => {
  const merged = [commit('m', 'a', 'c'), commit('c', 'b'), commit('a', 'z'), commit('b', 'z'), commit('z')];

  it.each([1, 2, 100])('walks along first parents, with what a merge brought, in pages of %i', async (size) => {
    const [first, ...rest] = await walk(merged, size);
    expect(rest).toEqual(['a', 'z']);
    // A page that ends at the merge cannot tell what it brought.
    expect(first).toBe(size === 1 ? 'm' : size === 2 ? 'm with c' : 'm with c b');
  });

  it('tells who wrote what a merge brought', async () => {
    const authors: string[] = [];
    for await (const one of lineOf(pagesOf(merged, 100))) authors.push(one.authors.map((at) => at.charAt(0)).join(' '));
    expect(authors).toEqual(['m c b', 'a', 'z']);
  });

  it('credits a commit of the branch itself to no merge', async () => {
    expect(await walk([commit('m', 'a', 'z'), commit('a', 'z'), commit('z')])).toEqual(['m', 'a', 'z']);
  });

  it('asks for no more pages than the walk goes', async () => {
    const asked: number[] = [];
    for await (const _ of lineOf(pagesOf([commit('c', 'b'), commit('b', 'a'), commit('a')], 1, asked))) break;
    expect(asked).toEqual([0]);
  });

  it.each([[[]], [[commit('c', 'lost')]]])('ends where the commits do', async (commits) => {
    expect(await walk(commits)).toEqual(commits.map(({ message }) => message));
  });

  it('gives up on a parent that never comes', async () => {
    const asked: number[] = [];
    const others = Array.from({ length: 300 }, () => commit('x'));
    const found: string[] = [];
    for await (const { message } of lineOf(pagesOf([commit('b', 'a'), ...others, commit('a')], 1, asked))) {
      found.push(message);
    }
    expect([found, asked.length]).toEqual([['b'], 200]);
  });
});
