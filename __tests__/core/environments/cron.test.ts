import { describe, expect, it } from 'vitest';
import { fallsOn, parseCron } from '../../../src/core/environments/cron.ts';

const range = (from: number, to: number, step = 1): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

describe('parseCron', () => {
  it('lays a schedule out', () => {
    expect(parseCron('0 18 * * FRI')).toEqual({
      text: '0 18 * * FRI',
      minutes: [1080],
      months: range(1, 12),
      daysOfMonth: range(1, 31),
      daysOfWeek: [5],
      eitherDay: false,
    });
  });

  it.each([
    ['*/15 0 * * *', { minutes: [0, 15, 30, 45] }],
    ['5,1-3 1 * * *', { minutes: [61, 62, 63, 65] }],
    ['10-50/20 0,1 * * *', { minutes: [10, 30, 50, 70, 90, 110] }],
    ['0 0 * jan-Mar,12 *', { months: [1, 2, 3, 12] }],
    ['0 0 * * 7', { daysOfWeek: [0] }],
    ['0 0 * * fri-sun', { daysOfWeek: [0, 5, 6] }],
    ['0 0 * * sun-tue', { daysOfWeek: [0, 1, 2] }],
    ['0 0 * * sun-sun', { daysOfWeek: [0] }],
    ['0 0 * * 5-7', { daysOfWeek: [0, 5, 6] }],
    ['0 0 1 * 1', { daysOfMonth: [1], daysOfWeek: [1], eitherDay: true }],
    ['0 0 */2 * 1', { daysOfMonth: range(1, 31, 2), eitherDay: false }],
    ['  0   0  29 2  * ', { daysOfMonth: [29], months: [2] }],
    ['0 0 31 2 1', { eitherDay: true }],
  ])('reads %s', (text, expected) => {
    expect(parseCron(text)).toMatchObject(expected);
  });

  it.each([
    '',
    '* * * *',
    '* * * * * *',
    '@daily',
    '60 * * * *',
    '* 24 * * *',
    '* * 0 * *',
    '* * 32 * *',
    '* * * 13 *',
    '* * * * 8',
    '* * * * frid',
    '5/10 * * * *',
    '*/0 * * * *',
    '22-6 * * * *',
    '1, * * * *',
    '*-5 * * * *',
    '0x1 * * * *',
    '-1 * * * *',
    '? * * * *',
    '0 0 30 2 *',
    '0 0 31 4,6,9,11 *',
  ])('refuses "%s"', (text) => {
    expect(() => parseCron(text)).toThrow(expect.objectContaining({ code: 'config/invalid-cron' }));
  });

  it('says what was meant', () => {
    expect(() => parseCron('0 0 * * fry')).toThrow(expect.objectContaining({ hint: 'Did you mean "fri"?' }));
    expect(() => parseCron('5/10 * * * *')).toThrow(expect.objectContaining({ hint: 'Write "5-59/10".' }));
  });
});

describe('fallsOn', () => {
  it.each([
    ['0 18 * * FRI', 1, true],
    ['0 18 * * FRI', 2, false],
    ['0 0 2 1 *', 1, true],
    ['0 0 2 2 *', 1, false],
    ['0 0 3 1 fri', 1, true],
    ['0 0 3 1 fri', 2, true],
    ['0 0 3 1 fri', 3, false],
    ['0 0 */2 * fri', 1, false],
    ['0 0 */2 * thu', 0, true],
  ])('%s on day %d of 1970 is %s', (text, dayNumber, expected) => {
    expect(fallsOn(parseCron(text), dayNumber)).toBe(expected);
  });
});
