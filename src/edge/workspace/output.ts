import { existsSync, lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { isWithin } from './contain.ts';

export interface Output {
  readonly file: string;
  /** As in "the report". */
  readonly what: string;
  readonly makesDirectory?: boolean;
}

/**
 * Writes a file that an input names. It may lie anywhere; but below the root, where links are the repository's, none is
 * followed out: whoever may open a pull request could have any file of the runner written over. Throws a Problem (`workspace/path-outside`, `workspace/unreadable`).
 */
export function writeOutput(root: string, { file, what, makesDirectory }: Output, text: string | Buffer): void {
  const path = resolve(file);
  if (isLedOut(realpathSync(root), resolve(root), path)) {
    throw new Problem('workspace/path-outside', `Cannot write ${what} to "${file}": the repository has a link there`, {
      hint: 'Name a place outside of the checkout, such as below runner.temp, or take the link out of the repository.',
    });
  }
  try {
    if (makesDirectory === true) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (cause) {
    throw new Problem(
      'workspace/unreadable',
      `Cannot write ${what} to "${file}": its directory is missing or read-only`,
      { hint: 'Name a place that may be written.', cause },
    );
  }
}

function isLedOut(root: string, named: string, path: string): boolean {
  const parent = realpathSync(nearest(dirname(path)));
  if (!isWithin(root, parent)) return isWithin(root, path) || isWithin(named, path);
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Of a directory and those around it, the first that exists. */
function nearest(directory: string): string {
  return existsSync(directory) ? directory : nearest(dirname(directory));
}
