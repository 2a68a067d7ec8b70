import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adler32 } from '../../../src/core/template/hash/adler32.ts';
import { sha1 } from '../../../src/core/template/hash/sha1.ts';
import { sha256 } from '../../../src/core/template/hash/sha256.ts';
import { sha512 } from '../../../src/core/template/hash/sha512.ts';
import { toBytes } from '../../../src/core/template/text/utf8.ts';

const hashes = { sha1, sha256, sha512 };

describe.each(Object.entries(hashes))('%s', (name, hash) => {
  it('gives what Node gives, at every length around a block', () => {
    for (let length = 0; length <= 260; length++) {
      const text = 'a'.repeat(length);
      expect(hash(text), String(length)).toBe(createHash(name).update(text).digest('hex'));
    }
  });

  it('gives what Node gives for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(hash(toBytes(text))).toBe(createHash(name).update(text).digest('hex'));
      }),
    );
  });
});

describe('known answers', () => {
  it.each([
    [sha1('abc'), 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    [sha1('a'), '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8'],
    [sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [sha256('a'), 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'],
    [sha256(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [sha512('a').slice(0, 16), '1f40fc92da241694'],
    [adler32('a'), 6422626],
    [adler32('Wikipedia'), 300286872],
    [adler32(''), 1],
  ])('%s', (actual, expected) => {
    expect(actual).toBe(expected);
  });
});
