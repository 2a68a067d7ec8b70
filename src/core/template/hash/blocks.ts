/** Bytes (utf8.ts) padded as SHA-1 and SHA-2 want them: a one bit, zeros, the length in bits; FIPS 180-4, section 5.1. */
export function padded(bytes: string, block: 64 | 128): Uint8Array {
  const lengthBytes = block / 8;
  const size = Math.ceil((bytes.length + 1 + lengthBytes) / block) * block;
  const out = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at++) out[at] = bytes.charCodeAt(at);
  out[bytes.length] = 0x80;
  new DataView(out.buffer).setBigUint64(size - 8, BigInt(bytes.length) * 8n);
  return out;
}

/** Writes 32-bit words as hexadecimal digits. */
export const hexOf = (words: Iterable<number>): string =>
  Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');

export const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
