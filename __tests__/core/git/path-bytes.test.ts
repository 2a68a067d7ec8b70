import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, isText, pathOf, shownPath, toldPath } from '../../../src/core/git/path-bytes.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test.each([
  ['a/b', 'a/b', true],
  ['a/caf\xe9', 'a/caf\udce9', false],
  ['\xc3\xa9/caf\xe9', 'é/caf\udce9', false],
  ['\xf0\x9f\x98\x80', '\u{1f600}', true],
  ['\xf0\x9f\x91\xbf', '\u{1f47f}', true],
])('%j is read as %j', (raw, path, isPlain) => {
  expect(pathOf(bytes(raw))).toBe(path);
  expect(isText(path)).toBe(isPlain);
});

test('people see what a server shows', () => {
  expect(shownPath('a/caf\udce9 \u{1f600}')).toBe('a/caf\ufffd \u{1f600}');
  expect(shownPath(toldPath('caf\ufffd'))).toBe('caf\ufffd');
});

test('a name whose bytes nobody knows is refused', () => {
  expect(() => bytesOf(toldPath('caf\ufffd'))).toThrow(expect.objectContaining({ code: 'github/protocol' }) as Error);
});

test('every name comes back byte for byte', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (raw) => {
      const name = raw.map((byte) => (byte === 0 || byte === 0x2f ? 0x61 : byte));
      expect([...bytesOf(pathOf(name))]).toEqual([...name]);
    }),
  );
});
