import type { Brand } from '../brand.ts';

/** A tag that a registry listed and that the OCI grammar allows: it can bring no newline or markup anywhere. */
export type Tag = Brand<'Tag'>;

/** distribution-spec, "Pulling manifests": `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}` */
const grammar = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

/** Reads a tag, or gives undefined where the text is none. `'v1.0' → 'v1.0'`, `'a b' → undefined` */
export function parseTag(text: string): Tag | undefined {
  return grammar.test(text) ? (text as Tag) : undefined;
}
