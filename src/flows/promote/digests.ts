import type { SourceValue } from '../../core/environments/candidate.ts';
import type { Move } from '../../core/environments/candidate.ts';
import { runningOf } from '../../core/environments/running.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import { repositoryOf, type Ground } from '../environments/ground.ts';

/**
 * Asks the registries which digests the tags that would move point at now, where the source pins one: a tag that was
 * moved since is no longer what was tried there.
 */
export async function withDigests(
  values: ReadonlyMap<PolicyId, SourceValue>,
  moves: readonly Move[],
  { inventory, settings, edges }: Ground,
): Promise<ReadonlyMap<PolicyId, SourceValue>> {
  const known = new Map(values);
  await settle(moves, settings.concurrency, async ({ source, target }) => {
    const value = values.get(source);
    const running = runningOf(value?.values ?? []);
    const repository = repositoryOf(inventory, [source, target]);
    if (value === undefined || typeof running === 'string' || running.digest === undefined) return;
    if (repository === undefined) return;
    const [digest] = await settle([running.tag], 1, (tag) => edges.registry.digest(repository, tag));
    known.set(source, digest instanceof Problem ? { ...value, problem: digest } : { ...value, digestNow: digest });
  });
  return known;
}
