import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedCommit } from '../../core/environments/line.ts';
import { parseSha, type Sha } from '../../core/git/sha.ts';
import type { History } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { sourceAt, type Blobs } from './commit-source.ts';
import { git, mustGit } from './git.ts';

const perPage = 500;
const fields = ['%H', '%T', '%P', '%ct', '%ae', '%B'];

/** Opens the history that a clone on this machine has. Nothing is fetched for it. */
export function openHistory(directory: string): History {
  const blobs: Blobs = new Map();
  return {
    commits: (branch, paths) => listCommits(directory, branch, paths),
    // A clone does not know when its commits were pushed.
    moves: () => undefined,
    isNear: () => Promise.resolve(true),
    sourceAt: (_branch, { commit }) => Promise.resolve(sourceAt(directory, commit, blobs)),
  };
}

async function* listCommits(
  directory: string,
  branch: string,
  paths: readonly string[],
): AsyncGenerator<readonly ListedCommit[]> {
  const head = await headOf(directory, branch);
  if (head === undefined) throw (await headOf(directory, 'HEAD')) === undefined ? noClone() : missing(branch);
  for (let skip = 0; ; skip += perPage) {
    const words = [
      'log',
      // Whoever has log.showSignature set would find what gpg says among the fields.
      '--no-show-signature',
      '--date-order',
      '-z',
      `--format=${fields.join('%x00')}`,
      `--skip=${skip}`,
      `--max-count=${perPage}`,
    ];
    const output = await mustGit(directory, [...words, head, '--']);
    const commits = commitsOf(output.toString('utf8').split('\0'));
    const contents = await contentsOf(directory, commits, paths);
    yield commits.map((commit, at) => ({ ...commit, content: contents[at] ?? commit.tree }));
    if (commits.length < perPage) return;
  }
}

/** A branch that is here, or as it was last seen on the remote. */
async function headOf(directory: string, branch: string): Promise<Sha | undefined> {
  const names = branch === 'HEAD' ? ['HEAD'] : [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
  for (const name of names) {
    const found = await git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    const sha = parseSha(found?.toString('utf8').trim() ?? '');
    if (sha !== undefined) return sha;
  }
  // One that is of another user, or that was damaged, is there all the same.
  const isThere = existsSync(join(directory, '.git'));
  if (!isThere && (await git(directory, ['rev-parse', '--git-dir'])) === undefined) throw noClone();
  await mustGit(directory, ['rev-parse', '--git-dir']);
  return undefined;
}

type Bare = Omit<ListedCommit, 'content'>;

/** With -z, a NUL stands between two fields and between two commits, and no message can hold one. */
function commitsOf(texts: readonly string[]): readonly Bare[] {
  const commits: Bare[] = [];
  for (let at = 0; at + fields.length <= texts.length; at += fields.length) {
    const [commit = '', tree = '', parents = '', seconds = '', author = '', message = ''] = texts.slice(
      at,
      at + fields.length,
    );
    const [sha, root] = [parseSha(commit), parseSha(tree)];
    if (sha === undefined || root === undefined) continue;
    const parentShas = parents.split(' ').flatMap((parent) => parseSha(parent) ?? []);
    commits.push({ commit: sha, tree: root, parents: parentShas, date: Number(seconds) * 1000, author, message });
  }
  return commits;
}

/** Asks for the names of what stands at the paths, of all commits at once. */
async function contentsOf(
  directory: string,
  commits: readonly Bare[],
  paths: readonly string[],
): Promise<readonly string[]> {
  if (paths.length === 0 || paths.includes('.') || commits.length === 0) return [];
  const asked = commits.flatMap(({ commit }) => paths.map((path) => `${commit}:${path}`));
  const output = await mustGit(directory, ['cat-file', '--batch-check=%(objectname)'], `${asked.join('\n')}\n`);
  // A path that is not there is answered with the question and "missing".
  const lines = output
    .toString('utf8')
    .split('\n')
    .map((line) => parseSha(line) ?? '-');
  return commits.map((_, at) => lines.slice(at * paths.length, (at + 1) * paths.length).join(' '));
}

function noClone(): Problem {
  return new Problem(
    'environment/branch-missing',
    'Cannot read the history: the workspace is no clone of Git, or nothing is committed in it',
    { hint: 'Run this in a clone. In a workflow, let actions/checkout run before this step.' },
  );
}

function missing(branch: string): Problem {
  return new Problem(
    'environment/branch-missing',
    `Cannot read the branch "${branch}": the clone on this machine has no such branch, nor "origin/${branch}"`,
    { hint: `Fetch it: git fetch origin ${branch}. In a workflow, set fetch-depth: 0 on actions/checkout.` },
  );
}
