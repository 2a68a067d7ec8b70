import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../src/core/policy/pattern.ts';
import { straight } from '../../../src/core/policy/straight.ts';
import { attempt } from '../../../src/core/problem/attempt.ts';
import { refused } from './samples.ts';

describe('compilePattern', () => {
  it.each([
    ['^v(?P<n>[0-9]+)', [['n', [1]]]],
    [
      '(a)(?<b>.)(?:c)(?P<d>e)',
      [
        ['b', [2]],
        ['d', [3]],
      ],
    ],
    ['^(?:a-(?P<n>\\d+)|b-(?P<n>\\d+))$', [['n', [1, 2]]]],
    [
      '(?P<again0_>a)(?P<n>b)(?P<n>c)(?P<again0_>d)',
      [
        ['again0_', [1, 4]],
        ['n', [2, 3]],
      ],
    ],
    ['(?P<__proto__>a)', [['__proto__', [1]]]],
    ['\\Q(?P<n>\\E(?P<n>a)[(?P<n>](?P<n>b)\\(?P<n>', [['n', [1, 2]]]],
  ] as const)('knows the groups of %j', (text, groups) => {
    expect([...compilePattern(text, refused).groups]).toEqual(groups);
  });

  it.each([
    ['main', 'xmain-1', ['main']],
    ['', 'a', ['']],
    ['^(a)|(b)$', 'ab', ['a', 'a', undefined]],
    ['a|ab', 'ab', ['a']],
    ['(?i)V', 'v', ['v']],
    ['^(?:a-(?P<n>\\d+)|b-(?P<n>\\d+))$', 'b-2', ['b-2', undefined, '2']],
    ['^v([0-9]+)', 'v12-x', ['v12', '12']],
    ['^v([0-9]+)$', 'v12-x', undefined],
  ])('finds %j in %j', (text, candidate, captures) => {
    const pattern = compilePattern(text, refused);
    const found = pattern.find(candidate);
    expect(found === undefined ? undefined : [...found]).toEqual(captures);
    expect(pattern.test(candidate)).toBe(captures !== undefined);
  });

  it.each([
    ['^(?!dev).*$', 'invalid or unsupported Perl syntax: `(?!`'],
    ['(a)\\1', 'invalid escape sequence: `\\1`'],
    ['^test-(.*', 'missing closing ): `^test-(.*`'],
    ['[=', 'missing closing ]: `[=`'],
    ['*', 'missing argument to repetition operator: `*`'],
    ['\\Z', 'invalid escape sequence: `\\Z`'],
    ['a{1001}', 'invalid repeat count: `{1001}`'],
    ['a\\', 'trailing backslash at end of expression: ``'],
    ['x(?P<', 'invalid or unsupported Perl syntax: `(?P`'],
    ['x(?<', 'invalid or unsupported Perl syntax: `(?<`'],
    ['(?P<n>a)(?P<n>b', 'missing closing ): `(?P<n>a)(?P<n>b`'],
  ])('refuses %j in the words of Go', (text, state) => {
    expect(attempt(() => compilePattern(text, refused))).toMatchObject({ message: `error parsing regexp: ${state}` });
  });
});

describe('straight', () => {
  it.each([
    ['^main-[a-f0-9]+-(?P<ts>[0-9]+)$', /^main-[a-f0-9]+-([0-9]+)$/u, ['ts']],
    ['^v(?<a>a)(b)(?P<a>c)', /^v(a)(b)(c)/u, ['a', '', 'a']],
    ['^v(.*)', /^v([^\n]*)/u, ['']],
    ['^[a-z.]*\\-\\d{7}$', /^[a-z.]*-\d{7}$/u, []],
    ['^[a-z.-]*\\-\\d{7}$', /^[a-z.-]*-\d{7}$/u, []],
    ['^.*\\.sig$', /^[^\n]*\.sig$/u, []],
    ['^.*-(.*)$', /^[^\n]*-([^\n]*)$/u, ['']],
    ['^', /^/u, []],
  ])('%j → %s, %j', (pattern, expression, captures) => {
    expect(straight(pattern)).toEqual({ expression, captures });
  });

  it.each([
    ...['^v(?:\\d+\\.){2}', '^(a)?', '^a+?', '^a{0}', '^a{1,2}', '^a**'],
    ...['^.*-.*-(.*)$', '^\\d*\\w*\\w$', '^\\d*[0-4]*\\d$'],
    ...['^a|b', '^(?i)a', 'a', '^a\\$', '^é'],
    // What Go refuses.
    ...['^(a', '^a)', '^)a(', '^[z-a]', '^[a-c9-0]', '^[]', '^a\\', '^(?P<>a)'],
    `^${'a{99}'.repeat(101)}`,
  ])('%j is left to re2js', (pattern) => {
    expect(straight(pattern)).toBeUndefined();
  });

  it('finds what re2js finds', () => {
    const set = fc.constantFrom(
      'a',
      '1',
      '-',
      '.',
      '\\.',
      '\\-',
      '\\d',
      '\\w',
      '[a-f0-9]',
      '[^a]',
      '[a-z.-]',
      '[\\d.]',
      '[^\\d]',
    );
    const atom = fc.tuple(set, fc.constantFrom('', '', '+', '*', '{2}')).map((parts) => parts.join(''));
    const group = fc.tuple(
      fc.constantFrom('(', '(?:', '(?P<n>'),
      fc.array(atom, { maxLength: 3 }).map((atoms) => atoms.join('')),
    );
    const body = fc.array(
      fc.oneof(
        atom,
        atom,
        group.map(([open, inner]) => `${open}${inner})`),
      ),
      { maxLength: 6 },
    );
    const text = fc.array(fc.constantFrom('a', 'f', 'z', '1', '2', '-', '.', '_', 'é', '😀', '\n'), { maxLength: 10 });
    fc.assert(
      fc.property(body, fc.boolean(), text, (parts, closed, characters) => {
        const pattern = `^${parts.join('')}${closed ? '$' : ''}`;
        const candidate = characters.join('');
        const fast = straight(pattern.replaceAll('?P<n>', ''))?.expression;
        if (fast === undefined) return;
        const slow = RE2JS.compile(pattern.replaceAll('?P<n>', '')).matcher(candidate);
        const found = slow.find()
          ? Array.from({ length: slow.groupCount() + 1 }, (_, index) => slow.group(index))
          : null;
        const quick = fast.exec(candidate);
        expect(quick === null ? null : [...quick]).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });
});
