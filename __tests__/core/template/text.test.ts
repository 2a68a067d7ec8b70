import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFloat, type FloatForm } from '../../../src/core/template/text/floats.ts';
import { parseFloat64, parseInt64, parseUint64 } from '../../../src/core/template/text/numbers.ts';
import { canBackquote, quote, quoteRune, sharpU } from '../../../src/core/template/text/quote.ts';
import { isPrint, toLower, toTitle, toUpper } from '../../../src/core/template/text/unicode.ts';
import { literalCharacter, unquote } from '../../../src/core/template/text/unquote.ts';
import {
  encodeRune,
  mapRunes,
  runeAt,
  runeCount,
  runesOf,
  toBytes,
  toText,
} from '../../../src/core/template/text/utf8.ts';

/** Any characters, but no halves of surrogate pairs. */
const anyText = fc.string({ unit: 'binary' });
const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => String.fromCharCode(...array));

describe('bytes', () => {
  it('hold any text', () => {
    fc.assert(fc.property(anyText, (text) => toText(toBytes(text)) === text));
  });

  it('are what UTF-8 says', () => {
    fc.assert(fc.property(anyText, (text) => toBytes(text) === Buffer.from(text).toString('latin1')));
  });

  it('fall into runes that cover them all', () => {
    fc.assert(fc.property(bytes, (text) => runesOf(text).reduce((sum, { size }) => sum + size, 0) === text.length));
  });

  it.each([
    ['é', '\xc3\xa9'],
    ['\ud800', '\xef\xbf\xbd'],
    ['\ufeffa', '\xef\xbb\xbfa'],
  ])('of %j are %j', (text, expected) => {
    expect(toBytes(text)).toBe(expected);
  });

  it.each([
    ['\xc3\xa9', 'é'],
    ['\xff\xfea', '��a'],
    ['\xe6\x97', '��'],
    ['\xed\xa0\x80', '���'],
    ['\xef\xbb\xbfa', '\ufeffa'],
  ])('%j are %j', (text, expected) => {
    expect(toText(text)).toBe(expected);
  });

  it.each([
    ['\xc3\xa9', { code: 0xe9, size: 2 }],
    ['\xf0\x9f\x8e\x89', { code: 0x1f389, size: 4 }],
    ['\xc0\x80', { code: 0xfffd, size: 1 }],
    ['\xe0\x80\x80', { code: 0xfffd, size: 1 }],
    ['\xf4\x90\x80\x80', { code: 0xfffd, size: 1 }],
  ])('%j begin with %j', (text, rune) => {
    expect(runeAt(text, 0)).toEqual(rune);
  });

  it('are counted and changed rune by rune', () => {
    expect(runeCount('\xc3\xa9')).toBe(1);
    expect(encodeRune(0xe9)).toBe('\xc3\xa9');
    expect(encodeRune(0xd800)).toBe('\xef\xbf\xbd');
    expect(mapRunes('a\xff', toUpper)).toBe('A\xef\xbf\xbd');
  });
});

