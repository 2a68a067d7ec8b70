import { Problem } from '../../src/core/problem/problem.ts';
import { settle, settleInLanes } from '../../src/core/problem/settle.ts';
import { lanesOf, scanLanes } from '../../src/core/registry/lanes.ts';
import { balance, type Load } from '../../src/core/shards/balance.ts';
import { Client } from '../../src/edge/registry/client.ts';
import { Failure } from '../../src/edge/registry/failure.ts';
import { Gate } from '../../src/edge/registry/gate.ts';
import { retrying } from '../../src/edge/registry/retry.ts';
import { Sessions } from '../../src/edge/registry/sessions.ts';
import { tagPages } from '../../src/edge/registry/tag-pages.ts';
import { VirtualClock } from './simulation-clock.ts';
import { dealt, registries, type SimulatedRegistry } from './simulation-registries.ts';
import { SimulatedWorld } from './simulation-world.ts';

export interface SimulationSize {
  readonly repositories: number;
  readonly tags: number;
  readonly way: 'even' | 'ranked';
  /** Jobs that GitHub runs at once. */
  readonly slots: number;
}

export interface Simulated {
  readonly shards: number;
  /** Seconds of virtual time, from the first job's begin to the last one's end. */
  readonly seconds: number;
  readonly requests: number;
  /** Answers with 429. */
  readonly refused: number;
  readonly failed: number;
}

/** The defaults of the inputs `concurrency` and `timeout`. */
const concurrency = 16;
const timeout = 300_000;
/** Of a hosted runner: to begin, check out, and start the program. */
const beginning = 25_000;

export type Division = (loads: readonly Load[], shards: number) => readonly (readonly number[])[];

export const byHost: Division = (loads, shards) => balance(loads, shards, concurrency);

/** Knows nothing of hosts: the first list to the first shard, the second to the second, and so on. */
export const inTurn: Division = (loads, shards) =>
  Array.from({ length: shards }, (_, shard) => [...loads.keys()].filter((list) => list % shards === shard));

/**
 * Scans that many repositories in virtual time: the program's own division, gate, patience, sessions and reader of
 * pages, on registries that answer as late and refuse as often as those of the world.
 */
export async function simulate(size: SimulationSize, shards: number, division: Division = byHost): Promise<Simulated> {
  const clock = new VirtualClock();
  const world = new SimulatedWorld(registries, size.tags, clock);
  // Policies stand in the order of their names, which says nothing of registries.
  const lists = shuffled(dealt(size.repositories, size.way));
  const loads = lists.map(({ host, page }) => ({ host, requests: 1 + Math.ceil(size.tags / Math.min(page, 1000)) }));
  const parts = division(loads, shards);
  let failed = 0;
  const work = settle([...parts.keys()], size.slots, async (job) => {
    await clock.sleep(parts.length === 1 ? 0 : beginning);
    const part = (parts[job] ?? []).flatMap((list) => lists[list] ?? []);
    failed += await scan(part, `address ${String(job)}`, world, clock);
  });
  const milliseconds = await clock.run(work);
  // Before them the plan, and after them the job that publishes, each on a runner of its own.
  const others = parts.length === 1 ? beginning : 2 * beginning;
  const { requests, refused } = world;
  return { shards: parts.length, seconds: (milliseconds + others) / 1000, requests, refused, failed };
}

/** What one job does; gives how many lists it could not read. */
async function scan(
  part: readonly SimulatedRegistry[],
  address: string,
  world: SimulatedWorld,
  clock: VirtualClock,
): Promise<number> {
  const gate = new Gate(concurrency, lanesOf, clock);
  const send = retrying(
    (call) => gate.through(call.url.host, call.signal, () => world.answer(call, address)),
    gate,
    clock,
  );
  const silent = (): void => undefined;
  const credentialsFor = (): Promise<undefined> => Promise.resolve(undefined);
  const sessions = new Sessions({ send, credentialsFor, clock, mask: silent, log: silent });
  const lanes = scanLanes<[number, SimulatedRegistry]>(concurrency, ([, { host }]) => host);
  const done = await settleInLanes([...part.entries()], lanes, async ([index, { host }]) => {
    const base = new URL(`https://${host}/v2/`);
    const client = new Client({
      send: sessions.with(base, undefined),
      base,
      repository: `org/app-${String(index)}`,
      signal: clock.deadline(timeout),
      asked: () => ({ host, held: undefined, now: clock.now() }),
      push: undefined,
      log: silent,
    });
    let tags = 0;
    try {
      for await (const page of tagPages(client)) tags += page.length;
    } catch (error) {
      if (error instanceof Failure) throw new Problem('registry/rate-limited', error.message);
      throw error;
    }
    return tags;
  });
  return done.filter((one) => one instanceof Problem).length;
}

/** A linear congruential generator: the same order every time. */
function shuffled<T>(items: readonly T[]): readonly T[] {
  let state = 1;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** The table of docs/shards.md. */
export async function simulationTable(
  shardCounts: readonly number[],
  size: Omit<SimulationSize, 'way'>,
): Promise<string> {
  const head = ['Repositories', 'Divided', 'Shards', 'Time', 'Requests', 'Of these 429', 'Lists not read'];
  const lines = [head, head.map(() => '---')];
  const several = shardCounts.filter((shards) => shards > 1);
  const cases = [
    ['by rank', 'ranked', 'by host and time', byHost, shardCounts],
    ['by rank', 'ranked', 'in turn', inTurn, several],
    ['200 each', 'even', 'by host and time', byHost, shardCounts],
  ] as const;
  for (const [people, way, name, division, counts] of cases) {
    for (const shards of counts) {
      const one = await simulate({ ...size, way }, shards, division);
      const figures = [clockTime(one.seconds), one.requests, one.refused, one.failed].map(String);
      lines.push([people, one.shards === 1 ? 'one job' : name, String(one.shards), ...figures]);
    }
  }
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function clockTime(seconds: number): string {
  const whole = Math.round(seconds);
  return `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}
