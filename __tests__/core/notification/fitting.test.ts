import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf, fitting, fittingLines, literal } from '../../../src/core/notification/fitting.ts';
import { hostile } from './samples.ts';

const entity = (character: string): string => (character === '<' ? '&lt;' : character);

describe('fitting', () => {
  it.each([
    ['a<b', 6, entity, 'a&lt;b'],
    ['a<b', 5, entity, 'a…'],
    ['a\nb', 9, literal, 'a\\nb'],
    ['', 5, literal, ''],
    ['abc', 3, literal, 'abc'],
    ['abcd', 3, literal, 'ab…'],
    ['\u{1f600}\u{1f600}', 3, literal, '\u{1f600}…'],
    ['\ud800a', 9, literal, '\ufffda'],
    ['\u202eabc', 9, literal, '\\u{202e}…'],
  ])('writes %j in %i characters', (text, most, escape, expected) => {
    expect(fitting(text, most, escape)).toBe(expected);
  });

  it('is never too long, never half a character or half an escape, and whole where it fits', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 80 }), (text, most) => {
        const written = fitting(text, most, entity);
        expect(written.length).toBeLessThanOrEqual(most);
        expect(written).not.toMatch(/[\p{Surrogate}\p{Cc}]/u);
        expect(written.replaceAll('&lt;', '')).not.toMatch(/</);
        const whole = fitting(text, 100_000, entity);
        if (whole.length <= most) expect(written).toBe(whole);
        else expect(whole.startsWith(written.slice(0, -1))).toBe(true);
      }),
    );
  });
});

describe('fittingLines', () => {
  it.each([
    [['a', 'b', 'c'], { lines: 2, width: 9, all: 99 }, 'a\nb\nand 1 more'],
    [['a', 'b'], { lines: 2, width: 9, all: 99 }, 'a\nb'],
    [['abcdef'], { lines: 2, width: 3, all: 99 }, 'ab…'],
    [['abc', 'def', 'ghi'], { lines: 9, width: 9, all: 38 }, 'abc\ndef\nand 1 more'],
    [[], { lines: 2, width: 9, all: 99 }, ''],
    [['a'], { lines: 0, width: 9, all: 99 }, 'and 1 more'],
  ])('writes %j within %j', (lines, limits, expected) => {
    expect(fittingLines(lines, limits, literal)).toBe(expected);
  });
});

it('keeps the first of a list, and counts the rest', () => {
  expect(firstOf(['a', 'b', 'c'], 2)).toEqual({ items: ['a', 'b'], more: 1 });
  expect(firstOf(['a'], 2)).toEqual({ items: ['a'], more: 0 });
});
