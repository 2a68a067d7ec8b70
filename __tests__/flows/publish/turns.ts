/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)]!;
}

type Go = () => void;

/**
 * Lets several runs go on one step at a time, in an order that a number decides: each waits before every request and
 * every pause until it is its turn, and nobody else moves while it has it.
 */
export class Turns {
  private readonly waiting = new Map<string, Go>();
  private readonly going = new Set<string>();
  private changed: Go = () => undefined;

  /** To be awaited before each thing that another run could come in between of. */
  readonly wait = (name: string): Promise<void> =>
    new Promise((resolve) => {
      this.waiting.set(name, resolve);
      this.changed();
    });

  start(name: string, run: Promise<unknown>): void {
    this.going.add(name);
    const end = (): void => {
      this.going.delete(name);
      this.changed();
    };
    run.then(end, end);
  }

  /** Goes on until all runs have ended; `chance` chooses who is next, and may do something of its own before. */
  async play(chance: (names: readonly string[]) => string): Promise<void> {
    for (;;) {
      while (this.waiting.size < this.going.size) await new Promise<void>((resolve) => (this.changed = resolve));
      if (this.going.size === 0) return;
      const name = chance([...this.waiting.keys()].sort());
      const go = this.waiting.get(name);
      this.waiting.delete(name);
      go?.();
      await new Promise<void>((resolve) => (this.changed = resolve));
    }
  }
}
