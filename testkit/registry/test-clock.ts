import type { Clock } from '../../src/edge/registry/clock.ts';

/** A clock that stands still until somebody sleeps, and then has slept at once. */
export class TestClock implements Clock {
  /** All sleeps so far, in milliseconds. */
  readonly slept: number[] = [];
  readonly #deadlines: AbortController[] = [];
  #now = Date.UTC(2026, 0, 1);

  now = (): number => this.#now;

  jitter(): number {
    return 0;
  }

  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.slept.push(milliseconds);
    this.pass(milliseconds);
    return Promise.resolve();
  }

  deadline(): AbortSignal {
    const controller = new AbortController();
    this.#deadlines.push(controller);
    return controller.signal;
  }

  /** Lets time go by. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Lets everybody's time be up. */
  expire(): void {
    for (const controller of this.#deadlines) controller.abort(new Error('time is up'));
  }
}
