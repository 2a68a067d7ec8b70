import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readCommon } from '../../../src/core/common-yaml/read.ts';
import { commonValueOf } from '../../../src/core/flux/common-value.ts';
import { valueOf, type Value } from '../../../src/core/flux/value.ts';
import { slipped, soup } from '../common-yaml/soup.ts';
import { vectorTexts } from '../common-yaml/vectors.ts';

function byUs(text: string): Value | undefined {
  const root = readCommon(text);
  return root && commonValueOf(root, text);
}

/** The values of all documents, and what is wrong with them. */
function byLibrary(text: string): readonly unknown[] {
  const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const;
  return [...parseAllDocuments(text, options)].flatMap(({ contents, errors }) => [valueOf(contents), ...errors]);
}

describe('commonValueOf', () => {
  it('reads numbers, texts, and nothing', () => {
    expect(byUs('a: 1.10\nb:  # c\nd: "1"\ne:\n- ~\n')).toEqual({
      kind: 'object',
      offset: 0,
      members: new Map([
        ['a', { offset: 0, value: { kind: 'number', text: '1.10', offset: 3 } }],
        ['b', { offset: 8, value: { kind: 'null', text: '', offset: 12 } }],
        ['d', { offset: 16, value: { kind: 'string', text: '1', offset: 19 } }],
        ['e', { offset: 23, value: { kind: 'array', offset: 26, items: [{ kind: 'null', text: '~', offset: 28 }] } }],
      ]),
    });
  });

  it('says so where a key stands twice', () => {
    expect(byUs('a: 1\na: 2\n')).toEqual(byLibrary('a: 1\na: 2\n')[0]);
  });

  it.each([
    ['lines in any order', soup],
    ['vectors with slips of the hand', slipped(vectorTexts)],
  ])('reads %s as the library does', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const ours = byUs(text);
        if (ours !== undefined) expect(byLibrary(text)).toEqual([ours]);
      }),
      { numRuns: 5000 },
    );
  });
});
