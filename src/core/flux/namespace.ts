import type { FluxKustomization } from './kustomization.ts';
import type { Labels } from './objects.ts';
import { rewritten } from './substitution.ts';
import { descend, textOf, type Value } from './value.ts';

/** A namespace that stands in Git: what its labels admit is decided by repositories (access.ts). */
export interface Namespace {
  readonly name: string;
  readonly labels: Labels;
}

/**
 * Reads a `v1/Namespace`, as the Flux Kustomization that applies it leaves it; undefined for any other object. A label
 * that cannot be read is left out: then it admits nobody.
 *
 *     { apiVersion: v1, kind: Namespace, metadata: { name: apps, labels: { team: web } } } → { name: 'apps', labels: { team: 'web' } }
 */
export function namespaceOf(object: Value, by: FluxKustomization | undefined): Namespace | undefined {
  if (textOf(descend(object, 'apiVersion')) !== 'v1' || textOf(descend(object, 'kind')) !== 'Namespace')
    return undefined;
  const name = substituted(descend(object, 'metadata', 'name'), by);
  if (name === undefined) return undefined;
  const written = descend(object, 'metadata', 'labels');
  const labels = written?.kind === 'object' ? [...written.members] : [];
  const read = labels.flatMap(([key, { value }]) => {
    const text = substituted(value, by);
    return text === undefined ? [] : [[key, text] as const];
  });
  return { name, labels: { ...Object.fromEntries(read), ...by?.labels } };
}

function substituted(value: Value | undefined, by: FluxKustomization | undefined): string | undefined {
  if (value === undefined || by?.variables === undefined) return textOf(value);
  return textOf(rewritten(value, by.variables));
}
