import { isSetter, parseMarker } from './marker-text.ts';
import type { Attachment } from './syntax/attach.ts';
import type { Comment } from './syntax/gaps.ts';
import type { Lexeme } from './syntax/lexemes.ts';
import type { DocumentSyntax } from './syntax/structure.ts';

/** A comment that marks a scalar. */
export interface Mark {
  readonly lexeme: Lexeme;
  readonly comment: Comment;
  readonly setter: string;
}

/**
 * Finds the comments that mark values: a value's only line comment or, where it has none, its only head comment (kyaml
 * v0.21.1 fieldmeta/fieldmeta.go, Read). Values that Flux does not visit have none.
 *
 *     'a: 1 # {"$imagepolicy": "ns:app"}' → one mark, on `1`
 */
export function marksIn({ attachments, text }: DocumentSyntax): readonly Mark[] {
  return attachments.flatMap((attachment) => markOf(attachment, text));
}

function markOf({ lexeme, line, head }: Attachment, text: string): readonly Mark[] {
  const [comment, ...others] = line.length > 0 ? line : head;
  if (comment === undefined || others.length > 0 || lexeme.context.reach !== 'live') return [];
  const setter = parseMarker(text.slice(comment.start, comment.end));
  return setter !== undefined && isSetter(setter) ? [{ lexeme, comment, setter }] : [];
}
