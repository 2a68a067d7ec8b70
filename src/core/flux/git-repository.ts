import type { DecodeContext } from './decode.ts';
import type { CheckoutRef } from './objects.ts';
import { descend, textOf, type Value } from './value.ts';

/** A GitRepository as far as an automation needs it: what it checks out where the automation does not say. */
export interface GitRepository {
  /** `namespace/name` */
  readonly id: string;
  readonly ref: CheckoutRef;
}

const groups = /^source\.toolkit\.fluxcd\.io\/v1(?:beta[12])?$/;

/**
 * Reads a `GitRepository` that names a reference; undefined for any other object
 * (image-automation-controller, internal/source/git.go).
 *
 *     { kind: GitRepository, metadata: { name: fleet }, spec: { ref: { branch: main } } } → { ref: { branch: 'main', … } }
 */
export function gitRepositoryOf(
  object: Value,
  { kustomization, namespace }: Pick<DecodeContext, 'kustomization' | 'namespace'>,
): GitRepository | undefined {
  const name = textOf(descend(object, 'metadata', 'name'));
  const reference = descend(object, 'spec', 'ref');
  const isOne =
    groups.test(textOf(descend(object, 'apiVersion')) ?? '') && textOf(descend(object, 'kind')) === 'GitRepository';
  if (!isOne || name === undefined || reference === undefined) return undefined;
  const own = kustomization?.targetNamespace ?? textOf(descend(object, 'metadata', 'namespace')) ?? namespace;
  const text = (key: keyof CheckoutRef): string | undefined => textOf(descend(reference, key));
  return {
    id: `${own}/${name}`,
    ref: {
      branch: text('branch'),
      tag: text('tag'),
      semver: text('semver'),
      name: text('name'),
      commit: text('commit'),
    },
  };
}
