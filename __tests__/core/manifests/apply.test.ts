import { describe, expect, it } from 'vitest';
import { applyEdits, undoOf } from '../../../src/core/manifests/apply.ts';

const one = { span: [3, 4], before: '1', after: '22' } as const;
const two = { span: [8, 9], before: '2', after: '' } as const;

describe('applyEdits', () => {
  it('splices one edit', () => {
    expect(applyEdits('a: 1', [{ span: [3, 4], before: '1', after: '2' }])).toBe('a: 2');
  });

  it('splices several, each where it was before the others', () => {
    expect(applyEdits('a: 1\nb: 2\n', [one, two])).toBe('a: 22\nb: \n');
  });

  it('gives the text back without edits', () => {
    expect(applyEdits('a: 1', [])).toBe('a: 1');
  });

  it.each([
    ['another text', 'a: 3\nb: 2\n', [one]],
    ['a shorter text', 'a:', [one]],
    ['edits out of order', 'a: 1\nb: 2\n', [two, one]],
    [
      'edits that overlap',
      'a: 11',
      [{ span: [3, 5], before: '11', after: '' } as const, { span: [4, 5], before: '1', after: '' } as const],
    ],
  ])('throws on %s', (_, text, edits) => {
    expect(() => applyEdits(text, edits)).toThrow(Error);
  });
});

describe('undoOf', () => {
  it('turns an edit round', () => {
    expect(undoOf([one])).toEqual([{ span: [3, 5], before: '22', after: '1' }]);
  });

  it('gives the first text again', () => {
    const text = 'a: 1\nb: 2\n';
    expect(applyEdits(applyEdits(text, [one, two]), undoOf([one, two]))).toBe(text);
  });
});
