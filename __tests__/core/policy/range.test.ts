import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowsPreReleases, isInRange, parseRange } from '../../../src/core/policy/range.ts';
import { attempt } from '../../../src/core/problem/attempt.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { anyVersion, version } from './samples.ts';

const invalid = (text: string): unknown => attempt(() => parseRange(text));

describe('isInRange', () => {
  it.each([
    ['1.5.0-rc.1', '>=1.0.0-0', true],
    ['1.5.0-rc.1', '>=1.0.0', false],
    ['2.0.0-rc.1', '>=1.0.0-0 <2.0.0', true],
    ['2.0.0-rc.1', '>=1.0.0-0, <2.0.0-0', false],
    ['1.5.0-rc.1', '>=1.0.0 || >=9.0.0-0', false],
    ['1.9.0-rc.1', '^1.x-0', true],
    ['1.2.9', '>1.2', false],
    ['1.3.0', '>1.2', true],
    ['1.2.9', '<=1.2', true],
    ['7.0.0', '~0.0.0', true],
    ['7.0.0', '~>1', false],
    ['1.4.6', '1.2 - 1.4', true],
    ['1.4.6', '1.2 - 1.4.5', false],
    ['1.5.4', '1.x.3', true],
    ['0.9.0', '!=1.x', true],
    ['1.2.9', '!=1.x', false],
    ['4.1.1-alpha', '!=4.1-alpha', false],
    ['4.1.1', '!=4.1-alpha', true],
    ['5.0.0', '^*', false],
    ['0.0.0', '^*', true],
    ['0.3.0', '^0.2.3', false],
    ['2.0.0', '=> 1.0 =< 2.0 != 1.5.0', true],
    ['2.0.0', '\t>=1.0.0\n', true],
  ])('(%s, %s) → %j', (text, range, expected) => {
    expect(isInRange(version(text), parseRange(range))).toBe(expected);
  });
});

it.each([
  ['>=1.0.0-0', true],
  ['1.x || >2-0', true],
  ['>=1.0.0', false],
])('%s takes pre-releases: %j', (range, expected) => {
  expect(allowsPreReleases(parseRange(range))).toBe(expected);
});

describe('parseRange', () => {
  it.each([
    ['', 'improper constraint: ""'],
    [' ', 'improper constraint: " "'],
    ['1.0.0p', 'improper constraint: "1.0.0p"'],
    ['*-*', 'improper constraint: "*-*"'],
    ['>=1.0.0 && <2.0.0', 'improper constraint: ">=1.0.0 && <2.0.0"'],
    ['>=1.0.0<2.0.0', 'improper constraint: ">=1.0.0<2.0.0"'],
    ['1.x,', 'improper constraint: "1.x,"'],
    [',1.x', 'improper constraint: ",1.x"'],
    ['1.0.0 || ', 'improper constraint: " "'],
    ['> 1 - 2', 'improper constraint: ">>= 1, <= 2 "'],
    ['1 - 2 - 3, 2 - 3', 'improper constraint: ">= 1, <=>= 2, <= 3 , 2 - 3"'],
    ['1.2.3\u00a0', String.raw`improper constraint: "1.2.3\u00a0"`],
    ['1.2.3\v', String.raw`improper constraint: "1.2.3\v"`],
    ['xx', 'constraint parser error'],
    ['1|2', 'constraint parser error'],
    ['>=1.0.0-01', 'constraint parser error'],
    ['18446744073709551616', 'constraint parser error'],
    [`1.x${' '.repeat(510)}`, 'constraint string is too long (max 512 bytes)'],
    ['é'.repeat(257), 'constraint string is too long (max 512 bytes)'],
    [Array.from({ length: 33 }, () => '1').join('||'), 'too many constraint groups (max 32)'],
  ])('refuses %j as Flux does', (text, state) => {
    const message = `invalid policy: ${state}`;
    expect(invalid(text)).toMatchObject({
      code: 'policy/invalid',
      flux: { reason: 'InvalidPolicy', message },
      message: expect.stringContaining(message) as string,
      hint: expect.any(String) as string,
    });
  });

  it('takes as much as Masterminds allows', () => {
    expect(parseRange(Array.from({ length: 32 }, () => '>=1').join('||')).groups).toHaveLength(32);
    expect(parseRange(Array.from({ length: 256 }, () => '1').join(' ')).groups[0]?.comparators).toHaveLength(256);
  });

  it('is done at once where a backtracking engine would never be', () => {
    for (const text of [
      '1 '.repeat(255) + '!',
      '1,'.repeat(255) + ',',
      ' '.repeat(511) + '!',
      '1 - '.repeat(128),
      '1.'.repeat(256),
    ]) {
      expect(invalid(text)).toMatchObject({ code: 'policy/invalid' });
    }
  });

  it('shortens what it quotes of a text without end', () => {
    const problem = invalid('1 '.repeat(1_000_000));
    expect(problem instanceof Problem && problem.message.length).toBeLessThan(200);
  });

  it('joins comparators by and, groups by or, and keeps pre-releases out where no comparator names one', () => {
    const operator = fc.constantFrom('', '=', '!=', '>', '<', '>=', '=>', '<=', '=<', '~', '~>', '^');
    const part = fc.constantFrom('0', '1', '2', 'x', '*', '01');
    const comparator = fc
      .tuple(operator, fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '', '-0', '-rc.1'))
      .map(([sign, parts, pre]) => `${sign}${parts.join('.')}${pre}`);
    fc.assert(
      fc.property(fc.array(comparator, { minLength: 1, maxLength: 3 }), anyVersion, (comparators, text) => {
        const candidate = version(text);
        const judge = (range: string): boolean => isInRange(candidate, parseRange(range));
        const closed = candidate.pre !== '' && !comparators.some((one) => one.includes('-'));
        expect(judge(comparators.join('||'))).toBe(comparators.some(judge));
        if (candidate.pre === '') expect(judge(comparators.join(' '))).toBe(comparators.every(judge));
        if (closed) expect(judge(comparators.join(', '))).toBe(false);
      }),
    );
  });

  it('throws nothing but Problems', () => {
    const token = fc.constantFrom(
      '1',
      '.',
      'x',
      '*',
      '-',
      ' - ',
      ' ',
      ',',
      '|',
      '||',
      '>',
      '=',
      '<',
      '!',
      '~',
      '^',
      'v',
      '+',
      'rc',
      '\n',
      'é',
      '\u00a0',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 20 }), (tokens) => {
        attempt(() => parseRange(tokens.join('')));
      }),
      { numRuns: 500 },
    );
  });
});
