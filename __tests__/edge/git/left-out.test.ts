import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isLeftOut } from '../../../src/edge/git/left-out.ts';

let base: string;
let root: string;

const git = (directory: string, ...words: string[]): void => {
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...words], { cwd: directory });
};

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'left-out-'));
  root = join(base, 'repository');
  for (const path of ['apps/a.yaml', '.github/c.yaml', '.github/[c].yaml', 'root.yaml']) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'Start');
});

afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

describe('a file', () => {
  it.each([
    ['.github/c.yaml', true],
    ['.github/[c].yaml', true],
    ['.github/*.yaml', false],
    ['.github/other.yaml', false],
    ['apps/a.yaml', false],
    ['apps/other.yaml', false],
    ['root.yaml', false],
  ])('%s is left out of a sparse checkout: %s', async (path, expected) => {
    git(root, 'sparse-checkout', 'set', '--cone', 'apps');
    expect(await isLeftOut(root, path)).toBe(expected);
    git(root, 'sparse-checkout', 'reapply', '--sparse-index');
    expect(await isLeftOut(root, path)).toBe(expected);
  });

  it('is left out of a sparse linked worktree', async () => {
    const linked = join(base, 'linked');
    git(root, 'worktree', 'add', '--quiet', '--detach', linked);
    expect(await isLeftOut(linked, '.github/c.yaml')).toBe(false);
    git(linked, 'sparse-checkout', 'set', '--cone', 'apps');
    expect(await isLeftOut(linked, '.github/c.yaml')).toBe(true);
    expect(await isLeftOut(root, '.github/c.yaml')).toBe(false);
  });

  it('is not left out where somebody took it away, where nothing is sparse any more, and where there is no Git', async () => {
    rmSync(join(root, '.github/c.yaml'));
    expect(await isLeftOut(root, '.github/c.yaml')).toBe(false);
    git(root, 'sparse-checkout', 'set', '--cone', 'apps');
    git(root, 'sparse-checkout', 'disable');
    expect(await isLeftOut(root, '.github/c.yaml')).toBe(false);
    expect(await isLeftOut(base, 'repository/.github/c.yaml')).toBe(false);
  });

  it('is not taken for absent where Git cannot tell', async () => {
    git(root, 'sparse-checkout', 'set', '--cone', 'apps');
    writeFileSync(join(root, '.git', 'index'), 'damaged');
    await expect(isLeftOut(root, '.github/c.yaml')).rejects.toMatchObject({ code: 'history/unreadable' });
  });
});
