import { describe, expect, it } from 'vitest';
import { at, Client, everything, openBench } from './client.ts';

describe('comparing', () => {
  it.each([
    ['main...bot', 'ahead', 1, 0],
    ['bot...main', 'behind', 0, 1],
    ['main...main', 'identical', 0, 0],
    ['bot...other', 'diverged', 1, 1],
    ['main...o:bot', 'ahead', 1, 0],
  ])('%s', async (...[range, status, ahead, behind]) => {
    await using bench = await openBench();
    bench.github.pushAs('alice', 'bot', { a: 'a\n' });
    bench.github.pushAs('alice', 'other', { b: 'b\n' });
    const reply = await bench.bot.get(`/repos/o/r/compare/${range}`);
    expect(reply).toMatchObject({
      status: 200,
      body: { status, ahead_by: ahead, behind_by: behind, total_commits: ahead },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('gives files and commits, oldest first', async () => {
    await using bench = await openBench({ files: { keep: '1\n2\n3\n', gone: 'x\n' } });
    bench.github.pushAs('alice', 'bot', { keep: '1\nTWO\n3\n' }, 'First');
    bench.github.pushAs('alice', 'bot', { gone: null }, 'Second');
    const { body } = await bench.bot.get('/repos/o/r/compare/main...bot');
    expect(body).toMatchObject({
      commits: [{ commit: { message: 'First' } }, { commit: { message: 'Second' } }],
      files: [
        { filename: 'gone', status: 'removed', deletions: 1 },
        {
          filename: 'keep',
          status: 'modified',
          additions: 1,
          deletions: 1,
          patch: '@@ -1,3 +1,3 @@\n 1\n-2\n+TWO\n 3',
        },
      ],
    });
  });

  it('finds nothing in what is not there', async () => {
    await using bench = await openBench();
    expect(await bench.bot.get('/repos/o/r/compare/main...none')).toMatchObject({ status: 404 });
    expect(await bench.bot.get('/repos/o/r/compare/main...p:main')).toMatchObject({ status: 404 });
  });
});

describe('listing commits', () => {
  it('takes a start, a path, an author and times', async () => {
    await using bench = await openBench({ files: { 'd/a': '1' } });
    bench.github.pushAs('alice', 'main', { b: '1' }, 'b');
    bench.github.pushAs('bob', 'main', { 'd/a': '2' }, 'a');
    const messages = async (query: string): Promise<unknown> =>
      ((await bench.bot.get(`/repos/o/r/commits?${query}`)).body as unknown[]).map((commit) =>
        at(commit, 'commit', 'message'),
      );
    expect(await messages('')).toEqual(['a', 'b', 'Begin']);
    expect(await messages('path=d')).toEqual(['a', 'Begin']);
    expect(await messages('author=alice')).toEqual(['b']);
    expect(await messages(`sha=${bench.repo.log()[1]?.sha ?? ''}`)).toEqual(['b', 'Begin']);
    expect(await messages('until=2025-01-01T00:00:00Z')).toEqual([]);
    expect(bench.github.violations).toEqual([]);
  });

  it('goes page by page, as the Link header says', async () => {
    await using bench = await openBench();
    for (const name of ['a', 'b', 'c', 'd']) bench.github.pushAs('alice', 'main', { [name]: name });
    const first = await bench.bot.get('/repos/o/r/commits?per_page=2');
    const base = `${bench.github.url}/repos/o/r/commits?per_page=2`;
    expect(first.headers.get('link')).toBe(`<${base}&page=2>; rel="next", <${base}&page=3>; rel="last"`);
    const last = await bench.bot.get('/repos/o/r/commits?per_page=2&page=3');
    expect(last.headers.get('link')).toBe(`<${base}&page=2>; rel="prev", <${base}&page=1>; rel="first"`);
    expect(last.body).toHaveLength(1);
    expect((await bench.bot.get('/repos/o/r/commits')).headers.get('link')).toBeNull();
    expect(bench.github.violations).toEqual([]);
  });

  it('shows one commit, and says 422 of one that is not there', async () => {
    await using bench = await openBench();
    expect(await bench.bot.get('/repos/o/r/commits/main')).toMatchObject({
      status: 200,
      body: { sha: bench.repo.head(), stats: { additions: 2 } },
    });
    expect(await bench.bot.get('/repos/o/r/commits/none')).toMatchObject({
      status: 422,
      body: { message: 'No commit found for SHA: none' },
    });
    expect(bench.github.violations).toEqual([]);
  });
});

describe('the addresses of a server', () => {
  it('are those of github.com and of GitHub Enterprise Server', async () => {
    await using bench = await openBench();
    const token = bench.github.addToken({ login: 'x[bot]', kind: 'installation', permissions: everything });
    const dotcom = new Client(bench.github.url, token);
    const enterprise = new Client(bench.github.enterpriseUrl, token);
    expect((await dotcom.get('/repos/o/r')).status).toBe(200);
    expect((await enterprise.get('/repos/o/r')).status).toBe(200);
    const body = JSON.stringify({ query: '{ viewer { login } }' });
    const headers = { authorization: `token ${token}`, 'user-agent': 'x' };
    const replies = await Promise.all(
      [bench.github.graphqlUrl, bench.github.enterpriseGraphqlUrl].map((url) =>
        fetch(url, { method: 'POST', body, headers }),
      ),
    );
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(bench.github.requests).toEqual([
      'GET /repos/o/r',
      'GET /repos/o/r',
      'POST /graphql viewer',
      'POST /graphql viewer',
    ]);
    expect(bench.github.writes).toEqual([]);
    expect(bench.github.violations).toEqual([]);
  });

  it('start fast', async () => {
    const benches = await Promise.all(Array.from({ length: 20 }, () => openBench()));
    await Promise.all(benches.map((bench) => bench.github.close()));
    expect(new Set(benches.map(({ github }) => github.url)).size).toBe(20);
  });
});
