import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Objects } from './objects.ts';
import { editTree, leavesOf, type Leaf } from './trees.ts';

interface Sides {
  readonly was: Leaf | undefined;
  readonly ours: Leaf | undefined;
  readonly theirs: Leaf | undefined;
}

function same(one: Leaf | undefined, other: Leaf | undefined): boolean {
  return one?.oid === other?.oid && one?.mode === other?.mode;
}

/**
 * Merges three trees as `git merge` does, but for renames, which it takes as a removal and an addition: a conflict more
 * rather than one less. Gives undefined where they conflict.
 */
export function mergeTrees(objects: Objects, base: string, ours: string, theirs: string): string | undefined {
  const [old, mine, yours] = [leavesOf(objects, base), leavesOf(objects, ours), leavesOf(objects, theirs)];
  const edits = new Map<string, Leaf | null>();
  for (const path of new Set([...old.keys(), ...yours.keys()])) {
    const sides: Sides = { was: old.get(path), ours: mine.get(path), theirs: yours.get(path) };
    if (same(sides.was, sides.theirs) || same(sides.ours, sides.theirs)) continue;
    const merged = same(sides.was, sides.ours) ? (sides.theirs ?? null) : mergeLeaf(objects, sides);
    if (merged === undefined) return undefined;
    edits.set(path, merged);
  }
  return clashes([...mine.keys()], edits) ? undefined : editTree(objects, ours, edits);
}

/** Whether a new file would stand where a directory is, or below a file. */
function clashes(paths: readonly string[], edits: ReadonlyMap<string, Leaf | null>): boolean {
  const added = [...edits].filter(([, leaf]) => leaf !== null).map(([path]) => path);
  const left = paths.filter((path) => edits.get(path) !== null);
  return added.some((path) => left.some((other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`)));
}

/** A file that both sides changed, each in its own way. */
function mergeLeaf(objects: Objects, { was, ours, theirs }: Sides): Leaf | undefined {
  if (was === undefined || ours === undefined || theirs === undefined) return undefined;
  if (![was, ours, theirs].every(({ mode }) => mode.startsWith('100'))) return undefined;
  const [before, one, other] = [was, ours, theirs].map(({ oid }) => objects.expect(oid, 'blob'));
  const text = mergeText(before ?? Buffer.alloc(0), one ?? Buffer.alloc(0), other ?? Buffer.alloc(0));
  if (text === undefined) return undefined;
  return { mode: ours.mode === was.mode ? theirs.mode : ours.mode, oid: objects.write('blob', text) };
}

/** https://git-scm.com/docs/git-merge-file: a positive status counts conflicts, a negative one is a binary file. */
function mergeText(was: Buffer, ours: Buffer, theirs: Buffer): Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  try {
    const files = Object.entries({ ours, was, theirs }).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    const { status, stdout } = spawnSync('git', ['merge-file', '-p', '-q', ...files], { maxBuffer: 1 << 30 });
    return status === 0 ? stdout : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
