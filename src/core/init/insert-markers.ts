import { applyEdits } from '../manifests/apply.ts';
import { token } from '../manifests/marker-text.ts';
import { readMarkers } from '../manifests/markers.ts';
import { structureOf } from '../manifests/syntax/structure.ts';
import type { SourceFile } from '../ports.ts';
import type { Place } from '../problem/problem.ts';

/** A marker to be. */
export interface NewMarker {
  readonly setter: string;
  /** UTF-16 offset of the end of the scalar that it marks. */
  readonly end: number;
  /** Of the scalar's first character. */
  readonly at: Place;
}

/**
 * Writes markers behind scalars, each the last thing on its line, and no other byte. undefined where that cannot be
 * proved: parsed again, the file must have the same tokens, and the new markers beside the old ones and no others.
 *
 *     'image: a:1', [ns:app at 10] → 'image: a:1 # {"$imagepolicy": "ns:app"}'
 */
export function insertMarkers({ path, text }: SourceFile, markers: readonly NewMarker[]): string | undefined {
  const ordered = markers.toSorted((a, b) => a.end - b.end);
  const after = applyEdits(
    text,
    ordered.map(({ end, setter }) => ({ span: [end, end], before: '', after: ` # {"${token}": "${setter}"}` })),
  );
  const sameTokens = tokensOf(text) === tokensOf(after);
  return sameTokens && hasExactly(path, [text, after], markers) ? after : undefined;
}

function hasExactly(path: string, [before, after]: readonly [string, string], added: readonly NewMarker[]): boolean {
  const wanted = [
    ...readMarkers(path, before).markers.map(({ line, column, setter }) => keyOf(line, column, setter)),
    ...added.map(({ at, setter }) => keyOf(at.line ?? 0, at.column ?? 0, setter)),
  ];
  const found = readMarkers(path, after).markers.map(({ line, column, setter }) => keyOf(line, column, setter));
  return JSON.stringify(wanted.sort()) === JSON.stringify(found.sort());
}

function keyOf(line: number, column: number, setter: string): string {
  return `${line}:${column} ${setter}`;
}

/** Everything but comments and white space; undefined for what is no YAML. */
function tokensOf(text: string): string | undefined {
  const structure = structureOf(text);
  if (structure.kind === 'invalid') return undefined;
  const tokens = structure.documents.flatMap((document) =>
    document.lexemes.map(({ kind, start, end, context }) => [kind, document.text.slice(start, end), context.depth]),
  );
  return JSON.stringify(tokens);
}
