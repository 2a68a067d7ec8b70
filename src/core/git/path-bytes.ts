import { Problem } from '../problem/problem.ts';

/** Halves of surrogate pairs, which no UTF-8 decodes to: PEP 383 keeps odd bytes the same way. `u` leaves whole pairs. */
const odd = /[\udc7f-\udcff]/gu;

/** An odd byte of which nobody has told which it is. */
const lost = '\udc7f';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a path of a tree. Git knows bytes alone: a name that is not UTF-8 keeps each byte above 127 as U+DC80 to
 * U+DCFF, so that no two paths become one, and each can be written back.
 *
 *     'a/b' → 'a/b'    'a/caf<E9>' → 'a/caf\udce9'
 */
export function pathOf(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return text.split('/').map(nameOf).join('/');
  }
}

function nameOf(latin: string): string {
  try {
    return strict.decode(Uint8Array.from(latin, (char) => char.charCodeAt(0)));
  } catch {
    return latin.replace(/[\x80-\xff]/g, (char) => String.fromCharCode(0xdc00 + char.charCodeAt(0)));
  }
}

/** Reads a path as a server tells it in JSON, which has no odd bytes: U+FFFD stands for them, and which is not said. */
export function toldPath(path: string): string {
  return path.replaceAll('\ufffd', lost);
}

/** Tells whether a path can be written as text. `'a/b' → true`, `'a/caf\udce9' → false` */
export function isText(path: string): boolean {
  return path.search(odd) === -1;
}

/** Shows a path to people, who see U+FFFD for an odd byte. */
export function shownPath(path: string): string {
  return path.replaceAll(odd, '\ufffd');
}

/**
 * Gives the bytes of a name back. Throws `github/protocol` where they are not known.
 *
 *     'b' → 62    'caf\udce9' → 63 61 66 E9
 */
export function bytesOf(name: string): Uint8Array {
  if (isText(name)) return new TextEncoder().encode(name);
  if (!name.includes(lost)) return Uint8Array.from(name, (char) => char.charCodeAt(0) & 0xff);
  throw new Problem('github/protocol', `Cannot tell the bytes of "${shownPath(name)}": its name is not UTF-8`, {
    hint: 'Check out the branch that is published to, where names can be read, or rename the file.',
  });
}
