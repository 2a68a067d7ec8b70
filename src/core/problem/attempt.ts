import { Problem } from './problem.ts';

/**
 * Gives the result of the work, or the Problem that it threw. What is no Problem is a bug, and is thrown again.
 *
 *     () => 1 → 1    () => { throw problem } → problem
 */
export function attempt<T>(work: () => T): T | Problem {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
