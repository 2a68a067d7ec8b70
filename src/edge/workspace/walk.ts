import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { sep } from 'node:path';
import { isManifestName } from '../../core/manifests/screening.ts';
import { Problem } from '../../core/problem/problem.ts';
import { isWithin, reportedPath } from './contain.ts';
import { unreadable } from './read.ts';

/**
 * Walks a file or directory and hands every manifest's real path to `visit`. Directories are entered but for `.git`
 * and links; a link to a file stands for the file, and one that leads outside the root is a problem.
 */
export function walk(
  root: string,
  start: string,
  visit: (path: string) => void,
  report: (problem: Problem) => void,
): void {
  if (!statSync(start).isDirectory()) {
    visit(start);
    return;
  }
  const waiting = [start];
  const meet = (entry: Dirent, path: string): void => {
    if (entry.isDirectory() && entry.name !== '.git') waiting.push(path);
    if (!isManifestName(entry.name)) return;
    if (entry.isFile()) visit(path);
    if (entry.isSymbolicLink()) visitTarget(root, path, visit, report);
  };
  for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
    for (const entry of entriesOf(root, directory, report)) meet(entry, below(directory, entry.name));
  }
}

/** What `join` does, for a name that needs no care. */
function below(directory: string, name: string): string {
  return directory.endsWith(sep) ? directory + name : directory + sep + name;
}

function entriesOf(root: string, directory: string, report: (problem: Problem) => void): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (cause) {
    report(unreadable(reportedPath(root, directory), 'access to the directory is denied', cause));
    return [];
  }
}

function visitTarget(
  root: string,
  link: string,
  visit: (path: string) => void,
  report: (problem: Problem) => void,
): void {
  const target = targetOf(link);
  if (target === undefined) return;
  if (isWithin(root, target)) visit(target);
  else {
    const file = reportedPath(root, link);
    report(
      new Problem('file/link-outside', `Cannot read "${file}": it is a link to a file outside the workspace`, {
        at: { file },
        hint: 'Put the file itself into the repository. Nothing outside it is read or written.',
      }),
    );
  }
}

/** The file that a link leads to; undefined for a dangling link or one to a directory, which Flux passes over too. */
function targetOf(link: string): string | undefined {
  try {
    const target = realpathSync(link);
    return statSync(target).isFile() ? target : undefined;
  } catch {
    return undefined;
  }
}
