import { Problem } from './problem.ts';

/**
 * Divides answers into results and problems, each in the order given. Both come back, so that dropping the second shows.
 *
 *     [1, problem, 2] → [[1, 2], [problem]]
 */
export function sortOut<R>(answers: Iterable<R | Problem>): readonly [results: R[], problems: Problem[]] {
  const results: R[] = [];
  const problems: Problem[] = [];
  for (const answer of answers) {
    if (answer instanceof Problem) problems.push(answer);
    else results.push(answer);
  }
  return [results, problems];
}
