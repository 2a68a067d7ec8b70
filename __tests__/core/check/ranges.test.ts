import { describe, expect, it } from 'vitest';
import { preReleaseLeaks, unboundedRanges } from '../../../src/core/check/ranges.ts';
import { brief, deployment, factsIn, policyFile } from './repository.ts';

const ranged = (range: string, tag = '1.5.2', filterTags?: string): Parameters<typeof factsIn>[0] => ({
  'a.yaml': policyFile('app', `{ semver: { range: ${JSON.stringify(range)} } }`, filterTags),
  'apps/b.yaml': deployment('flux-system:app', `ghcr.io/org/app:${tag}`),
});

describe('unboundedRanges', () => {
  it.each([
    ['>=1.0.0', '>=1.0.0 <2.0.0'],
    ['>1', '>1 <3.0.0'],
    ['*', '1.x'],
    ['x', '1.x'],
    ['>=0.5.0', '>=0.5.0 <2.0.0'],
    ['>=1.0.0-0', '>=1.0.0-0 <2.0.0-0'],
    ['>=1.0.0 !=1.4.0', '>=1.0.0 !=1.4.0 <2.0.0'],
    ['1.x || >=3', '3.x'],
    ['!=1.2.3', '!=1.2.3 <2.0.0'],
    ['~0.0.0', '~0.0.0 <2.0.0'],
  ])('finds %s, and says what to write', (range, written) => {
    const [problem, ...more] = unboundedRanges(factsIn(ranged(range)));
    expect(more).toEqual([]);
    expect(brief(problem === undefined ? [] : [problem])).toEqual(['a.yaml:13 policy/unbounded-range']);
    expect(problem?.hint).toBe(`Write range: "${written}".`);
    expect(unboundedRanges(factsIn(ranged(written)))).toEqual([]);
  });

  it.each(['1.x', '1.2.3', '^1.2', '~1.2.3', '>=1.0.0 <2.0.0', '>=1.0.0 <=2', '1.2 - 1.4', '=1.2', '1.x || 3.x'])(
    'leaves %s alone',
    (range) => {
      expect(unboundedRanges(factsIn(ranged(range)))).toEqual([]);
    },
  );

  it('takes the major version that runs now, as extract reads it', () => {
    const facts = factsIn(ranged('*', 'v4.1.0-amd64', `{ pattern: '^v(?P<v>.*)-amd64$', extract: $v }`));
    expect(unboundedRanges(facts).map(({ hint }) => hint)).toEqual(['Write range: "4.x".']);
  });

  it('leaves a range that cannot be read to what says so', () => {
    expect(unboundedRanges(factsIn(ranged('1.0.0p')))).toEqual([]);
  });
});

describe('preReleaseLeaks', () => {
  it.each([
    ['>=1.0.0-0 <2.0.0', '>=1.0.0-0 <2.0.0-0'],
    ['>=1.0.0-0, <2', '>=1.0.0-0, <2-0'],
    ['>=1.0.0-rc.1 < 1.6', '>=1.0.0-rc.1 < 1.6-0'],
  ])('finds %s, and says what to write', (range, written) => {
    const [problem] = preReleaseLeaks(factsIn(ranged(range)));
    expect(problem?.code).toBe('policy/pre-release-leak');
    expect(problem?.hint).toBe(`Write range: "${written}".`);
    expect(preReleaseLeaks(factsIn(ranged(written)))).toEqual([]);
  });

  it.each(['>=1.0.0 <2.0.0', '>=1.0.0-0 <2.0.0-0', '>=1.0.0-0 <=2.0.0', '^1.x-0', '>=1.0.0-0'])(
    'leaves %s alone',
    (range) => {
      expect(preReleaseLeaks(factsIn(ranged(range)))).toEqual([]);
    },
  );
});
