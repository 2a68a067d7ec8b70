import type { Brand } from '../brand.ts';

/** The full name of a git object: 40 lower-case hex digits, or 64 in a repository that uses SHA-256. */
export type Sha = Brand<'Sha'>;

const grammar = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Reads an object name, or gives undefined where the text is none. `'HEAD' → undefined` */
export function parseSha(text: string): Sha | undefined {
  return grammar.test(text) ? (text as Sha) : undefined;
}

/** Names an object as people write it. `'0123456789abcdef…' → '0123456'` */
export function shortSha(sha: Sha): string {
  return sha.slice(0, 7);
}

/**
 * Names the object that git would make of this content: the SHA-1 of `<kind> <length>\0` and the bytes. An edge gives
 * it, because core computes no hashes.
 */
export type ObjectHash = (kind: 'blob' | 'tree', content: Uint8Array) => Sha;
