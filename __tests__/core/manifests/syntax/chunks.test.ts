import { describe, expect, it } from 'vitest';
import { chunksOf, withPlainBreaks } from '../../../../src/core/manifests/syntax/chunks.ts';

describe('chunksOf', () => {
  it.each([
    ['a: 1\n--- # b\nc: 2\n', ['a: 1\n', 'c: 2\n']],
    ['a: 1\r\n---\r\nc: 2\r\n', ['a: 1\r\n', 'c: 2\r\n']],
    ['---\na: 1\n', ['---\na: 1\n']],
    ['--- a: 1\n', ['--- a: 1\n']],
    ['a: 1\n---', ['a: 1\n---']],
    ['a\n---\n---\nb', ['a\n', '---\nb']],
    ['', ['']],
  ])('%j', (text, texts) => {
    const split = chunksOf(text);
    expect(split.kind === 'chunks' ? split.chunks.map((chunk) => chunk.text) : split).toEqual(texts);
  });

  it.each([
    ['a: 1\n--- c: 2\n', 5],
    ['a: 1\n----\nb: 1\n', 5],
  ])('%j has a bad separator', (text, at) => {
    expect(chunksOf(text)).toEqual({ kind: 'bad-separator', at });
  });

  it('says where a chunk begins', () => {
    const split = chunksOf('a: 1\n--- # b\nc: 2\n');
    expect(split.kind === 'chunks' ? split.chunks.map(({ start }) => start) : []).toEqual([0, 13]);
  });
});

describe('withPlainBreaks', () => {
  it('makes line feeds of the breaks of YAML 1.1, and keeps every offset', () => {
    expect(withPlainBreaks('a\rb\u0085c\u2028d\u2029e\r\nf')).toBe('a\nb\nc\nd\ne\r\nf');
  });
});
