import { describe, expect, it } from 'vitest';
import { isDate, isYaml11NonString } from '../../../src/core/manifests/yaml11.ts';

describe('isYaml11NonString', () => {
  it.each([
    ['1.10', true],
    ['on', true],
    ['0o17', true],
    ['+.INF', true],
    ['.NaN', true],
    ['1.2.3', false],
    ['1e400', false],
    ['.5_0', false],
    ['tRUE', false],
  ])('%s → %s', (text, expected) => {
    expect(isYaml11NonString(text)).toBe(expected);
  });
});

describe('isDate', () => {
  it.each([
    ['2024-01-31', true],
    ['2024-1-1', true],
    ['2024-13-45', false],
    ['2024.01.01', false],
    ['2024-01-01T10-00-00', false],
  ])('%s → %s', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });
});
