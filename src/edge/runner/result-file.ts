import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';

/**
 * Throws `usage/malformed-input` where a file that a run is to leave could not be written: that is said before anything
 * is done, not behind a change that was made.
 */
export function requireWritable(input: 'report-file' | 'page-file', file: string): void {
  const state = obstacleOf(file);
  if (state === undefined) return;
  throw new Problem('usage/malformed-input', `Cannot use ${input} "${file}": ${state}`, {
    hint: 'Name a file in a directory that exists and may be written.',
  });
}

function obstacleOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return 'it is a directory';
  const directory = dirname(file);
  if (found === undefined && statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true)
    return `there is no directory "${directory}"`;
  return isWritable(found === undefined ? directory : file) ? undefined : 'it may not be written';
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Writes what a run leaves. Throws `workspace/unreadable` where that is no longer possible. */
export function writeResult(file: string, what: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new Problem(
      'workspace/unreadable',
      `Cannot write the ${what} to "${file}": the disk is full, or it is gone`,
      {
        hint: 'What the run did is done: see its log.',
        cause,
      },
    );
  }
}
