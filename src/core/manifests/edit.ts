import type { PolicyId } from '../flux/objects.ts';

/** The object that a marked value stands in; empty strings where the document says nothing (values.yaml). */
export interface ObjectIdentifier {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** One span of one file; every other byte stays. */
export interface Edit {
  /** Relative to the workspace root, with `/`. */
  readonly file: string;
  /** Counted from 1, of the scalar's first character. */
  readonly line: number;
  readonly object: ObjectIdentifier;
  /** As the marker names it: `ns:policy`, `ns:policy:tag`, `ns:policy:name` or `ns:policy:digest`. */
  readonly setter: string;
  readonly policy: PolicyId;
  /** UTF-16 offsets of the scalar's source in the text that was read. */
  readonly span: readonly [start: number, end: number];
  /** The source of the scalar, with its quotes. */
  readonly before: string;
  readonly after: string;
  /** The values, decoded: what Flux's templates call OldValue and NewValue. */
  readonly oldValue: string;
  readonly newValue: string;
}
