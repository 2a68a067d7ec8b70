import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInRange, parseAddress } from '../../../src/core/registry/address.ts';

test.each([
  ['10.0.0.1', { bits: 32, value: 0x0a000001n }],
  ['255.255.255.255', { bits: 32, value: 0xffffffffn }],
  ['256.0.0.1', undefined],
  ['1.2.3', undefined],
  ['a.b', undefined],
  ['[::1]', { bits: 128, value: 1n }],
  ['::', { bits: 128, value: 0n }],
  ['fe80::1:2', { bits: 128, value: (0xfe80n << 112n) + 0x10002n }],
  ['::ffff:1.2.3.4', { bits: 32, value: 0x01020304n }],
  ['[::ffff:7f00:1]', { bits: 32, value: 0x7f000001n }],
  ['1:2', undefined],
  ['::g', undefined],
  ['::1%eth0', undefined],
])('parseAddress(%j)', (text, expected) => {
  expect(parseAddress(text)).toEqual(expected);
});

test.each([
  ['10.1.2.3', '10.0.0.0/8', true],
  ['11.1.2.3', '10.0.0.0/8', false],
  ['192.168.1.1', '192.168.1.1/32', true],
  ['1.2.3.4', '0.0.0.0/0', true],
  ['::1', '::1/128', true],
  ['::1', '10.0.0.0/8', false],
  ['10.1.2.3', '10.0.0.0/33', false],
  ['10.1.2.3', '10.0.0.0/x', false],
  ['10.1.2.3', '10.0.0.0', false],
  ['fdab::1', 'fc00::/7', true],
])('isInRange(%s, %s)', (text, range, expected) => {
  const address = parseAddress(text);
  expect(address !== undefined && isInRange(address, range)).toBe(expected);
});

test('every address is one, alone in its own range, and in the range of all', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
      const address = parseAddress(text);
      expect(address, text).toBeDefined();
      if (address === undefined) return;
      expect(isInRange(address, `${text}/${address.bits}`)).toBe(true);
      expect(isInRange(address, address.bits === 32 ? '0.0.0.0/0' : '::/0')).toBe(true);
    }),
  );
});
