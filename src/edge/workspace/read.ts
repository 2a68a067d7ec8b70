import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { largestManifest } from '../../core/manifests/screening.ts';
import { Problem } from '../../core/problem/problem.ts';
import { soughtFor, type Sought } from './sought.ts';

const chunkSize = 1024 * 1024;
/** A pipe that nobody writes to has nothing to say, and is not waited for. */
const unblocked = constants.O_RDONLY | constants.O_NONBLOCK;
const anything = soughtFor(['']);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Most files fit into it, and are done with before the next is read: they need neither a buffer nor their size. */
const shared = Buffer.allocUnsafeSlow(64 * 1024);

/**
 * Reads a file as text if its bytes hold one of the needles, and gives undefined if not. Throws a Problem where a file
 * with a needle is too large (`file/too-large`) or no UTF-8 (`file/not-utf8`), or cannot be read.
 */
export function readIfHolding(path: string, name: string, sought: Sought): string | undefined {
  const file = open(path, name);
  try {
    const length = readShared(file, name);
    if (length === shared.length) return readLarge(file, name, sought);
    return sought.isIn(shared, length) ? decode(shared.subarray(0, length), name) : undefined;
  } finally {
    closeSync(file);
  }
}

/** A directory, or a pipe that somebody holds open, has a name and can be opened, and yet holds no text. */
function readShared(file: number, name: string): number {
  try {
    return readSync(file, shared, 0, shared.length, null);
  } catch (cause) {
    throw new Problem('workspace/unreadable', `Cannot read "${name}": it is no regular file`, {
      at: { file: name },
      cause,
    });
  }
}

function readLarge(file: number, name: string, sought: Sought): string | undefined {
  const { size } = fstatSync(file);
  if (size > largestManifest) {
    refuseIfHolding(file, name, sought, size);
    return undefined;
  }
  const bytes = Buffer.allocUnsafe(size);
  const length = readSync(file, bytes, 0, size, 0);
  return sought.isIn(bytes, length) ? decode(bytes.subarray(0, length), name) : undefined;
}

/** Reads a whole file as text. Throws as `readIfHolding` does. */
export function readText(path: string, name: string): string {
  return readIfHolding(path, name, anything) ?? '';
}

function decode(bytes: Buffer, name: string): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new Problem('file/not-utf8', `Cannot read "${name}": its bytes are not UTF-8`, {
      at: { file: name },
      hint: 'Save the file as UTF-8.',
      cause,
    });
  }
}

function refuseIfHolding(file: number, name: string, sought: Sought, size: number): void {
  const chunk = Buffer.allocUnsafe(chunkSize + sought.longest);
  for (let at = 0; at < size; at += chunkSize) {
    if (!sought.isIn(chunk, readSync(file, chunk, 0, chunk.length, at))) continue;
    const megabytes = Math.ceil(size / 1024 / 1024);
    throw new Problem('file/too-large', `Cannot read "${name}": it has ${megabytes} MB, and 10 MB is the most`, {
      at: { file: name },
      hint: 'Split the file: markers and Flux objects belong in small ones.',
    });
  }
}

function open(path: string, name: string): number {
  try {
    return openSync(path, unblocked);
  } catch (cause) {
    throw unreadable(name, 'access is denied or it is gone', cause);
  }
}

/** Says that a path cannot be read. Where its name is not UTF-8, that is why: Node shows U+FFFD, and finds no such name. */
export function unreadable(name: string, state: string, cause: unknown): Problem {
  const at = { file: name };
  if (!name.includes('\ufffd'))
    return new Problem('workspace/unreadable', `Cannot read "${name}": ${state}`, { at, cause });
  const message = `Cannot read "${name}": its name is not UTF-8`;
  return new Problem('file/not-utf8', message, {
    at,
    hint: 'Rename it, if a marker or an object stands there.',
    cause,
  });
}
