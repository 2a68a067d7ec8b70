import type { Registry } from '../../core/ports.ts';
import { followed } from '../../core/change/outcome.ts';
import type { ImageRepository, PolicyId } from '../../core/flux/objects.ts';
import type { Inventory } from '../../core/flux/inventory.ts';
import { parseValue } from '../../core/image/reference.ts';
import { parseTag, type Tag } from '../../core/image/tag.ts';
import type { Edit } from '../../core/manifests/edit.ts';
import type { Outcome } from '../../core/policy/selection.ts';
import { settle } from '../../core/problem/settle.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { ImageSource } from '../../core/publication/source-link.ts';

interface Facts {
  readonly inventory: Inventory;
  readonly outcomes: ReadonlyMap<PolicyId, Outcome>;
  readonly registry: Registry;
}

const atOnce = 4;

/**
 * Reads where the images that change were built from, once each. A registry that does not say leaves the link out: a
 * pull request is worth more than a link in it.
 */
export async function readSources(
  edits: readonly Edit[],
  facts: Facts,
  known: Map<PolicyId, ImageSource>,
): Promise<void> {
  const wanted = new Map(edits.filter(({ policy }) => !known.has(policy)).map((edit) => [edit.policy, edit]));
  await settle([...wanted.values()], atOnce, async (edit) => {
    const source = await sourceOf(edit, facts);
    if (source !== undefined) known.set(edit.policy, source);
  });
}

async function sourceOf(
  { policy, oldValue }: Edit,
  { inventory, outcomes, registry }: Facts,
): Promise<ImageSource | undefined> {
  const outcome = outcomes.get(policy);
  const object = inventory.policies.get(policy);
  if (outcome?.kind !== 'selected' || object === undefined) return undefined;
  const { repository } = followed(inventory, object);
  const now = await registry.labels(repository, outcome.digest ?? outcome.tag);
  if (now.source === undefined) return undefined;
  const before = parseValue(oldValue)?.tag ?? parseTag(oldValue);
  const oldRevision = before === undefined ? undefined : await revisionOf(registry, repository, before);
  return { source: now.source, oldRevision, newRevision: now.revision };
}

/** The old image may be gone by now. */
async function revisionOf(registry: Registry, repository: ImageRepository, tag: Tag): Promise<string | undefined> {
  const [labels] = await settle([tag], 1, (one) => registry.labels(repository, one));
  return labels instanceof Problem ? undefined : labels?.revision;
}
