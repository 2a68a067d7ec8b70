import { hexOf, padded, rotateLeft } from './blocks.ts';

type State = [number, number, number, number, number];

/** Round function and constant for each twenty rounds; FIPS 180-4, sections 4.1.1 and 4.2.1. */
const phases: readonly (readonly [mix: (b: number, c: number, d: number) => number, constant: number])[] = [
  [(b, c, d) => (b & c) | (~b & d), 0x5a827999],
  [(b, c, d) => b ^ c ^ d, 0x6ed9eba1],
  [(b, c, d) => (b & c) | (b & d) | (c & d), 0x8f1bbcdc],
  [(b, c, d) => b ^ c ^ d, 0xca62c1d6],
];

/** Gives the SHA-1 of bytes in hexadecimal; it names things, and keeps no secret: `'a' → '86f7e437faa5a7fc…'`. */
export function sha1(bytes: string): string {
  const view = new DataView(padded(bytes, 64).buffer);
  const state: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let at = 0; at < view.byteLength; at += 64) {
    const next = compress(state, schedule(view, at));
    state.forEach((word, index) => (state[index] = (word + (next[index] ?? 0)) | 0));
  }
  return hexOf(state);
}

function schedule(view: DataView, at: number): Int32Array {
  const words = new Int32Array(80);
  const word = (index: number): number => words[index] ?? 0;
  for (let t = 0; t < 16; t++) words[t] = view.getInt32(at + 4 * t);
  for (let t = 16; t < 80; t++) words[t] = rotateLeft(word(t - 3) ^ word(t - 8) ^ word(t - 14) ^ word(t - 16), 1);
  return words;
}

function compress(state: State, words: Int32Array): State {
  let [a, b, c, d, e] = state;
  phases.forEach(([mix, constant], phase) => {
    for (const word of words.subarray(20 * phase, 20 * phase + 20)) {
      const next = (rotateLeft(a, 5) + mix(b, c, d) + e + constant + word) | 0;
      [a, b, c, d, e] = [next, a, rotateLeft(b, 30), c, d];
    }
  });
  return [a, b, c, d, e];
}
