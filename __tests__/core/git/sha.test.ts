import { expect, test } from 'vitest';
import { parseSha, shortSha } from '../../../src/core/git/sha.ts';

test.each([
  ['0123456789abcdef0123456789abcdef01234567', true],
  ['0'.repeat(64), true],
  ['HEAD', false],
  ['0123456', false],
  ['0123456789ABCDEF0123456789ABCDEF01234567', false],
  [`${'0'.repeat(40)}\n`, false],
])('%j names an object: %s', (text, named) => {
  expect(parseSha(text) !== undefined).toBe(named);
});

test('people write seven digits', () => {
  expect(shortSha(parseSha('0123456789abcdef0123456789abcdef01234567')!)).toBe('0123456');
});
