import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../../src/core/flux/documents.ts';
import { descend, textOf, type Value } from '../../../src/core/flux/value.ts';

const all = (): boolean => true;

function parse(text: string, isWanted: (text: string) => boolean = all): ReturnType<typeof parseDocuments> {
  return parseDocuments({ path: 'f.yaml', text }, isWanted);
}

function offsetOf(value: Value | undefined): number {
  return value?.offset ?? -1;
}

describe('parseDocuments', () => {
  it('parses the documents that are wanted, with their places in the file', () => {
    const [document, ...others] = parse('a: 1\n---\nb: 2\n', (text) => text.includes('b'));
    expect(others).toEqual([]);
    expect(document?.placeOf(offsetOf(document.root))).toEqual({ file: 'f.yaml', line: 3, column: 1 });
  });

  it.each([
    ['LF', 'x: 1\n---\n# c\na:\n  b: v\n'],
    ['CRLF', 'x: 1\r\n---\r\n# c\r\na:\r\n  b: v\r\n'],
    ['a BOM', '\ufeffx: 1\n---\n# c\na:\n  b: v\n'],
    ['a comment after the marker', 'x: 1\n--- # second\n# c\na:\n  b: v\n'],
    ['a document end', 'x: 1\n...\n# c\na:\n  b: v'],
  ])('knows lines and columns with %s', (_, text) => {
    const document = parse(text)[1];
    const value = descend(document?.root, 'a', 'b');
    expect(textOf(value)).toBe('v');
    expect(document?.placeOf(offsetOf(value))).toMatchObject({ line: 5, column: 6 });
  });

  it('reads a file that begins with a marker or a BOM', () => {
    expect(parse('\ufeff---\na: b\n').map(({ root }) => textOf(descend(root, 'a')))).toEqual(['b']);
  });

  it('takes no text that begins with dashes for a marker', () => {
    expect(parse('a: b\n----\n')).toHaveLength(1);
    expect(parse('a: |\n  x\n  ---\n  y\n').map(({ root }) => textOf(descend(root, 'a')))).toEqual(['x\n---\ny\n']);
  });

  it('reports a broken document once, where it breaks, and goes on', () => {
    const documents = parse('a: 1\n---\nb: [\nc: "\n---\nd: 2\n');
    expect(documents.map(({ flaw }) => flaw && [flaw.code, flaw.at?.line])).toEqual([
      undefined,
      ['file/invalid-yaml', expect.any(Number)],
      undefined,
    ]);
    expect(documents[1]?.flaw?.at?.line).toBeGreaterThanOrEqual(3);
    expect(documents[1]?.flaw?.at?.line).toBeLessThan(6);
  });

  it('survives nesting that would exhaust the stack', () => {
    for (const text of [
      '['.repeat(50_000),
      '- '.repeat(50_000),
      '{a: '.repeat(50_000),
      `${'- '.repeat(50_000)}a\nb: 1`,
    ]) {
      expect(parse(text)[0]?.flaw?.code).toBe('file/invalid-yaml');
    }
  });
});
