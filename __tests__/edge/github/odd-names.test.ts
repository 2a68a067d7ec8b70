import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseSha, type Sha } from '../../../src/core/git/sha.ts';
import { toldPath } from '../../../src/core/git/path-bytes.ts';
import type { TreeEntry } from '../../../src/core/git/tree.ts';
import { openCheckout } from '../../../src/edge/github/checkout.ts';
import { snapshotOf } from '../../../src/edge/github/snapshot.ts';

const directory = mkdtempSync(join(tmpdir(), 'odd-'));
const checkout = openCheckout(directory);
beforeAll(() => {
  git('', 'init', '--quiet');
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

function git(input: string | Buffer, ...words: string[]): Sha {
  return parseSha(
    execFileSync('git', ['-C', directory, ...words], { input })
      .toString()
      .trim(),
  )!;
}

/** Makes a directory of files with these names, in bytes, and the same text; and another beside it. */
function treeOf(names: readonly string[], texts: Readonly<Record<string, string>> = {}): Sha {
  const blob = (name: string): Sha => git(texts[name] ?? 'old $marker\n', 'hash-object', '-w', '--stdin');
  const lines = names.map((name) => `100644 blob ${blob(name)}\t${name}\0`);
  const inner = git(Buffer.from(lines.join(''), 'latin1'), 'mktree', '-z');
  return git(Buffer.from(`040000 tree ${inner}\tapps\xff\x00040000 tree ${inner}\tapps\0`, 'latin1'), 'mktree', '-z');
}

const blobsOf = async (entries: readonly TreeEntry[]): Promise<ReadonlyMap<Sha, Buffer>> =>
  checkout.blobs(entries.map(({ sha }) => sha));

test('files beside names that are not UTF-8 are changed, and only they', async () => {
  const names = ['app.yaml', 'caf\xe9', 'caf\xe8', '\x80', '\xc3\xa9'];
  const tree = treeOf(names);
  const snapshot = snapshotOf({ branch: 'main', commit: tree, tree }, (await checkout.tree(tree))!, blobsOf);
  expect(snapshot.treeWith(new Map())).toBe(tree);
  const changed = treeOf(names, { 'app.yaml': 'new\n' });
  const apps = (sha: Sha): Sha => git('', 'rev-parse', `${sha}:apps`);
  const other = Buffer.from(`040000 tree ${apps(tree)}\tapps\xff\x00040000 tree ${apps(changed)}\tapps\0`, 'latin1');
  expect(snapshot.treeWith(new Map([['apps/app.yaml', 'new\n']]))).toBe(git(other, 'mktree', '-z'));
});

test('a marked file of such a name is left alone, and told', async () => {
  const tree = treeOf(['app.yaml', 'caf\xe9.yaml']);
  const snapshot = snapshotOf({ branch: 'main', commit: tree, tree }, (await checkout.tree(tree))!, blobsOf);
  const { files, problems } = await snapshot.find(['apps'], ['$marker']);
  expect(files.map(({ path }) => path)).toEqual(['apps/app.yaml']);
  expect(problems).toMatchObject([{ code: 'file/not-utf8', at: { file: 'apps/caf\ufffd.yaml' } }]);
});

test('a name that a server cannot tell is refused where it matters', async () => {
  const tree = treeOf(['app.yaml', 'caf\xe9']);
  const entries = (await checkout.tree(tree))!.map((entry) => ({
    ...entry,
    path: toldPath(entry.path.replaceAll(/[\udc80-\udcff]/gu, '\ufffd')),
  }));
  const snapshot = snapshotOf({ branch: 'main', commit: tree, tree }, entries, blobsOf);
  const unknown = expect.objectContaining({ code: 'github/protocol' }) as Error;
  expect(() => snapshot.treeWith(new Map([['apps/app.yaml', 'new\n']]))).toThrow(unknown);
});
