import { Problem } from '../problem/problem.ts';
import { applyEdits } from './apply.ts';
import type { Edit } from './edit.ts';
import type { MarkedFile, Marker } from './markers.ts';
import { isProved } from './proof.ts';
import { sourceFor } from './scalar-source.ts';
import type { SetterTable } from './setters.ts';

export interface Rewriting {
  readonly text: string;
  /** In the order of the text. */
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
}

/**
 * Sets the marked values of a file. A value that is right already stays as it is written. Where the edited text cannot
 * be proved to differ in the marked values only, the file stays as it is, and `edit/unproved` says so. An edit that
 * somebody objects to is not made, and the objection is a problem.
 *
 *     'image: a:1 # {"$imagepolicy": "ns:app"}' → 'image: a:2 # {"$imagepolicy": "ns:app"}'
 */
export function rewriteFile(
  file: MarkedFile,
  setters: SetterTable,
  objectionTo: (edit: Edit) => Problem | undefined = nothing,
): Rewriting {
  const wanted: Edit[] = [];
  const problems: Problem[] = [];
  for (const marker of file.markers) {
    const answer = setters.lookup(marker.setter);
    switch (answer.kind) {
      case 'value':
        if (answer.value !== marker.value) wanted.push(editOf(file.path, marker, answer));
        break;
      case 'problem':
        problems.push(answer.problem.with({ at: { file: file.path, line: marker.line, column: marker.column } }));
        break;
      case 'quiet':
    }
  }
  const edits = wanted.filter((edit) => {
    const objection = objectionTo(edit);
    if (objection !== undefined) problems.push(objection.with({ at: { file: file.path, line: edit.line } }));
    return objection === undefined;
  });
  if (edits.length === 0) return { text: file.text, edits, problems };
  const text = applyEdits(file.text, edits);
  if (isProved(file.text, text, edits)) return { text, edits, problems };
  return { text: file.text, edits: [], problems: [...problems, unproved(file.path, edits)] };
}

function nothing(): undefined {
  return undefined;
}

function editOf(
  file: string,
  marker: Marker,
  { policy, value }: { readonly policy: Edit['policy']; readonly value: string },
): Edit {
  const { line, object, setter, span, source } = marker;
  const after = sourceFor(marker, value);
  return { file, line, object, setter, policy, span, before: source, after, oldValue: marker.value, newValue: value };
}

function unproved(file: string, edits: readonly Edit[]): Problem {
  const lines = edits.map(({ line }) => line).join(', ');
  return new Problem(
    'edit/unproved',
    `Cannot edit "${file}": with new values in line ${lines}, the file would not read as meant`,
    {
      at: { file, line: edits[0]?.line ?? 1 },
      hint: 'Write each marked value on one line with its key, in quotes.',
    },
  );
}
