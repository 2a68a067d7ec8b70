import type { Advice } from './marker-text.ts';
import type { Comment, Gap } from './syntax/gaps.ts';
import type { Lexeme, Reach } from './syntax/lexemes.ts';

/** The place where every marker works. */
export const behindValue = 'Put the marker at the end of the line of the value, as the only comment there.';
const ownLines = 'Write each value on a line of its own, with its marker at the end of that line.';

/**
 * Says why Flux does not see a marker. `taker` is the scalar that its comment hangs on, if any.
 *
 *     '# M\nimage: a' → it stands on the line above a key    'image: # M' → there is no value
 */
export function whyUnreachable(comment: Comment, gap: Gap, taker: Lexeme | undefined): Advice {
  if (taker !== undefined && taker.context.reach !== 'key') return whyNotTaken(taker.context.reach);
  return comment.breaks === 0 ? whyOnLine(gap) : whyOnOwnLine(gap);
}

function whyNotTaken(reach: Exclude<Reach, 'key'>): Advice {
  switch (reach) {
    case 'live':
      return { reason: 'another comment stands beside it', hint: behindValue };
    case 'duplicate':
      return { reason: 'its key stands twice, and Flux looks at the first only', hint: 'Remove one of the two keys.' };
    case 'beside-items':
      return { reason: 'of a List, Flux looks at the items only', hint: 'Move the marked value into an item.' };
  }
}

function whyOnLine({ before, earlier, after }: Gap): Advice {
  const token = before?.kind === 'comma' ? earlier : before;
  switch (token?.kind) {
    case 'close':
      return { reason: 'it stands behind a closing bracket', hint: ownLines };
    case 'open':
      return { reason: 'it stands behind an opening bracket', hint: ownLines };
    case 'alias':
      return { reason: 'it marks an alias', hint: 'Mark the value with the anchor: its aliases follow.' };
    case 'colon':
    case 'property':
      return whyBehindKey(token, after);
    default:
      return { reason: 'it marks a key, not a value', hint: behindValue };
  }
}

function whyBehindKey(key: Lexeme, after: Lexeme | undefined): Advice {
  if (after === undefined || after.context.depth < key.context.depth || isNextKey(key, after)) {
    return { reason: 'there is no value', hint: 'Write "" before the comment: Flux cannot fill in what is not there.' };
  }
  if (after.kind === 'scalar' && after.context.reach !== 'key') {
    return { reason: 'the value begins on the next line', hint: 'Write key, value and marker on one line.' };
  }
  return { reason: 'it marks a mapping or a list, not a value', hint: behindValue };
}

function isNextKey(key: Lexeme, after: Lexeme): boolean {
  return after.context.depth === key.context.depth && after.context.reach === 'key';
}

function whyOnOwnLine({ after }: Gap): Advice {
  if (after === undefined) return { reason: 'no value follows it', hint: behindValue };
  const isKey = after.kind === 'question' || after.leadsBlock === true || after.context.reach === 'key';
  return { reason: isKey ? 'it stands on the line above a key' : 'no value takes it', hint: behindValue };
}
