import { describe, expect, test } from 'vitest';
import { Problem } from '../../../src/core/problem/problem.ts';
import { settle, settleInLanes, type Lanes } from '../../../src/core/problem/settle.ts';

const problem = new Problem('registry/timeout', 'Cannot go on: a test says so');

/** Work that goes on until somebody ends it; `begun` are the items in the order in which theirs began. */
class Hand {
  readonly begun: string[] = [];
  readonly #ends = new Map<string, (answer: Promise<string>) => void>();

  work = (item: string): Promise<string> => {
    this.begun.push(item);
    return new Promise((resolve) => this.#ends.set(item, resolve));
  };

  /** Ends the work for an item, and lets all that this makes room for begin. */
  async end(item: string, answer: Promise<string> = Promise.resolve(item.toUpperCase())): Promise<void> {
    this.#ends.get(item)?.(answer);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Items are of the lane that their first letter names. */
const lanes = (limit: number, width: number): Lanes<string> => ({
  limit,
  laneOf: (item) => item.charAt(0),
  widthOf: () => width,
});

describe('settleInLanes', () => {
  test('begins the first item whose lane has room, and lets a full lane hold up nobody else', async () => {
    const hand = new Hand();
    const done = settleInLanes(['a1', 'a2', 'a3', 'b1', 'a4', 'b2', 'c1'], lanes(3, 2), hand.work);
    expect(hand.begun).toEqual(['a1', 'a2', 'b1']);
    await hand.end('b1');
    expect(hand.begun.slice(3)).toEqual(['b2']);
    await hand.end('b2');
    expect(hand.begun.slice(4)).toEqual(['c1']);
    await hand.end('c1');
    // There is room, but not for any more of a.
    expect(hand.begun.slice(5)).toEqual([]);
    await hand.end('a2');
    await hand.end('a1');
    expect(hand.begun.slice(5)).toEqual(['a3', 'a4']);
    await hand.end('a4');
    await hand.end('a3');
    expect(await done).toEqual(['A1', 'A2', 'A3', 'B1', 'A4', 'B2', 'C1']);
  });

  test.each([
    [1, 8, 1],
    [4, 8, 4],
    [16, 3, 6],
  ])('has %i at most under way, and %i of a lane', async (limit, width, expected) => {
    const hand = new Hand();
    void settleInLanes(['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4'], lanes(limit, width), hand.work);
    expect(hand.begun).toHaveLength(expected);
    for (const item of hand.begun) await hand.end(item);
    expect(hand.begun).toHaveLength(8);
  });

  test('gives a Problem in the place of what it stood in the way of', async () => {
    const hand = new Hand();
    const done = settleInLanes(['a1', 'a2', 'a3'], lanes(1, 1), hand.work);
    await hand.end('a1');
    await hand.end('a2', Promise.reject(problem));
    await hand.end('a3');
    expect(await done).toEqual(['A1', problem, 'A3']);
  });

  test('throws what is no Problem', async () => {
    const hand = new Hand();
    const thrown = expect(settleInLanes(['a1', 'b1'], lanes(2, 1), hand.work)).rejects.toThrow('a bug');
    await hand.end('b1', Promise.reject(new Error('a bug')));
    await thrown;
  });

  test('is done at once where there is nothing to do', async () => {
    expect(await settleInLanes([], lanes(1, 1), () => Promise.reject(new Error('a bug')))).toEqual([]);
  });
});

describe('settle', () => {
  test('gives one answer an item, in their order', async () => {
    const work = (item: number): Promise<number> => (item === 2 ? Promise.reject(problem) : Promise.resolve(item));
    expect(await settle([1, 2], 8, work)).toEqual([1, problem]);
  });

  test('has so many under way and no more', async () => {
    const hand = new Hand();
    const done = settle(['a', 'b', 'c'], 2, hand.work);
    expect(hand.begun).toEqual(['a', 'b']);
    await hand.end('b');
    expect(hand.begun).toEqual(['a', 'b', 'c']);
    await hand.end('c');
    await hand.end('a');
    expect(await done).toEqual(['A', 'B', 'C']);
  });
});
