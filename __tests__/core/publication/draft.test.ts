import { describe, expect, test } from 'vitest';
import { headlineAndBody, isPlain, isWorkflow } from '../../../src/core/publication/draft.ts';
import { draft } from './builders.ts';

describe('headlineAndBody', () => {
  test.each([
    ['a', { headline: 'a', body: '' }],
    ['a\n\nb', { headline: 'a', body: 'b' }],
    ['a\n\nb\n\nc\n', { headline: 'a', body: 'b\n\nc\n' }],
    ['a\n\n\nb', { headline: 'a', body: '\nb' }],
    ['a\nb', undefined],
    ['a\n', undefined],
    ['a\n\n', undefined],
    ['\n\nb', undefined],
    [' ', undefined],
    ['', undefined],
  ])('%j → %j', (message, parts) => {
    expect(headlineAndBody(message)).toEqual(parts);
    if (parts === undefined) return;
    expect(parts.body === '' ? parts.headline : `${parts.headline}\n\n${parts.body}`).toBe(message);
  });
});

test.each([
  ['.github/workflows/ci.yaml', true],
  ['.github/workflows/ci.yml', true],
  ['.github/workflows/deep/ci.yml', false],
  ['.github/dependabot.yml', false],
  ['apps/.github/workflows/ci.yml', false],
])('%s is a workflow: %s', (path, workflow) => {
  expect(isWorkflow(path)).toBe(workflow);
});

describe('isPlain', () => {
  const file = { path: 'a.yaml', text: 'a: 1\n', mode: '100644' } as const;
  test.each([
    ['ordinary files', { files: [file] }, true],
    ['an executable', { files: [file, { ...file, mode: '100755' }] }, false],
    ['a message that cannot be divided', { files: [file], message: 'a\nb' }, false],
    ['more than one request holds', { files: [{ ...file, text: 'x'.repeat(20_000_001) }] }, false],
  ] as const)('%s', (_, change, plain) => {
    expect(isPlain(draft(change))).toBe(plain);
  });
});
