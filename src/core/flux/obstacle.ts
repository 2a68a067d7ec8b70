import { Problem } from '../problem/problem.ts';
import { nearest } from '../text/nearest.ts';
import type { Reading } from './field.ts';
import { group, kinds, type Kind } from './kinds.ts';
import type { FluxKustomization } from './kustomization.ts';
import type { Metadata } from './objects.ts';
import { descend, textOf, type Mapping } from './value.ts';

/** v1beta2 and v1beta1 have the same fields as v1, or fewer. */
const versions = ['v1', 'v1beta2', 'v1beta1'] as const;

/** Reads an object's kind, or the Problem that it is none of ours. `{ kind: ImagePolcy } → Problem` */
export function kindOf(object: Mapping, at: Reading['placeOf']): Kind | Problem {
  const text = textOf(descend(object, 'kind')) ?? '';
  const kind = kinds.find((one) => one === text);
  if (kind !== undefined) return kind;
  const meant = nearest(text, kinds);
  return new Problem(
    'object/invalid-field',
    `Cannot read the object "${text}": the kinds of ${group} are ${kinds.join(', ')}`,
    {
      at: at(object.offset),
      severity: meant === undefined ? 'warning' : 'error',
      hint: meant === undefined ? undefined : `Did you mean ${meant}?`,
    },
  );
}

/** Reads an object's version, or the Problem that its fields are not known. `{ apiVersion: …/v1alpha2 } → Problem` */
export function versionOf(object: Mapping, { subject, policy, placeOf }: Reading): Metadata['version'] | Problem {
  const text = textOf(descend(object, 'apiVersion')) ?? '';
  const version = versions.find((one) => `${group}/${one}` === text);
  if (version !== undefined) return version;
  return new Problem(
    'object/unknown-version',
    `Cannot read ${subject}: its version is "${text}", and "${group}/v1" is wanted`,
    {
      at: placeOf(object.offset),
      policy,
      hint: `Write apiVersion: ${group}/v1, and see that the fields are those of v1.`,
    },
  );
}

/** Notes that Flux no longer serves a version. `'v1beta2' → [object/old-version]` */
export function oldVersion(
  version: Metadata['version'],
  object: Mapping,
  { subject, placeOf }: Reading,
): readonly Problem[] {
  if (version === 'v1') return [];
  const message = `Cannot count on ${subject} for long: its version ${version} is no longer served by Flux, and v1 is wanted`;
  return [
    new Problem('object/old-version', message, {
      at: placeOf(object.offset),
      hint: `Write apiVersion: ${group}/v1; the fields stay the same.`,
    }),
  ];
}

/**
 * Finds that an object is the template of one (Helm's): its text is not what a cluster gets.
 *
 *     { metadata: { name: '{{ .x }}-app' } } → object/template
 */
export function templateIn(object: Mapping, { placeOf }: Reading, kind: Kind): Problem | undefined {
  const name = descend(object, 'metadata', 'name');
  const isTemplate = name?.kind === 'object' || (name !== undefined && 'text' in name && name.text.includes('{{'));
  if (!isTemplate) return undefined;
  return new Problem('object/template', `Cannot read an object of kind "${kind}": its name is a template`, {
    at: placeOf(object.offset),
    hint: 'Templates are read only as rendered: leave their directory out of path.',
  });
}

/**
 * Finds that a Flux Kustomization may change an object after all that can be read here.
 *
 *     (policy, { patches: [{ patch: 'kind: ImagePolicy' }] }) → object/patched
 */
export function patched(object: Mapping, reading: Reading, by: FluxKustomization | undefined): Problem | undefined {
  if (by?.patchesObjects !== true) return undefined;
  const message = `Cannot read ${reading.subject}: spec.patches of the Flux Kustomization "${by.id}" may change it, and is not followed here`;
  return new Problem('object/patched', message, {
    at: reading.placeOf(object.offset),
    policy: reading.policy,
    hint: 'Move the patch into a kustomization.yaml, and name its directory with the input kustomize.',
  });
}
