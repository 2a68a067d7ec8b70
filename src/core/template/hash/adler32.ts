const MODULUS = 65521;

/** Gives the Adler-32 checksum of bytes (RFC 1950): `'a' → 6422626`. */
export function adler32(bytes: string): number {
  let [low, high] = [1, 0];
  for (let at = 0; at < bytes.length; at++) {
    low = (low + bytes.charCodeAt(at)) % MODULUS;
    high = (high + low) % MODULUS;
  }
  return high * 65536 + low;
}
