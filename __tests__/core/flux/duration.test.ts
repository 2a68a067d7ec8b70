import { describe, expect, it } from 'vitest';
import { duration, durationPattern, timeoutPattern } from '../../../src/core/flux/duration.ts';
import type { Field } from '../../../src/core/flux/field.ts';

function read(text: string, pattern: Parameters<typeof duration>[0]): number | undefined {
  const field: Field = {
    path: 'spec.interval',
    key: 0,
    reading: {
      subject: 'x',
      policy: undefined,
      placeOf: () => ({ file: 'f' }),
      rewrite: (value) => value,
      hintForMissing: undefined,
      problems: [],
      fields: new Map(),
    },
  };
  const result = duration(pattern)({ kind: 'string', text, offset: 0 }, field);
  return field.reading.problems.length === 0 ? result : undefined;
}

describe('duration', () => {
  it.each([
    ['1h30m', 5_400_000],
    ['1.5h', 5_400_000],
    ['500ms', 500],
    ['0s', 0],
    ['1m1m', 120_000],
    ['2540400h', 9_145_440_000_000],
    ['2562048h', undefined],
    ['1d', undefined],
    ['1', undefined],
    ['-1s', undefined],
    ['1us', undefined],
    ['.5s', undefined],
    ['1s ', undefined],
    ['1H', undefined],
    ['', undefined],
  ])('%j → %s', (text, expected) => {
    expect(read(text, durationPattern)).toBe(expected);
  });

  it.each([
    ['90s', 90_000],
    ['1h', undefined],
  ])('a timeout of %j → %s', (text, expected) => {
    expect(read(text, timeoutPattern)).toBe(expected);
  });
});
