import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { commitOn, everything, openBench, type Bench } from './client.ts';

const run = promisify(execFile);
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'work-'));
  folders.push(made);
  return made;
}

async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const names = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Wes'],
    [`GIT_${role}_EMAIL`, 'wes@example.com'],
  ]);
  const env = {
    PATH: process.env['PATH'],
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    ...(Object.fromEntries(names) as object),
  };
  return (await run('git', args, { cwd, env })).stdout;
}

function url(bench: Bench, token: string): string {
  return bench.repo.cloneUrl.replace('http://', `http://x-access-token:${token}@`);
}

function tokenWith(bench: Bench, permissions = everything, login = 'app[bot]'): string {
  return bench.github.addToken({ login, kind: 'installation', permissions });
}

async function clone(bench: Bench, token: string, ...args: readonly string[]): Promise<string> {
  const work = folder();
  await git(work, 'clone', '-q', ...args, url(bench, token), '.');
  return work;
}

async function commitAndPush(work: string, file: string, ...args: readonly string[]): Promise<string> {
  writeFileSync(join(work, file), 'x\n');
  await git(work, 'add', '.');
  await git(work, 'commit', '-q', '-m', 'Pushed');
  await git(work, 'push', '-q', ...args);
  return (await git(work, 'rev-parse', 'HEAD')).trim();
}

describe('git itself', () => {
  it('clones what was seeded and what the API has made, with the same SHAs', async () => {
    await using bench = await openBench();
    const sha = await commitOn(bench.bot, bench.repo.head() ?? '', { 'api.txt': 'by API\n' });
    bench.repo.setBranch('main', sha);
    const work = await clone(bench, tokenWith(bench));
    expect(readFileSync(join(work, 'api.txt'), 'utf8')).toBe('by API\n');
    expect((await git(work, 'log', '--format=%H|%an|%cn', '-1')).trim()).toBe(`${sha}|github-actions[bot]|GitHub`);
    expect(await git(work, 'ls-files', '-s', 'run.sh')).toContain('100755');
    expect(await git(work, 'cat-file', 'commit', 'HEAD')).toContain('gpgsig -----BEGIN PGP SIGNATURE-----');
  });

  it('finds nothing wrong with the repository', async () => {
    await using bench = await openBench({
      files: { 'a/b/c': '1', 'a.b': '2', 'a-b': { content: 'a.b', mode: '120000' }, empty: '' },
    });
    bench.repo.setBranch('main', await commitOn(bench.bot, bench.repo.head() ?? '', { 'a/b/d': '1' }));
    bench.github.pushAs('alice', 'bot/x', { 'a/b/c': null });
    expect(await git(bench.repo.directory, 'fsck', '--strict', '--no-dangling')).toBe('');
    const refs = await git(bench.repo.directory, 'for-each-ref', '--format=%(refname)');
    expect(refs.trim().split('\n')).toEqual(['refs/heads/bot/x', 'refs/heads/main']);
  });

  it('fetches what came after, also from a shallow clone', async () => {
    await using bench = await openBench();
    bench.github.pushAs('alice', 'main', { a: '1' });
    const work = await clone(bench, tokenWith(bench), '--depth=1');
    const next = bench.github.pushAs('alice', 'main', { a: '2' });
    await git(work, 'fetch', '-q', '--depth=1');
    expect((await git(work, 'rev-parse', 'origin/main')).trim()).toBe(next);
    bench.repo.setBranch('later', await commitOn(bench.bot, next, { b: '1' }));
    await git(work, 'fetch', '-q', 'origin', 'later');
    expect(bench.github.violations).toEqual([]);
  });

  it('pushes, and the API sees it', async () => {
    await using bench = await openBench();
    const work = await clone(bench, tokenWith(bench));
    const sha = await commitAndPush(work, 'pushed.txt', 'origin', 'HEAD:refs/heads/side', 'HEAD:main');
    expect(bench.repo.head()).toBe(sha);
    expect(bench.repo.log()[0]).toMatchObject({
      message: 'Pushed\n',
      author: 'Wes <wes@example.com>',
      verified: false,
    });
    expect((await bench.bot.get('/repos/o/r/git/ref/heads/side')).body).toMatchObject({ object: { sha } });
    expect(bench.github.writes).toEqual(['POST /o/r.git/git-receive-pack']);
    expect(bench.github.violations).toEqual([]);
  });

  it('moves pull requests by a push', async () => {
    await using bench = await openBench();
    bench.github.pushAs('alice', 'bot', { a: '1' });
    bench.repo.openPullRequestAs('alice', { title: 'T', head: 'bot' });
    const work = await clone(bench, tokenWith(bench), '--branch=bot');
    const sha = await commitAndPush(work, 'more.txt', 'origin', 'HEAD:bot');
    expect(bench.repo.pullRequests).toMatchObject([{ state: 'open', headSha: sha }]);
    await git(work, 'push', '-q', 'origin', ':bot');
    expect(bench.repo.pullRequests).toMatchObject([{ state: 'closed' }]);
  });

  it('keeps a lease', async () => {
    await using bench = await openBench();
    const work = await clone(bench, tokenWith(bench));
    const theirs = bench.github.pushAs('stranger', 'main', { s: 's' });
    await expect(commitAndPush(work, 'mine.txt', '--force-with-lease', 'origin', 'HEAD:main')).rejects.toThrow(
      'stale info',
    );
    expect(bench.repo.head()).toBe(theirs);
  });
});

