import type { ImageUpdateAutomation, PolicyId } from '../flux/objects.ts';
import type { Guard } from '../environments/guard.ts';
import type { Inventory } from '../flux/inventory.ts';
import { policiesOf } from '../flux/selector.ts';
import type { Edit } from '../manifests/edit.ts';
import { findDeployed } from '../manifests/deployed.ts';
import { readMarkers, type MarkedFile } from '../manifests/markers.ts';
import { rewriteFile } from '../manifests/rewrite.ts';
import { settersOf, type SetterTable } from '../manifests/setters.ts';
import type { Outcome } from '../policy/selection.ts';
import type { SourceFile } from '../ports.ts';
import type { Problem } from '../problem/problem.ts';
import type { Proposal } from '../publication/plan.ts';
import { keepDigests } from './digest.ts';
import { holdBackDowngrades } from './hold-back.ts';

export interface ProposalInput {
  readonly automation: ImageUpdateAutomation;
  readonly inventory: Inventory;
  readonly outcomes: ReadonlyMap<PolicyId, Outcome>;
  readonly allowDowngrade: boolean;
  /** Files that are read already, by path: parsing is most of a large run's work. */
  readonly known: ReadonlyMap<string, MarkedFile>;
  /** What keeps selections out of environments. */
  readonly guard: Guard;
}

/** Rewrites the marked values of files by the outcomes, for one automation. Text in, text out: it can be done again. */
export function proposeChanges(files: readonly SourceFile[], input: ProposalInput): Proposal {
  const marked = files.map((file) => markersOf(file, input.known));
  const { inventory, guard } = input;
  const deployed = findDeployed(marked);
  const kept = keepDigests(input.outcomes, deployed, inventory);
  const outcomes = input.allowDowngrade ? kept : holdBackDowngrades(kept, deployed, inventory, guard);
  const setters = settersFor(input, outcomes);
  const objectionTo = ({ file, policy }: Edit): Problem | undefined => {
    const outcome = outcomes.get(policy);
    return outcome?.kind === 'selected' ? guard.objectionTo(file, outcome) : undefined;
  };
  const rewritten = marked.map((file) => ({ file, ...rewriteFile(file, setters, objectionTo) }));
  return {
    files: rewritten.filter(isChanged).map(({ file, text }) => ({ path: file.path, text })),
    edits: rewritten.flatMap(({ edits }) => edits),
    problems: [
      ...heldBack(input.outcomes, outcomes),
      ...rewritten.flatMap(({ file, problems }) => [...file.problems, ...problems]),
    ],
    complete: ![...outcomes.values()].some(isUnjudged),
  };
}

function markersOf({ path, text }: SourceFile, known: ReadonlyMap<string, MarkedFile>): MarkedFile {
  const read = known.get(path);
  return read?.text === text ? read : readMarkers(path, text);
}

/** Half a list says as little about what is to be proposed as none. */
function isUnjudged(outcome: Outcome): boolean {
  if (outcome.kind === 'selected') return false;
  return outcome.problem.severity === 'error' || outcome.problem.code === 'policy/list-shrunk';
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

/** The problems of the policies that this text, and nothing before it, holds back. */
function heldBack(before: ReadonlyMap<PolicyId, Outcome>, after: ReadonlyMap<PolicyId, Outcome>): readonly Problem[] {
  return [...after.values()].flatMap((outcome) =>
    outcome.kind === 'unselected' && before.get(outcome.policy)?.kind === 'selected' ? [outcome.problem] : [],
  );
}

function isChanged({ file, text }: { readonly file: MarkedFile; readonly text: string }): boolean {
  return file.text !== text;
}
