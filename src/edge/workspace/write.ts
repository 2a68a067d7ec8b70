import { chmodSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { isWithin, namedPathWithin, realDirectoryAround } from './contain.ts';
import { readText } from './read.ts';

export interface Replacement {
  readonly name: string;
  readonly text: string;
  /** What the new text was made from; undefined where nobody looked. */
  readonly from: { readonly text: string | undefined } | undefined;
}

interface Beside {
  readonly name: string;
  readonly path: string;
  /** The new file, which is to take the place of the old one. */
  readonly beside: string;
}

/**
 * Replaces the content of all files or of none, each by a file beside it that takes its place, and keeps their modes.
 * Whoever wrote to one of them meanwhile loses nothing: that is a Problem (`workspace/changed`).
 */
export function replaceFiles(root: string, files: readonly Replacement[]): void {
  const made: Beside[] = [];
  try {
    for (const file of files) {
      const path = namedPathWithin(root, file.name);
      openDirectory(root, dirname(path), file.name);
      const mode = modeOf(path, file.name);
      if (isThere(path, file)) continue;
      const beside = `${path}.flux-image-automation-${randomUUID()}`;
      made.push({ name: file.name, path, beside });
      writing(file.name, () => {
        writeFileSync(beside, file.text, { flag: 'wx', mode });
        chmodSync(beside, mode);
      });
    }
    for (const { name, path, beside } of made)
      writing(name, () => {
        renameSync(beside, path);
      });
  } finally {
    for (const { beside } of made) rmSync(beside, { force: true });
  }
}

/** The directory is resolved anew, so that a link laid since the file was read leads nowhere outside. */
function openDirectory(root: string, directory: string, name: string): void {
  if (!isWithin(root, realDirectoryAround(directory))) {
    throw new Problem('workspace/path-outside', `Cannot write "${name}": a link leads it outside the workspace`, {
      at: { file: name },
    });
  }
  writing(name, () => {
    mkdirSync(directory, { recursive: true });
  });
}

/** Tells whether the text is there already. Another one than it was made from is a person's. */
function isThere(path: string, { name, text, from }: Replacement): boolean {
  if (from === undefined) return false;
  const now = lstatSync(path, { throwIfNoEntry: false }) === undefined ? undefined : readText(path, name);
  if (now === text) return true;
  if (now === from.text) return false;
  throw new Problem('workspace/changed', `Cannot write "${name}": somebody else has changed it since it was read`, {
    at: { file: name },
    hint: 'Nothing was written. Run again: the change is then made on the new text.',
  });
}

function writing(name: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    throw new Problem('workspace/unreadable', `Cannot write "${name}": ${stateOf(cause)}`, {
      at: { file: name },
      cause,
    });
  }
}

/** What the codes of errno(3) mean here. */
const states: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['ENOTDIR', 'a file stands where its directory should'],
  ['EEXIST', 'a file stands where its directory should'],
]);

function stateOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return states.get(code) ?? 'the file or its directory is read-only';
}

function modeOf(path: string, name: string): number {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0o644;
  if (entry.isFile()) return entry.mode & 0o7777;
  throw new Problem('workspace/path-outside', `Cannot write "${name}": it is no regular file`, { at: { file: name } });
}
