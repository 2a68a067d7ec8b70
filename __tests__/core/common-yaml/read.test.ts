import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommon } from '../../../src/core/common-yaml/read.ts';
import { manifests } from '../manifests/documents.ts';
import { byLibrary, byUs } from './library.ts';
import { slipped, soup } from './soup.ts';
import { vectorTexts } from './vectors.ts';

describe('readCommon', () => {
  it.each([
    ['a mapping', 'a: 1 # b\n'],
    ['no line break at the end', 'a: 1'],
    ['a start of the document', '--- \n# c\na: 1\n'],
    ['a list below its key, indented and not', 'a:\n  - 1\nb:\n- 2\n-   c: 3\n    d: 4\n'],
    ['lists in lists', '- - a\n  - b\n-\n  - c\n'],
    ['nothing', 'a:\nb: # c\n- d\n'.slice(0, -4)],
    ['items of nothing', 'a:\n  -\n  - # b\n  - c\n'],
    ['quotes', '"a b": \'c: # d\'\n'],
    ['brackets', 'a: { b: [c, "d", e:f], g: {} } # h\ni: []\n'],
    ['blocks of text', 'a: |\n  b\n\n   c: d\n  # e\n\n# f\ng:\n  - >-\n    h\n'],
    ['what looks like more', 'a: b#c\nd: --e=f\ng: http://h/?i=1&j=[k]\nl: ^v(?<m>.*)$\n'],
    ['letters of other scripts', 'a: "ä" # 版\n'],
    ['comments at any column', 'a:\n# b\n  c: 1\n      # d\n  e: 2\n'],
  ])('reads %s as the library does', (_, text) => {
    expect(byUs(text)).toBeDefined();
    expect(byUs(text)).toEqual(byLibrary(text));
  });

  it.each([
    ['nothing at all', '# a\n'],
    ['a bare value', 'a\n'],
    ['anchors, aliases, tags', 'a: &b 1\nc: *b\nd: !e f\n'],
    ['merge keys', '<<: { a: b }\n'],
    ['values of several lines', 'a: b\n  c\n'],
    ['brackets over several lines', 'a: [b,\n  c]\n'],
    ['a mapping in a value', 'a: b: c\n'],
    ['a list in a line with its key', 'a: - b\n'],
    ['items that lie askew', 'a:\n   b: 1\n  c: 2\n'],
    ['escapes', 'a: "b\\nc"\n'],
    ["doubled quotes'", "a: 'b''c'\n"],
    ['what follows a quoted value', 'a: "b" c\n'],
    ['explicit keys', '? a\n: b\n'],
    ['tabs', 'a:\tb\n'],
    ['Windows', 'a: b\r\n'],
    ['a BOM', '\ufeffa: b\n'],
    ['line breaks of YAML 1.1', 'a: b\u2028c: d\n'],
    ['control characters', 'a: b\u0007\n'],
    ['pairs of UTF-16', 'a: 😀\n'],
    ['several documents', 'a: 1\n---\nb: 2\n'],
    ['directives', '%YAML 1.1\n---\na: 1\n'],
    ['ends of documents', 'a: 1\n...\n'],
    ['what headers of blocks may say besides', 'a: |2\n  b\n'],
    ['a block that begins with a blank line', 'a: |\n\n  b\n'],
    ['a very long key', `${'k'.repeat(1000)}: 1\n`],
    ['nothing between brackets', 'a: { b: }\n'],
    ['a comma before the bracket', 'a: [b, ]\n'],
    ['collections nested very deep', Array.from({ length: 70 }, (__, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ])('leaves %s to the library', (_, text) => {
    expect(readCommon(text)).toBeUndefined();
  });

  it('reads hundreds of the vectors, and each as the library does', () => {
    const common = vectorTexts.filter((text) => readCommon(text) !== undefined);
    expect(common.length).toBeGreaterThan(600);
    for (const text of common) expect(byUs(text), text).toEqual(byLibrary(text));
  });

  it.each([
    ['lines in any order', soup],
    ['vectors with slips of the hand', slipped(vectorTexts)],
    ['manifests at their worst', manifests],
    ['those with slips of the hand', manifests.chain((text) => slipped([text]))],
  ])('reads %s as the library does, or not at all', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const ours = byUs(text);
        if (ours !== undefined) expect(ours).toEqual(byLibrary(text));
      }),
      { numRuns: 10_000 },
    );
  });
});
