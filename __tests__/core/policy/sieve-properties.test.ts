import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSieve, type SieveInput, type TagChoice } from '../../../src/core/policy/sieve.ts';
import { attempt } from '../../../src/core/problem/attempt.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { fluxChoices } from './flux.ts';
import { alphabetical, choose, filter, numerical, policy, semver } from './sieves.ts';

const numbers = [
  '1',
  '01',
  '1.0',
  '2',
  '10',
  '0',
  '5.',
  '1e0',
  'inf',
  'Inf',
  'nan',
  'NaN',
  '20240101123456788',
  '20240101123456789',
];
const versions = ['1.0.0', 'v1.0.0', '01.0.0', '1.2.0', '1.2.0-rc.1', '1.2', '2.0.0', 'latest', '1.10.0', 'x.sig'];
const rules = [
  semver('*'),
  semver('>=1.0.0-0 <2'),
  numerical,
  { kind: 'numerical', order: 'desc' } as const,
  alphabetical,
];
const filters = [undefined, filter(''), filter('^a-(.*)$', '$1'), filter('^[ab]-(.*)$', '$1'), filter('^(.)-', '$1')];

/** Policies with lists that suit them, rich in ties, collisions and oddities. */
const scene = fc
  .record({
    rule: fc.constantFrom(...rules),
    filter: fc.constantFrom(...filters),
    prefixes: fc.constantFrom([''], ['a-'], ['a-', 'b-', 'a-', '']),
  })
  .chain(({ prefixes, ...rest }) => {
    const pool = rest.rule.kind === 'numerical' ? [...numbers, ...(prefixes.length > 3 ? ['x'] : [])] : versions;
    const name = fc.tuple(fc.constantFrom(...prefixes), fc.constantFrom(...pool)).map((parts) => parts.join(''));
    return fc.record({
      input: fc
        .subarray(pool.map((tag) => `a-${tag}`))
        .map((deployed) => policy(rest.rule, { ...rest, deployed: new Set(deployed) })),
      tags: fc.uniqueArray(name, { maxLength: 5 }),
    });
  });

const summary = (input: SieveInput, ...pages: readonly (readonly string[])[]): unknown => {
  const choice = choose(input, ...pages);
  return choice instanceof Problem ? [choice.code, choice.message, choice.flux] : choice;
};

function expectKnown(known: readonly string[], flux: ReadonlySet<string>, tags: readonly string[]): void {
  expect([...flux]).toEqual(expect.arrayContaining([...known]));
  // With a NaN, Flux may choose anything at all; what is listed then is what it would choose for a reason.
  if (tags.some((tag) => /nan/i.test(tag))) expect(known.length > 1).toBe(flux.size > 1);
  else expect(known.toSorted()).toEqual([...flux].sort());
}

function expectKept({ tag, tied }: TagChoice, { deployed }: SieveInput): void {
  if (tied.some((other) => deployed.has(other))) expect(deployed).toContain(tag);
}

describe('whatever the list', () => {
  it('the choice is one that Flux may make, and all the others are known as ties', () => {
    fc.assert(
      fc.property(scene, ({ input, tags }) => {
        const flux = fluxChoices(input, tags);
        const choice = choose(input, tags);
        if (flux instanceof Set && !(choice instanceof Problem)) {
          expectKnown([choice.tag, ...choice.tied], flux, tags);
          expectKept(choice, input);
          return;
        }
        const message = choice instanceof Problem ? choice.flux?.message : choice;
        // Which of several unreadable values is named is chance, where there is a filter.
        const some = input.filter !== undefined && typeof flux === 'string' && flux.includes('numeric');
        expect(message).toEqual(some ? expect.stringContaining('failed to parse invalid numeric value') : flux);
      }),
      { numRuns: 1000 },
    );
  });

  it('neither the order of tags nor the pages they come on change anything', () => {
    fc.assert(
      fc.property(scene, fc.nat(), fc.nat(5), fc.constantFrom(undefined, 2), ({ input, tags }, seed, cut, samples) => {
        const shuffled = tags.map((tag, index) => [(index * 7919 + seed) % 13, tag] as const).sort(([a], [b]) => a - b);
        const other = shuffled.map(([, tag]) => tag);
        const asked = samples === undefined ? input : { ...input, samples };
        expect(summary(asked, other.slice(0, cut), [], other.slice(cut))).toEqual(summary(asked, tags));
      }),
    );
  });

  it('tags that come again change nothing but the count', () => {
    fc.assert(
      fc.property(scene, ({ input, tags }) => {
        const once = choose(input, tags);
        const twice = choose(input, tags, tags.toReversed());
        if (once instanceof Problem) expect(twice).toMatchObject({ code: once.code, flux: once.flux });
        else expect(twice).toMatchObject({ tag: once.tag, tied: once.tied });
      }),
    );
  });

  it('the choice is the first of the ranks, and each next one what Flux might choose without those before', () => {
    fc.assert(
      fc.property(scene, ({ input, tags }) => {
        const sieve = openSieve({ ...input, ranked: true });
        sieve.offer(tags);
        const ranks = attempt(() => sieve.ranked());
        const choice = choose(input, tags);
        if (ranks instanceof Problem || choice instanceof Problem) {
          expect(ranks).toMatchObject({ code: (choice as Problem).code });
          return;
        }
        expect(sieve.choose()).toEqual(choice);
        expect(ranks[0]?.tag).toBe(choice.tag);
        ranks.forEach(({ tag }, index) => {
          const gone = new Set(ranks.slice(0, index).map((candidate) => candidate.tag as string));
          const collided = new Set(ranks.slice(index).map((candidate) => candidate.tag as string));
          const left = tags.filter((name) => !gone.has(name) && collided.has(name));
          expect(fluxChoices(input, left)).toContain(tag);
        });
      }),
      { numRuns: 500 },
    );
  });
});
