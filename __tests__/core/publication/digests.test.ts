import { expect, test } from 'vitest';
import { changesName, dressDigest, isLessThan } from '../../../src/core/publication/digests.ts';
import { edit, hash, proposal, settings } from './builders.ts';

const name = (...edits: ReturnType<typeof edit>[]): string => changesName([proposal(edits)], hash);
const web = edit({ setter: 'flux-system:web', newValue: 'w:2.0.0' });

test('a change has one name, wherever and however often it stands', () => {
  expect(name(edit(), web)).toMatch(/^[0-9a-f]{8},[0-9a-f]{8}$/);
  expect(name(edit(), web)).toBe(name(web, edit({ line: 99, span: [5, 9], file: 'b.yaml' }), edit()));
  expect(changesName([proposal([edit()]), proposal([web])], hash)).toBe(name(edit(), web));
});

test.each([
  ['another value', edit({ newValue: 'x' })],
  ['another setter', edit({ setter: 'flux-system:app:tag' })],
])('%s has another name', (_, changed) => {
  expect(name(changed)).not.toBe(name(edit()));
});

test('the own words of a proposal tell more than its edits', () => {
  const worded = (wish: string): string => changesName([proposal([edit()], { wishes: [wish] })], hash);
  expect(worded('1.5.4 → 1.5.2')).not.toBe(worded('1.5.3 → 1.5.2'));
  expect(worded('1.5.3 → 1.5.2')).not.toBe(name(edit()));
});

test('where no value changes, the own words of a proposal are its name, or else its files', () => {
  const files = [{ path: 'a.yaml', text: 'a' }];
  const worded = (...wishes: readonly string[]): string => changesName([{ ...proposal([]), files, wishes }], hash);
  const bare = (text: string): string => changesName([{ ...proposal([]), files: [{ path: 'a.yaml', text }] }], hash);
  expect(isLessThan(worded('a'), worded('a', 'b'))).toBe(true);
  expect(worded('a', 'b')).toBe(worded('b', 'a'));
  expect(bare('a')).not.toBe(bare('b'));
});

test('very many changes have a short name all the same', () => {
  const many = Array.from({ length: 501 }, (_, at) => edit({ newValue: String(at) }));
  expect(name(...many)).toHaveLength(16);
  expect(name(...many.slice(1))).toHaveLength(500 * 9 - 1);
});

test.each([
  ['3f2a91c0', '3f2a91c0,9be07d41', true],
  ['3f2a91c0,9be07d41', '3f2a91c0,9be07d41', false],
  ['3f2a91c0,00000000', '3f2a91c0,9be07d41', false],
  ['3f2a91c0', '', false],
])('%j is less than %j: %s', (part, whole, less) => {
  expect(isLessThan(part, whole)).toBe(less);
});

test('labels are not people', () => {
  const one = dressDigest(settings({ labels: ['a'] }), hash);
  expect(dressDigest(settings({ assignees: ['a'] }), hash)).not.toBe(one);
  expect(dressDigest(settings({ labels: ['a'] }), hash)).toBe(one);
});
