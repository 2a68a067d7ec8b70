import { fn1, str } from '../functions.ts';
import { adler32 } from '../hash/adler32.ts';
import { sha1 } from '../hash/sha1.ts';
import { sha256 } from '../hash/sha256.ts';
import { sha512 } from '../hash/sha512.ts';
import type { Func } from '../values.ts';

/** An alphabet of RFC 4648: how many bits a letter holds, and how many letters make a group. */
interface Base {
  readonly name: string;
  readonly alphabet: string;
  readonly bits: number;
  readonly group: number;
  /** Numbers of letters that may come before the padding. */
  readonly endings: readonly number[];
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const base64: Base = {
  name: 'base64',
  alphabet: `${letters}${letters.toLowerCase()}0123456789+/`,
  bits: 6,
  group: 4,
  endings: [2, 3, 4],
};
const base32: Base = { name: 'base32', alphabet: `${letters}234567`, bits: 5, group: 8, endings: [2, 4, 5, 7, 8] };

/** What sprig encodes, decodes and hashes; a text that cannot be decoded gives the words of Go's error, as in sprig. */
export const encoding: Readonly<Record<string, Func>> = {
  b64enc: fn1(str, (bytes) => encode(bytes, base64)),
  b64dec: fn1(str, (text) => decode(text, base64)),
  b32enc: fn1(str, (bytes) => encode(bytes, base32)),
  b32dec: fn1(str, (text) => decode(text, base32)),
  sha1sum: fn1(str, sha1),
  sha256sum: fn1(str, sha256),
  // Sixty-four bits at a time are slow work in JavaScript.
  sha512sum: fn1(str, (bytes, meter) => {
    meter.room(16 * bytes.length);
    return sha512(bytes);
  }),
  adler32sum: fn1(str, (bytes) => String(adler32(bytes))),
};

/** Holds bits until there are enough for a letter; the last letter is filled up with zeros. */
function encode(bytes: string, { alphabet, bits, group }: Base): string {
  let [out, held, count] = ['', 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    held = (held << 8) | bytes.charCodeAt(at);
    for (count += 8; count >= bits; count -= bits) out += alphabet.charAt((held >> (count - bits)) & ((1 << bits) - 1));
    held &= (1 << count) - 1;
  }
  if (count > 0) out += alphabet.charAt(held << (bits - count));
  return out.padEnd(Math.ceil(out.length / group) * group, '=');
}

/** Letters are known to be good here; bits that fill no byte are dropped. */
function decode(text: string, base: Base): string {
  const illegal = illegalAt(text, base);
  if (illegal !== undefined) return `illegal ${base.name} data at input byte ${illegal}`;
  let [out, held, count] = ['', 0, 0];
  for (const letter of text.replace(/[\r\n=]/g, '')) {
    held = ((held << base.bits) | base.alphabet.indexOf(letter)) & 0xffff;
    count += base.bits;
    if (count < 8) continue;
    count -= 8;
    out += String.fromCharCode((held >> count) & 0xff);
  }
  return out;
}

/** Finds the byte that Go's decoder stumbles over: a foreign letter, a group cut short, padding in the wrong place. */
function illegalAt(text: string, base: Base): number | undefined {
  const positions = Array.from(text.matchAll(/[^\r\n]/g), ({ index, 0: letter }) => ({ index, letter }));
  const first = positions.findIndex(({ letter }) => !base.alphabet.includes(letter));
  const letterCount = first < 0 ? positions.length : first;
  const rest = letterCount % base.group;
  const wrong = positions[letterCount];
  if (wrong === undefined) return rest === 0 ? undefined : text.length - rest;
  if (wrong.letter !== '=' || !base.endings.includes(rest)) return wrong.index;
  return paddingFault(text, positions.slice(letterCount), base.group - rest);
}

function paddingFault(
  text: string,
  padding: readonly { index: number; letter: string }[],
  wanted: number,
): number | undefined {
  const foreign = padding.slice(0, wanted).find(({ letter }) => letter !== '=');
  if (foreign !== undefined) return foreign.index;
  if (padding.length < wanted) return text.length;
  return padding[wanted]?.index;
}
