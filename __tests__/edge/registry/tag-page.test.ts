import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTagPage } from '../../../src/core/registry/tag-page.ts';
import { readTagPage } from '../../../src/edge/registry/tag-page.ts';

/** What is read must be what the long way reads. */
function read(text: string): unknown {
  const page = readTagPage(Buffer.from(text));
  if (page === undefined) return undefined;
  return { tags: [...page.batches()].flat(), size: page.size, last: page.last };
}

describe('a page of tags reads as JSON.parse would have it', () => {
  test.each([
    '{"name":"org/app","tags":["1.0","latest"]}',
    '{"tags":["1.0","latest"]}\n',
    ' { "name" : "app", "tags" : [ "1.0", "latest" ] } ',
    '{"tags": ["1.0", "latest"], "name": "app"}',
    '{"tags":["1.0","sha256:ab","","latest"]}',
    '{"tags":["1.0","sha256:ab"]}',
    '{"tags":["1\\u002e0"]}',
    '{"tags":["1.0","\u00e4"]}',
    '{"tags":["1.0",null]}',
    '{"tags":["1.0"],"tags":["2.0"]}',
    '{"tags":["1.0"],"errors":[]}',
    '{"tags":[]}',
    '{"tags":["1.0",]}',
    '{"tags":["1.0" "2.0"]}',
    '{"tags":["1.0"',
    '{"tags":["1.0',
    '{"tags":["1.0","',
    '{"tags":["1.0"]}}',
    '{"tags":["1.0"]} {"tags":["2.0"]}',
    '{"tags":["1.0\n"]}',
    '{"tags":["1.0"],}',
    '{"name":"a\\"","tags":["1.0"]}',
    '<html>',
    '',
  ])('%j', (text) => {
    expect(read(text)).toEqual(parseTagPage(text));
  });

  test('whatever the text', () => {
    const word = fc.oneof(fc.stringMatching(/^\w[\w.-]{0,130}$/), fc.string(), fc.constant(null));
    const json = fc.tuple(fc.array(word), fc.constantFrom(undefined, 1)).map(([tags, indent]) => {
      return JSON.stringify({ name: 'org/app', tags }, undefined, indent);
    });
    const broken = fc.tuple(json, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)));
    const mixed = fc.tuple(json, fc.nat(), fc.constantFrom('"', ',', ']', '}', '\\', ' ')).map(([text, at, piece]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place);
    });
    fc.assert(
      fc.property(fc.oneof(json, broken, mixed), (text) => {
        expect(read(text)).toEqual(parseTagPage(text));
      }),
    );
  });

  test('is none where it holds more lists and objects than a list of images has', () => {
    const nested = (count: number): string => `{"tags":["1.0"],"manifest":[${'{},'.repeat(count)}{}]}`;
    expect(read(nested(1000))).toMatchObject({ tags: ['1.0'] });
    expect(read(nested(2_000_000))).toBeUndefined();
  });

  test('a long one comes in pieces', () => {
    const tags = Array.from({ length: 2500 }, (_, index) => `v${String(index)}`);
    const page = readTagPage(Buffer.from(JSON.stringify({ name: 'app', tags })));
    expect([...(page?.batches() ?? [])].map((batch) => batch.length)).toEqual([1000, 1000, 500]);
  });
});
