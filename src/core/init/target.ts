import { isUnder } from '../change/source.ts';
import type { Configuration } from '../environments/configuration.ts';
import { environmentOf } from '../environments/environment.ts';

/** Files that belong together: an environment, or all that was looked through. */
export interface Target {
  readonly name: string;
  readonly paths: readonly string[];
  /** Whether updates may write it; else only promotions and rollbacks do. */
  readonly isOpen: boolean;
}

/**
 * Finds what a file of the branch that is checked out belongs to: its environment or, where there are none, all that
 * was looked through. undefined for a file outside of all environments.
 *
 *     (no environments, 'app.yaml') → { name: 'all', paths: ['.'], isOpen: true }
 */
export function targetOf(
  configuration: Configuration,
  { branch, paths }: { readonly branch: string; readonly paths: readonly string[] },
  file: string,
): Target | undefined {
  if (configuration.environments.size === 0) return { name: 'all', paths, isOpen: true };
  const environment = environmentOf(configuration, branch, file);
  if (environment === undefined) return undefined;
  const { name, protected: isProtected, promotion } = environment;
  const within = environment.paths.length === 0 ? ['.'] : environment.paths;
  return { name, paths: within, isOpen: !isProtected && promotion === undefined };
}

/** Tells which path of a target holds a file; paths that hold one another count as the widest. */
export function pathFor({ paths }: Target, file: string): string {
  const holding = paths.filter((path) => isUnder(path, file));
  return holding.sort((a, b) => a.length - b.length)[0] ?? '.';
}
