import { expect, test } from 'vitest';
import { isRecord, parseJson, textField } from '../../../src/core/text/json.ts';

test.each([
  ['{"a":1}', { a: 1 }],
  ['null', null],
  ['[1', undefined],
  ['', undefined],
])('parseJson(%j)', (text, expected) => {
  expect(parseJson(text)).toEqual(expected);
});

test.each([
  [{}, true],
  [[], false],
  [null, false],
  ['x', false],
])('isRecord(%j)', (value, expected) => {
  expect(isRecord(value)).toBe(expected);
});

test.each([
  [{ a: 'x' }, 'a', 'x'],
  [{ a: '' }, 'a', undefined],
  [{ a: 1 }, 'a', undefined],
  [{}, 'toString', undefined],
])('textField(%j, %s)', (record, name, expected) => {
  expect(textField(record, name)).toBe(expected);
});
