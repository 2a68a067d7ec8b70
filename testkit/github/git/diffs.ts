import type { BareRepository } from './bare.ts';
import { emptyTree, leavesOf, type Leaf } from './trees.ts';

export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified';
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
  readonly patch: string | undefined;
}

/** The paths at which two trees differ, without looking into files. */
export function changedPaths(repository: BareRepository, before: string, after: string): readonly string[] {
  if (before === after) return [];
  const old = leavesOf(repository.objects, before);
  const now = leavesOf(repository.objects, after);
  const differs = (path: string): boolean => {
    const [a, b] = [old.get(path), now.get(path)];
    return a?.oid !== b?.oid || a?.mode !== b?.mode;
  };
  return [...new Set([...old.keys(), ...now.keys()])].filter(differs).toSorted();
}

const known = new WeakMap<BareRepository, Map<string, readonly FileChange[]>>();

/** What changed between two trees, with git's own patches (renames shown as a removal and an addition). */
export function diffOf(repository: BareRepository, before: string, after: string): readonly FileChange[] {
  const cache = known.get(repository) ?? new Map<string, readonly FileChange[]>();
  known.set(repository, cache);
  const key = `${before} ${after}`;
  const found = cache.get(key) ?? computeDiff(repository, before, after);
  cache.set(key, found);
  return found;
}

function computeDiff(repository: BareRepository, before: string, after: string): readonly FileChange[] {
  const paths = changedPaths(repository, before, after);
  if (paths.length === 0) return [];
  const old = leavesOf(repository.objects, before);
  const now = leavesOf(repository.objects, after);
  const patches = patchesOf(repository, before, after);
  return paths.map((path) => change(path, old.get(path), now.get(path), patches.get(path)));
}

function change(path: string, old: Leaf | undefined, now: Leaf | undefined, patch: string | undefined): FileChange {
  const lines = (patch ?? '').split('\n');
  return {
    path,
    status: old === undefined ? 'added' : now === undefined ? 'removed' : 'modified',
    oid: (now ?? old)?.oid ?? '',
    additions: lines.filter((line) => line.startsWith('+')).length,
    deletions: lines.filter((line) => line.startsWith('-')).length,
    patch,
  };
}

/** The hunks of each text file, as the API gives them: from the first `@@` on. */
function patchesOf(repository: BareRepository, before: string, after: string): Map<string, string> {
  repository.objects.write('tree', '');
  const from = before === '' ? emptyTree : before;
  const text = repository.git(
    '-c',
    'core.quotePath=false',
    'diff',
    '--no-color',
    '--no-renames',
    '--no-ext-diff',
    from,
    after,
  );
  const sections = text.split(/^diff --git /m).slice(1);
  return new Map(
    sections.flatMap((section) => {
      const path = /^\+\+\+ (?:b\/)?(.*)$/m.exec(section)?.[1];
      const old = /^--- (?:a\/)?(.*)$/m.exec(section)?.[1];
      const at = section.indexOf('\n@@');
      const name = path === '/dev/null' ? old : path;
      return at < 0 || name === undefined ? [] : [[name.replace(/\t$/, ''), section.slice(at + 1).trimEnd()] as const];
    }),
  );
}
