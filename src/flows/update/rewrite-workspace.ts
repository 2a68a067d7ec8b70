import type { SourceFile, Workspace } from '../../core/ports.ts';
import { proposeChanges } from '../../core/change/proposal.ts';
import type { Reach } from '../../core/change/reach.ts';
import { isUnder } from '../../core/change/source.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import type { Inventory } from '../../core/flux/inventory.ts';
import type { Edit } from '../../core/manifests/edit.ts';
import type { MarkedFile } from '../../core/manifests/markers.ts';
import type { Outcome } from '../../core/policy/selection.ts';
import type { Problem } from '../../core/problem/problem.ts';
import type { Deed } from '../../core/publication/deed.ts';
import type { ReportedPublication } from '../../core/report/report.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { guardOn, type Restraint } from '../environments/guard.ts';

/** What every automation's changes are made from. */
export interface Basis {
  readonly inventory: Inventory;
  readonly outcomes: ReadonlyMap<PolicyId, Outcome>;
  readonly settings: Settings;
  readonly restraint: Restraint;
  /** The marked files of the workspace, by path. */
  readonly known: ReadonlyMap<string, MarkedFile>;
}

export interface Changes {
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
  readonly publications: readonly ReportedPublication[];
  readonly deeds: readonly Deed[];
}

/** Lets each automation rewrite the files in turn, on the text that those before it leave; Git is left alone. */
export async function rewriteWorkspace(
  files: readonly SourceFile[],
  reaches: readonly Reach[],
  { inventory, outcomes, settings, restraint, known }: Basis,
  workspace: Workspace,
): Promise<Changes> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const changed = new Set<string>();
  const guard = await guardOn(workspace, [restraint.ownBranch], restraint);
  const edits: Edit[] = [];
  const problems: Problem[] = [];
  for (const { automation, path } of reaches) {
    const covered = [...texts].filter(([file]) => isUnder(path, file)).map(([file, text]) => ({ path: file, text }));
    const proposal = proposeChanges(covered, {
      known,
      automation,
      inventory,
      outcomes,
      allowDowngrade: settings.allowDowngrade,
      guard,
    });
    for (const file of proposal.files) {
      texts.set(file.path, file.text);
      changed.add(file.path);
    }
    edits.push(...proposal.edits);
    problems.push(...proposal.problems);
  }
  if (settings.dryRun || changed.size === 0) return { edits, problems, publications: [], deeds: [] };
  await workspace.write([...changed].map((path) => ({ path, text: texts.get(path) ?? '' })));
  const publication = { kind: 'workspace', branch: null, commit: null, pullRequest: null, verified: null } as const;
  return { edits, problems, publications: [publication], deeds: [] };
}
