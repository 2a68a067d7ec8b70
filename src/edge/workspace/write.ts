import { chmodSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { isWithin } from './contain.ts';
import { realpathSync } from 'node:fs';

/**
 * Replaces a file's content whole or not at all, by a file beside it that takes its place, and keeps its mode. The
 * directory is resolved anew, so that a link laid since the file was read leads nowhere outside.
 */
export function replaceFile(root: string, path: string, name: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!isWithin(root, realpathSync(dirname(path)))) {
    throw new Problem('workspace/path-outside', `Cannot write "${name}": a link leads it outside the workspace`, {
      at: { file: name },
    });
  }
  const mode = modeOf(path, name);
  const beside = `${path}.flux-image-automation-${process.pid}`;
  try {
    writeFileSync(beside, text, { flag: 'wx', mode });
    chmodSync(beside, mode);
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new Problem('workspace/unreadable', `Cannot write "${name}": the file or its directory is read-only`, {
      at: { file: name },
      cause,
    });
  }
}

function modeOf(path: string, name: string): number {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0o644;
  if (entry.isFile()) return entry.mode & 0o7777;
  throw new Problem('workspace/path-outside', `Cannot write "${name}": it is no regular file`, { at: { file: name } });
}
