import { git } from './git.ts';

/** Names the branch that is checked out; `HEAD` where none is, as after a checkout of a tag. */
export async function currentBranch(directory: string): Promise<string> {
  const found = await git(directory, ['symbolic-ref', '--short', '--quiet', 'HEAD']);
  return found?.toString('utf8').trim() ?? 'HEAD';
}
