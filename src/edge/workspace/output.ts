import { accessSync, constants, lstatSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { isWithin, realDirectoryAround } from './contain.ts';

export interface Output {
  readonly file: string;
  /** As in "the report". */
  readonly what: string;
  readonly makesDirectory?: boolean;
}

const elsewhere =
  'Name a place outside of the checkout, such as below runner.temp, or take the link out of the repository.';

/**
 * Throws `usage/malformed-input` where a file that a run is to leave could not be written: that is said before anything
 * is done, not behind a change that was made.
 */
export function requireWritable(root: string, input: 'report-file' | 'page-file', file: string): void {
  const refuse = (state: string, hint: string): Problem =>
    new Problem('usage/malformed-input', `Cannot use ${input} "${file}": ${state}`, { hint });
  if (isLedOut(root, file)) throw refuse('the repository has a link there', elsewhere);
  const state = obstacleOf(file);
  if (state !== undefined) throw refuse(state, 'Name a file in a directory that exists and may be written.');
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

/**
 * Writes a file that an input names. It may lie anywhere; but below the root, where links are the repository's, none is
 * followed: whoever may open a pull request could have any file of the runner written over. Throws a Problem
 * (`workspace/path-outside`, `workspace/unreadable`).
 */
export function writeOutput(root: string, { file, what, makesDirectory }: Output, text: string | Buffer): void {
  if (isLedOut(root, file)) {
    throw new Problem('workspace/path-outside', `Cannot write ${what} to "${file}": the repository has a link there`, {
      hint: elsewhere,
    });
  }
  try {
    if (makesDirectory === true) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (cause) {
    throw new Problem(
      'workspace/unreadable',
      `Cannot write ${what} to "${file}": the disk is full, or it is no file that may be written`,
      { hint: 'Name a place that may be written. What the run did is done: see its log.', cause },
    );
  }
}

function isLedOut(root: string, file: string): boolean {
  const path = resolve(file);
  const real = realpathSync(root);
  const parent = realDirectoryAround(dirname(path));
  if (!isWithin(real, parent)) return isWithin(real, path) || isWithin(resolve(root), path);
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
