import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { isWithin, reportedPath } from './contain.ts';

export interface Root {
  readonly directory: string;
  /** The paths that were given, relative to the root. */
  readonly paths: readonly string[];
}

/**
 * Finds the workspace: on a runner GITHUB_WORKSPACE; on a command line the Git repository around the first path given,
 * or around the current directory, so that a person can name any repository and stand anywhere in one. Throws a
 * Problem where a path lies outside of it, or is all that the machine has.
 */
export function findRoot(given: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Root {
  const named = env['GITHUB_ACTIONS'] === 'true' ? (env['GITHUB_WORKSPACE'] ?? '') : '';
  if (named !== '')
    return { directory: named, paths: given.map((path) => relativeTo(realpathSync(named), named, path)) };
  const start = existing(resolve(cwd, given[0] ?? '.'));
  const directory =
    repositoryAround(start) ?? (isWithin(realpathSync(cwd), start) ? realpathSync(cwd) : directoryOf(start));
  const paths = given.map((path) => relativeTo(directory, cwd, path));
  if (dirname(directory) === directory && paths.includes('.') && repositoryAround(directory) === undefined)
    throw wholeMachine(directory);
  return { directory, paths };
}

/** An absolute path is one of the machine here, unlike in `update.path`, where it begins at the repository's root. */
function relativeTo(root: string, from: string, path: string): string {
  const absolute = existing(resolve(from, path));
  if (isWithin(root, absolute)) return reportedPath(root, absolute);
  throw new Problem('workspace/path-outside', `Cannot use "${path}": it lies outside the workspace "${root}"`, {
    hint: 'All paths of one run belong to one repository.',
  });
}

function wholeMachine(directory: string): Problem {
  return new Problem('usage/malformed-input', `Cannot use path "${directory}": it is the whole file system`, {
    hint: 'Name the directory of a checkout, or run this in one. A leading / means the machine here, not the repository.',
  });
}

/** Follows links as far as the path exists, so that the rest is compared with a real root. */
function existing(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(existing(parent), path.slice(parent.length));
}

function directoryOf(path: string): string {
  return existsSync(path) && statSync(path).isDirectory() ? path : dirname(path);
}

function repositoryAround(path: string): string | undefined {
  if (existsSync(join(path, '.git'))) return path;
  const parent = dirname(path);
  return parent === path ? undefined : repositoryAround(parent);
}
