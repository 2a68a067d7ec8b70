import { describe, expect, it } from 'vitest';
import { openSieve } from '../../../src/core/policy/sieve.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { alphabetical, choose, filter, numerical, policy, semver } from './sieves.ts';

describe('choose', () => {
  it.each([
    [semver('1.x'), ['1.0.0', '1.2.0', '2.0.0'], '1.2.0'],
    [semver('*'), ['1.0.0', 'v1.0.0', '01.0.0'], 'v1.0.0'],
    [alphabetical, ['a', 'Z', '_', '0'], 'a'],
    [{ kind: 'alphabetical', order: 'desc' } as const, ['a', 'Z', '_', '0'], '0'],
    [numerical, ['9', '10', '8'], '10'],
    [{ kind: 'numerical', order: 'desc' } as const, ['9', '10', '8'], '8'],
    [numerical, ['1', '1.0', '01'], '01'],
    [numerical, ['1', 'nan', '2'], '2'],
    [numerical, ['Nan', 'inf', '1'], '1'],
    [numerical, ['Nan', 'inf'], 'Nan'],
  ])('%j of %j is %j', (rule, tags, tag) => {
    expect(choose(policy(rule), tags)).toMatchObject({ tag, tied: [] });
  });

  it('takes the byte-smallest of tags with one key, as the map of Flux does', () => {
    const tags = ['main-b-100', 'main-a-100', 'main-c-100', 'main-d-099'];
    const input = policy(numerical, { filter: filter('^main-[a-z]-([0-9]+)$', '$1') });
    expect(choose(input, tags)).toMatchObject({ tag: 'main-a-100', tied: [] });
    expect(choose(input, tags.toReversed())).toMatchObject({ tag: 'main-a-100', tied: [] });
  });

  it('settles what Flux leaves to chance: the tag in use, or else the byte-greatest', () => {
    const input = policy(semver('*'), { filter: filter('.*') });
    const tags = ['1.0.0', 'v1.0.0', '01.0.0'];
    expect(choose(input, tags)).toMatchObject({ tag: 'v1.0.0', tied: ['1.0.0', '01.0.0'] });
    const held = choose({ ...input, deployed: new Set(['01.0.0']) }, tags);
    expect(held).toMatchObject({ tag: '01.0.0', tied: ['v1.0.0', '1.0.0'] });
    expect(held).toMatchObject({ reason: expect.stringContaining('in use') as string });
  });

  it('takes a NaN among filtered tags for what Flux may choose, but prefers numbers', () => {
    const input = policy(numerical, { filter: filter('^a-(.*)$', '$1') });
    const tags = ['a-1', 'a-nan', 'a-2'];
    expect(choose(input, tags)).toMatchObject({ tag: 'a-2', tied: ['a-nan'] });
    expect(choose({ ...input, deployed: new Set(['a-nan']) }, tags)).toMatchObject({ tag: 'a-nan', tied: ['a-2'] });
  });

  it('passes over what can be no tag, uncounted', () => {
    const tags = ['1.0.0', '9.0.0\n', '9.0.0 ', '', '..', '9.0.0/x', `9.0.${'0'.repeat(128)}`];
    expect(choose(policy(semver('*')), tags)).toMatchObject({ tag: '1.0.0', funnel: { listed: 1 } });
  });

  it('keeps tags in quarantine from being chosen, and counts them', () => {
    const input = policy(semver('1.x'), {
      barred: new Map([
        ['1.2.0', 'rolled back'],
        ['2.0.0', 'broken'],
      ]),
      samples: 1,
    });
    expect(choose(input, ['1.0.0', '1.1.0', '1.2.0', '2.0.0'])).toMatchObject({
      tag: '1.1.0',
      funnel: { listed: 4, excluded: 0, matched: 4, eligible: 3, quarantined: 1 },
      dropped: [
        { step: 'ineligible', tag: '2.0.0' },
        { step: 'quarantined', tag: '1.2.0', why: 'rolled back' },
      ],
    });
    expect(choose(input, ['1.2.0'])).toMatchObject({ code: 'policy/no-match', flux: undefined });
    expect(choose(input, ['1.2.0', '2.0.0', '1.2.0'])).toMatchObject({ code: 'policy/no-match', flux: undefined });
  });
});