describe('git is refused', () => {
  it.each([
    ['with a token that is not known', 'ghp_unknown', 'Authentication failed'],
    ['with a token that may not read', 'none', '403'],
  ])('%s', async (_name, kind, message) => {
    await using bench = await openBench();
    const token = kind === 'none' ? tokenWith(bench, { issues: 'write' }) : kind;
    await expect(clone(bench, token)).rejects.toThrow(message);
  });

  it('a push with a token that may only read', async () => {
    await using bench = await openBench();
    const work = await clone(bench, tokenWith(bench, { contents: 'read' }));
    await expect(commitAndPush(work, 'x', 'origin', 'HEAD:main')).rejects.toThrow(
      'Permission to o/r.git denied to app[bot]',
    );
  });

  it.each([
    [
      'a protected branch',
      { protections: [{ branch: 'main', requirePullRequest: true }] },
      ['GH006: Protected branch update failed for refs/heads/main', '- Changes must be made through a pull request.'],
    ],
    [
      'a ruleset',
      { rulesets: [{ name: 'r', branches: ['main'], rules: [{ type: 'pull_request' as const }] }] },
      ['GH013: Repository rule violations found for refs/heads/main', '- Changes must be made through a pull request.'],
    ],
    ['an archive', { settings: { archived: true } }, ['This repository was archived so it is read-only.']],
  ])('a push to %s', async (_name, seed, messages) => {
    await using bench = await openBench(seed);
    const head = bench.repo.head();
    const work = await clone(bench, tokenWith(bench));
    const error: unknown = await commitAndPush(work, 'x', 'origin', 'HEAD:main').catch((reason: unknown) => reason);
    for (const message of messages) expect(String(error)).toContain(message);
    expect(bench.repo.head()).toBe(head);
    // What was refused is not there afterwards.
    const sha = (await git(work, 'rev-parse', 'HEAD')).trim();
    expect(await bench.bot.get(`/repos/o/r/git/commits/${sha}`)).toMatchObject({ status: 404 });
  });

  it('a push of a workflow file without the permission', async () => {
    await using bench = await openBench({ files: { '.github/workflows/a.yml': 'on: push', b: '1' } });
    const work = await clone(bench, tokenWith(bench));
    await expect(commitAndPush(work, '.github/workflows/a.yml', 'origin', 'HEAD:main')).rejects.toThrow(
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/a.yml` without `workflows` permission',
    );
    const other = await clone(bench, tokenWith(bench));
    expect(await commitAndPush(other, 'b', 'origin', 'HEAD:main')).toBe(bench.repo.head());
  });
});
