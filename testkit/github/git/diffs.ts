import { diffLines } from './lines.ts';
import type { Objects } from './objects.ts';
import { leavesOf, type Leaf } from './trees.ts';

export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified';
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
  /** undefined: not a text. */
  readonly patch: string | undefined;
}

/** git's own test: a NUL in the first 8,000 bytes. */
export function isBinary(data: Buffer): boolean {
  return data.subarray(0, 8000).includes(0);
}

/** The paths at which two trees differ, without looking into files. */
export function changedPaths(objects: Objects, before: string, after: string): readonly string[] {
  if (before === after) return [];
  const old = leavesOf(objects, before);
  const now = leavesOf(objects, after);
  const differs = (path: string): boolean => {
    const [a, b] = [old.get(path), now.get(path)];
    return a?.oid !== b?.oid || a?.mode !== b?.mode;
  };
  return [...new Set([...old.keys(), ...now.keys()])].filter(differs).toSorted();
}

/** What changed between two trees; a rename is a removal and an addition. */
export function diffOf(objects: Objects, before: string, after: string): readonly FileChange[] {
  const old = leavesOf(objects, before);
  const now = leavesOf(objects, after);
  return changedPaths(objects, before, after).map((path) => change(objects, path, old.get(path), now.get(path)));
}

function bytesOf(objects: Objects, leaf: Leaf | undefined): Buffer {
  if (leaf === undefined) return Buffer.alloc(0);
  return leaf.mode === '160000' ? Buffer.from(`Subproject commit ${leaf.oid}\n`) : objects.expect(leaf.oid, 'blob');
}

function statusOf(old: Leaf | undefined, now: Leaf | undefined): FileChange['status'] {
  if (old === undefined) return 'added';
  return now === undefined ? 'removed' : 'modified';
}

function change(objects: Objects, path: string, old: Leaf | undefined, now: Leaf | undefined): FileChange {
  const head = { path, status: statusOf(old, now), oid: (now ?? old)?.oid ?? '' };
  const [before, after] = [bytesOf(objects, old), bytesOf(objects, now)];
  if (isBinary(before) || isBinary(after)) return { ...head, additions: 0, deletions: 0, patch: undefined };
  return { ...head, ...diffLines(before.toString(), after.toString()) };
}
