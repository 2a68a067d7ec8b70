import { Problem } from './problem.ts';

/**
 * Does the work for every item, at most `limit` at a time, and gives back one answer an item, in the items' order:
 * the result, or the Problem that stood in its way. So one item's failure leaves its siblings alone. What is thrown
 * and is no Problem is a bug, and is thrown again.
 *
 *     settle([1, 2], 8, n => n === 2 ? fail(problem) : n)  →  [1, problem]
 */
export async function settle<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<(R | Problem)[]> {
  const answers: (R | Problem)[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) answers[index] = await orProblem(work(item));
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return answers;
}

async function orProblem<R>(result: Promise<R>): Promise<R | Problem> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
