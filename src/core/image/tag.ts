import type { Brand } from '../brand.ts';

/** A tag of an image. It can bring no blank, newline, quote or markup anywhere, and it is never `.` or `..`. */
export type Tag = Brand<'Tag'>;

/** distribution-spec, "Pulling manifests": `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}` */
const grammar = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

/** Reads a tag, or gives undefined where the text is none. `'v1.0' → 'v1.0'`, `'a b' → undefined` */
export function parseTag(text: string): Tag | undefined {
  return mint(text, grammar);
}

const wider = /^(?=.{1,128}$)[.+-]*[a-zA-Z0-9_][a-zA-Z0-9._+-]*$/;

/**
 * Reads a tag of a list that policies choose from: besides tags, what Flux would rank though no registry should list
 * it. Registries' answers are read with `parseTag`; this is for lists that people write (policy tests).
 *
 *     '1.5.9+a' → '1.5.9+a'    '-1' → '-1'    '..' → undefined
 */
export function parseListedTag(text: string): Tag | undefined {
  return mint(text, wider);
}

function mint(text: string, allowed: RegExp): Tag | undefined {
  return allowed.test(text) ? (text as Tag) : undefined;
}
