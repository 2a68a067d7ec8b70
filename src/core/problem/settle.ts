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

/** How many items of a kind may be under way. */
export interface Lanes<T> {
  /** Of all kinds together. */
  readonly limit: number;
  readonly laneOf: (item: T) => string;
  readonly widthOf: (lane: string) => number;
}

interface Lane<T> {
  readonly waiting: IterableIterator<readonly [number, T]>;
  /** The place of the first that waits, and that item. */
  next: readonly [number, T] | undefined;
  free: number;
}

/**
 * Does the work for every item as `settle` does, but of each lane only as many at a time as it is wide. What waits for
 * its own lane holds up nobody else: whenever there is room, the first item begins whose lane has some.
 *
 *     limit 2, items a1 a2 b1, each lane 1 wide  →  a1 and b1 begin, then a2
 */
export function settleInLanes<T, R>(
  items: readonly T[],
  { limit, laneOf, widthOf }: Lanes<T>,
  work: (item: T) => Promise<R>,
): Promise<(R | Problem)[]> {
  const lanes = lanesOf(items, laneOf, widthOf);
  const answers: (R | Problem)[] = [];
  let [room, left] = [limit, items.length];
  return new Promise((resolve, reject) => {
    const begin = async (lane: Lane<T>, [index, item]: readonly [number, T]): Promise<void> => {
      answers[index] = await orProblem(work(item));
      lane.free += 1;
      room += 1;
      left -= 1;
      fill();
    };
    const fill = (): void => {
      if (left === 0) resolve(answers);
      for (let lane = firstWithRoom(lanes); room > 0 && lane?.next !== undefined; lane = firstWithRoom(lanes)) {
        const { next } = lane;
        lane.next = nextOf(lane.waiting);
        lane.free -= 1;
        room -= 1;
        begin(lane, next).catch(reject);
      }
    };
    fill();
  });
}

function lanesOf<T>(items: readonly T[], laneOf: Lanes<T>['laneOf'], widthOf: Lanes<T>['widthOf']): readonly Lane<T>[] {
  const waiting = new Map<string, (readonly [number, T])[]>();
  for (const [index, item] of items.entries()) {
    const name = laneOf(item);
    const others = waiting.get(name);
    if (others === undefined) waiting.set(name, [[index, item]]);
    else others.push([index, item]);
  }
  return [...waiting].map(([name, entries]) => {
    const rest = entries.values();
    return { waiting: rest, next: nextOf(rest), free: widthOf(name) };
  });
}

function nextOf<T>(rest: Iterator<T>): T | undefined {
  const step = rest.next();
  return step.done === true ? undefined : step.value;
}

function firstWithRoom<T>(lanes: readonly Lane<T>[]): Lane<T> | undefined {
  let first: Lane<T> | undefined;
  for (const lane of lanes) {
    if (lane.free === 0 || lane.next === undefined) continue;
    if (first?.next === undefined || lane.next[0] < first.next[0]) first = lane;
  }
  return first;
}

async function orProblem<R>(result: Promise<R>): Promise<R | Problem> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
