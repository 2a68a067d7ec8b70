import type { Clock } from './clock.ts';

interface Waiting {
  readonly width: number;
  readonly enter: () => void;
}

interface Lane {
  readonly width: number;
  free: number;
  readonly waiting: Waiting[];
  pausedUntil: number;
}

/**
 * Lets so many requests through at a time, to one host and in all, and none to a host that asked for a pause. A host
 * that bears fewer goes before the others: it is the last to be done, and would lose most by waiting for them.
 */
export class Gate {
  readonly #all: Lane;
  readonly #lanes = new Map<string, Lane>();
  readonly #perHost: (host: string) => number;
  readonly #clock: Clock;

  constructor(total: number, perHost: (host: string) => number, clock: Clock) {
    this.#all = laneOf(total);
    this.#perHost = perHost;
    this.#clock = clock;
  }

  async through<T>(host: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const lane = this.#lane(host);
    await enter(lane, lane.width);
    try {
      while (lane.pausedUntil > this.#clock.now()) {
        await this.#clock.sleep(lane.pausedUntil - this.#clock.now(), signal);
      }
      await enter(this.#all, lane.width);
      try {
        signal.throwIfAborted();
        return await work();
      } finally {
        leave(this.#all);
      }
    } finally {
      leave(lane);
    }
  }

  /** Holds back everybody who wants to go to a host: one 429 is meant for all of us. */
  pause(host: string, milliseconds: number): void {
    const lane = this.#lane(host);
    lane.pausedUntil = Math.max(lane.pausedUntil, this.#clock.now() + milliseconds);
  }

  #lane(host: string): Lane {
    const lane = this.#lanes.get(host) ?? laneOf(this.#perHost(host));
    this.#lanes.set(host, lane);
    return lane;
  }
}

function laneOf(width: number): Lane {
  return { width, free: width, waiting: [], pausedUntil: 0 };
}

async function enter(lane: Lane, width: number): Promise<void> {
  if (lane.free > 0) {
    lane.free -= 1;
    return;
  }
  await new Promise<void>((resolve) => {
    lane.waiting.push({ width, enter: resolve });
  });
}

function leave(lane: Lane): void {
  const least = Math.min(...lane.waiting.map(({ width }) => width));
  const first = lane.waiting.findIndex(({ width }) => width === least);
  const [next] = first < 0 ? [] : lane.waiting.splice(first, 1);
  if (next === undefined) lane.free += 1;
  else next.enter();
}
