import { hexOf, padded, rotateLeft } from './blocks.ts';
import { sha2Constants } from './sha2-constants.ts';

type State = [number, number, number, number, number, number, number, number];

const rotateRight = (word: number, by: number): number => rotateLeft(word, 32 - by);

const upper = (words: readonly bigint[]): Int32Array => Int32Array.from(words, (word) => Number(word >> 32n));

/** Gives the SHA-256 of bytes in hexadecimal (FIPS 180-4, section 6.2): `'a' → 'ca978112ca1bbdca…'`. */
export function sha256(bytes: string): string {
  const view = new DataView(padded(bytes, 64).buffer);
  const constants = upper(sha2Constants().rounds.slice(0, 64));
  const state = upper(sha2Constants().initial);
  for (let at = 0; at < view.byteLength; at += 64) {
    const next = compress(state, schedule(view, at), constants);
    next.forEach((word, index) => (state[index] = (state[index] ?? 0) + word));
  }
  return hexOf(state);
}

function schedule(view: DataView, at: number): Int32Array {
  const words = new Int32Array(64);
  const word = (index: number): number => words[index] ?? 0;
  for (let t = 0; t < 16; t++) words[t] = view.getInt32(at + 4 * t);
  for (let t = 16; t < 64; t++) {
    const [x, y] = [word(t - 15), word(t - 2)];
    const small0 = rotateRight(x, 7) ^ rotateRight(x, 18) ^ (x >>> 3);
    const small1 = rotateRight(y, 17) ^ rotateRight(y, 19) ^ (y >>> 10);
    words[t] = word(t - 16) + small0 + word(t - 7) + small1;
  }
  return words;
}

function compress(state: Int32Array, words: Int32Array, constants: Int32Array): State {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  words.forEach((word, t) => {
    const big1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
    const one = (h + big1 + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + word) | 0;
    const big0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
    const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  });
  return [a, b, c, d, e, f, g, h];
}
