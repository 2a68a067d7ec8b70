import type { Objects } from './objects.ts';

/** The modes that git knows, with six digits as the API writes them. */
export type Mode = '100644' | '100755' | '120000' | '160000' | '040000';

export interface TreeEntry {
  readonly name: string;
  readonly mode: Mode;
  readonly oid: string;
}

export interface Leaf {
  readonly mode: Mode;
  readonly oid: string;
}

const modes: readonly string[] = ['100644', '100755', '120000', '160000', '040000'] satisfies Mode[];

export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export function isMode(text: string): text is Mode {
  return modes.includes(text);
}

export function typeOfMode(mode: Mode): 'blob' | 'tree' | 'commit' {
  if (mode === '040000') return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}

export function readTree(objects: Objects, oid: string): readonly TreeEntry[] {
  if (oid === emptyTree) return [];
  const data = objects.expect(oid, 'tree');
  const entries: TreeEntry[] = [];
  for (let at = 0; at < data.length;) {
    const space = data.indexOf(32, at);
    const end = data.indexOf(0, space);
    const mode = data.toString('latin1', at, space).padStart(6, '0');
    if (!isMode(mode)) throw new Error(`A tree has the mode ${mode}`);
    entries.push({ mode, name: data.toString('utf8', space + 1, end), oid: data.toString('hex', end + 1, end + 21) });
    at = end + 21;
  }
  return entries;
}

/** Git sorts a directory as if its name ended with a slash. */
function sortKey(entry: TreeEntry): Buffer {
  return Buffer.from(entry.mode === '040000' ? `${entry.name}/` : entry.name);
}

export function writeTree(objects: Objects, entries: readonly TreeEntry[]): string {
  const sorted = entries.toSorted((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
  const parts = sorted.flatMap((entry) => [
    Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`),
    Buffer.from(entry.oid, 'hex'),
  ]);
  return objects.write('tree', Buffer.concat(parts));
}

/** Every file, link and submodule below a tree, by its path, in git's order. */
export function leavesOf(objects: Objects, oid: string, prefix = ''): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const { name, mode, oid: entry } of readTree(objects, oid)) {
    if (mode === '040000')
      for (const [path, leaf] of leavesOf(objects, entry, `${prefix}${name}/`)) leaves.set(path, leaf);
    else leaves.set(prefix + name, { mode, oid: entry });
  }
  return leaves;
}

/** What stands at a path of a tree; the empty path is the tree itself. */
export function entryAt(objects: Objects, tree: string, path: string): Leaf | undefined {
  let found: Leaf = { mode: '040000', oid: tree };
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (found.mode !== '040000') return undefined;
    const next = readTree(objects, found.oid).find((entry) => entry.name === name);
    if (next === undefined) return undefined;
    found = next;
  }
  return found;
}

/** Sets (or, with null, removes) the entries at some paths of a tree. A directory that becomes empty goes. */
export function editTree(objects: Objects, tree: string, edits: ReadonlyMap<string, Leaf | null>): string {
  const entries = new Map(readTree(objects, tree).map((entry) => [entry.name, entry]));
  const below = new Map<string, Map<string, Leaf | null>>();
  for (const [path, leaf] of edits) {
    const [name = '', ...rest] = path.split('/');
    if (rest.length > 0) below.set(name, (below.get(name) ?? new Map<string, Leaf | null>()).set(rest.join('/'), leaf));
    else if (leaf === null) entries.delete(name);
    else entries.set(name, { name, ...leaf });
  }
  for (const [name, inner] of below) {
    const old = entries.get(name);
    const oid = editTree(objects, old?.mode === '040000' ? old.oid : emptyTree, inner);
    if (oid === emptyTree) entries.delete(name);
    else entries.set(name, { name, mode: '040000', oid });
  }
  return writeTree(objects, [...entries.values()]);
}
