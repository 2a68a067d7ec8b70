import type { Problem } from '../problem/problem.ts';

/**
 * Names what is wrong, so that a run knows again what an earlier one told: the code, the policy, the file, and of the
 * message what was attempted. What was found then may count something, and does not matter.
 *
 *     'Cannot list the tags of "a": 3 tries failed' and 'Cannot list the tags of "a": 4 tries failed' → the same
 */
export function failureKey({ code, policy, at, message }: Problem): string {
  const end = message.indexOf(': ');
  return JSON.stringify([code, policy ?? '', at?.file ?? '', end < 0 ? message : message.slice(0, end)]);
}
