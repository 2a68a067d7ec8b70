import { expect, test } from 'vitest';
import { changesDigest, dressDigest } from '../../../src/core/publication/digests.ts';
import { edit, hash, proposal, settings } from './builders.ts';

const name = (...edits: ReturnType<typeof edit>[]): string => changesDigest([proposal(edits)], hash);

test('a change has one name, wherever in the file and in what order it stands', () => {
  const other = edit({ file: 'b.yaml' });
  expect(name(edit(), other)).toBe(name(other, edit({ line: 99, span: [5, 9] })));
  expect(changesDigest([proposal([edit()]), proposal([other])], hash)).toBe(name(edit(), other));
});

test.each([
  ['another value', edit({ newValue: 'x' })],
  ['another file', edit({ file: 'x.yaml' })],
  ['another setter', edit({ setter: 'flux-system:app:tag' })],
])('%s has another name', (_, changed) => {
  expect(name(changed)).not.toBe(name(edit()));
});

test('labels are not people', () => {
  const one = dressDigest(settings({ labels: ['a'] }), hash);
  expect(dressDigest(settings({ assignees: ['a'] }), hash)).not.toBe(one);
  expect(dressDigest(settings({ labels: ['a'] }), hash)).toBe(one);
});
