import { Problem } from '../problem/problem.ts';
import type { ObjectIdentifier } from './edit.ts';
import { flawOf, isSetter, parseMarker, token, type Advice } from './marker-text.ts';
import { objectIn, refusalOf } from './objects.ts';
import { withPlainBreaks } from './syntax/chunks.ts';
import type { Attachment } from './syntax/attach.ts';
import type { Comment } from './syntax/gaps.ts';
import { positionsIn, type Position } from './syntax/position.ts';
import { structureOf, type DocumentSyntax } from './syntax/structure.ts';
import { valueOf, type Scalar } from './syntax/tree.ts';
import { whyUnreachable } from './unreachable.ts';

export type Style = 'plain' | 'single-quoted' | 'double-quoted' | 'block';

/** A value that a policy sets. */
export interface Marker {
  /** As the comment names it: `ns:policy`, `ns:policy:tag`, `ns:policy:name` or `ns:policy:digest`, or nothing known. */
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
  /** Whether brackets stand around it. */
  readonly inFlow: boolean;
  /** Column of the block collection around it, from 0. */
  readonly indent: number;
  readonly object: ObjectIdentifier;
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
