import type { PolicyId } from '../flux/objects.ts';
import { Problem } from '../problem/problem.ts';
import type { HeldBack, Move } from './candidate.ts';
import type { GateState } from './gates.ts';
import type { MarkedValue } from './running.ts';

/** A group that cannot move as a whole. */
export interface BrokenGroup {
  /** Those of it that could move. */
  readonly moving: readonly PolicyId[];
  /** Those that they wait for. */
  readonly missing: readonly PolicyId[];
}

/**
 * Lists the groups of which some policies would move and others would not. One that stays is no obstacle where it
 * already runs the tag that all the others move to.
 *
 *     ([web, api], web → 2.0, api stays at 1.0) → [{ moving: [web], missing: [api] }]
 */
export function brokenGroups(
  groups: readonly (readonly PolicyId[])[],
  moves: readonly Move[],
  target: ReadonlyMap<PolicyId, readonly MarkedValue[]>,
): readonly BrokenGroup[] {
  return groups.flatMap((group) => {
    const movesOfGroup = moves.filter((move) => group.includes(move.target));
    const moving = movesOfGroup.map((move) => move.target);
    const tags = new Set(movesOfGroup.map(({ next }) => next.tag));
    const isThere = (policy: PolicyId): boolean => {
      const values = target.get(policy) ?? [];
      return tags.size === 1 && values.length > 0 && values.every(({ tag }) => tag !== undefined && tags.has(tag));
    };
    const missing = group.filter((policy) => !moving.includes(policy) && !isThere(policy));
    return moving.length > 0 && missing.length > 0 ? [{ moving, missing }] : [];
  });
}

/**
 * Keeps the moves whose groups can move as a whole. Groups may share policies: what one holds back, another misses.
 *
 *     ([[web, api]], [web → 2.0], api stays at 1.0) → { moves: [], heldBack: [web, gate/together] }
 */
export function movesTogether(
  groups: readonly (readonly PolicyId[])[],
  moves: readonly Move[],
  target: ReadonlyMap<PolicyId, readonly MarkedValue[]>,
): { readonly moves: readonly Move[]; readonly heldBack: readonly HeldBack[] } {
  const heldBack: HeldBack[] = [];
  let left = moves;
  for (
    let broken = brokenGroups(groups, left, target);
    broken.length > 0;
    broken = brokenGroups(groups, left, target)
  ) {
    const stopped = new Map(
      broken.flatMap(({ moving, missing }) => moving.map((policy) => [policy, missing] as const)),
    );
    heldBack.push(...[...stopped].map(([policy, missing]) => waitingFor(policy, missing)));
    left = left.filter((move) => !stopped.has(move.target));
  }
  return { moves: left, heldBack };
}

/**
 * Shows whether groups move as a whole.
 *
 *     [] → { gate: 'together', state: 'open', evidence: 'none waits for another' }
 */
export function togetherGate(broken: readonly BrokenGroup[]): GateState {
  if (broken.length === 0) return { gate: 'together', state: 'open', evidence: 'none waits for another' };
  const evidence = broken.map(({ moving, missing }) => `${moving.join(', ')} without ${missing.join(', ')}`).join('; ');
  return { gate: 'together', state: 'closed', evidence };
}

/**
 * Says that a policy waits for others.
 *
 *     (web, [api]) → { policy: web, problem: gate/together }
 */
export function waitingFor(policy: PolicyId, missing: readonly PolicyId[]): HeldBack {
  const message = `Cannot promote "${policy}": it moves only together with ${missing.join(', ')}`;
  const hint = 'It follows once they can move too, or run the same tag already.';
  return { policy, problem: new Problem('gate/together', message, { policy, hint }) };
}
