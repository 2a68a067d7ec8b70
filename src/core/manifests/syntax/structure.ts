import type { CST } from 'yaml';
import { readCommon } from '../../common-yaml/read.ts';
import { attach, type Attachment } from './attach.ts';
import { chunksOf, withPlainBreaks, type Chunk } from './chunks.ts';
import { faultIn } from './faults.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { lexemesOf, type Lexeme } from './lexemes.ts';
import { parseDocument, type Parsed } from './parse.ts';
import { fieldOf, hasField, isNull, textOf } from './tree.ts';

/** One document as written. Offsets are those of its chunk: add `start` for those of the file. */
export interface DocumentSyntax {
  readonly start: number;
  readonly text: string;
  /** Where the document ends; Flux reads nothing from there to the end of the chunk. */
  readonly end: number;
  readonly root: CST.Token;
  readonly lexemes: readonly Lexeme[];
  readonly gaps: readonly Gap[];
  readonly attachments: readonly Attachment[];
}

export type Structure =
  | { readonly kind: 'structure'; readonly documents: readonly DocumentSyntax[] }
  | { readonly kind: 'invalid'; readonly at: number; readonly reason: string };

/**
 * Parses a file as Flux does: all of its documents or, where one cannot be parsed, none. Documents without content are
 * left out.
 *
 *     'a: 1\n---\n# b\n' → one document    'a: 1\n---\nb: [\n' → invalid at 14
 */
export function structureOf(text: string): Structure {
  const split = chunksOf(text);
  if (split.kind === 'bad-separator') {
    return { kind: 'invalid', at: split.at, reason: 'a line that begins with --- may go on with a comment only' };
  }
  const documents: DocumentSyntax[] = [];
  for (const chunk of split.chunks) {
    const structure = documentOf(chunk, split.chunks.length === 1);
    if (structure.kind === 'invalid') return structure;
    documents.push(...structure.documents);
  }
  return { kind: 'structure', documents };
}

function documentOf(chunk: Chunk, alone: boolean): Structure {
  const { start } = chunk;
  const text = withPlainBreaks(chunk.text);
  const parsed = parse(text);
  if (parsed.kind === 'invalid') return { ...parsed, at: start + parsed.at };
  if (parsed.kind === 'empty' || isNull(parsed.root)) return { kind: 'structure', documents: [] };
  const { root, end } = parsed;
  const lexemes = lexemesOf(root, alone && isWrapper(root));
  const fault = faultIn(lexemes, text.slice(0, end));
  if (fault !== undefined) return { kind: 'invalid', at: start + fault.at, reason: fault.reason };
  const gaps = gapsOf(text, lexemes, end);
  const attachments = attach(lexemes, gaps, text);
  return { kind: 'structure', documents: [{ start, text, end, root, lexemes, gaps, attachments }] };
}

function parse(text: string): Parsed {
  const root = readCommon(text);
  return root === undefined ? parseDocument(text) : { kind: 'document', root, end: text.length };
}

/** A List whose items Flux takes for documents (kyaml v0.21.1 kio/byteio_reader.go, Read), whatever its apiVersion. */
function isWrapper(root: CST.Token): boolean {
  const kind = textOf(fieldOf(root, 'kind'));
  return (kind === 'List' || kind === 'ResourceList') && (hasField(root, 'items') || hasField(root, 'functionConfig'));
}
