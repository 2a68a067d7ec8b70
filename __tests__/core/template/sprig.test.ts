import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, Meter } from '../../../src/core/template/meter.ts';
import { pad } from '../../../src/core/template/fmt/flags.ts';
import { sprint, sprintln, textOf } from '../../../src/core/template/fmt/print.ts';
import { sprintf } from '../../../src/core/template/fmt/printf.ts';
import { formatInteger, formatNumber, formatString } from '../../../src/core/template/fmt/scalars.ts';
import { escapeHtml, escapeJs, escapeQuery } from '../../../src/core/template/escape.ts';
import { kebabCase, pascalCase, snakeCase } from '../../../src/core/template/sprig/cases.ts';
import { toFloat64, toInt64 } from '../../../src/core/template/sprig/cast.ts';
import { civilOf, daysInMonth, daysOf, weekdayOf, yearDayOf } from '../../../src/core/template/sprig/civil.ts';
import { add, decimalOf, divide, floatOf, multiply, subtract } from '../../../src/core/template/sprig/decimals.ts';
import { formatDuration, parseDuration, roundDuration } from '../../../src/core/template/sprig/duration.ts';
import { replacement } from '../../../src/core/template/sprig/expand.ts';
import { encodeJson } from '../../../src/core/template/sprig/json-encode.ts';
import { piecesOf } from '../../../src/core/template/sprig/layout.ts';
import { formatTime } from '../../../src/core/template/sprig/time-format.ts';
import { parseTime } from '../../../src/core/template/sprig/time-parse.ts';
import { parseUrl, urlText } from '../../../src/core/template/sprig/url.ts';
import { lex } from '../../../src/core/template/lex.ts';
import { numberLiteral } from '../../../src/core/template/parse-number.ts';
import { kindOf, typeOf } from '../../../src/core/template/types.ts';
import { dictOf, listOf } from '../../../src/core/template/values.ts';

const meter = (): Meter => new Meter(DEFAULT_LIMITS);

describe('reading', () => {
  it('splits text into tokens', () => {
    expect(lex('a{{.B}}').map(({ kind }) => kind)).toEqual(['text', 'leftDelim', 'field', 'rightDelim', 'eof']);
  });

  it('takes a number for all that it may be', () => {
    expect(numberLiteral('number', '3')).toEqual({ int: 3n, float: 3 });
    expect(numberLiteral('number', '2.0')).toEqual({ int: 2n, float: 2 });
    expect(numberLiteral('charConstant', "'a'")).toEqual({ int: 97n, float: 97 });
    expect(numberLiteral('number', '18446744073709551615')).toEqual({ int: undefined, float: 2 ** 64 });
  });
});

describe('fmt', () => {
  it('prints as Go does', () => {
    expect(textOf(listOf([1n, 'a']), meter())).toBe('[1 a]');
    expect(sprint(['a', 1n, 2n], meter())).toBe('a1 2');
    expect(sprintln(['a', 1n], meter())).toBe('a 1\n');
    expect(sprintf('%s-%d', ['a', 3n], meter())).toBe('a-3');
    expect(sprintf('%d', [], meter())).toBe('%!d(MISSING)');
  });

  it('pads and forms single values', () => {
    expect(pad('a', { width: 3 })).toBe('  a');
    expect(pad('a', { width: 3, minus: true })).toBe('a  ');
    expect(formatInteger(42n, 'd', { width: 5, zero: true })).toBe('00042');
    expect(formatString('\xc3\xa9', 'q', {})).toBe('"\xc3\xa9"');
    expect(formatNumber(3.14159, 'f', { precision: 2 })).toBe('3.14');
  });

  it('names types and kinds', () => {
    expect([typeOf(1n), typeOf(dictOf([])), kindOf(1.5), kindOf(null)]).toEqual([
      'int',
      'map[string]interface {}',
      'float64',
      'invalid',
    ]);
  });

  it('escapes', () => {
    expect(escapeHtml('<a>')).toBe('&lt;a&gt;');
    expect(escapeJs("a'b<")).toBe("a\\'b\\u003C");
    expect(escapeQuery('a b/\xc3\xa9')).toBe('a+b%2F%C3%A9');
  });
});

