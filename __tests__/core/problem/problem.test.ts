import { describe, expect, it } from 'vitest';
import { attempt } from '../../../src/core/problem/attempt.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { settle } from '../../../src/core/problem/settle.ts';
import { sortOut } from '../../../src/core/problem/sort-out.ts';

const problem = new Problem('registry/not-found', 'Cannot list "x"');
const fail = (error: Error): never => {
  throw error;
};

describe('Problem', () => {
  it('has the usual severity of its code', () => {
    expect(problem.severity).toBe('error');
    expect(new Problem('registry/not-found', 'm', { severity: 'notice' }).severity).toBe('notice');
  });

  it('learns details without losing any', () => {
    const known = problem.with({ at: { file: 'a.yaml', line: 3 }, hint: 'h' }).with({ policy: 'ns/app' });
    expect(known).toMatchObject({
      code: problem.code,
      message: problem.message,
      at: { file: 'a.yaml', line: 3 },
      hint: 'h',
      policy: 'ns/app',
    });
  });
});

describe('settle', () => {
  it('answers in the order of the items, and lets siblings of a failure be', async () => {
    const work = (n: number): Promise<number> =>
      new Promise((resolve) => {
        resolve(n === 2 ? fail(problem) : n);
      });
    expect(await settle([1, 2, 3], 2, work)).toEqual([1, problem, 3]);
  });

  it('works on no more than the limit at once, and on all in the end', async () => {
    let running = 0;
    let most = 0;
    const work = async (n: number): Promise<number> => {
      most = Math.max(most, (running += 1));
      await Promise.resolve();
      running -= 1;
      return n;
    };
    expect(await settle([...Array(20).keys()], 3, work)).toHaveLength(20);
    expect(most).toBe(3);
  });

  it('throws a bug again', async () => {
    await expect(settle([1], 1, () => Promise.reject(new TypeError('bug')))).rejects.toThrow(TypeError);
  });
});

describe('attempt and sortOut', () => {
  it('keep results and problems apart', () => {
    expect(attempt(() => 1)).toBe(1);
    expect(attempt(() => fail(problem))).toBe(problem);
    expect(() => attempt(() => fail(new RangeError('bug')))).toThrow(RangeError);
    expect(sortOut([1, problem, 2])).toEqual([[1, 2], [problem]]);
  });
});
