import { readFileSync } from 'node:fs';
import { policyIdOf } from '../../src/core/flux/ids.ts';
import type { PolicyId } from '../../src/core/flux/objects.ts';
import { parseDigest } from '../../src/core/image/digest.ts';
import { parseTag } from '../../src/core/image/tag.ts';
import { readMarkers } from '../../src/core/manifests/markers.ts';
import { rewriteFile, type Rewriting } from '../../src/core/manifests/rewrite.ts';
import { settersOf, type SetterTable } from '../../src/core/manifests/setters.ts';
import type { Outcome } from '../../src/core/policy/selection.ts';
import { Problem } from '../../src/core/problem/problem.ts';

const vector = (name: string): string => readFileSync(new URL(`vectors/${name}`, import.meta.url), 'utf8');

export const rowsOf = (name: string): readonly unknown[] =>
  vector(name)
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

export interface Change {
  readonly file: string;
  readonly object: string;
  readonly old: string;
  readonly new: string;
  readonly setter: string;
}

interface PolicyRow {
  readonly namespace: string;
  readonly name: string;
  readonly image?: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** What Flux's own policies of the vectors say: one without a tag has no latest image yet. */
function outcomeOf({ namespace, name, image, tag = '', digest = '' }: PolicyRow): Outcome {
  const policy = policyIdOf({ namespace, name });
  const parsed = parseTag(tag);
  if (image === undefined || parsed === undefined) {
    return { kind: 'unselected', policy, image, problem: new Problem('policy/no-tags', 'Cannot'), funnel: undefined };
  }
  const because = { kind: 'latest', rule: 'semver' } as const;
  return {
    kind: 'selected',
    policy,
    image,
    tag: parsed,
    digest: parseDigest(digest),
    because,
    reason: '',
    funnel: undefined,
  };
}

const rows = JSON.parse(vector('setter-policies.json')) as readonly PolicyRow[];
const outcomes: ReadonlyMap<PolicyId, Outcome> = new Map(
  rows.map(outcomeOf).map((outcome) => [outcome.policy, outcome]),
);

/** The setters of the automation in `flux-system` that all vectors were made with. */
export const setters: SetterTable = settersOf({
  namespace: 'flux-system',
  outcomes,
  known: new Set(outcomes.keys()),
  inScope: () => true,
});

/** Rewrites files as the vectors name them, in the order of their names, as Flux walks them. */
export function rewriteAll(
  files: Readonly<Record<string, string>>,
): readonly (Rewriting & { readonly file: string })[] {
  return Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => ({ file, ...rewriteFile(readMarkers(file, text), setters) }));
}

/** The edits as the vectors write changes. */
export function changesOf(rewritings: readonly Rewriting[]): readonly Change[] {
  return rewritings
    .flatMap(({ edits }) => edits)
    .map(({ file, object, oldValue, newValue, setter }) => ({
      file,
      object: `${object.apiVersion} ${object.kind} ${object.namespace}/${object.name}`,
      old: oldValue,
      new: newValue,
      setter,
    }));
}

/** Flux keeps changes in maps of files and objects, so the order is fixed within one object of one file only. */
export function byObject(changes: readonly Change[]): readonly Change[] {
  const keyOf = ({ file, object }: Change): string => `${file} ${object}`;
  return changes.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
}