describe('the funnel and what was dropped', () => {
  const input = policy(semver('1.x'), { filter: filter('^v(.*)$', '$1'), samples: 2 });
  const tags = ['v1.0.0', 'v1.1.0', 'v2.0.0', 'v2.1.0', 'v3.0.0', 'v1.2.0-rc.1', 'main', 'v1', 'x.sig', 'vx.sig'];

  it('tell how many came through each step, and why some did not', () => {
    expect(choose(input, tags)).toMatchObject({
      tag: 'v1.1.0',
      reason: 'newest of 2 versions in range "1.x" from tags that match "^v(.*)$", compared by "$1"',
      funnel: { listed: 10, excluded: 2, matched: 7, eligible: 2 },
      dropped: [
        { step: 'excluded', tag: 'x.sig', why: '"^.*\\.sig$" of the exclusionList matches it' },
        { step: 'excluded', tag: 'vx.sig', why: '"^.*\\.sig$" of the exclusionList matches it' },
        { step: 'unmatched', tag: 'main', why: '"^v(.*)$" of filterTags does not match it' },
        { step: 'ineligible', tag: 'v3.0.0', why: '"3.0.0" is not in "1.x"' },
        { step: 'ineligible', tag: 'v2.1.0', why: '"2.1.0" is not in "1.x"' },
      ],
    });
  });

  it('remember a tag once', () => {
    expect(choose(policy(semver('*'), { samples: 3 }), ['1.0.0', 'a', 'b', 'a'], ['b'])).toMatchObject({
      dropped: [{ tag: 'b' }, { tag: 'a' }],
    });
  });

  it('remember nothing where no samples are asked for', () => {
    const { samples: _, ...without } = input;
    expect(choose(without, tags)).toMatchObject({ dropped: [] });
  });

  it('say what is wrong with a number', () => {
    const sieve = openSieve(policy(numerical, { samples: 3 }));
    sieve.offer(['1', 'x', '1e400']);
    expect(sieve.dropped().map(({ why }) => why)).toEqual([
      '"x" is no number: invalid syntax',
      '"1e400" is no number: value out of range',
    ]);
  });

  it('can be asked where there is no choice', () => {
    const sieve = openSieve(policy(semver('9.x'), { samples: 3 }));
    sieve.offer(['1.0.0', 'latest', '1.1', '1.2.0-rc.1']);
    expect(() => sieve.choose()).toThrow(Problem);
    expect(sieve.funnel()).toEqual({ listed: 4, excluded: 0, matched: 4, eligible: 0 });
    expect(sieve.dropped().map(({ tag, why }) => [tag, why])).toEqual([
      ['latest', '"latest" is no version'],
      ['1.2.0-rc.1', expect.stringContaining('is a pre-release')],
      ['1.1', '"1.1" is no version of three parts'],
    ]);
  });
});

describe('what Flux refuses', () => {
  it.each([
    [policy(semver('*-*')), 'policy/invalid'],
    [policy(semver('*-*'), { exclusionList: ['('] }), 'policy/invalid'],
    [policy(semver('*'), { exclusionList: ['^a', '('], filter: filter('[') }), 'repository/invalid-exclusion'],
  ])('is refused before a tag is seen where tags do not matter: %j → %s', (input, code) => {
    expect(() => openSieve(input)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    [policy(semver('*'), { filter: filter('[') }), [], 'policy/no-tags', 'DependencyNotReady'],
    [policy(semver('*'), { filter: filter('[') }), ['a.sig'], 'policy/no-tags', 'DependencyNotReady'],
    [policy(semver('*'), { filter: filter('[') }), ['a'], 'policy/invalid', 'InvalidPolicy'],
    [policy(semver('*'), { filter: filter('^v') }), ['a'], 'policy/no-match', 'Failure'],
    [policy(semver('2.x')), ['1.0.0'], 'policy/no-match', 'Failure'],
    [policy(numerical), ['1', 'latest'], 'policy/not-a-number', 'Failure'],
    [policy(numerical, { filter: filter('(.*)', '$nope') }), ['1'], 'policy/not-a-number', 'Failure'],
    [policy(numerical), ['1', '1e400'], 'policy/not-a-number', 'Failure'],
  ])('%j of %j → %s', (input, tags, code, reason) => {
    const problem = choose(input, tags);
    expect(problem).toMatchObject({ code, flux: { reason }, hint: expect.any(String) as string });
    expect(problem instanceof Problem && problem.message.includes(problem.flux?.message ?? '?')).toBe(true);
  });

  it('names the byte-greatest of several tags that are no numbers, as Flux does, and the tag beside its value', () => {
    expect(choose(policy(numerical), ['a', '1', 'c', 'b'])).toMatchObject({
      flux: { message: "failed to parse invalid numeric value 'c'" },
    });
    expect(choose(policy(numerical, { filter: filter('^m-(.*)', '$1') }), ['m-1', 'm-x'])).toMatchObject({
      message: `Cannot compare the tag "m-x" as a number: failed to parse invalid numeric value 'x'`,
    });
  });
});

describe('ranked', () => {
  it('is all that may be chosen, best first', () => {
    const sieve = openSieve(policy(semver('1.x'), { ranked: true, filter: filter('^v(.*)', '$1') }));
    sieve.offer(['v1.0.0', 'v1.2.0', 'v2.0.0', 'v1.1.0', 'v1.2.0']);
    expect(sieve.ranked()).toEqual([
      { tag: 'v1.2.0', key: '1.2.0' },
      { tag: 'v1.1.0', key: '1.1.0' },
      { tag: 'v1.0.0', key: '1.0.0' },
    ]);
  });

  it('is only for sieves that were opened for it', () => {
    const sieve = openSieve(policy(alphabetical));
    sieve.offer(['a']);
    expect(() => sieve.ranked()).toThrow(/not opened/);
  });
});
