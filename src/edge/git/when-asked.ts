import type { History } from '../../core/ports.ts';

/** Gives the history of a clone, for the few runs that look back. */
export function historyWhenAsked(directory: string): History {
  let opened: Promise<History> | undefined;
  const history = (): Promise<History> =>
    (opened ??= import('./history.ts').then(({ openHistory }) => openHistory(directory)));
  return {
    commits: async function* (branch, paths) {
      yield* (await history()).commits(branch, paths);
    },
    // A clone does not know when its commits were pushed.
    moves: () => undefined,
    isNear: () => Promise.resolve(true),
    sourceAt: async (branch, commit) => (await history()).sourceAt(branch, commit),
  };
}