describe('numbers of sprig', () => {
  it('are made of anything', () => {
    expect(['0x1F', 1.9, true, '1.0', '08', 1e30, null, listOf([])].map(toInt64)).toEqual([
      31n,
      1n,
      1n,
      1n,
      0n,
      -(2n ** 63n),
      0n,
      0n,
    ]);
    expect(['1.5', 'x', true, 2n].map(toFloat64)).toEqual([1.5, 0, 1, 2]);
  });

  it('are exact decimals', () => {
    expect(floatOf(add(decimalOf(0.1), decimalOf(0.2)))).toBe(0.3);
    expect(floatOf(subtract(decimalOf(1), decimalOf(0.9)))).toBe(0.1);
    expect(floatOf(multiply(decimalOf(1.1), decimalOf(1.1)))).toBe(1.21);
    expect(floatOf(divide(decimalOf(1), decimalOf(3)))).toBe(0.3333333333333333);
    expect(floatOf(divide(decimalOf(-2), decimalOf(3)))).toBe(-0.6666666666666667);
    expect(decimalOf(0.1)).toEqual({ coefficient: 1n, exponent: -1 });
  });
});

describe('dates', () => {
  it('count days', () => {
    expect(daysOf(1970, 1, 2)).toBe(1);
    expect(daysOf(2023, 14, 1)).toBe(daysOf(2024, 2, 1));
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(civilOf(86_400)).toEqual({ year: 1970, month: 1, day: 2, hour: 0, minute: 0, second: 0 });
    expect(weekdayOf(-86_400)).toBe(3);
    expect(yearDayOf(daysOf(2024, 12, 31) * 86_400)).toBe(366);
  });

  it('agree with JavaScript over ten thousand years', () => {
    for (let year = 0; year < 10_000; year += 7) {
      const day = new Date(0);
      day.setUTCFullYear(year, 1, 29);
      expect(daysOf(year, 2, 29) * 86_400_000, String(year)).toBe(day.getTime());
      expect(civilOf(day.getTime() / 1000)).toMatchObject({ month: day.getUTCMonth() + 1, day: day.getUTCDate() });
    }
  });

  it('are read and written by layouts', () => {
    expect(piecesOf('Jan 2')).toEqual([
      { literal: '', element: 'Jan' },
      { literal: ' ', element: '2' },
      { literal: '', element: '' },
    ]);
    const moment = parseTime('2006-01-02', '2017-12-31');
    expect(moment).toMatchObject({ seconds: 1_514_678_400 });
    expect('error' in moment ? '' : formatTime(moment, 'Mon Jan _2 2006')).toBe('Sun Dec 31 2017');
    expect(parseTime('2006', 'x')).toEqual({ error: 'parsing time "x" as "2006": cannot parse "x" as "2006"' });
  });

  it('have durations', () => {
    expect(parseDuration('1h30m')).toBe(5_400_000_000_000n);
    expect(formatDuration(95_000_000_000n)).toBe('1m35s');
    expect(formatDuration(1_500_000n)).toBe('1.5ms');
    expect(roundDuration(7_805_000_000_000n)).toBe('2h');
    expect(parseDuration('')).toEqual({ error: 'time: invalid duration ""' });
  });
});

describe('texts of sprig', () => {
  it('take other cases', () => {
    expect([
      snakeCase('FirstName'),
      snakeCase('HTTPServer2Go'),
      kebabCase('HTTPServer'),
      pascalCase('http_server'),
    ]).toEqual(['first_name', 'http_server2_go', 'http-server', 'HttpServer']);
  });

  it('are filled into replacements', () => {
    expect(replacement('${1}W')({ texts: ['ab', 'b'], names: {} })).toBe('bW');
    expect(replacement('$1W$$$-$n')({ texts: ['ab', 'b'], names: { n: 1 } })).toBe('$$-b');
  });

  it('are JSON', () => {
    expect(encodeJson(dictOf([['b', 1n]]), { escapesHtml: true, indent: '' }, meter())).toBe('{"b":1}');
    expect(encodeJson(listOf([1e21, 1e-7, '<']), { escapesHtml: true, indent: '' }, meter())).toBe(
      '[1e+21,1e-7,"\\u003c"]',
    );
  });

  it('are URLs', () => {
    const url = parseUrl('http://a.b/c?q');
    expect(url).toMatchObject({ host: 'a.b', path: '/c', query: 'q' });
    expect(urlText(url)).toBe('http://a.b/c?q');
  });
});
