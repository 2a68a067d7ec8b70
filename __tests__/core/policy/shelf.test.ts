import { expect, it } from 'vitest';
import { withRanking } from '../../../src/core/policy/ranking.ts';
import { openNarrowShelf, openWideShelf } from '../../../src/core/policy/shelf.ts';
import { openSieve } from '../../../src/core/policy/sieve.ts';
import { tag } from './samples.ts';
import { alphabetical, filter, numerical, policy } from './sieves.ts';

/** How many contenders a shelf holds after these keys have come, each of a tag of the same name. */
function held(keys: readonly string[], shelf: 'narrow' | 'wide', filtered: boolean): number {
  return withRanking(numerical, (ranking) => {
    const contest = { ranking, filtered, deployed: new Set<string>() };
    const opened = shelf === 'wide' ? openWideShelf(contest, new Set()) : openNarrowShelf(contest);
    for (const key of keys) {
      const value = ranking.read(key);
      if (value !== undefined) opened.put({ tag: tag(key), key, value });
    }
    return opened.contenders().length;
  });
}

const rising = Array.from({ length: 1000 }, (_, index) => String(index));

const equal = ['1', '01', '1.0', '1'];
const evens = Array.from({ length: 2500 }, (_, index) => `${'0'.repeat(index % 50)}1.${'0'.repeat(index / 50)}`);

it.each([
  ['rising', rising, 1, 1],
  ['falling', rising.toReversed(), 1, 1],
  ['equal', equal, 1, 3],
  ['extreme', ['1', 'inf', '-inf', 'nan', '0'], 4, 4],
] as const)('of %s numbers a narrow shelf holds no more than may matter', (_, keys, unfiltered, filtered) => {
  expect(held(keys, 'narrow', false)).toBe(unfiltered);
  expect(held(keys, 'narrow', true)).toBe(filtered);
});

it.each([
  ['rising', rising, 1000],
  ['equal', evens, 2500],
])('of %s numbers a wide shelf holds a thousand, and their equals', (_, keys, least) => {
  const count = held(keys, 'wide', true);
  expect(count).toBeGreaterThanOrEqual(least);
  expect(held([...keys, ...keys], 'wide', true)).toBe(count);
});

it('of very many a wide shelf holds no more than two thousand', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => String((index * 7919) % 20_000));
  expect(held(many, 'wide', true)).toBeLessThan(2000);
});

/** Versions of which several have one key, so that tags shadow each other. */
const long = Array.from({ length: 6000 }, (_, index) => {
  const number = (index * 4001) % 3000;
  return tag(`${index < 3000 ? 'b' : 'a'}-${String(number)}${['', '.0', 'e0'][index % 3] ?? ''}`);
});

it.each([
  ['semver', { kind: 'semver', range: '*' }, filter('^[ab]-(\\d+).*$', '1.$1.0')],
  ['numerical', numerical, filter('^[ab]-(.*)$', '$1')],
  ['numerical desc', { kind: 'numerical', order: 'desc' }, filter('^[ab]-(.*)$', '$1')],
  ['alphabetical', alphabetical, filter('^[ab]-(.*)$', '$1')],
  ['alphabetical, without a filter', alphabetical, undefined],
] as const)('%s: ranks of a long list are those of the whole list, as far as anybody looks', (_, rule, some) => {
  const known = long.filter((__, index) => index % 500 === 0);
  const sieve = openSieve(policy(rule, { filter: some, ranked: true, known }));
  for (let at = 0; at < long.length; at += 700) sieve.offer(long.slice(at, at + 700));
  const ranks = sieve.ranked().map((one) => one.tag);
  const whole = openSieve(policy(rule, { filter: some, ranked: true, known: long }));
  whole.offer(long);
  const all = whole.ranked().map((one) => one.tag);
  expect(ranks.length).toBeLessThan(all.length);
  expect(ranks.slice(0, 1000)).toEqual(all.slice(0, 1000));
  expect(ranks.filter((one) => known.includes(one))).toEqual(all.filter((one) => known.includes(one)));
  expect(sieve.choose()).toEqual(whole.choose());
});
