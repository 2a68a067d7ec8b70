import { toldPath } from '../../core/git/path-bytes.ts';
import type { Sha } from '../../core/git/sha.ts';
import type { TreeEntry } from '../../core/git/tree.ts';
import { Problem } from '../../core/problem/problem.ts';
import { isMode, type Checkout } from './checkout.ts';
import { attempt } from './failure.ts';
import { shaFrom } from './hash.ts';
import { contentsRead, nameOf, type Server } from './server.ts';

/** Lists every entry of a tree, directories too: from the checkout where it has the tree, else from the server. */
export async function listTree(server: Server, checkout: Checkout, tree: Sha): Promise<readonly TreeEntry[]> {
  return (await checkout.tree(tree)) ?? (await listOnServer(server, tree, ''));
}

/** GitHub cuts a recursive list at 100,000 entries or 7 MB; such a tree is listed directory by directory. */
async function listOnServer(server: Server, tree: Sha, prefix: string): Promise<readonly TreeEntry[]> {
  const whole = await request(server, tree, prefix, true);
  if (!whole.truncated) return whole.entries;
  const level = await request(server, tree, prefix, false);
  if (level.truncated) throw tooLarge(server, prefix);
  const entries: TreeEntry[] = [];
  for (const entry of level.entries) {
    entries.push(entry);
    if (entry.mode === '040000') entries.push(...(await listOnServer(server, entry.sha, `${entry.path}/`)));
  }
  return entries;
}

interface Listing {
  readonly entries: readonly TreeEntry[];
  readonly truncated: boolean;
}

async function request(server: Server, tree: Sha, prefix: string, recursive: boolean): Promise<Listing> {
  const { octokit, owner, repo } = server;
  const what = { act: `list the files of "${nameOf(server)}"`, needs: contentsRead };
  const { data } = await attempt(what, () =>
    octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      ...{ owner, repo, tree_sha: tree },
      ...(recursive ? { recursive: '1' } : {}),
    }),
  );
  const entries = data.tree.map(({ path, mode, sha, size }): TreeEntry => {
    if (!isMode(mode)) throw oddMode(server, prefix + path, mode);
    return { path: prefix + toldPath(path), mode, sha: shaFrom(sha), size };
  });
  return { entries, truncated: data.truncated };
}

function tooLarge(server: Server, prefix: string): Problem {
  return new Problem('github/protocol', `Cannot list "${prefix}" of "${nameOf(server)}": it has too many entries`, {
    hint: 'Check the repository out, with the branch that is published to: its files are then read from there.',
  });
}

function oddMode(server: Server, path: string, mode: string): Problem {
  return new Problem('github/protocol', `Cannot list "${nameOf(server)}": "${path}" has the mode ${mode}`, {
    hint: 'Commit the file anew with the mode 100644 or 100755.',
  });
}
