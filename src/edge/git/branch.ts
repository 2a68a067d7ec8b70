import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';

/** Names the branch that is checked out; `HEAD` where none is, as after a checkout of a tag. */
export async function currentBranch(directory: string): Promise<string> {
  return branchInHead(directory) ?? (await branchByGit(directory));
}

/**
 * Reads the branch where Git keeps it (gitrepository-layout, HEAD), which is quicker than to start Git. undefined where
 * that is no branch, or stands elsewhere: in a linked worktree, or in a repository that keeps its refs in tables.
 */
function branchInHead(directory: string): string | undefined {
  try {
    const [, name] = /^ref: refs\/heads\/(\S+)\n$/.exec(readFileSync(join(directory, '.git', 'HEAD'), 'utf8')) ?? [];
    return name === '.invalid' ? undefined : name;
  } catch {
    return undefined;
  }
}

async function branchByGit(directory: string): Promise<string> {
  const found = await git(directory, ['symbolic-ref', '--short', '--quiet', 'HEAD']);
  return found?.toString('utf8').trim() ?? 'HEAD';
}
