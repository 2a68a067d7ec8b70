import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/core/policy/number.ts';

describe('parseNumber', () => {
  it.each([
    ['1', 1],
    ['+5', 5],
    ['-1.5', -1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['017', 17],
    ['1e7', 1e7],
    ['1E+7', 1e7],
    ['1_000', 1000],
    ['20240131_12', 2024013112],
    ['1e1_0', 1e10],
    ['0_1', 1],
    ['1e-400', 0],
    ['20240131120000123', 20240131120000124],
    ['inf', Infinity],
    ['+Infinity', Infinity],
    ['-INF', -Infinity],
    ['NaN', NaN],
    ['nan', NaN],
    ['0x1p4', 16],
    ['0X1P4', 16],
    ['-0x.8p0', -0.5],
    ['0x_1_0p0', 16],
    ['0x1.p-1', 0.5],
    ['0x1.fffffffffffff8p0', 2],
    ['0x1.fffffffffffff7p0', 1.9999999999999998],
    ['0x1.00000000000008p0', 1],
    ['0x1.00000000000018p0', 1.0000000000000004],
    ['0x1p-1074', 5e-324],
    ['0x1p-1075', 0],
    ['0x1.8p-1075', 5e-324],
    ['0x1p-99999999999', 0],
    ['0x0p99999999999', 0],
    ['0x1.fffffffffffffp1023', Number.MAX_VALUE],
  ])('reads %j as %d', (text, expected) => {
    expect(parseNumber(text)).toBe(expected);
  });

  it.each([
    '',
    ' 1',
    '1\n',
    '0x10',
    '0b1',
    '0o7',
    '1__0',
    '_1',
    '1_',
    '1._5',
    '1_.5',
    '1e',
    '1e_1',
    'v1',
    '1.2.3',
    '+NaN',
    'infinit',
    '0x',
    '0xp1',
    '0x_.8p0',
    '1-2',
    '１',
  ])('finds no number in %j', (text) => {
    expect(parseNumber(text)).toBe('invalid syntax');
  });

  it.each(['1e400', '-1e309', '12e4567', '0x1p1024', '-0x1.fffffffffffff8p1023', '0x1p99999999999'])(
    'finds %j too large',
    (text) => {
      expect(parseNumber(text)).toBe('value out of range');
    },
  );

  it('reads back every number, as decimal and as hexadecimal', () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(double, fc.integer({ min: -1074, max: 900 }), fc.maxSafeInteger(), (number, exponent, mantissa) => {
        // String(-0) is '0'.
        expect(parseNumber(String(number))).toBe(number === 0 ? 0 : number);
        const sign = mantissa < 0 ? '-' : '';
        expect(parseNumber(`${sign}0x${Math.abs(mantissa).toString(16)}p${exponent}`)).toBe(mantissa * 2 ** exponent);
      }),
    );
  });
});
