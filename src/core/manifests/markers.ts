import type { Problem } from '../problem/problem.ts';
import { complaintsAbout, invalidYaml, refused, tooLarge, type Source } from './complaints.ts';
import type { ObjectIdentifier } from './edit.ts';
import { token } from './marker-text.ts';
import { objectIn, refusalOf } from './objects.ts';
import { marksIn, type Mark } from './marks.ts';
import { largestManifest } from './screening.ts';
import { positionsIn } from './syntax/position.ts';
import { structureOf, type DocumentSyntax } from './syntax/structure.ts';
import { valueOf, type Scalar } from './syntax/tree.ts';

/** A value that a policy sets. */
export interface Marker {
  /** As the comment names it: `ns:policy`, with `:tag`, `:name`, `:digest`, or a suffix that nobody knows. */
  readonly setter: string;
  /** Of the scalar's first character, both from 1. */
  readonly line: number;
  readonly column: number;
  /** UTF-16 offsets of the scalar's source; that of a block scalar takes in its header, and the comment there. */
  readonly span: readonly [start: number, end: number];
  readonly source: string;
  /** The value, decoded. */
  readonly value: string;
  readonly style: Style;
  readonly object: ObjectIdentifier;
}

export interface Style {
  readonly kind: 'plain' | 'single-quoted' | 'double-quoted' | 'block';
  /** Whether brackets stand around it. */
  readonly inFlow: boolean;
  /** Column of the block collection around it, from 0. */
  readonly indent: number;
}

export interface MarkedFile {
  /** Relative to the workspace root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** In the order of the text. */
  readonly markers: readonly Marker[];
  /** What Flux would pass over in silence. */
  readonly problems: readonly Problem[];
}

/**
 * Finds the marked values of a file where Flux finds them, and says where it would pass over a marker in silence. Of a
 * file that Flux skips there are no markers, and one problem. Never throws.
 *
 *     'image: a:1 # {"$imagepolicy": "ns:app"}' → one marker, of the value 'a:1'
 */
export function readMarkers(path: string, text: string): MarkedFile {
  const nothing = { path, text, markers: [], problems: [] };
  if (text.length > largestManifest) return { ...nothing, problems: [tooLarge(path)] };
  // Flux opens only files with these bytes (internal/update/filereader.go); others may still hold a malformed marker.
  const isRead = text.includes(`"${token}"`);
  const structure = structureOf(text);
  const file = { path, text, positionOf: positionsIn(text) };
  if (structure.kind === 'invalid') return isRead ? { ...nothing, problems: [invalidYaml(structure, file)] } : nothing;
  const { documents } = structure;
  const refusal = refusalOf(documents);
  if (refusal !== undefined) return { ...nothing, problems: refused(refusal, documents, file) };
  const marked = documents.map((document) => ({ document, marks: isRead ? marksIn(document) : [] }));
  const markers = marked.flatMap(({ document, marks }) => markersAt(marks, document, file));
  return { path, text, markers, problems: complaintsAbout(marked, file) };
}

function markersAt(marks: readonly Mark[], document: DocumentSyntax, { text, positionOf }: Source): readonly Marker[] {
  const objects = new Map<number, ObjectIdentifier>();
  return marks.flatMap(({ setter, lexeme: { scalar, start, end, context } }) => {
    if (scalar === undefined) return [];
    const span = [document.start + start, document.start + endOf(scalar, end, document)] as const;
    const style = { kind: kindOf(scalar), inFlow: context.inFlow, indent: context.indent };
    const object = objects.get(context.item) ?? objectIn(document, context.item);
    objects.set(context.item, object);
    const value = valueOf(scalar);
    return [{ setter, ...positionOf(span[0]), span, source: text.slice(...span), value, style, object }];
  });
}

/** Spaces at the very end belong to no line of an empty block, but would to one of a block that is filled. */
function endOf({ type }: Scalar, end: number, { text }: DocumentSyntax): number {
  return type === 'block-scalar' && /^[ \r\n]* $/.test(text.slice(end)) ? text.length : end;
}

function kindOf({ type }: Scalar): Style['kind'] {
  switch (type) {
    case 'single-quoted-scalar':
      return 'single-quoted';
    case 'double-quoted-scalar':
      return 'double-quoted';
    case 'block-scalar':
      return 'block';
    case 'scalar':
    case 'alias':
      return 'plain';
  }
}
