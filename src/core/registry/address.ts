/** An IP address as a number of 32 or 128 bits. An IPv4 address within IPv6 (`::ffff:…`) is the IPv4 address. */
export interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/**
 * Reads an IP literal, IPv6 with or without brackets; undefined where the text is a name.
 *
 *     '10.0.0.1' → 32 bits, 0x0a000001    '[::1]' → 128 bits, 1    '::ffff:1.2.3.4' → as 1.2.3.4    'a.b' → undefined
 */
export function parseAddress(text: string): Address | undefined {
  const bare = text.replace(/^\[|\]$/g, '');
  return bare.includes(':') ? parseIPv6(bare) : parseIPv4(bare);
}

function parseIPv4(text: string): Address | undefined {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return undefined;
  const numbers = text.split('.').map(Number);
  if (numbers.some((number) => number > 255)) return undefined;
  return { bits: 32, value: numbers.reduce((value, number) => value * 256n + BigInt(number), 0n) };
}

function parseIPv6(text: string): Address | undefined {
  // URL writes every IPv6 address in one way: lower case, no dots, the longest run of zeros as `::`.
  if (!/^[\da-f:.]+$/i.test(text) || !URL.canParse(`http://[${text}]`)) return undefined;
  const [head = '', tail] = new URL(`http://[${text}]`).hostname.slice(1, -1).split('::');
  const groups = (part: string | undefined): readonly string[] =>
    (part ?? '').split(':').filter((group) => group !== '');
  const [before, after] = [groups(head), groups(tail)];
  const all = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
  const value = all.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
  return value >> 32n === 0xffffn ? { bits: 32, value: value & 0xffff_ffffn } : { bits: 128, value };
}

/**
 * Tells whether an address lies in a range; false where the range is none.
 *
 *     (10.1.2.3, '10.0.0.0/8') → true    (::1, '10.0.0.0/8') → false    (10.1.2.3, '10.0.0.0/x') → false
 */
export function isInRange(address: Address, range: string): boolean {
  const [text = '', length = ''] = range.split('/');
  const base = parseAddress(text);
  if (base?.bits !== address.bits || !/^\d{1,3}$/.test(length) || Number(length) > base.bits) return false;
  const shift = BigInt(base.bits - Number(length));
  return base.value >> shift === address.value >> shift;
}