describe('case', () => {
  it.each([
    [toUpper, 'a', 'A'],
    [toUpper, 'ß', 'ß'],
    [toUpper, 'ᾳ', 'ᾼ'],
    [toUpper, 'ᾀ', 'ᾈ'],
    [toUpper, 'ŉ', 'ŉ'],
    [toLower, 'A', 'a'],
    [toLower, 'İ', 'i'],
    [toTitle, 'ǆ', 'ǅ'],
    [toTitle, 'Ǳ', 'ǲ'],
    [toTitle, 'ა', 'ა'],
    [toTitle, 'a', 'A'],
  ] as const)('%o of %s is %s', (change, from, to) => {
    expect(String.fromCodePoint(change(from.codePointAt(0)!))).toBe(to);
  });

  it('knows what can be printed', () => {
    expect(['a', ' ', 'é', '\u00a0', '\u200b', '\n', '🎉'].map((c) => isPrint(c.codePointAt(0)!))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('quoting', () => {
  it('is undone by unquoting, whatever the bytes', () => {
    fc.assert(fc.property(bytes, (text) => unquote(quote(text)) === text && unquote(quote(text, true)) === text));
  });

  it.each([
    ['a\n', '"a\\n"'],
    ['"\\', '"\\"\\\\"'],
    ['\xff\x00\x7f', '"\\xff\\x00\\x7f"'],
    ['\xc3\xa9', '"\xc3\xa9"'],
    ['\xe2\x80\x8b', '"\\u200b"'],
  ])('of %j gives %s', (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  it.each([
    ['"a\\n"', 'a\n'],
    ['`a\\n\r`', 'a\\n'],
    ['"\\u00e9\\U0001F389\\x41\\101"', '\xc3\xa9\xf0\x9f\x8e\x89AA'],
    ['"\\q"', undefined],
    ['"\\\'"', undefined],
    ['"\\ud800"', undefined],
    ['"\\400"', undefined],
    ['"\\x4"', undefined],
  ])('of %s is undone to %j', (literal, expected) => {
    expect(unquote(literal)).toBe(expected);
  });

  it('knows characters and backquotes', () => {
    expect(literalCharacter('\\x41', 0, '"')).toMatchObject({ bytes: 'A', size: 4 });
    expect(quoteRune(0x41)).toBe("'A'");
    expect([sharpU(0x7d), sharpU(0x200b)]).toEqual(["U+007D '}'", 'U+200B']);
    expect(quoteRune(0x27)).toBe("'\\''");
    expect(quoteRune(0xe9, true)).toBe("'\\u00e9'");
    expect(['a"b', 'a`b', 'a\nb', 'a\tb', '\xff', '\xef\xbb\xbf'].map(canBackquote)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['0x1F', 0, 31n],
    ['0b11', 0, 3n],
    ['0o17', 0, 15n],
    ['017', 0, 15n],
    ['-1_000', 0, -1000n],
    ['0x_1f', 0, 31n],
    ['12', 10, 12n],
    ['777', 8, 511n],
    ['-9223372036854775808', 0, -(2n ** 63n)],
  ] as const)('%s in base %i is %s', (text, base, value) => {
    expect(parseInt64(text, base)).toEqual({ value });
  });

  it.each([
    ['08', 0, 0n, 'syntax'],
    ['1__0', 0, 0n, 'syntax'],
    ['1_', 0, 0n, 'syntax'],
    ['', 0, 0n, 'syntax'],
    ['0x', 0, 0n, 'syntax'],
    ['0x1', 10, 0n, 'syntax'],
    ['9223372036854775808', 10, 2n ** 63n - 1n, 'range'],
    ['-99999999999999999999', 0, -(2n ** 63n), 'range'],
    ['9'.repeat(1000), 10, 2n ** 63n - 1n, 'range'],
  ] as const)('%s in base %i is %s by a %s error', (text, base, value, fault) => {
    expect(parseInt64(text, base)).toEqual({ value, fault });
  });

  it('reads the unsigned', () => {
    expect([parseUint64('7'), parseUint64('18446744073709551615'), parseUint64('18446744073709551616')]).toEqual([
      7n,
      2n ** 64n - 1n,
      undefined,
    ]);
  });

  it.each([
    ['1e3', 1000],
    ['.5', 0.5],
    ['1_0.5', 10.5],
    ['0x1p-2', 0.25],
    ['-0x.8p1', -1],
    ['inf', Infinity],
    ['-Infinity', -Infinity],
    ['nan', NaN],
    ['1e400', undefined],
    ['1_e5', undefined],
    ['0x1', undefined],
    ['1e', undefined],
    ['', undefined],
    ['+nan', undefined],
  ])('the float %s is %s', (text, expected) => {
    expect(parseFloat64(text)).toBe(expected);
  });
});

describe('floats', () => {
  it('read back as they were, in every form', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, fc.constantFrom<FloatForm>('e', 'f', 'g'), (value, form) => {
        expect(Number(formatFloat(value, form, -1))).toBe(value);
      }),
    );
  });

  it('have exact digits: seventeen are enough for any', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(formatFloat(value, 'e', 16))).toBe(value);
        expect(Number(formatFloat(value, 'g', 17))).toBe(value);
      }),
    );
  });

  it.each([
    [1e21, 'g', -1, '1e+21'],
    [100000, 'g', -1, '100000'],
    [1000000, 'g', -1, '1e+06'],
    [0.0001, 'g', -1, '0.0001'],
    [0.00001, 'g', -1, '1e-05'],
    [2.5, 'f', 0, '2'],
    [3.5, 'f', 0, '4'],
    [0.5, 'f', 0, '0'],
    [1.005, 'f', 2, '1.00'],
    [9.995, 'f', 2, '9.99'],
    [99.9999, 'f', 2, '100.00'],
    [1e22, 'f', 0, '10000000000000000000000'],
    [0.1, 'f', 25, '0.1000000000000000055511151'],
    [123456, 'g', 3, '1.23e+05'],
    [0, 'e', 2, '0.00e+00'],
    [-0, 'g', -1, '-0'],
    [5e-324, 'e', 3, '4.941e-324'],
    [Infinity, 'g', -1, '+Inf'],
    [NaN, 'g', -1, 'NaN'],
  ] as const)('%d in the form %s to %i is %s', (value, form, precision, expected) => {
    expect(formatFloat(value, form, precision)).toBe(expected);
  });
});
