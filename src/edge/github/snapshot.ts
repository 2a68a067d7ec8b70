import { isManifestName, largestManifest } from '../../core/manifests/screening.ts';
import { posix } from 'node:path';
import { isUnder } from '../../core/change/source.ts';
import { isText, shownPath } from '../../core/git/path-bytes.ts';
import { changedTree, type TreeEntry } from '../../core/git/tree.ts';
import type { Found, Snapshot, SourceFile } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Head } from '../../core/publication/standing.ts';
import { bytewise } from '../../core/text/bytewise.ts';
import { gitHash } from './hash.ts';
import { follow, type Entries, type Reached } from './links.ts';

/** Fills in the bytes of entries, and gives them by their object's name. */
export type ReadBlobs = (entries: readonly TreeEntry[]) => Promise<ReadonlyMap<string, Buffer>>;

/** Shows the files of one commit as the workspace shows those on disk, so that nobody need know which they are. */
export function snapshotOf(head: Head, entries: readonly TreeEntry[], readBlobs: ReadBlobs): Snapshot {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  // Every automation of a run asks for the same needles, and most for the same files.
  const known = new Map<string, SourceFile | Problem | undefined>();
  return {
    head,
    find: async (under, needles): Promise<Found> => {
      const problems: Problem[] = [];
      const reach = (path: string): Promise<Reached> => follow(path, byPath, linkReader(readBlobs));
      const places = await placesOf(under, reach, problems);
      const chosen = await candidates(byPath, places, { readBlobs, reach, problems });
      const blobs = await readBlobs(chosen);
      const sought = needles.map((needle) => Buffer.from(needle));
      const files: SourceFile[] = [];
      for (const { path, sha } of chosen) {
        const key = JSON.stringify([path, needles]);
        if (!known.has(key)) known.set(key, readText(path, blobs.get(sha), sought));
        const read = known.get(key);
        if (read instanceof Problem) problems.push(read);
        else if (read !== undefined) files.push(read);
      }
      return { files: files.sort((a, b) => bytewise(a.path, b.path)), problems, looked: chosen.length };
    },
    isLinked: (path) => {
      const parts = posix.normalize(path).split('/');
      return parts.some((_, depth) => byPath.get(parts.slice(0, depth + 1).join('/'))?.mode === '120000');
    },
    modeOf: (path) => byPath.get(path)?.mode,
    treeWith: (texts) => {
      const shas = [...texts].map(([path, text]) => [path, gitHash('blob', Buffer.from(text, 'utf8'))] as const);
      return changedTree(entries, new Map(shas), gitHash);
    },
  };
}

function linkReader(readBlobs: ReadBlobs): (link: TreeEntry) => Promise<string> {
  return async (link) => (await readBlobs([link])).get(link.sha)?.toString('utf8') ?? '';
}

/** The places as the tree names them, links followed; one that is missing or leads out of it is a problem. */
async function placesOf(
  under: readonly string[],
  reach: (path: string) => Promise<Reached>,
  problems: Problem[],
): Promise<readonly string[]> {
  const places: string[] = [];
  for (const path of under) {
    const reached = await reach(posix.normalize(`./${path}`).replace(/\/+$/, ''));
    if (reached.kind === 'entry') places.push(reached.path);
    else problems.push(reached.kind === 'outside' ? outside(path) : missing(path));
  }
  return places;
}

function outside(path: string): Problem {
  return new Problem('workspace/path-outside', `Cannot use "${path}": it lies outside the repository`, {
    hint: 'Name a path below the root of the repository, without leaving it by ".." or by a link.',
  });
}

function missing(path: string): Problem {
  return new Problem('workspace/path-missing', `Cannot read "${path}": the branch has no such file or directory`, {
    hint: 'Check the spelling of spec.update.path, and the branch.',
  });
}

interface Search {
  readonly readBlobs: ReadBlobs;
  readonly reach: (path: string) => Promise<Reached>;
  readonly problems: Problem[];
}

/** The regular files that Flux would look at; a link stands for the file that it leads to. */
async function candidates(
  entries: Entries,
  places: readonly string[],
  { readBlobs, reach, problems }: Search,
): Promise<readonly TreeEntry[]> {
  const named = [...entries.values()].filter(
    ({ path }) =>
      places.includes(path) || (places.some((place) => isUnder(place, path)) && isManifestName(posix.basename(path))),
  );
  const links = named.filter(({ mode }) => mode === '120000');
  // All at once, for each is asked for again by itself.
  await readBlobs(links);
  const led: TreeEntry[] = [];
  for (const { path } of links) {
    const reached = await reach(path);
    const entry = reached.kind === 'entry' ? entries.get(reached.path) : undefined;
    if (entry !== undefined) led.push(entry);
    if (reached.kind === 'outside') problems.push(linkOutside(path));
  }
  const chosen = [...named, ...led].filter(({ mode }) => mode === '100644' || mode === '100755');
  return [...new Map(chosen.map((entry) => [entry.path, entry])).values()];
}

function linkOutside(path: string): Problem {
  return new Problem('file/link-outside', `Cannot read "${path}": it is a link to a file outside the repository`, {
    at: { file: path },
    hint: 'Put the file itself into the repository. Nothing outside it is read or written.',
  });
}

/** GitHub takes paths in JSON, which has no such names: the change would be written into another, new file. */
function oddName(path: string): Problem {
  return new Problem('file/not-utf8', `Cannot read "${path}": its name is not UTF-8`, {
    at: { file: path },
    hint: 'Rename the file.',
  });
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Gives the file where it holds a needle, or what keeps it from being read; undefined where it holds none. */
function readText(
  path: string,
  bytes: Buffer | undefined,
  needles: readonly Buffer[],
): SourceFile | Problem | undefined {
  if (bytes === undefined || !needles.some((needle) => bytes.includes(needle))) return undefined;
  if (!isText(path)) return oddName(shownPath(path));
  if (bytes.length > largestManifest) {
    const megabytes = Math.ceil(bytes.length / 1024 / 1024);
    return new Problem('file/too-large', `Cannot read "${path}": it has ${megabytes} MB, and 10 MB is the most`, {
      at: { file: path },
      hint: 'Split the file: markers and Flux objects belong in small ones.',
    });
  }
  try {
    return { path, text: decoder.decode(bytes) };
  } catch {
    return new Problem('file/not-utf8', `Cannot read "${path}": its bytes are not UTF-8`, {
      at: { file: path },
      hint: 'Save the file as UTF-8.',
    });
  }
}
