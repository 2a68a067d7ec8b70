import { existsSync, realpathSync } from 'node:fs';
import type { Found, SourceFile, Workspace } from '../../core/ports.ts';
import { attempt } from '../../core/problem/attempt.ts';
import { Problem } from '../../core/problem/problem.ts';
import { bytewise } from '../../core/text/bytewise.ts';
import { namedPathWithin, realPathWithin, reportedPath } from './contain.ts';
import { readIfHolding, readText } from './read.ts';
import { soughtFor } from './sought.ts';
import { walk } from './walk.ts';
import { replaceFiles } from './write.ts';

/** Tells of a path whether it stands in Git, and was left out of the checkout. */
export type IsLeftOut = (path: string) => Promise<boolean>;

/** Opens the checked-out repository whose root is the given directory, which must exist. */
export function openWorkspace(directory: string, isLeftOut: IsLeftOut = () => Promise.resolve(false)): Workspace {
  const root = realpathSync(directory);
  // What is written was made from what was read first: a change since then is somebody else's.
  const seen = new Map<string, { readonly text: string | undefined }>();
  const see = (path: string, text: string | undefined): void => {
    if (!seen.has(path)) seen.set(path, { text });
  };
  return {
    find: (under, needles) =>
      promised(() => {
        const found = find(root, under, needles);
        for (const { path, text } of found.files) see(path, text);
        return found;
      }),
    isLeftOut: async (path) => isLeftOut(reportedPath(root, namedPathWithin(root, path))),
    resolve: (path) => promised(() => reportedPath(root, realPathWithin(root, path))),
    read: (path) =>
      promised(() => {
        const text = read(root, path);
        see(path, text);
        return text;
      }),
    write: (files) =>
      promised(() => {
        replaceFiles(
          root,
          files.map(({ path, text }) => ({ name: path, text, from: seen.get(path) })),
        );
        for (const { path, text } of files) seen.set(path, { text });
      }),
  };
}

/** Reading is done without waiting on each file in turn: for thousands of small files that is the fastest way. */
function find(root: string, under: readonly string[], needles: readonly string[]): Found {
  const files = new Map<string, SourceFile | undefined>();
  const problems: Problem[] = [];
  const sought = soughtFor(needles);
  const report = (problem: Problem): void => void problems.push(problem);
  const visit = (path: string): void => {
    if (files.has(path)) return;
    const name = reportedPath(root, path);
    const text = reporting(() => readIfHolding(path, name, sought), report);
    files.set(path, text === undefined ? undefined : { path: name, text });
  };
  for (const path of under)
    reporting(() => {
      walk(root, realPathWithin(root, path), visit, report);
    }, report);
  const found = [...files.values()].filter((file) => file !== undefined);
  return { files: found.sort((a, b) => bytewise(a.path, b.path)), problems, looked: files.size };
}

function read(root: string, path: string): string | undefined {
  if (!existsSync(namedPathWithin(root, path))) return undefined;
  return readText(realPathWithin(root, path), path);
}

/** Does the work, or reports the Problem in its way. */
function reporting<T>(work: () => T, report: (problem: Problem) => void): T | undefined {
  const result = attempt(work);
  if (!(result instanceof Problem)) return result;
  report(result);
  return undefined;
}

/** Does the work at once and gives its end as a promise, a Problem included. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
