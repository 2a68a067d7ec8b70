import type { Edit } from './edit.ts';

type Splice = Pick<Edit, 'span' | 'before' | 'after'>;

/**
 * Makes edits, which are in the order of the text and do not overlap. Throws where the text is not the one that they
 * were made for: that is a bug, and no text may be written after it.
 *
 *     'a: 1', [1 → 2 at 3] → 'a: 2'
 */
export function applyEdits(text: string, edits: readonly Splice[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { span, before, after } of edits) {
    const [start, end] = span;
    if (start < done || text.slice(start, end) !== before)
      throw new Error(`The text at ${start} is not what the edit says`);
    pieces.push(text.slice(done, start), after);
    done = end;
  }
  return [...pieces, text.slice(done)].join('');
}

/**
 * Turns edits round: applied to the edited text, they give the first one again.
 *
 *     [1 → 22 at 3] → [22 → 1 at 3]
 */
export function undoOf(edits: readonly Splice[]): readonly Splice[] {
  let shift = 0;
  return edits.map(({ span: [start], before, after }) => {
    const span = [start + shift, start + shift + after.length] as const;
    shift += after.length - before.length;
    return { span, before: after, after: before };
  });
}
