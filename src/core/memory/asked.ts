import type { Followed } from '../change/outcome.ts';

/**
 * Names what policies ask of a list, in a few letters. Where it has changed, the list is due at once: in a cluster, too,
 * an edited policy selects anew and does not wait for a scan. Nothing rests on it that an attacker could want.
 *
 *     the same policies in another order → the same name    another range → another
 */
export function askedOf(listing: readonly Followed[]): string {
  const questions = listing.map(({ policy, repository }) => {
    const { id, rule, filter, digestReflection, meta } = policy;
    return JSON.stringify([
      id,
      rule,
      filter,
      digestReflection,
      Object.entries(meta.annotations),
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
