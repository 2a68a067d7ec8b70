import type { ImagePolicy } from '../flux/objects.ts';
import { token } from '../manifests/marker-text.ts';
import type { MarkedFile } from '../manifests/markers.ts';
import { parseSetter } from '../manifests/setters.ts';
import { Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';

/**
 * Finds policies that no marker names. Those that a faulty marker is about are left out: what is wrong is said there.
 *
 *     policy apps/web, no marker apps:web → policy/unused
 *     policy apps/web, marker apps:wbe with the hint 'Write "apps:web", if that is meant.' → nothing
 */
export function unusedPolicies(facts: Facts, aboutMarkers: readonly Problem[]): readonly Problem[] {
  const { inventory, marked } = facts;
  const used = new Set(marked.flatMap(({ markers }) => markers.map(({ setter }) => parseSetter(setter).policy)));
  const words = namesIn(marked, aboutMarkers);
  return [...inventory.policies.values()]
    .filter(({ id, meta }) => !used.has(id) && !words.has(meta.name) && !words.has(id))
    .map((policy) => unused(policy, facts));
}

/** What may be the name of a policy in the words of a problem or, for a malformed marker, behind its token. */
function namesIn(marked: readonly MarkedFile[], problems: readonly Problem[]): ReadonlySet<string> {
  const linesOf = new Map(marked.map(({ path, text }) => [path, text.split('\n')]));
  const texts = problems.flatMap(({ message, hint = '', at }) => {
    const line = linesOf.get(at?.file ?? '')?.[(at?.line ?? 0) - 1] ?? '';
    return [message, hint, line].map((text) => text.slice(text.indexOf(token) + 1));
  });
  return new Set(texts.flatMap(setters).map((text) => text.replace(':', '/').replace(/:.*/, '')));
}

/** Quoted setters, and, where a marker names no namespace, the bare name. */
function setters(text: string): readonly string[] {
  return [...text.matchAll(/["']([a-z0-9.-]+(?:[:/][a-z0-9.-]+)*)["']/g)].map(([, name = '']) => name);
}

function unused({ id, meta, repository }: ImagePolicy, { inventory }: Facts): Problem {
  const image = inventory.repositories.get(repository)?.image ?? 'IMAGE';
  return new Problem('policy/unused', `Cannot see what "${id}" is for: no marker names it`, {
    at: meta.at,
    policy: id,
    hint: `Mark a value, such as image: ${image}:TAG # {"${token}": "${id.replace('/', ':')}"}, or remove the policy.`,
  });
}
