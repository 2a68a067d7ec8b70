import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/core/policy/quote.ts';
import {
  compareIdentifiers,
  compareVersions,
  parseTagVersion,
  parseVersion,
} from '../../../src/core/policy/version.ts';
import { anyVersion, version } from './samples.ts';

describe('parseVersion', () => {
  it.each([
    ['1.2.3', { major: 1, minor: 2, patch: 3, pre: '' }],
    ['v1.02', { major: 1, minor: 2, patch: 0, pre: '' }],
    ['00.00.00', { major: 0, minor: 0, patch: 0, pre: '' }],
    ['1.0.0-rc.1+x', { major: 1, minor: 0, patch: 0, pre: 'rc.1' }],
    ['1.2.3--05', { major: 1, minor: 2, patch: 3, pre: '-05' }],
    ['9007199254740993.0.0', { major: 9007199254740993n, minor: 0, patch: 0, pre: '' }],
    ['1.0.18446744073709551615', { major: 1, minor: 0, patch: 18446744073709551615n, pre: '' }],
  ])('reads %j', (text, expected) => {
    expect(parseVersion(text)).toEqual(expected);
  });

  it.each([
    '',
    'V1',
    'vv1.2.3',
    '1.2.3.4',
    '1.2.3p',
    '1.2.3-',
    '1.2.3-01',
    '1.0.0-rc.01',
    '1.2.3_4',
    ' 1.2.3',
    '1.2.3\n',
    '1.0.18446744073709551616',
    `1.0.0-${'a'.repeat(251)}`,
  ])('makes nothing of %j', (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });
});

it.each([
  ['1.2.3', true],
  ['1.2-rc.1', true],
  ['1-a.b.c', true],
  ['1.2', false],
  ['v1', false],
  ['1.2-5', false],
  ['a.b.c', false],
])('Flux takes %j for the version of a tag: %j', (text, expected) => {
  expect(parseTagVersion(text) !== undefined).toBe(expected);
});

describe('compareVersions', () => {
  it.each([
    ['1.0.0', '1.0.0-a', 1],
    ['1.0.0-rc9', '1.0.0-rc10', 1],
    ['1.0.0-rc.9', '1.0.0-rc.10', -1],
    ['1.0.0-rc.1', '1.0.0-rc', 1],
    ['1.0.0-rc.1', '1.0.0-rc1', -1],
    ['1.0.0-999', '1.0.0-alpha', -1],
    ['1.0.0-RC.1', '1.0.0-rc.1', -1],
    ['1.0.0-20240131120000123', '1.0.0-20240131120000124', -1],
    ['1.0.0-18446744073709551616', '1.0.0-1', 1],
    ['1.0.0-18446744073709551617', '1.0.0-18446744073709551616', 1],
    ['9007199254740993.0.0', '9007199254740992.0.0', 1],
    ['9007199254740993.0.0', '1.0.0', 1],
    ['v1.0.0+a', '01.0.0+b', 0],
  ])('(%s, %s) → %i', (a, b, expected) => {
    expect(Math.sign(compareVersions(version(a), version(b)))).toBe(expected);
    expect(Math.sign(compareVersions(version(b), version(a)))).toBe(expected === 0 ? 0 : -expected);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(fc.tuple(anyVersion, anyVersion, anyVersion), (texts) => {
        const sorted = texts.map(version).sort(compareVersions);
        sorted.forEach((low, index) => {
          for (const high of sorted.slice(index)) expect(compareVersions(low, high)).toBeLessThanOrEqual(0);
        });
      }),
    );
  });
});

it.each([
  ['', 'a', -1],
  ['rc.1', 'rc.2', -1],
  ['1', 'a', -1],
  ['a', 'a', 0],
])('compareIdentifiers(%j, %j) → %i', (a, b, expected) => {
  expect(Math.sign(compareIdentifiers(a, b))).toBe(expected);
});

it.each([
  ['1.x', '"1.x"'],
  ['1.2.3\u00a0', String.raw`"1.2.3\u00a0"`],
  ['a"b\\c\n\t', String.raw`"a\"b\\c\n\t"`],
  ['\0\x07\x7f', String.raw`"\x00\a\x7f"`],
  ['é😀`', '"é😀`"'],
  ['\u200b\u{e0001}', String.raw`"\u200b\U000e0001"`],
])('Go would quote %j as %s', (text, expected) => {
  expect(quote(text)).toBe(expected);
});
