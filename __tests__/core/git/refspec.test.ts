import { expect, test } from 'vitest';
import { parseRefspec } from '../../../src/core/git/refspec.ts';

test.each([
  ['refs/heads/main:refs/heads/staging', { branch: 'staging', rewrite: false }],
  ['+refs/heads/main:refs/heads/a/b', { branch: 'a/b', rewrite: true }],
  ['main:refs/heads/staging', { branch: 'staging', rewrite: false }],
  ['HEAD:refs/heads/staging', { branch: 'staging', rewrite: false }],
])('%j copies the branch', (refspec, mirror) => {
  expect(parseRefspec(refspec, 'main')).toEqual(mirror);
});

test.each([
  'refs/heads/main:refs/for/main',
  'refs/heads/main:refs/tags/v1',
  'refs/heads/other:refs/heads/staging',
  'refs/heads/*:refs/heads/*',
  ':refs/heads/staging',
  'refs/heads/main',
  '',
])('%j is not for GitHub', (refspec) => {
  expect(() => parseRefspec(refspec, 'main')).toThrow(expect.objectContaining({ code: 'automation/unsupported' }));
});
