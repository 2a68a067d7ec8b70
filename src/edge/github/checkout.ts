import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathOf } from '../../core/git/path-bytes.ts';
import { parseSha, type Sha } from '../../core/git/sha.ts';
import type { FileMode, TreeEntry } from '../../core/git/tree.ts';
import { run } from './process.ts';

/**
 * What is at hand of a repository on this machine. It is never believed by its place: whoever asks knows the name of
 * the object, and so its bytes.
 */
export interface Checkout {
  /** The bytes that a path has now; undefined where it is no file that can be read. */
  file(path: string): Promise<Buffer | undefined>;
  /** Every entry of a tree, directories too; undefined where the objects are not here. */
  tree(sha: Sha): Promise<readonly TreeEntry[] | undefined>;
  /** Tells whether an object is here. */
  has(sha: Sha): Promise<boolean>;
  /** The blobs that are here. */
  blobs(shas: readonly Sha[]): Promise<ReadonlyMap<Sha, Buffer>>;
}

/** Nothing at all, for a run without a checkout. */
export const noCheckout: Checkout = {
  file: () => Promise.resolve(undefined),
  tree: () => Promise.resolve(undefined),
  has: () => Promise.resolve(false),
  blobs: () => Promise.resolve(new Map()),
};

/** A replacement (git-replace) shows another object under the name that was asked for. */
const manner = {
  ...{ GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
  LC_ALL: 'C',
};

/** Reads the working tree and the git objects below a directory. Nothing is fetched from anywhere for it. */
export function openCheckout(directory: string): Checkout {
  const git = async (words: readonly string[], input = ''): Promise<Buffer | undefined> => {
    const { status, stdout } = await run('git', ['-C', directory, ...words], input, manner);
    return status === 0 ? stdout : undefined;
  };
  return {
    file: (path) => readFile(join(directory, path)).catch(() => undefined),
    tree: async (sha) => {
      const listed = await git(['ls-tree', '-r', '-t', '-z', '--full-tree', sha]);
      return listed === undefined ? undefined : entriesOf(listed.toString('latin1'));
    },
    has: async (sha) => (await git(['cat-file', '-e', sha])) !== undefined,
    blobs: async (shas) => {
      if (shas.length === 0) return new Map();
      const output = await git(['cat-file', '--batch'], `${shas.join('\n')}\n`);
      return output === undefined ? new Map() : blobsOf(output);
    },
  };
}

const entryLine = /^(100644|100755|120000|160000|040000) \w+ ([0-9a-f]+)\t([^]+)$/;

/** Bytes as characters, for a path may hold any. `<mode> SP <type> SP <object> TAB <path> NUL`: https://git-scm.com/docs/git-ls-tree#_output_format */
function entriesOf(listed: string): readonly TreeEntry[] | undefined {
  const lines = listed.split('\0').filter((line) => line !== '');
  const entries = lines.map((line): TreeEntry | undefined => {
    const [, mode, name = '', bytes = ''] = entryLine.exec(line) ?? [];
    const sha = parseSha(name);
    if (sha === undefined || !isMode(mode)) return undefined;
    return { path: pathOf(Buffer.from(bytes, 'latin1')), mode, sha, size: undefined };
  });
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

/** Modes such as 100664 stand in some old trees, and GitHub would write none of them back. */
export function isMode(mode: string | undefined): mode is FileMode {
  return mode !== undefined && ['100644', '100755', '120000', '160000', '040000'].includes(mode);
}

/** `<object> SP <type> SP <size> LF <bytes> LF`, or `<object> missing LF`: https://git-scm.com/docs/git-cat-file */
function blobsOf(output: Buffer): ReadonlyMap<Sha, Buffer> {
  const blobs = new Map<Sha, Buffer>();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf('\n', at);
    if (end === -1) break;
    const [name = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    const sha = parseSha(name);
    if (sha === undefined || size === undefined) continue;
    const bytes = output.subarray(at, at + Number(size));
    if (type === 'blob') blobs.set(sha, bytes);
    at += bytes.length + 1;
  }
  return blobs;
}
