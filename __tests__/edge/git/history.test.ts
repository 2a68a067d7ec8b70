import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineOf, type ListedCommit } from '../../../src/core/environments/line.ts';
import { currentBranch } from '../../../src/edge/git/branch.ts';
import { openHistory } from '../../../src/edge/git/history.ts';

const directory = mkdtempSync(join(tmpdir(), 'history-'));
let seconds = Date.parse('2026-01-01T00:00:00Z') / 1000;

function git(...words: string[]): string {
  seconds += 60;
  const date = `${String(seconds)} +0000`;
  const env = { ...process.env, GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z', GIT_COMMITTER_DATE: date };
  const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'merge.ff=false'];
  return execFileSync('git', [...who, ...words], { cwd: directory, env, encoding: 'utf8' }).trim();
}

function commit(path: string, text: string, message: string): string {
  mkdirSync(join(directory, path, '..'), { recursive: true });
  writeFileSync(join(directory, path), text);
  git('add', '.');
  git('commit', '--quiet', '--message', message);
  return git('rev-parse', 'HEAD');
}

const shas: Record<string, string> = {};

beforeAll(() => {
  git('init', '--quiet', '--initial-branch', 'main');
  shas['first'] = commit('apps/a.yaml', 'a: 1\n', 'First');
  shas['docs'] = commit('docs/x.md', 'x', 'Docs\n\nMore words');
  git('checkout', '--quiet', '-b', 'side');
  commit('apps/a.yaml', 'a: 2\n', 'Side\n\nImage-Automation-Mode: rollback');
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', 'side', '--message', 'Merge side');
  shas['merge'] = git('rev-parse', 'HEAD');
  git('update-ref', 'refs/remotes/origin/release', 'side');
});

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function listed(branch: string, paths: readonly string[]): Promise<readonly ListedCommit[]> {
  const found: ListedCommit[] = [];
  for await (const page of openHistory(directory).commits(branch, paths)) found.push(...page);
  return found;
}

describe('openHistory', () => {
  it('lists commits by date, with the committer’s time, and names what stands at the paths', async () => {
    const commits = await listed('main', ['apps', 'gone']);
    expect(commits.map(({ message }) => message.split('\n')[0])).toEqual(['Merge side', 'Side', 'Docs', 'First']);
    expect(commits[2]?.message).toBe('Docs\n\nMore words\n');
    expect(commits[2]?.author).toBe('t@example.com');
    expect(commits[3]?.date).toBeGreaterThan(Date.parse('2026-01-01T00:00:00Z'));
    const [merge, side, docs, first] = commits.map(({ content }) => content);
    expect([merge === side, docs === first, merge === first]).toEqual([true, true, false]);
    expect(merge).toMatch(/^[0-9a-f]{40} -$/);
  });

  it('takes the whole tree where no path is named', async () => {
    const commits = await listed('main', []);
    expect(commits.map(({ content }) => content)).toEqual(commits.map(({ tree }) => tree));
  });

  it('walks along the branch itself, with what it merged', async () => {
    const line: string[] = [];
    for await (const { commit: sha, messages } of lineOf(openHistory(directory).commits('main', ['apps']))) {
      line.push(`${sha} ${String(messages.length)}`);
    }
    expect(line).toEqual([`${shas['merge'] ?? ''} 2`, `${shas['docs'] ?? ''} 1`, `${shas['first'] ?? ''} 1`]);
  });

  it('knows branches as they were last seen on the remote, and says which it lacks', async () => {
    expect(await listed('release', [])).toHaveLength(3);
    await expect(listed('gone', [])).rejects.toMatchObject({ code: 'environment/branch-missing' });
    await expect(listed('--all', [])).rejects.toMatchObject({ code: 'environment/branch-missing' });
  });

  it('says that there is no clone, or nothing in it', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    const first = async (): Promise<unknown> => openHistory(empty).commits('HEAD', [])[Symbol.asyncIterator]().next();
    await expect(first()).rejects.toThrow('is no clone of Git');
    execFileSync('git', ['init', '--quiet', empty]);
    await expect(first()).rejects.toThrow('nothing is committed in it');
  });

  it('shows the files of a commit, by place and by what they hold', async () => {
    const history = openHistory(directory);
    const [newest, , , oldest] = await listed('main', []);
    const found = async (at: ListedCommit | undefined, under: string[], needle: string): Promise<unknown> =>
      (await (await history.sourceAt('main', at!)).find(under, [needle])).files;
    expect(await found(newest, ['apps'], 'a:')).toEqual([{ path: 'apps/a.yaml', text: 'a: 2\n' }]);
    expect(await found(oldest, ['.'], 'a:')).toEqual([{ path: 'apps/a.yaml', text: 'a: 1\n' }]);
    expect(await found(newest, ['docs'], 'x')).toEqual([]);
    expect(await found(newest, ['docs/x.md'], '')).toEqual([{ path: 'docs/x.md', text: 'x' }]);
    expect(await found(newest, ['gone'], '')).toEqual([]);
  });
});

describe('a clone that says something else', () => {
  const history = openHistory(directory);
  const newest = async (): Promise<ListedCommit> => {
    for await (const [commit] of history.commits('main', [])) if (commit !== undefined) return commit;
    throw new Error('The branch has commits.');
  };

  it('lists signed commits where log.showSignature is set', async () => {
    const [sign, verify] = [join(directory, '.git/sign'), join(directory, '.git/verify')];
    const status = '[GNUPG:] SIG_CREATED D 1 8 00 1 A';
    writeFileSync(sign, `#!/bin/sh\ncat >&2\necho >&2; echo '${status}' >&2; echo '-----BEGIN PGP SIGNATURE-----'\n`, {
      mode: 0o755,
    });
    writeFileSync(verify, '#!/bin/sh\necho "gpg: Good signature" >&2\n', { mode: 0o755 });
    git('-c', `gpg.program=${sign}`, 'commit', '--quiet', '--allow-empty', '--gpg-sign', '--message', 'Signed');
    git('config', 'gpg.program', verify);
    git('config', 'log.showSignature', 'true');
    expect(git('log', '-1')).toContain('Good signature');
    expect((await newest()).message).toBe('Signed\n');
    git('config', 'log.showSignature', 'false');
    git('reset', '--quiet', '--hard', 'HEAD^');
  });

  it('is asked for what was committed, not for what replaces it', async () => {
    git('replace', shas['merge'] ?? '', shas['first'] ?? '');
    expect((await newest()).message).toBe('Merge side\n');
    git('replace', '--delete', shas['merge'] ?? '');
  });

  it('is no history without its objects, or with a directory of Git that is none', async () => {
    const commit = await newest();
    const blob = git('rev-parse', 'main:apps/a.yaml');
    rmSync(join(directory, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const source = await openHistory(directory).sourceAt('main', commit);
    await expect(source.find(['.'], [''])).rejects.toMatchObject({ code: 'history/unreadable' });
    git('hash-object', '-w', 'apps/a.yaml');
    const damaged = mkdtempSync(join(tmpdir(), 'damaged-'));
    mkdirSync(join(damaged, '.git'));
    const commits = openHistory(damaged).commits('main', []);
    await expect(commits[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'history/unreadable' });
  });
});

describe('currentBranch', () => {
  it('names the branch, or HEAD where none is checked out', async () => {
    expect(await currentBranch(directory)).toBe('main');
    git('checkout', '--quiet', '--detach');
    expect(await currentBranch(directory)).toBe('HEAD');
    expect(await listed('HEAD', [])).toHaveLength(4);
    git('checkout', '--quiet', 'main');
  });
});
