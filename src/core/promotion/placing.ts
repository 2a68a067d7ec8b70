import type { PolicyId } from '../flux/objects.ts';
import type { Edit } from '../manifests/edit.ts';
import { readMarkers } from '../manifests/markers.ts';
import { rewriteFile } from '../manifests/rewrite.ts';
import { parseSetter, settersOf, type SetterTable } from '../manifests/setters.ts';
import type { Outcome, Selection } from '../policy/selection.ts';
import type { SourceFile } from '../ports.ts';
import type { Problem } from '../problem/problem.ts';

/** Files with values written at their markers. */
export interface Placing {
  /** The changed ones, each with its whole new text. */
  readonly files: readonly SourceFile[];
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
}

/**
 * Writes selections at the markers of their policies, whichever automation they belong to: a promotion and a rollback
 * are somebody's decision, and not an automation's. All other markers stay as they are, and nothing is said of them.
 *
 *     ('image: a:1 # {"$imagepolicy": "ns:app"}', app at 2) → 'image: a:2 # …'
 */
export function placeSelections(files: readonly SourceFile[], selections: readonly Selection[]): Placing {
  const setters = settersFor(selections);
  const placed = files.map((file) => ({ file, ...rewriteFile(readMarkers(file.path, file.text), setters) }));
  return {
    files: placed.filter(({ file, text }) => file.text !== text).map(({ file, text }) => ({ path: file.path, text })),
    edits: placed.flatMap(({ edits }) => edits),
    problems: placed.flatMap(({ problems }) => problems),
  };
}

function settersFor(selections: readonly Selection[]): SetterTable {
  const outcomes = new Map<PolicyId, Outcome>(selections.map((selection) => [selection.policy, selection]));
  const known = new Set<string>(outcomes.keys());
  const tables = new Map<string, SetterTable>();
  return {
    lookup: (setter) => {
      const { policy, namespace } = parseSetter(setter);
      if (!known.has(policy)) return { kind: 'quiet' };
      const table = tables.get(namespace) ?? settersOf({ namespace, outcomes, known, inScope: () => true });
      tables.set(namespace, table);
      return table.lookup(setter);
    },
  };
}
