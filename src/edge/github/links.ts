import { posix } from 'node:path';
import type { TreeEntry } from '../../core/git/tree.ts';

export type Entries = ReadonlyMap<string, TreeEntry>;

/** Where a path of a tree leads. A link to nothing, or around in circles, leads to nothing. */
export type Reached =
  { readonly kind: 'entry'; readonly path: string } | { readonly kind: 'missing' } | { readonly kind: 'outside' };

const root = { mode: '040000' } as const;

/** As many as Linux follows before it says ELOOP (path_resolution(7)). */
const mostLinks = 40;

/**
 * Follows the links of a tree as a file system would, wherever in the path they stand. `.` is the root. `readLink` gives
 * what a link says.
 *
 *     (current → releases/7) 'current/apps' → 'releases/7/apps'
 */
export async function follow(
  path: string,
  entries: Entries,
  readLink: (link: TreeEntry) => Promise<string>,
): Promise<Reached> {
  const parts = path.split('/');
  let at = '.';
  let links = 0;
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const next = posix.join(at, part);
    if (next === '..') return { kind: 'outside' };
    const entry = next === '.' ? root : entries.get(next);
    if (entry?.mode === '120000' && links < mostLinks) {
      links += 1;
      const words = await readLink(entry);
      if (posix.isAbsolute(words)) return { kind: 'outside' };
      parts.unshift(...words.split('/'));
    } else if (isPassable(entry, parts)) at = next;
    else return { kind: 'missing' };
  }
  return { kind: 'entry', path: at };
}

/** Nothing but a directory has something below it. */
function isPassable(entry: Pick<TreeEntry, 'mode'> | undefined, below: readonly string[]): boolean {
  if (entry === undefined || entry.mode === '120000') return false;
  return entry.mode === '040000' || below.length === 0;
}
