import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchesClash, branchNameOf, safeBranchName } from '../../../src/core/git/branch-name.ts';

describe('safeBranchName', () => {
  test.each([
    ['app:1.0 beta', 'app-1.0-beta'],
    ['/a//..b/x.lock/', 'a/b/x'],
    ['a..b', 'a.b'],
    ['a.lock.lock', 'a'],
    ['-rf', 'rf'],
    ['a@{1}', 'a@-1-'],
    ['@', ''],
    ['HEAD', ''],
    ['$(touch x)', '-touch-x-'.replace(/^-/, '')],
    ['a\nb\u202ec', 'a-b-c'],
    ['.hidden/.x', 'hidden/x'],
    ['grün/été', 'grün/été'],
  ])('%j → %j', (text, name) => {
    expect(safeBranchName(text)).toBe(name);
  });

  test('never grows past what a file name holds', () => {
    expect(safeBranchName('a'.repeat(1000))).toHaveLength(200);
  });

  test('whatever it makes, git takes', () => {
    const texts = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('/', '.', '..', '.lock', '@{', '-', ' ', '@', 'HEAD')),
    );
    const samples = fc.sample(texts, 300).map((parts) => safeBranchName(parts.join('')));
    for (const name of new Set(samples.filter((sample) => sample !== ''))) {
      const { status } = spawnSync('git', ['check-ref-format', '--branch', name]);
      expect(status, JSON.stringify(name)).toBe(0);
    }
    fc.assert(
      fc.property(texts, (parts) => safeBranchName(safeBranchName(parts.join(''))) === safeBranchName(parts.join(''))),
    );
  });
});

describe('branchNameOf', () => {
  test.each([
    ['auto/{namespace}/{policy}', { namespace: 'apps', policy: 'web' }, 'auto/apps/web'],
    ['auto/{branch}', { branch: 'release/1.x' }, 'auto/release/1.x'],
    ['auto/{policy}', { policy: 'a/b' }, 'auto/a-b'],
    ['auto/{tag}', { tag: '1.0.lock' }, 'auto/1.0'],
  ])('%j with %j → %j', (template, values, name) => {
    expect(branchNameOf(template, values)).toBe(name);
  });

  test.each([
    ['auto/{policy}', { namespace: 'apps' }],
    ['auto/{}', { namespace: 'apps' }],
    ['{tag}', { tag: '..' }],
    ['auto/{policy}', { policy: undefined }],
  ])('%j with %j is refused', (template, values) => {
    expect(() => branchNameOf(template, values)).toThrow(expect.objectContaining({ code: 'publish/branch-template' }));
  });
});

test.each([
  ['a/b', 'a/b/c', true],
  ['a/b/c', 'a/b', true],
  ['a/b', 'a/bc', false],
  ['a/b', 'a/b', false],
])('%j and %j clash: %s', (a, b, clash) => {
  expect(branchesClash(a, b)).toBe(clash);
});
