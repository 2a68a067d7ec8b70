import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTagPage } from '../../../src/core/registry/tag-page.ts';

test.each([
  ['{"name":"app","tags":["1.0","latest"]}', { tags: ['1.0', 'latest'], size: 2, last: 'latest' }],
  ['{"name":"app","tags":["1.0",null,"sha256:ab"]}', { tags: ['1.0'], size: 3, last: '1.0' }],
  ['{"name":"app","tags":null}', { tags: [], size: 0, last: undefined }],
  ['{"name":"app"}', { tags: [], size: 0, last: undefined }],
  ['{"tags":["","a\\n::error::x",".a","-a",7,{"a":1}]}', { tags: [], size: 6, last: undefined }],
  [`{"tags":["${'a'.repeat(128)}","${'a'.repeat(129)}"]}`, { tags: ['a'.repeat(128)], size: 2, last: 'a'.repeat(128) }],
  // Artifact Registry says more than was asked.
  ['{"manifest":{},"child":[],"tags":["a"]}', { tags: ['a'], size: 1, last: 'a' }],
  ['', undefined],
  ['<html></html>', undefined],
  ['{"tags":["1.0"', undefined],
  ['["1.0"]', undefined],
  ['"1.0"', undefined],
  ['null', undefined],
  ['{"tags":"1.0"}', undefined],
  ['{"tags":{"a":1}}', undefined],
  // Some say 200 and mean no.
  ['{"errors":[{"code":"DENIED"}]}', undefined],
])('%j', (text, expected) => {
  expect(parseTagPage(text)).toEqual(expected);
});

test('no tag of a page can break a line or a markup', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.stringMatching(/^\w[\w.-]{0,20}$/))), (tags) => {
      const page = parseTagPage(JSON.stringify({ tags }));
      expect(page?.size).toBe(tags.length);
      for (const tag of page?.tags ?? []) expect(tag).toMatch(/^\w[\w.-]{0,127}$/);
    }),
  );
});
