import type { Inventory } from '../flux/inventory.ts';
import type { ImagePolicy, PolicyId } from '../flux/objects.ts';
import type { Digest } from '../image/digest.ts';
import type { Tag } from '../image/tag.ts';
import type { DeployedValue } from '../manifests/deployed.ts';
import type { Outcome } from '../policy/selection.ts';

export type DigestNeed =
  { readonly kind: 'none' } | { readonly kind: 'keep'; readonly digest: Digest } | { readonly kind: 'fetch' };

/**
 * Decides where a selection's digest comes from. Flux keeps the digest of `IfNotPresent` in the policy's status; here
 * the manifests are what remembers: where all of them hold the selected tag, and one digest between them, it stays
 * (imagepolicy_controller.go, updateImageRefs).
 *
 *     Never → none    Always → fetch    IfNotPresent, manifests hold 1.2.3@sha256:ab…, 1.2.3 selected → keep sha256:ab…
 */
export function digestNeed(policy: ImagePolicy, tag: Tag, deployed: readonly DeployedValue[]): DigestNeed {
  switch (policy.digestReflection) {
    case 'Never':
      return { kind: 'none' };
    case 'Always':
      return { kind: 'fetch' };
    case 'IfNotPresent': {
      const digests = new Set(deployed.map((value) => value.digest).filter((digest) => digest !== undefined));
      const [digest] = digests;
      const sameTag = deployed.every((value) => value.tag === undefined || value.tag === tag);
      return sameTag && digests.size === 1 && digest !== undefined ? { kind: 'keep', digest } : { kind: 'fetch' };
    }
  }
}

/**
 * Decides once more on the text that is about to change: what is checked out may be another branch, or a sparse one,
 * and hold neither the tag nor its digest. Only what an update chose is judged so: what is promoted or rolled back to
 * has its digest from where it ran.
 */
export function keepDigests(
  outcomes: ReadonlyMap<PolicyId, Outcome>,
  deployed: ReadonlyMap<PolicyId, readonly DeployedValue[]>,
  { policies }: Pick<Inventory, 'policies'>,
): ReadonlyMap<PolicyId, Outcome> {
  return new Map(
    [...outcomes].map(([id, outcome]) => {
      const policy = policies.get(id);
      if (outcome.kind === 'unselected' || outcome.because.kind !== 'latest' || policy === undefined)
        return [id, outcome];
      const need = digestNeed(policy, outcome.tag, deployed.get(id) ?? []);
      return [id, need.kind === 'keep' ? { ...outcome, digest: need.digest } : outcome];
    }),
  );
}
