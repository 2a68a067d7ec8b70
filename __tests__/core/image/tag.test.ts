import { expect, it } from 'vitest';
import { parseDigest } from '../../../src/core/image/digest.ts';
import { parseListedTag, parseTag } from '../../../src/core/image/tag.ts';

it.each([
  ['v1.0', true, true],
  ['latest', true, true],
  ['_x', true, true],
  ['x'.repeat(128), true, true],
  ['1.5.9+a', false, true],
  ['-1', false, true],
  ['.5', false, true],
  ['+Inf', false, true],
  ['x'.repeat(129), false, false],
  ['', false, false],
  ['.', false, false],
  ['..', false, false],
  ['-', false, false],
  ['a b', false, false],
  ['a/b', false, false],
  ['a:b', false, false],
  ['1.0\n', false, false],
  ['1.0\n::error::x', false, false],
  ['1.0"', false, false],
  ['`id`', false, false],
  ['é', false, false],
])('%j is a tag: %j, and one that a list may hold: %j', (text, tag, listed) => {
  expect(parseTag(text)).toBe(tag ? text : undefined);
  expect(parseListedTag(text)).toBe(listed ? text : undefined);
});

it.each([
  [`sha256:${'a'.repeat(64)}`, true],
  [`sha512:${'0'.repeat(128)}`, true],
  ['sha256:ab', false],
  [`sha256:${'A'.repeat(64)}`, false],
  [`sha512:${'a'.repeat(64)}`, false],
  [`md5:${'a'.repeat(32)}`, false],
  [`sha256:${'a'.repeat(64)}\n`, false],
])('%j is a digest: %j', (text, digest) => {
  expect(parseDigest(text)).toBe(digest ? text : undefined);
});
