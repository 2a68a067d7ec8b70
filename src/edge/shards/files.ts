import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { parseDigest, type Digest } from '../../core/image/digest.ts';
import type { ResultFile, ShardFiles } from '../../core/ports.ts';
import { mostShards } from '../../core/shards/plan.ts';
import { insideWorkspace, unreadable } from '../../core/shards/troubles.ts';

const suffix = '.jsonl';
/** More than ten million tags; a string of V8 can be twice as long. */
const largest = 256 * 1024 * 1024;

/** Writes a file that an input names. */
export type WriteOutput = (file: string, bytes: Buffer) => void;

/** Opens the files that the jobs of a scan hand on to the one that has `root` checked out; `commit` names what that is. */
export function openShardFiles(root: string, commit: ShardFiles['commit'], write: WriteOutput): ShardFiles {
  return {
    commit,
    read: (places) => Promise.resolve().then(() => filesUnder(places, root).map(readOne)),
    write: (file, text) => Promise.resolve().then(() => writeOne(file, text, write)),
  };
}

/** In bytewise order, each once. What is not there is found to be missing by whoever counts the shards. */
function filesUnder(places: readonly string[], root: string): readonly string[] {
  const found = [...new Set(places.flatMap((place) => filesAt(place, root)))].sort();
  // Each is read whole, so many more than there can be shards are not even begun with.
  if (found.length <= mostShards) return found;
  throw unreadable(places.join(', '), `there are ${found.length} files, and a plan has at most ${mostShards} shards`);
}

function filesAt(place: string, root: string): readonly string[] {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [place];
  // What an artifact holds besides would pass for a part of the repository.
  if (isInside(realpathSync(root), realpathSync(place))) throw insideWorkspace(place);
  // Links are passed over: `isFile` is false for them.
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name));
}

function isInside(root: string, directory: string): boolean {
  const way = relative(root, directory);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

function readOne(name: string): ResultFile {
  const bytes = bytesOf(name);
  if (bytes === undefined) throw unreadable(name, 'it is no file that can be read');
  if (bytes.length > largest) throw unreadable(name, 'it has more than 256 MB');
  return { name, text: bytes.toString('utf8'), digest: digestOf(bytes) };
}

function bytesOf(name: string): Buffer | undefined {
  try {
    return readFileSync(name);
  } catch {
    return undefined;
  }
}

function writeOne(file: string, text: string, write: WriteOutput): Digest {
  const bytes = Buffer.from(text);
  write(file, bytes);
  return digestOf(bytes);
}

function digestOf(bytes: Buffer): Digest {
  const digest = parseDigest(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  if (digest === undefined) throw new Error('SHA-256 has 64 digits');
  return digest;
}
