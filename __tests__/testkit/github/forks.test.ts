import { describe, expect, it } from 'vitest';
import { at, openBench } from './client.ts';

const pulls = '/repos/o/r/pulls';

describe('a pull request of a fork', () => {
  it('has a branch of the same name, and another owner', async () => {
    await using bench = await openBench();
    bench.github.pushAs('alice', 'bot', { 'a.txt': 'a' });
    bench.repo.openForeignPullRequestAs('mallory', { title: 'Theirs', head: 'bot' });
    expect(await bench.bot.post(pulls, { title: 'Ours', head: 'o:bot', base: 'main' })).toMatchObject({ status: 201 });
    bench.github.pushAs('alice', 'bot', { 'a.txt': 'b' });
    const numbers = async (head: string): Promise<unknown> => (await bench.bot.get(`${pulls}?head=${head}`)).body;
    expect(await numbers('o:bot')).toMatchObject([{ number: 2, head: { repo: { full_name: 'o/r' } } }]);
    expect(await numbers('mallory:bot')).toMatchObject([{ number: 1, head: { repo: { full_name: 'mallory/r' } } }]);
    const list = 'nodes { number isCrossRepository }';
    const found = await bench.bot.graphql(`{ repository(owner: "o", name: "r") {
      pullRequests(first: 9, headRefName: "bot") { ${list} }
      ref(qualifiedName: "refs/heads/bot") { associatedPullRequests(first: 9) { ${list} } } } }`);
    expect(at(found, 'data', 'repository')).toEqual({
      pullRequests: {
        nodes: [
          { number: 1, isCrossRepository: true },
          { number: 2, isCrossRepository: false },
        ],
      },
      ref: { associatedPullRequests: { nodes: [{ number: 2, isCrossRepository: false }] } },
    });
    expect(bench.github.violations).toEqual([]);
  });
});
