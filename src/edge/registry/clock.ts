import { setTimeout as wait } from 'node:timers/promises';

/** Time, as something that can be handed in: tests have a clock of their own, and never wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** A signal that goes off so many milliseconds from now. */
  deadline(milliseconds: number): AbortSignal;
  /** Between 0 and 1, so that many who wait for one host do not all come back at once. */
  jitter(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await wait(milliseconds, undefined, { signal });
  },
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
  jitter: () => Math.random(),
};

/** Waits for work that others share, which must not stop because one of those who wait for it gives up. */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // Nobody may be left to hear of its failure.
  work.catch(() => undefined);
  signal.throwIfAborted();
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
