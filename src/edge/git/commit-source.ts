import { isUnder } from '../../core/change/source.ts';
import type { Sha } from '../../core/git/sha.ts';
import { isManifestName, largestManifest } from '../../core/manifests/screening.ts';
import type { Source, SourceFile } from '../../core/ports.ts';
import { bytewise } from '../../core/text/bytewise.ts';
import { mustGit, noHistory } from './git.ts';

/** Texts by the names of their blobs, kept because most files are the same from commit to commit. */
export type Blobs = Map<string, Buffer>;

interface Entry {
  readonly path: string;
  readonly blob: string;
}

const entryLine = /^100(?:644|755) blob ([0-9a-f]+)\t([^]+)$/;

/** Shows the files of a commit in a clone. What is no UTF-8, or larger than any manifest, is passed over. */
export function sourceAt(directory: string, commit: Sha, blobs: Blobs): Source {
  return {
    find: async (under, needles) => {
      const entries = (await entriesOf(directory, commit)).filter(({ path }) => isWanted(path, under));
      await readBlobs(directory, entries, blobs);
      const sought = needles.map((needle) => Buffer.from(needle));
      const files = entries.flatMap(({ path, blob }): SourceFile[] => {
        const bytes = blobs.get(blob);
        if (bytes === undefined || !sought.some((needle) => bytes.includes(needle))) return [];
        const text = textOf(bytes);
        return text === undefined ? [] : [{ path, text }];
      });
      return { files: files.sort((a, b) => bytewise(a.path, b.path)), problems: [], looked: entries.length };
    },
  };
}

function isWanted(path: string, under: readonly string[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return under.includes(path) || (isManifestName(name) && under.some((place) => isUnder(place, path)));
}

async function entriesOf(directory: string, commit: Sha): Promise<readonly Entry[]> {
  const listed = await mustGit(directory, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  return listed
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, blob, path] = entryLine.exec(line) ?? [];
      return blob === undefined || path === undefined ? [] : [{ path, blob }];
    });
}

async function readBlobs(directory: string, entries: readonly Entry[], blobs: Blobs): Promise<void> {
  const wanted = [...new Set(entries.map(({ blob }) => blob))].filter((blob) => !blobs.has(blob));
  if (wanted.length === 0) return;
  const output = await mustGit(directory, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  // `<object> SP <type> SP <size> LF <bytes> LF`: https://git-scm.com/docs/git-cat-file
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    if (end === -1) return;
    const [name = '', type, size = '0'] = output.toString('latin1', at, end).split(' ');
    // `<object> SP missing LF`, as in a clone that was damaged.
    if (type !== 'blob') throw noHistory(directory, `it has no object ${name}`);
    const bytes = output.subarray(end + 1, end + 1 + Number(size));
    if (bytes.length <= largestManifest) blobs.set(name, bytes);
    at = end + 2 + bytes.length;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
