import { describe, expect, test } from 'vitest';
import { abortable, systemClock } from '../../../src/edge/registry/clock.ts';

const never = new AbortController().signal;

describe('the clock of the system', () => {
  test('sleeps, unless its signal wakes it', async () => {
    await systemClock.sleep(0, never);
    await expect(systemClock.sleep(3_600_000, AbortSignal.abort())).rejects.toThrow();
  });

  test('keeps deadlines', async () => {
    const signal = systemClock.deadline(1);
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve);
    });
    expect(signal.aborted).toBe(true);
  });

  test('tells the time, and a number between 0 and 1', () => {
    expect(systemClock.now()).toBeGreaterThan(Date.UTC(2025, 0, 1));
    expect(Math.floor(systemClock.jitter())).toBe(0);
  });
});

describe('abortable', () => {
  test('gives what the work gives', async () => {
    expect(await abortable(Promise.resolve(1), never)).toBe(1);
    await expect(abortable(Promise.reject(new Error('no')), never)).rejects.toThrow('no');
  });

  test('ends with the signal, while the work goes on for others', async () => {
    const controller = new AbortController();
    let finish: (value: string) => void = () => undefined;
    const work = new Promise<string>((resolve) => (finish = resolve));
    const [hasty, patient] = [abortable(work, controller.signal), abortable(work, never)];
    controller.abort(new Error('enough'));
    await expect(hasty).rejects.toThrow('enough');
    finish('done');
    expect(await patient).toBe('done');
  });

  test('leaves no failure unheard, not even before it began', async () => {
    await expect(abortable(Promise.reject(new Error('no')), AbortSignal.abort(new Error('late')))).rejects.toThrow(
      'late',
    );
  });
});
