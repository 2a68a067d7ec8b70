import type { Brand } from '../brand.ts';

/** `sha256:` and 64 lower-case hex digits, or `sha512:` and 128. */
export type Digest = Brand<'Digest'>;

/** image-spec, descriptor.md#registered-algorithms */
const grammar = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/** Reads a digest, or gives undefined where the text is none. `'sha256:ab' → undefined` */
export function parseDigest(text: string): Digest | undefined {
  return grammar.test(text) ? (text as Digest) : undefined;
}
