import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseShare, printShare } from '../../../src/core/shards/share.ts';

describe('a share', () => {
  it.each([
    [{ number: 3, of: 8, lists: [0, 1, 2, 7] }, '3/8 0-2 7'],
    [{ number: 1, of: 1, lists: [5] }, '1/1 5'],
  ])('%j reads %s', (share, text) => {
    expect(printShare(share)).toBe(text);
    expect(parseShare(text)).toEqual(share);
  });

  it('comes back as it was written', () => {
    const lists = fc.uniqueArray(fc.nat(5000), { minLength: 1 }).map((some) => some.sort((a, b) => a - b));
    const share = fc
      .tuple(fc.integer({ min: 1, max: 256 }), fc.integer({ min: 1, max: 256 }), lists)
      .map(([a, b, some]) => ({ number: Math.min(a, b), of: Math.max(a, b), lists: some }));
    fc.assert(
      fc.property(share, (one) => {
        expect(parseShare(printShare(one))).toEqual(one);
      }),
    );
  });

  it.each(['', '1/2', '3/2 0', '0/2 0', '1/2 2-1', '1/2 1 1', '1/2 3 1', '1/2 0 ', '1/2 0-999999', 'x', '1/2 -1'])(
    'is none in %j',
    (text) => {
      expect(() => parseShare(text)).toThrow(expect.objectContaining({ code: 'usage/malformed-input' }));
    },
  );
});
