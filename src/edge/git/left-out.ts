import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mustGit } from './git.ts';

/**
 * Tells whether a path stands in Git, and a sparse checkout has left it out. Git is asked in a sparse one alone, and by
 * its index: in a partial clone, which such a checkout mostly is, all else may have to be fetched. Throws a Problem
 * (`history/unreadable`).
 */
export async function isLeftOut(directory: string, path: string): Promise<boolean> {
  if (!existsSync(join(gitDirectory(directory), 'info', 'sparse-checkout'))) return false;
  const listed = await mustGit(directory, ['--literal-pathspecs', 'ls-files', '-t', '-z', '--', path]);
  // `S`: skip-worktree, https://git-scm.com/docs/git-ls-files#Documentation/git-ls-files.txt--t
  return listed
    .toString('latin1')
    .split('\0')
    .some((line) => line.startsWith('S '));
}

/** In a linked worktree and in a submodule, `.git` is a file that says where (gitrepository-layout). */
function gitDirectory(directory: string): string {
  const place = join(directory, '.git');
  if (statSync(place, { throwIfNoEntry: false })?.isFile() !== true) return place;
  return resolve(
    directory,
    readFileSync(place, 'utf8')
      .replace(/^gitdir: /, '')
      .trimEnd(),
  );
}
