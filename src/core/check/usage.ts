import type { ImagePolicy } from '../flux/objects.ts';
import { parseSetter } from '../manifests/setters.ts';
import { Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';

/**
 * Finds policies that no marker names. Those of which a problem of a marker speaks, or the line that it stands on, are
 * left out: the marker is there, and what is wrong with it is said already.
 *
 *     policy apps/web, no marker apps:web → policy/unused
 */
export function unusedPolicies(facts: Facts, aboutMarkers: readonly Problem[]): readonly Problem[] {
  const { inventory, marked } = facts;
  const used = new Set(marked.flatMap(({ markers }) => markers.map(({ setter }) => parseSetter(setter).policy)));
  const texts = spokenOf(facts, aboutMarkers);
  const idle = [...inventory.policies.values()].filter(({ id }) => !used.has(id));
  return idle.filter(({ meta }) => !texts.some((text) => text.includes(meta.name))).map((policy) => unused(policy, facts));
}

function spokenOf({ marked }: Facts, problems: readonly Problem[]): readonly string[] {
  const linesOf = new Map(marked.map(({ path, text }) => [path, text]));
  return problems.flatMap(({ message, hint = '', at }) => {
    const lines = linesOf.get(at?.file ?? '')?.split('\n') ?? [];
    return [message, hint, lines[(at?.line ?? 0) - 1] ?? ''];
  });
}

function unused({ id, meta, repository }: ImagePolicy, { inventory }: Facts): Problem {
  const image = inventory.repositories.get(repository)?.image ?? 'IMAGE';
  return new Problem('policy/unused', `Cannot see what "${id}" is for: no marker names it`, {
    at: meta.at,
    policy: id,
    hint: `Mark a value, such as image: ${image}:TAG # {"$imagepolicy": "${id.replace('/', ':')}"}, or remove the policy.`,
  });
}
