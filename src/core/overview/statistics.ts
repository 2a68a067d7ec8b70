import type { Duration } from '../flux/objects.ts';

export interface Statistics {
  /** How many there were. */
  readonly samples: number;
  /** The middle one, or the mean of the two in the middle. Wants three at least. */
  readonly median: Duration | undefined;
  /** Nine of ten took no longer (nearest rank). Wants ten at least. */
  readonly p90: Duration | undefined;
}

const fewestForMedian = 3;
const fewestForRank = 10;

/**
 * Sums up durations; what too few speak for is undefined.
 *
 *     [3h, 1h, 2h] → { samples: 3, median: 2h, p90: undefined }    [1h, 2h] → { samples: 2, median: undefined, … }
 */
export function statisticsOf(durations: readonly Duration[]): Statistics {
  const sorted = [...durations].sort((a, b) => a - b);
  const samples = sorted.length;
  return {
    samples,
    median: samples < fewestForMedian ? undefined : medianOf(sorted),
    p90: samples < fewestForRank ? undefined : sorted[Math.ceil(samples * 0.9) - 1],
  };
}

function medianOf(sorted: readonly Duration[]): Duration {
  const half = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}
