import { Problem, type Place } from '../problem/problem.ts';
import { flawOf, isDisabledLine, parseMarker, token } from './marker-text.ts';
import { misspellingOf } from './misspelt.ts';
import type { Refusal } from './objects.ts';
import type { Mark } from './marks.ts';
import type { Attachment } from './syntax/attach.ts';
import type { Comment, Gap } from './syntax/gaps.ts';
import type { Lexeme } from './syntax/lexemes.ts';
import type { Position } from './syntax/position.ts';
import type { DocumentSyntax } from './syntax/structure.ts';
import { behindValue, whyUnreachable } from './unreachable.ts';

/** A file as it is read. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly positionOf: (offset: number) => Position;
}

/** A comment that names the token, or almost, and where it stands. */
interface Note {
  readonly document: DocumentSyntax;
  readonly gap: Gap;
  readonly comment: Comment;
  readonly source: string;
}

/** A document with the comments in it that are followed. */
export interface Marked {
  readonly document: DocumentSyntax;
  readonly marks: readonly Mark[];
}

/** Says where a file has what looks like a marker and is none, or is one that no value takes: each place once. */
export function complaintsAbout(marked: readonly Marked[], file: Source): readonly Problem[] {
  const documents = marked.map(({ document }) => document);
  const notes = documents.flatMap(notesIn);
  const followed = new Set(marked.flatMap(({ marks }) => marks.map(({ comment }) => comment)));
  const amiss = notes.filter(({ comment }) => !followed.has(comment));
  const takers = new Map(
    amiss.length === 0 ? [] : documents.flatMap(({ attachments }) => attachments.flatMap(takings)),
  );
  const problems = amiss.flatMap((note) => complaintAbout(note, takers.get(note.comment), file));
  return [...problems, ...strayMarkers(documents, notes, file)].sort(inTextOrder);
}

function takings({ lexeme, line, head }: Attachment): readonly (readonly [Comment, Lexeme])[] {
  return [...line, ...head].map((comment) => [comment, lexeme] as const);
}

function inTextOrder({ at: a }: Problem, { at: b }: Problem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

function notesIn(document: DocumentSyntax): readonly Note[] {
  return document.gaps.flatMap((gap) =>
    gap.comments
      .map((comment) => ({ document, gap, comment, source: document.text.slice(comment.start, comment.end) }))
      .filter(({ source }) => source.includes(token) || misspellingOf(source) !== undefined),
  );
}

function complaintAbout(note: Note, taker: Lexeme | undefined, file: Source): readonly Problem[] {
  const { document, gap, comment, source } = note;
  if (isAlone(comment) && isDisabledLine(source)) return [];
  const at = placeOf(document.start + comment.start, file);
  const flaw = flawOf(source) ?? misspellingOf(source);
  if (flaw !== undefined) {
    const message = `Cannot read the marker ${quoted(source)}: ${flaw.reason}`;
    return [new Problem('marker/malformed', message, { at, hint: flaw.hint })];
  }
  const setter = parseMarker(source);
  if (setter === undefined) return [];
  const { reason, hint } = whyUnreachable(comment, gap, taker);
  return [new Problem('marker/unreachable', `Cannot follow the marker ${quoted(setter)}: ${reason}`, { at, hint })];
}

/** On a line of its own. */
function isAlone({ breaks, column }: Comment): boolean {
  return breaks > 0 || column === 0;
}

/** How much of a line is looked at to tell a marker inside a text from other text. */
const glance = 32;

/** Finds markers inside a text, such as a patch in a block scalar, or outside of the documents that Flux reads. */
function strayMarkers(documents: readonly DocumentSyntax[], notes: readonly Note[], file: Source): readonly Problem[] {
  const { path, text } = file;
  const isNoted = covering(notes.map(({ document, comment }) => spanOf(document, comment)));
  const isInside = covering(documents.map((document) => spanOf(document, { start: 0, end: document.end })));
  const problems: Problem[] = [];
  for (let at = text.indexOf(token); at !== -1; at = text.indexOf(token, at + 1)) {
    const hash = /#+[ \t]*\{[ \t]*"$/.exec(text.slice(Math.max(0, at - glance), at));
    if (isNoted(at) || hash === null) continue;
    const place = placeOf(at - hash[0].length, file);
    const reason = isInside(at) ? 'it is part of a text, and no comment' : 'Flux does not read the line it stands on';
    const message = `Cannot follow the marker at "${path}:${place.line ?? 0}": ${reason}`;
    problems.push(new Problem('marker/unreachable', message, { at: place, hint: behindValue }));
  }
  return problems;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf({ start }: DocumentSyntax, within: Span): Span {
  return { start: start + within.start, end: start + within.end };
}

/** Tells of ever larger offsets whether one of the spans, which are in order, covers them. */
function covering(spans: readonly Span[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while ((spans[index]?.end ?? Infinity) <= offset) index += 1;
    return (spans[index]?.start ?? Infinity) <= offset;
  };
}

function placeOf(offset: number, { path, positionOf }: Source): Place {
  return { file: path, ...positionOf(offset) };
}

function quoted(comment: string): string {
  return comment.length > 120 ? `"${comment.slice(0, 120)}…"` : `"${comment}"`;
}

/** Says once for a whole file why its markers stay as they are; nothing where it has none. */
export function refused(refusal: Refusal, documents: readonly DocumentSyntax[], file: Source): readonly Problem[] {
  const { code, at, reason, hint } = refusal;
  const marks = documents.flatMap(notesIn).filter(({ source }) => parseMarker(source) !== undefined);
  if (marks.length === 0) return [];
  return [new Problem(code, `Cannot follow the markers of "${file.path}": ${reason}`, { at: placeOf(at, file), hint })];
}

/** Says why a file with markers cannot be read; Flux skips it without a word. */
export function invalidYaml({ at, reason }: { readonly at: number; readonly reason: string }, file: Source): Problem {
  return new Problem('file/invalid-yaml', `Cannot read "${file.path}": ${reason}`, {
    at: placeOf(at, file),
    hint: 'Mend the YAML: until then no marker of the file is followed. In a template, mark values where they are set.',
  });
}

/** Says that a file is too large to be read. */
export function tooLarge(path: string): Problem {
  return new Problem('file/too-large', `Cannot read "${path}": it has more than 10 MiB`, {
    at: { file: path },
    hint: 'Move the marked values to a smaller file.',
  });
}
