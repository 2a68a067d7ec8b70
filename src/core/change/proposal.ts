import type { ImageUpdateAutomation, PolicyId } from '../flux/objects.ts';
import type { Inventory } from '../flux/inventory.ts';
import { policiesOf } from '../flux/selector.ts';
import { findDeployed } from '../manifests/deployed.ts';
import type { Edit } from '../manifests/edit.ts';
import { readMarkers, type MarkedFile } from '../manifests/markers.ts';
import { rewriteFile } from '../manifests/rewrite.ts';
import { settersOf, type SetterTable } from '../manifests/setters.ts';
import type { Outcome } from '../policy/selection.ts';
import type { SourceFile } from '../ports.ts';
import type { Problem } from '../problem/problem.ts';
import { holdBackDowngrades } from './hold-back.ts';

/** What one automation would change in the files as they are now. */
export interface Proposal {
  /** The changed files, whole, with their new text. */
  readonly files: readonly SourceFile[];
  /** In the order of files, and within one of the text. */
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
  /** The outcomes after this text was looked at: a policy may be held back because of what the text runs. */
  readonly outcomes: ReadonlyMap<PolicyId, Outcome>;
}

export interface ProposalInput {
  readonly automation: ImageUpdateAutomation;
  readonly inventory: Inventory;
  readonly outcomes: ReadonlyMap<PolicyId, Outcome>;
  readonly allowDowngrade: boolean;
}

/** Rewrites the marked values of files by the outcomes, for one automation. Text in, text out: it can be done again. */
export function proposeChanges(files: readonly SourceFile[], input: ProposalInput): Proposal {
  const marked = files.map((file) => readMarkers(file.path, file.text));
  const { inventory } = input;
  const outcomes = input.allowDowngrade
    ? input.outcomes
    : holdBackDowngrades(input.outcomes, findDeployed(marked), inventory);
  const setters = settersFor(input, outcomes);
  const rewritten = marked.map((file) => ({ file, ...rewriteFile(file, setters) }));
  return {
    files: rewritten.filter(isChanged).map(({ file, text }) => ({ path: file.path, text })),
    edits: rewritten.flatMap(({ edits }) => edits),
    problems: rewritten.flatMap(({ file, problems }) => [...file.problems, ...problems]),
    outcomes,
  };
}

function settersFor({ automation, inventory }: ProposalInput, outcomes: ReadonlyMap<PolicyId, Outcome>): SetterTable {
  const selected = new Set<string>(policiesOf(inventory, automation).map(({ id }) => id));
  const { namespace } = automation.meta;
  const known = new Set<string>([...inventory.policies.keys(), ...brokenPolicies(inventory)]);
  return settersOf({ namespace, outcomes, known, inScope: (policy) => selected.has(policy) });
}

function brokenPolicies(inventory: Inventory): readonly string[] {
  const kind = 'ImagePolicy/';
  return [...inventory.broken.keys()].filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length));
}

function isChanged({ file, text }: { readonly file: MarkedFile; readonly text: string }): boolean {
  return file.text !== text;
}
