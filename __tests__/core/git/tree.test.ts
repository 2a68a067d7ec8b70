import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseSha, type Sha } from '../../../src/core/git/sha.ts';
import { changedTree, type FileMode, type TreeEntry } from '../../../src/core/git/tree.ts';
import { hash } from '../publication/builders.ts';

const directory = mkdtempSync(join(tmpdir(), 'tree-'));
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

function git(...words: string[]): string {
  return execFileSync('git', ['-C', directory, ...words], { encoding: 'utf8' });
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

function listing(): TreeEntry[] {
  const lines = git('ls-tree', '-r', '-t', '-z', git('write-tree').trim()).split('\0').slice(0, -1);
  return lines.map((line) => {
    const [head = '', path = ''] = line.split('\t');
    const [mode, , name = ''] = head.split(' ');
    return { path, mode: mode as FileMode, sha: parseSha(name)!, size: undefined };
  });
}

test('the tree is the one that git writes, whatever stands beside the changed files', () => {
  git('init', '--quiet');
  // Names that sort one way as files and another as directories, executables, links, and other scripts.
  for (const path of [
    'a',
    'a.b/x.yaml',
    'a-b',
    'b/c/d/e.yaml',
    'b/c.yaml',
    'b/c0',
    'ü/ï.yaml',
    '\u{1f600}',
    '\uffee',
  ]) {
    put(path, `text of ${path}`);
  }
  symlinkSync('a', join(directory, 'link'));
  git('add', '.');
  git('update-index', '--chmod=+x', 'a-b');
  const before = listing();
  const changes = { 'b/c/d/e.yaml': 'new\n', 'ü/ï.yaml': 'ñ', 'a-b': 'x', a: '' };
  const shas = new Map(Object.entries(changes).map(([path, text]) => [path, hash('blob', Buffer.from(text))]));
  for (const [path, text] of Object.entries(changes)) put(path, text);
  git('add', '.');
  git('update-index', '--chmod=+x', 'a-b');
  expect(changedTree(before, shas, hash)).toBe(git('write-tree').trim());
  expect(changedTree(before, new Map(), hash)).not.toBe(git('write-tree').trim());
});

test('a file that is new gets its directories', () => {
  const blob = hash('blob', Buffer.from(''));
  const directory = (name: string, tree: Sha): TreeEntry => ({
    path: name,
    mode: '040000',
    sha: tree,
    size: undefined,
  });
  const file: TreeEntry = { path: 'a/b.yaml', mode: '100644', sha: blob, size: undefined };
  const listed = changedTree([directory('a', blob), file], new Map([['a/b.yaml', blob]]), hash);
  expect(changedTree([], new Map([['a/b.yaml', blob]]), hash)).toBe(listed);
});
