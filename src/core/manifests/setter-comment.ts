import { isSetter, parseMarker } from './marker-text.ts';
import type { Attachment } from './syntax/attach.ts';
import type { Comment } from './syntax/gaps.ts';

/**
 * Finds the comment that marks a value: its only line comment or, where it has none, its only head comment (kyaml
 * v0.21.1 fieldmeta/fieldmeta.go, Read). undefined where Flux does not visit the value, or there is no marker.
 */
export function markOf(attachment: Attachment, text: string): { readonly comment: Comment; readonly setter: string } | undefined {
  const { lexeme, line, head } = attachment;
  const [comment, ...others] = line.length > 0 ? line : head;
  if (comment === undefined || others.length > 0 || lexeme.context.reach !== 'live') return undefined;
  const setter = parseMarker(text.slice(comment.start, comment.end));
  return setter !== undefined && isSetter(setter) ? { comment, setter } : undefined;
}
