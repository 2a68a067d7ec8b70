import { Problem, type Place } from '../problem/problem.ts';
import { Members, type Reading } from './field.ts';
import { automationIdOf, policyIdOf, repositoryIdOf } from './ids.ts';
import { imagePolicySpec } from './image-policy.ts';
import { imageRepositorySpec } from './image-repository.ts';
import { imageUpdateAutomationSpec } from './image-update-automation.ts';
import type { Kind } from './kinds.ts';
import { metadata, type Surroundings } from './metadata.ts';
import type { FluxObject, Metadata } from './objects.ts';
import { kindOf, oldVersion, patched, templateIn, versionOf } from './obstacle.ts';
import { rewritten } from './substitution.ts';
import { descend, textOf, type Mapping, type Value } from './value.ts';

/** An object that cannot be used. Its markers need no complaint of their own: the problem is here. */
export interface Broken {
  readonly kind: Kind;
  /** `namespace/name`, as far as they can be read. */
  readonly id: string;
  readonly problem: Problem;
}

export interface Decoded {
  readonly object: FluxObject | undefined;
  readonly broken: Broken | undefined;
  readonly problems: readonly Problem[];
}

export interface DecodeContext extends Surroundings {
  readonly placeOf: (offset: number) => Place;
  /** Why the object's document is no valid YAML. */
  readonly flaw: Problem | undefined;
  /** The way out where a field is missing. */
  readonly hintForMissing: string | undefined;
}

/**
 * Decodes an object of Flux's image group: into an object to use, or into a broken one and why. An object with a
 * mistake is never used in part.
 *
 *     { apiVersion: image.toolkit.fluxcd.io/v1, kind: ImagePolicy, metadata: { name: app }, spec: … } → { object: … }
 */
export function decodeObject(root: Mapping, context: DecodeContext): Decoded {
  const kind = kindOf(root, context.placeOf);
  if (kind instanceof Problem) return { object: undefined, broken: undefined, problems: [kind] };
  const { id, reading } = openReading(root, kind, context);
  const template = templateIn(root, reading, kind);
  if (template !== undefined) return { object: undefined, broken: undefined, problems: [template] };
  const version = versionOf(root, reading);
  const obstacle = context.flaw ?? patched(root, reading, context.kustomization);
  if (obstacle !== undefined) return brokenBy([obstacle], kind, id);
  if (version instanceof Problem) return brokenBy([version], kind, id);
  const object = objectOf(root, { kind, version }, reading, context);
  const problems = [...oldVersion(version, root, reading), ...reading.problems];
  if (problems.some(({ severity }) => severity === 'error')) return brokenBy(problems, kind, id);
  return { object, broken: undefined, problems };
}

function brokenBy(problems: readonly Problem[], kind: Kind, id: string): Decoded {
  const problem = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  return { object: undefined, broken: problem && { kind, id, problem }, problems };
}

/** Reads the name in silence first, so that every problem can say whose it is. */
function openReading(root: Mapping, kind: Kind, context: DecodeContext): { id: string; reading: Reading } {
  const { placeOf, hintForMissing, kustomization } = context;
  const variables = isSubstituted(root) ? kustomization?.variables : undefined;
  const rewrite = (value: Value): Value => (variables === undefined ? value : rewritten(value, variables));
  const common = { placeOf, hintForMissing, rewrite };
  const silent = { ...common, subject: '', policy: undefined, problems: [], fields: new Map<string, Place>() };
  const { namespace, name } = metadata(context)(descend(root, 'metadata'), { path: '', key: 0, reading: silent });
  const id = `${namespace}/${name}`;
  const policy = kind === 'ImagePolicy' ? id : undefined;
  return { id, reading: { ...common, subject: `${kind} "${id}"`, policy, problems: [], fields: new Map() } };
}

/**
 * Tells whether the variables of a Flux Kustomization are put into an object: a label or an annotation turns it off
 * (fluxcd/pkg, kustomize/kustomize_varsub.go). `{ annotations: { kustomize.toolkit.fluxcd.io/substitute: disabled } } → false`
 */
export function isSubstituted(root: Mapping): boolean {
  const isOff = (from: string): boolean =>
    textOf(descend(root, 'metadata', from, 'kustomize.toolkit.fluxcd.io/substitute')) === 'disabled';
  return !isOff('labels') && !isOff('annotations');
}

interface Type {
  readonly kind: Kind;
  readonly version: Metadata['version'];
}

function objectOf(root: Mapping, { kind, version }: Type, reading: Reading, context: Surroundings): FluxObject {
  const members = new Members({ path: '', key: root.offset, reading }, root.members);
  members.ignore('apiVersion', 'kind', 'status');
  const named = members.required('metadata', metadata(context));
  const meta = { ...named, version, at: reading.placeOf(root.offset), fields: reading.fields };
  const object = withSpec(kind, meta, members);
  members.finish();
  return object;
}

function withSpec(kind: Kind, meta: Metadata, members: Members): FluxObject {
  switch (kind) {
    case 'ImageRepository':
      return { kind, id: repositoryIdOf(meta), meta, ...members.required('spec', imageRepositorySpec) };
    case 'ImagePolicy':
      return { kind, id: policyIdOf(meta), meta, ...members.required('spec', imagePolicySpec(meta.namespace)) };
    case 'ImageUpdateAutomation': {
      const spec = members.required('spec', imageUpdateAutomationSpec(meta.namespace));
      return { kind, id: automationIdOf(meta), meta, ...spec };
    }
  }
}
