import { Problem, type Place } from '../problem/problem.ts';
import { bytewise } from '../text/bytewise.ts';
import type { Namespace } from './namespace.ts';
import type {
  FluxObject,
  ImagePolicy,
  ImageRepository,
  ImageUpdateAutomation,
  Labels,
  PolicyId,
  RepositoryId,
} from './objects.ts';
import type { ReadObjects } from './read.ts';
import type { Secrets } from './secret.ts';

/** Everything that a run knows of Flux's objects, each in the bytewise order of its id. */
export interface Inventory {
  readonly repositories: ReadonlyMap<RepositoryId, ImageRepository>;
  readonly policies: ReadonlyMap<PolicyId, ImagePolicy>;
  /** Each with the reference of its GitRepository where it has none of its own. */
  readonly automations: readonly ImageUpdateAutomation[];
  /** Why an object cannot be used, by `ImagePolicy/namespace/name`. */
  readonly broken: ReadonlyMap<string, Problem>;
  /** The labels of those namespaces that stand in Git. */
  readonly namespaces: ReadonlyMap<string, Labels>;
  readonly secrets: Secrets;
  readonly problems: readonly Problem[];
}

/**
 * Gathers what was read. An object that is written twice is used only where both say the same, and an object with a
 * broken namesake is not used at all: which of the two the cluster holds is not ours to guess.
 *
 *     ({ objects: [policy, otherOfThatName] }) → { policies: {}, broken: { 'ImagePolicy/apps/web': object/duplicate } }
 */
export function inventoryOf(...reads: readonly ReadObjects[]): Inventory {
  const broken = new Map<string, Problem>();
  for (const { kind, id, problem } of reads.flatMap((read) => read.broken)) {
    if (!broken.has(`${kind}/${id}`)) broken.set(`${kind}/${id}`, problem);
  }
  const usable: FluxObject[] = [];
  const duplicates: Problem[] = [];
  for (const [key, [first, ...others]] of byKey(reads.flatMap((read) => read.objects))) {
    const found = others.flatMap((other) => duplicateOf(first, other));
    duplicates.push(...found);
    const conflict = found.find(({ severity }) => severity === 'error');
    if (conflict !== undefined && !broken.has(key)) broken.set(key, conflict);
    if (!broken.has(key)) usable.push(first);
  }
  const sources = new Map(reads.flatMap((read) => read.sources).map(({ id, ref }) => [id, ref]));
  return {
    repositories: new Map(usable.filter((one) => one.kind === 'ImageRepository').map((one) => [one.id, one])),
    policies: new Map(usable.filter((one) => one.kind === 'ImagePolicy').map((one) => [one.id, one])),
    automations: usable
      .filter((one) => one.kind === 'ImageUpdateAutomation')
      .map((one) => ({
        ...one,
        checkout: one.checkout ?? sources.get(`${one.source.namespace}/${one.source.name}`),
      })),
    broken: new Map([...broken].sort(([a], [b]) => bytewise(a, b))),
    namespaces: labelsByName(reads.flatMap((read) => read.namespaces)),
    secrets: {
      secrets: byId(reads.flatMap((read) => read.secrets)),
      accounts: byId(reads.flatMap((read) => read.accounts)),
    },
    problems: [...reads.flatMap((read) => read.problems), ...duplicates],
  };
}

/** Those of one name that say the same, wherever they stand, are one. */
function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const result = new Map<string, Map<string, T>>();
  for (const item of items) {
    const known = result.get(item.id) ?? new Map<string, T>();
    const content = JSON.stringify({ ...item, at: undefined });
    if (!known.has(content)) known.set(content, item);
    result.set(item.id, known);
  }
  return new Map([...result].map(([id, known]) => [id, [...known.values()]]));
}

type Group = readonly [FluxObject, ...FluxObject[]];

function byKey(objects: readonly FluxObject[]): readonly (readonly [string, Group])[] {
  const groups = new Map<string, [FluxObject, ...FluxObject[]]>();
  for (const object of objects) {
    const key = `${object.kind}/${object.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [object]);
    else group.push(object);
  }
  return [...groups].sort(([a], [b]) => bytewise(a, b));
}

function duplicateOf(first: FluxObject, other: FluxObject): readonly Problem[] {
  const [here, there] = [nameOf(first.meta.at), nameOf(other.meta.at)];
  const subject = `${first.kind} "${first.id}"`;
  if (contentOf(first) !== contentOf(other)) {
    const message = `Cannot use ${subject}: it is written at ${here} and again, otherwise, at ${there}`;
    const hint = 'Keep one of the two, or let path name the directories of one cluster only.';
    return [new Problem('object/duplicate', message, { at: other.meta.at, hint, policy: policyOf(first) })];
  }
  // One place read twice is one object: two Flux Kustomizations apply it, or two renders hold it.
  if (here === there) return [];
  const message = `Cannot tell two of ${subject} apart: it is written at ${here} and again, alike, at ${there}`;
  return [
    new Problem('object/duplicate', message, { at: other.meta.at, severity: 'warning', hint: 'Keep one of the two.' }),
  ];
}

function policyOf(object: FluxObject): string | undefined {
  return object.kind === 'ImagePolicy' ? object.id : undefined;
}

function nameOf({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** An object as text, but for its places; members in one order, whatever order they were written in. */
function contentOf(object: FluxObject): string {
  return JSON.stringify(
    { ...object, meta: { ...object.meta, at: undefined, fields: undefined } },
    (_, value: unknown) =>
      isPlain(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => bytewise(a, b))) : value,
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What two manifests of a namespace agree on; a label that one of them lacks may not be there. */
function labelsByName(namespaces: readonly Namespace[]): ReadonlyMap<string, Labels> {
  const result = new Map<string, Labels>();
  for (const { name, labels } of namespaces) {
    const known = result.get(name);
    const agreed = Object.entries(labels).filter(([key, value]) => known === undefined || known[key] === value);
    result.set(name, Object.fromEntries(agreed));
  }
  return new Map([...result].sort(([a], [b]) => bytewise(a, b)));
}
