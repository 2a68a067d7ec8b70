import { bytesOf } from './path-bytes.ts';
import type { ObjectHash, Sha } from './sha.ts';

/** A file, an executable file, a symbolic link, a submodule, a directory. */
export type FileMode = '100644' | '100755' | '120000' | '160000' | '040000';

export interface TreeEntry {
  /** From the root of the repository, with `/`; a name that is no UTF-8 as `pathOf` reads it. */
  readonly path: string;
  readonly mode: FileMode;
  readonly sha: Sha;
  /** In bytes; undefined where the source does not tell. */
  readonly size: number | undefined;
}

/**
 * Names the tree that results when files of a complete listing get new blobs. Every directory above a changed file is
 * hashed anew as git does it; all others keep their names. So a run knows that a branch needs no change before it
 * sends anything, and can check what the server made.
 *
 * A path that the listing does not have is a new file, and the directories above it are new where they have to be.
 * Throws `github/protocol` where a name beside a change is not known.
 */
export function changedTree(entries: readonly TreeEntry[], changes: ReadonlyMap<string, Sha>, hash: ObjectHash): Sha {
  const children = byDirectory([...entries, ...newEntries(entries, changes)]);
  const dirty = new Set<string>();
  for (const path of changes.keys()) {
    for (let at = path; at !== ''; at = parentOf(at)) dirty.add(parentOf(at));
  }
  const shaOf = (entry: TreeEntry): Sha =>
    dirty.has(entry.path) && entry.mode === '040000' ? treeOf(entry.path) : (changes.get(entry.path) ?? entry.sha);
  const treeOf = (directory: string): Sha => {
    const listed = [...(children.get(directory)?.values() ?? [])];
    return hash('tree', treeObject(listed.map((entry) => ({ ...entry, sha: shaOf(entry) }))));
  };
  return treeOf('');
}

/** What has to be listed besides, for files that are new. */
function newEntries(entries: readonly TreeEntry[], changes: ReadonlyMap<string, Sha>): readonly TreeEntry[] {
  const known = new Set(entries.map(({ path }) => path));
  const found: TreeEntry[] = [];
  const add = (path: string, mode: FileMode, sha: Sha): void => {
    if (path === '' || known.has(path)) return;
    known.add(path);
    found.push({ path, mode, sha, size: undefined });
    add(parentOf(path), '040000', sha);
  };
  for (const [path, sha] of changes) add(path, '100644', sha);
  return found;
}

/** Writes the entries of one directory as git's tree object: mode, name, NUL and the object's name in bytes. */
function treeObject(entries: readonly TreeEntry[]): Uint8Array {
  const named = entries.map(({ path, mode, sha }) => {
    const name = bytesOf(nameOf(path));
    const head = new TextEncoder().encode(`${mode.replace(/^0/, '')} `);
    return { sortName: sortName(mode, name), bytes: [...head, ...name, 0, ...bytesOfHex(sha)] };
  });
  const sorted = named.sort((a, b) => compareBytes(a.sortName, b.sortName));
  return Uint8Array.from(sorted.flatMap(({ bytes }) => bytes));
}

/** Git compares a directory's name as if it ended with a slash (base_name_compare, read-cache.c). */
function sortName(mode: FileMode, name: Uint8Array): Uint8Array {
  return mode === '040000' ? Uint8Array.of(...name, 0x2f) : name;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}

function byDirectory(entries: readonly TreeEntry[]): ReadonlyMap<string, ReadonlyMap<string, TreeEntry>> {
  const children = new Map<string, Map<string, TreeEntry>>();
  for (const entry of entries) {
    const siblings = children.get(parentOf(entry.path)) ?? new Map<string, TreeEntry>();
    children.set(parentOf(entry.path), siblings.set(entry.path, entry));
  }
  return children;
}

/** `'a/b/c' → 'a/b'`, `'a' → ''` */
function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function bytesOfHex(hex: string): readonly number[] {
  return Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16));
}
