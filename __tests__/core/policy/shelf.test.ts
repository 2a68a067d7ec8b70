import { expect, it } from 'vitest';
import { withRanking } from '../../../src/core/policy/ranking.ts';
import { openNarrowShelf, openWideShelf } from '../../../src/core/policy/shelf.ts';
import { tag } from './samples.ts';
import { numerical } from './sieves.ts';

/** How many contenders a shelf holds after these keys have come, each of a tag of the same name. */
function held(keys: readonly string[], shelf: 'narrow' | 'wide', filtered: boolean): number {
  return withRanking(numerical, (ranking) => {
    const opened = shelf === 'wide' ? openWideShelf() : openNarrowShelf({ ranking, filtered, deployed: new Set() });
    for (const key of keys) {
      const value = ranking.read(key);
      if (value !== undefined) opened.put({ tag: tag(key), key, value });
    }
    return opened.contenders().length;
  });
}

const rising = Array.from({ length: 1000 }, (_, index) => String(index));

const equal = ['1', '01', '1.0', '1'];

it.each([
  ['rising', rising, 1, 1],
  ['falling', rising.toReversed(), 1, 1],
  ['equal', equal, 1, 3],
  ['extreme', ['1', 'inf', '-inf', 'nan', '0'], 4, 4],
] as const)('of %s numbers a narrow shelf holds no more than may matter', (_, keys, unfiltered, filtered) => {
  expect(held(keys, 'narrow', false)).toBe(unfiltered);
  expect(held(keys, 'narrow', true)).toBe(filtered);
});

it('of any numbers a wide shelf holds all', () => {
  expect(held(rising, 'wide', true)).toBe(1000);
});
