import { expect, test } from 'vitest';
import { Gate } from '../../../src/edge/registry/gate.ts';
import { TestClock } from '../../../testkit/registry/test-clock.ts';

const never = new AbortController().signal;

/** Sends so many through, and tells how many were in at the same time. */
async function most(gate: Gate, hosts: readonly string[]): Promise<number> {
  let [inside, highest] = [0, 0];
  const work = async (): Promise<void> => {
    inside += 1;
    highest = Math.max(highest, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  };
  await Promise.all(hosts.map((host) => gate.through(host, never, work)));
  return highest;
}

test.each([
  { where: 'to one host', total: 100, perHost: 8, hosts: 1, expected: 8 },
  { where: 'to all', total: 5, perHost: 8, hosts: 10, expected: 5 },
  { where: 'to each', total: 100, perHost: 2, hosts: 3, expected: 6 },
])('so many go through at a time $where', async ({ total, perHost, hosts, expected }) => {
  const visits = Array.from({ length: 50 }, (_, index) => `host${index % hosts}`);
  expect(await most(new Gate(total, () => perHost, new TestClock()), visits)).toBe(expected);
});

test('who waits at one host does not stand in the way to another', async () => {
  const gate = new Gate(2, () => 1, new TestClock());
  let leave: () => void = () => undefined;
  const slow = gate.through('slow', never, () => new Promise<void>((resolve) => (leave = resolve)));
  const waiting = gate.through('slow', never, () => Promise.resolve('second'));
  expect(await gate.through('fast', never, () => Promise.resolve('through'))).toBe('through');
  leave();
  await slow;
  expect(await waiting).toBe('second');
});

test('who may ask for least goes first, and of those who may ask for as much, who came first', async () => {
  const gate = new Gate(1, (host) => (host === 'narrow' ? 4 : 8), new TestClock());
  const through: string[] = [];
  const visits = ['a', 'b', 'narrow', 'c'].map((host) =>
    gate.through(host, never, () => {
      through.push(host);
      return Promise.resolve();
    }),
  );
  await Promise.all(visits);
  expect(through).toEqual(['a', 'narrow', 'b', 'c']);
});

test('a pause holds back all who come to the host until it is over', async () => {
  const clock = new TestClock();
  const gate = new Gate(10, () => 8, clock);
  gate.pause('a', 5000);
  gate.pause('a', 1000);
  await gate.through('b', never, () => Promise.resolve());
  expect(clock.slept).toEqual([]);
  await gate.through('a', never, () => Promise.resolve());
  await gate.through('a', never, () => Promise.resolve());
  expect(clock.slept).toEqual([5000]);
});

test('work that fails, or whose time is up, leaves the way free', async () => {
  const gate = new Gate(1, () => 1, new TestClock());
  await expect(gate.through('a', never, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(gate.through('a', AbortSignal.abort(new Error('late')), () => Promise.resolve())).rejects.toThrow(
    'late',
  );
  expect(await gate.through('a', never, () => Promise.resolve('free'))).toBe('free');
});
