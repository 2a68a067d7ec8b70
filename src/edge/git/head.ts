import { parseSha, type Sha } from '../../core/git/sha.ts';
import { git } from './git.ts';

/** Names the commit that is checked out; undefined where there is none. */
export async function headCommit(directory: string): Promise<Sha | undefined> {
  const found = await git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return parseSha(found?.toString('utf8').trim() ?? '');
}
