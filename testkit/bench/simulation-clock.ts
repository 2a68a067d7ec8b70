import type { Clock } from '../../src/edge/registry/clock.ts';

interface Event {
  readonly at: number;
  readonly number: number;
  readonly happen: () => void;
}

/** A time that passes only when everybody waits, and then to the moment that the first of them waits for. */
export class VirtualClock implements Clock {
  readonly #events: Event[] = [];
  #now = 0;
  #numbers = 0;

  now = (): number => this.#now;

  jitter = (): number => 0.5;

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', stop, { once: true });
      this.#plan(milliseconds, () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      });
    });
  }

  deadline(milliseconds: number): AbortSignal {
    const controller = new AbortController();
    this.#plan(milliseconds, () => {
      controller.abort(new Error('time is up'));
    });
    return controller.signal;
  }

  /** Lets time pass until the work is done, and gives when that was. */
  async run(work: Promise<unknown>): Promise<number> {
    const ends: number[] = [];
    const end = work.then(() => {
      ends.push(this.#now);
      return this.#now;
    });
    // Whoever can go on goes on before any time passes.
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (ends.length > 0) return end;
      this.#pass();
    }
  }

  #plan(milliseconds: number, happen: () => void): void {
    this.#numbers += 1;
    push(this.#events, { at: this.#now + milliseconds, number: this.#numbers, happen });
  }

  #pass(): void {
    const next = this.#events[0];
    if (next === undefined) throw new Error('everybody waits, and for nothing');
    this.#now = next.at;
    while (this.#events[0]?.at === next.at) pop(this.#events)?.happen();
  }
}

function isBefore(a: Event, b: Event): boolean {
  return a.at < b.at || (a.at === b.at && a.number < b.number);
}

/** A binary heap, the earliest first. */
function push(heap: Event[], event: Event): void {
  let at = heap.push(event) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(heap[at]!, heap[parent]!)) return;
    [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
    at = parent;
  }
}

function pop(heap: Event[]): Event | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (heap.length === 0 || last === undefined) return first;
  heap[0] = last;
  for (let at = 0; ;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const child = right < heap.length && isBefore(heap[right]!, heap[left]!) ? right : left;
    if (child >= heap.length || !isBefore(heap[child]!, heap[at]!)) return first;
    [heap[at], heap[child]] = [heap[child]!, heap[at]!];
    at = child;
  }
}
