import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';

/**
 * Resolves a path of the workspace to a real path, following links. Throws a Problem where it is missing
 * (`workspace/path-missing`) or lies outside the root by `..` or by a link (`workspace/path-outside`).
 */
export function realPathWithin(root: string, path: string): string {
  const named = namedPathWithin(root, path);
  const real = realPathOf(named, path);
  if (!isWithin(root, real)) {
    throw new Problem('workspace/path-outside', `Cannot use "${path}": a link leads it outside the workspace`, {
      hint: 'Name a path that lies in the repository itself.',
    });
  }
  return real;
}

/** Resolves a path that need not exist. A leading `/` means the root, as it does for Flux's `update.path`. */
export function namedPathWithin(root: string, path: string): string {
  const named = join(root, path);
  if (isWithin(root, named)) return named;
  throw new Problem('workspace/path-outside', `Cannot use "${path}": it lies outside the workspace`, {
    hint: 'Name a path below the root of the repository, without leaving it by "..".',
  });
}

/** Tells whether a path is the root or below it. */
export function isWithin(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Gives the real path of a directory or, where there is none yet, of the first around it that there is. */
export function realDirectoryAround(directory: string): string {
  return existsSync(directory) ? realpathSync(directory) : realDirectoryAround(dirname(directory));
}

/** Names a real path as reports do: relative to the root, with `/`; the root itself is `.`. */
export function reportedPath(root: string, path: string): string {
  if (path === root) return '.';
  // Of the thousands of paths of a walk each begins so; `relative` would take all of them apart.
  const below = path.startsWith(root + sep) ? path.slice(root.length + 1) : relative(root, path);
  return sep === '/' ? below : below.replaceAll(sep, '/');
}

function hintFor(path: string): string {
  if (path.includes('\\')) return 'Write / between directories, on every system.';
  if (path.includes(',')) return 'Write one path a line, without commas.';
  return 'Check the spelling, and that the repository was checked out before this step.';
}

function realPathOf(named: string, path: string): string {
  try {
    return realpathSync(named);
  } catch (cause) {
    throw new Problem('workspace/path-missing', `Cannot read "${path}": there is no such file or directory`, {
      hint: hintFor(path),
      cause,
    });
  }
}
