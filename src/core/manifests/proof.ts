import { applyEdits, undoOf } from './apply.ts';
import type { Edit } from './edit.ts';
import { marksIn } from './marks.ts';
import type { Lexeme } from './syntax/lexemes.ts';
import { structureOf, type DocumentSyntax } from './syntax/structure.ts';
import { valueOf } from './syntax/tree.ts';

/**
 * Proves that edits do what they say and nothing else: parsed again, the file has the same tokens in the same places of
 * its trees, the same comments, and the same markers on the same values; only the edited scalars differ, and hold the
 * new values. Undone, the edits give back every byte.
 */
export function isProved(before: string, after: string, edits: readonly Edit[]): boolean {
  const [old, now] = [structureOf(before), structureOf(after)];
  if (old.kind === 'invalid' || now.kind === 'invalid') return false;
  const edited = new Map(edits.map((edit) => [edit.span[0], edit]));
  return (
    areSame(old.documents, now.documents, (a, b) => isSameDocument(a, b, edited)) &&
    applyEdits(after, undoOf(edits)) === before
  );
}

function isSameDocument(a: DocumentSyntax, b: DocumentSyntax, edited: ReadonlyMap<number, Edit>): boolean {
  return (
    areSame(a.lexemes, b.lexemes, (x, y) => isSameLexeme(x, y, { a, b, edit: edited.get(a.start + x.start) })) &&
    areSame(commentsIn(a), commentsIn(b), (x, y) => x === y) &&
    areSame(settersIn(a), settersIn(b), (x, y) => x === y)
  );
}

interface Comparison {
  readonly a: DocumentSyntax;
  readonly b: DocumentSyntax;
  readonly edit: Edit | undefined;
}

function isSameLexeme(x: Lexeme, y: Lexeme, { a, b, edit }: Comparison): boolean {
  if (x.kind !== y.kind || x.context.depth !== y.context.depth || x.context.reach !== y.context.reach) return false;
  if (edit !== undefined && x.scalar !== undefined)
    return y.scalar !== undefined && valueOf(y.scalar) === edit.newValue;
  return a.text.slice(x.start, x.end) === b.text.slice(y.start, y.end);
}

function commentsIn({ gaps, text }: DocumentSyntax): readonly string[] {
  return gaps.flatMap(({ comments }) => comments.map(({ start, end }) => text.slice(start, end)));
}

/** The markers, and which tokens they mark: both stand in the order of the text. */
function settersIn(document: DocumentSyntax): readonly string[] {
  const marks = marksIn(document);
  const setters: string[] = [];
  document.lexemes.forEach((lexeme, index) => {
    const mark = marks[setters.length];
    if (mark?.lexeme === lexeme) setters.push(`${index} ${mark.setter}`);
  });
  return setters;
}

function areSame<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a.length === b.length && a.every((x, index) => index in b && same(x, b[index] ?? x));
}
