import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { largestManifest } from '../../core/manifests/screening.ts';
import { Problem } from '../../core/problem/problem.ts';

const chunkSize = 1024 * 1024;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a file as text if its bytes hold one of the needles, and gives undefined if not. Throws a Problem where a file
 * with a needle is too large (`file/too-large`) or no UTF-8 (`file/not-utf8`), or cannot be read.
 */
export function readIfHolding(path: string, name: string, needles: readonly Buffer[]): string | undefined {
  const file = open(path, name);
  try {
    const text = readWhole(file);
    if (text !== undefined) return needles.some((needle) => text.includes(needle)) ? decode(text, name) : undefined;
    refuseIfHolding(file, name, needles, fstatSync(file).size);
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** Most files fit into it, and are done with before the next is read: they need neither a buffer nor their size. */
const shared = Buffer.allocUnsafe(64 * 1024);

/** Gives the bytes of a file, until the next is read; undefined where it is too large. */
function readWhole(file: number): Buffer | undefined {
  const read = readSync(file, shared, 0, shared.length, 0);
  if (read < shared.length) return shared.subarray(0, read);
  const { size } = fstatSync(file);
  if (size > largestManifest) return undefined;
  const bytes = Buffer.allocUnsafe(size);
  return bytes.subarray(0, readSync(file, bytes, 0, size, 0));
}

/** Reads a whole file as text. Throws as `readIfHolding` does. */
export function readText(path: string, name: string): string {
  return readIfHolding(path, name, [Buffer.alloc(0)]) ?? '';
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

function refuseIfHolding(file: number, name: string, needles: readonly Buffer[], size: number): undefined {
  const overlap = Math.max(...needles.map((needle) => needle.length));
  const chunk = Buffer.allocUnsafe(chunkSize + overlap);
  for (let at = 0; at < size; at += chunkSize) {
    const piece = chunk.subarray(0, readSync(file, chunk, 0, chunk.length, at));
    if (!needles.some((needle) => piece.includes(needle))) continue;
    const megabytes = Math.ceil(size / 1024 / 1024);
    throw new Problem('file/too-large', `Cannot read "${name}": it has ${megabytes} MB, and 10 MB is the most`, {
      at: { file: name },
      hint: 'Split the file: markers and Flux objects belong in small ones.',
    });
  }
  return undefined;
}

function open(path: string, name: string): number {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    throw new Problem('workspace/unreadable', `Cannot read "${name}": access is denied or it is gone`, {
      at: { file: name },
      cause,
    });
  }
}
