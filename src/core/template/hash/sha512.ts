import { padded } from './blocks.ts';
import { sha2Constants } from './sha2-constants.ts';

const wrap = (value: bigint): bigint => BigInt.asUintN(64, value);

const rotate = (word: bigint, by: bigint): bigint => wrap((word >> by) | (word << (64n - by)));

/** Gives the SHA-512 of bytes in hexadecimal (FIPS 180-4, section 6.4): `'a' → '1f40fc92da241694…'`. */
export function sha512(bytes: string): string {
  const view = new DataView(padded(bytes, 128).buffer);
  const { initial, rounds } = sha2Constants();
  let state = initial;
  for (let at = 0; at < view.byteLength; at += 128) {
    const next = compress(state, schedule(view, at), rounds);
    state = state.map((word, index) => wrap(word + (next[index] ?? 0n)));
  }
  return state.map((word) => word.toString(16).padStart(16, '0')).join('');
}

function schedule(view: DataView, at: number): bigint[] {
  const words = Array.from({ length: 16 }, (_, t) => view.getBigUint64(at + 8 * t));
  const word = (index: number): bigint => words[index] ?? 0n;
  for (let t = 16; t < 80; t++) {
    const [x, y] = [word(t - 15), word(t - 2)];
    const small0 = rotate(x, 1n) ^ rotate(x, 8n) ^ (x >> 7n);
    const small1 = rotate(y, 19n) ^ rotate(y, 61n) ^ (y >> 6n);
    words.push(wrap(word(t - 16) + small0 + word(t - 7) + small1));
  }
  return words;
}

function compress(state: readonly bigint[], words: readonly bigint[], constants: readonly bigint[]): bigint[] {
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
  words.forEach((word, t) => {
    const big1 = rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n);
    const one = h + big1 + ((e & f) ^ (wrap(~e) & g)) + (constants[t] ?? 0n) + word;
    const big0 = rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n);
    const two = big0 + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, wrap(d + one), c, b, a, wrap(one + two)];
  });
  return [a, b, c, d, e, f, g, h];
}
