/** What one YAML document of a file was written in. */
export interface Chunk {
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
}

export type Chunks =
  | { readonly kind: 'chunks'; readonly chunks: readonly Chunk[] }
  | { readonly kind: 'bad-separator'; readonly at: number };

const separator = /\n---[^\n]*\n/g;

/**
 * Splits a file into documents where kyaml does, before any YAML is parsed (kyaml v0.21.1 kio/byteio_reader.go,
 * splitDocuments): a line that begins with `---` ends one; what follows on that line may only be a comment.
 *
 *     'a: 1\n--- # b\nc: 2\n' → 'a: 1\n' and 'c: 2\n'    'a: 1\n--- c: 2\n' → bad-separator
 */
export function chunksOf(text: string): Chunks {
  const chunks: Chunk[] = [];
  let start = 0;
  for (const { 0: line, index } of text.matchAll(separator)) {
    const rest = line.slice('\n---'.length).trim();
    if (rest !== '' && !rest.startsWith('#')) return { kind: 'bad-separator', at: index + 1 };
    chunks.push({ start, text: text.slice(start, index + 1) });
    start = index + line.length;
  }
  chunks.push({ start, text: text.slice(start) });
  return { kind: 'chunks', chunks };
}

const foreignBreak = /\r(?!\n)|[\u0085\u2028\u2029]/g;

/**
 * Gives the text with the line breaks of YAML 1.1, which Flux's parser keeps to, as line feeds: lone CR, NEL, LS, PS.
 * Each is one UTF-16 unit before and after, so every offset stays.
 */
export function withPlainBreaks(text: string): string {
  return text.replace(foreignBreak, '\n');
}
