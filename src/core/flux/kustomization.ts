import { kinds } from './kinds.ts';
import type { Labels } from './objects.ts';
import { isUnder } from '../change/source.ts';
import { normalPath } from './path.ts';
import { descend, textOf, type Value } from './value.ts';

/**
 * What a Flux Kustomization does to the objects under its path
 * (https://fluxcd.io/flux/components/kustomize/kustomizations/).
 */
export interface FluxKustomization {
  /** `namespace/name`. */
  readonly id: string;
  readonly path: string;
  readonly targetNamespace: string | undefined;
  readonly namePrefix: string;
  readonly nameSuffix: string;
  /** spec.commonMetadata.labels */
  readonly labels: Labels;
  /** undefined: nothing is substituted. */
  readonly variables: Variables | undefined;
  /** One of its patches may change objects that are read here. */
  readonly patchesObjects: boolean;
}

/** spec.postBuild */
export interface Variables {
  readonly known: ReadonlyMap<string, string>;
  /** There is a substituteFrom: ConfigMaps and Secrets of the cluster may set any other variable. */
  readonly open: boolean;
}

/**
 * Reads what is needed of a Flux Kustomization; undefined for any other object, and for one whose root cannot be the
 * root of this repository.
 *
 *     { apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, spec: { path: ./apps, … } } → { path: 'apps', … }
 */
export function kustomizationOf(object: Value, defaultNamespace: string): FluxKustomization | undefined {
  const spec = descend(object, 'spec');
  const path = normalPath(textOf(descend(spec, 'path')) ?? '');
  if (!isFluxKustomization(object) || !isOfHere(descend(spec, 'sourceRef'), path)) return undefined;
  const namespace = textOf(descend(object, 'metadata', 'namespace')) ?? defaultNamespace;
  return {
    id: `${namespace}/${textOf(descend(object, 'metadata', 'name')) ?? ''}`,
    path,
    targetNamespace: textOf(descend(spec, 'targetNamespace')),
    namePrefix: textOf(descend(spec, 'namePrefix')) ?? '',
    nameSuffix: textOf(descend(spec, 'nameSuffix')) ?? '',
    labels: Object.fromEntries(stringsOf(descend(spec, 'commonMetadata', 'labels'))),
    variables: variablesOf(descend(spec, 'postBuild')),
    patchesObjects: itemsOf(descend(spec, 'patches')).some(mayPatchObjects),
  };
}

function isFluxKustomization(object: Value): boolean {
  const version = textOf(descend(object, 'apiVersion')) ?? '';
  return version.startsWith('kustomize.toolkit.fluxcd.io/') && textOf(descend(object, 'kind')) === 'Kustomization';
}

/**
 * Without a source it is a patch of one. The root of an OCI artifact or a bucket is seldom that of the repository, and
 * a longer path says no more than that it may be.
 */
function isOfHere(source: Value | undefined, path: string): boolean {
  return source !== undefined && (path !== '.' || textOf(descend(source, 'kind')) === 'GitRepository');
}

/**
 * Gives those Kustomizations that apply a file or a rendered directory: the ones with the nearest path above it.
 *
 *     ('apps/prod/web.yaml', [path '.', path 'apps', path 'apps/prod']) → [path 'apps/prod']
 */
export function appliersOf(path: string, kustomizations: readonly FluxKustomization[]): readonly FluxKustomization[] {
  const above = kustomizations.filter((kustomization) => isUnder(kustomization.path, path));
  const depth = Math.max(...above.map(depthOf));
  return above.filter((kustomization) => depthOf(kustomization) === depth);
}

function depthOf({ path }: FluxKustomization): number {
  return path === '.' ? 0 : path.split('/').length;
}

/** fluxcd/pkg, kustomize/kustomize_varsub.go: without a variable there is no substitution, unless it is asked for. */
function variablesOf(postBuild: Value | undefined): Variables | undefined {
  const inline = descend(postBuild, 'substitute');
  const open = itemsOf(descend(postBuild, 'substituteFrom')).length > 0;
  const always = textOf(descend(postBuild, 'substituteStrategy')) === 'Always';
  if (!open && !always && !(inline?.kind === 'object' && inline.members.size > 0)) return undefined;
  return { known: new Map(stringsOf(inline).map(([name, value]) => [name, value.replaceAll('\n', '')])), open };
}

/** A patch names its kinds in its own text, or selects them by a target: a regular expression, or anything but a kind. */
function mayPatchObjects(patch: Value): boolean {
  const target = descend(patch, 'target');
  const wanted = textOf(descend(target, 'kind')) ?? textOf(descend(patch, 'patch')) ?? '';
  if (kinds.some((kind) => wanted.includes(kind))) return true;
  return target !== undefined && !/^\w+$/.test(textOf(descend(target, 'kind')) ?? '');
}

function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'array' ? value.items : [];
}

function stringsOf(value: Value | undefined): readonly (readonly [string, string])[] {
  if (value?.kind !== 'object') return [];
  return [...value.members].flatMap(([name, { value: member }]) => {
    const text = textOf(member);
    return text === undefined ? [] : [[name, text] as const];
  });
}
