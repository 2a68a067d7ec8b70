import type { Objects } from './objects.ts';
import { editTree, leavesOf, type Leaf } from './trees.ts';

function same(one: Leaf | undefined, other: Leaf | undefined): boolean {
  return one?.oid === other?.oid && one?.mode === other?.mode;
}

interface Sides {
  readonly was: Leaf | undefined;
  readonly ours: Leaf | undefined;
  readonly theirs: Leaf | undefined;
}

/**
 * Merges three trees file by file. Gives undefined where that is not enough: a file that both sides changed, each in
 * its own way, or a file of one side in the place of the other's directory. Git's own merge must then look inside.
 */
export function mergeByFile(objects: Objects, base: string, ours: string, theirs: string): string | undefined {
  const old = leavesOf(objects, base);
  const mine = leavesOf(objects, ours);
  const yours = leavesOf(objects, theirs);
  const sides = [...new Set([...old.keys(), ...yours.keys()])].map(
    (path) => [path, { was: old.get(path), ours: mine.get(path), theirs: yours.get(path) }] as const,
  );
  const news = sides.filter(([, side]) => !same(side.was, side.theirs) && !same(side.ours, side.theirs));
  if (news.some(([, side]) => !same(side.was, side.ours))) return undefined;
  const edits = new Map(news.map(([path, side]: readonly [string, Sides]) => [path, side.theirs ?? null]));
  return clashes([...mine.keys()], edits) ? undefined : editTree(objects, ours, edits);
}

/** Whether a new file would stand where a directory is, or below a file. */
function clashes(paths: readonly string[], edits: ReadonlyMap<string, Leaf | null>): boolean {
  const added = [...edits].filter(([, leaf]) => leaf !== null).map(([path]) => path);
  const left = paths.filter((path) => edits.get(path) !== null);
  return added.some((path) => left.some((other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`)));
}
