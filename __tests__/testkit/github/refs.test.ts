import { describe, expect, it } from 'vitest';
import { commitOn, openBench, textAt } from './client.ts';

const missing = 'eeed0456ca0e8d129a91bd4826732ab95a3edbb6';

describe('references over REST', () => {
  it('reads one, and lists those of a prefix', async () => {
    await using bench = await openBench();
    bench.repo.setBranch('bot/a', 'main');
    bench.repo.setBranch('bot/b', 'main');
    const sha = bench.repo.head();
    expect(await bench.bot.get('/repos/o/r/git/ref/heads/main')).toMatchObject({
      status: 200,
      body: { ref: 'refs/heads/main', object: { sha, type: 'commit' } },
    });
    expect((await bench.bot.get('/repos/o/r/git/matching-refs/heads/bot/')).body).toMatchObject([
      { ref: 'refs/heads/bot/a' },
      { ref: 'refs/heads/bot/b' },
    ]);
    expect(await bench.bot.get('/repos/o/r/git/ref/heads/bot')).toMatchObject({
      status: 404,
      body: { message: 'Not Found', status: '404' },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('takes a name with encoded slashes, as octokit sends it', async () => {
    await using bench = await openBench();
    expect(await bench.bot.get('/repos/o/r/git/ref/heads%2Fmain')).toMatchObject({ status: 200 });
    expect(bench.github.requests).toEqual(['GET /repos/o/r/git/ref/heads/main']);
  });

  it.each([
    ['an object that is not there', 'refs/heads/x', missing, 'Object does not exist'],
    ['a name that is taken', 'refs/heads/main', '', 'Reference already exists'],
    ['a name that stands in the way', 'refs/heads/main/x', '', 'Reference update failed'],
    ['a name outside refs/', 'heads/x', '', "Reference name must start with 'refs/'."],
    ['a name of two parts', 'refs/x', '', 'Reference name must contain at least three slash-separated components.'],
    ['a name that git refuses', 'refs/heads/a..b', '', 'refs/heads/a..b is not a valid ref name.'],
    ['a short SHA', 'refs/heads/x', 'abcdef0123456', 'At least 40 characters are required; only 13 were supplied.'],
  ])('does not make %s', async (_name, ref, sha, message) => {
    await using bench = await openBench();
    const reply = await bench.bot.post('/repos/o/r/git/refs', { ref, sha: sha === '' ? bench.repo.head() : sha });
    expect(reply).toMatchObject({ status: 422, body: { message, status: '422' } });
    expect(bench.github.violations).toEqual([]);
  });

  it('makes no branch of a blob', async () => {
    await using bench = await openBench();
    const blob = await bench.bot.post('/repos/o/r/git/blobs', { content: 'x' });
    const reply = await bench.bot.post('/repos/o/r/git/refs', { ref: 'refs/heads/x', sha: textAt(blob.body, 'sha') });
    expect(reply).toMatchObject({ status: 422, body: { message: 'Reference update failed' } });
  });

  it('moves a branch forward, and only forward unless forced', async () => {
    await using bench = await openBench();
    const first = bench.repo.head() ?? '';
    const next = await commitOn(bench.bot, first, { 'a.txt': 'a' });
    bench.github.pushAs('stranger', 'main', { 'b.txt': 'b' });
    const path = '/repos/o/r/git/refs/heads/main';
    expect(await bench.bot.patch(path, { sha: next })).toMatchObject({
      status: 422,
      body: { message: 'Update is not a fast forward' },
    });
    expect(await bench.bot.patch(path, { sha: next, force: true })).toMatchObject({
      status: 200,
      body: { object: { sha: next } },
    });
    expect(bench.repo.head()).toBe(next);
    expect(bench.github.violations).toEqual([]);
  });

  it('neither moves nor deletes what is not there', async () => {
    await using bench = await openBench();
    const message = 'Reference does not exist';
    expect(await bench.bot.patch('/repos/o/r/git/refs/heads/x', { sha: bench.repo.head() })).toMatchObject({
      status: 422,
      body: { message },
    });
    expect(await bench.bot.delete('/repos/o/r/git/refs/heads/x')).toMatchObject({ status: 422, body: { message } });
    expect(bench.github.violations).toEqual([]);
  });

  it('deletes a branch, but not the default one', async () => {
    await using bench = await openBench();
    bench.repo.setBranch('bot/a', 'main');
    expect(await bench.bot.delete('/repos/o/r/git/refs/heads/bot/a')).toMatchObject({ status: 204 });
    expect(await bench.bot.delete('/repos/o/r/git/refs/heads/main')).toMatchObject({ status: 422 });
    expect(bench.repo.branches()).toEqual(['main']);
  });

  it('answers 409 while a repository is empty', async () => {
    await using bench = await openBench();
    bench.github.createRepository({ owner: 'o', name: 'empty' });
    expect(await bench.bot.get('/repos/o/empty/git/ref/heads/main')).toMatchObject({
      status: 409,
      body: { message: 'Git Repository is empty.' },
    });
    expect(bench.github.violations).toEqual([]);
  });
});
