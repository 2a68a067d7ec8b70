import { expect, test } from 'vitest';
import { compareUrl } from '../../../src/core/publication/source-link.ts';

const revisions = { oldRevision: 'a1', newRevision: 'b2' };

test.each([
  ['https://github.com/o/app', 'https://github.com/o/app/compare/a1...b2'],
  ['https://github.com/o/app.git', 'https://github.com/o/app/compare/a1...b2'],
  ['https://ghe.example.com/o/app/', 'https://ghe.example.com/o/app/compare/a1...b2'],
  ['https://gitlab.com/g/sub/app', 'https://gitlab.com/g/sub/app/-/compare/a1...b2'],
  ['https://gitlab.example.com/g/app', 'https://gitlab.example.com/g/app/-/compare/a1...b2'],
  ['http://github.com/o/app', undefined],
  ['git@github.com:o/app.git', undefined],
  ['https://user:secret@github.com/o/app', undefined],
  ['https://github.com/o/app?x=1', undefined],
  ['https://github.com/o/app](javascript:1)', undefined],
  ['https://github.com/o/../../x', undefined],
  ['https://github.com/o', undefined],
])('%j → %j', (source, url) => {
  expect(compareUrl({ source, ...revisions })).toBe(url);
});

test.each([
  ['a1', undefined],
  [undefined, 'b2'],
  ['a1', 'a1'],
  ['a1', '@everyone'],
  ['a1', 'b)('],
  ['a1', 'b'.repeat(101)],
])('revisions %j and %j give no link', (oldRevision, newRevision) => {
  expect(compareUrl({ source: 'https://github.com/o/app', oldRevision, newRevision })).toBeUndefined();
});
