import type { Followed } from '../change/outcome.ts';
import type { PolicyId } from '../flux/objects.ts';

/** The tags that a policy must not select, whatever they rank. */
export type BarredFor = (policy: PolicyId) => ReadonlyMap<string, string>;

export const barsNothing: BarredFor = () => new Map();

/**
 * Names what policies ask of a list, in a few letters. Where it has changed, the list is due at once: in a cluster, too,
 * an edited policy selects anew and does not wait for a scan. Nothing rests on it that an attacker could want.
 *
 *     the same policies in another order → the same name    another range, another quarantine → another
 */
export function askedOf(listing: readonly Followed[], barredFor: BarredFor): string {
  const questions = listing.map(({ policy, repository }) => {
    const { id, rule, filter, digestReflection, meta } = policy;
    return JSON.stringify([
      id,
      rule,
      filter,
      digestReflection,
      Object.entries(meta.annotations),
      [...barredFor(id).keys()].sort(),
      repository.exclusionList,
    ]);
  });
  return fingerprint(questions.sort().join('\n'));
}

/** FNV-1a, 32 bits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
