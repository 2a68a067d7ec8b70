import type { Lanes } from '../problem/settle.ts';
import { dockerHub, hostIdentity } from './hosts.ts';

/** Docker Hub's "thousands a minute", and Quay's "tens of requests per second" (access.redhat.com/articles/5531191). */
const byAddress: ReadonlySet<string> = new Set([dockerHub, 'quay.io']);

/**
 * Tells whether a registry counts requests by the address that they come from, and takes many for abuse; but two
 * machines may ask twice as much. Others count by account, project or registry, however many machines ask.
 *
 *     'docker.io' → true    'ghcr.io' → false
 */
export function countsByAddress(host: string): boolean {
  return byAddress.has(hostIdentity(host));
}

/**
 * Tells how many requests may be under way to a host at once, of all that a run has under way.
 *
 *     'ghcr.io' → 8    'docker.io' → 4
 */
export function lanesOf(host: string): number {
  return countsByAddress(host) ? 4 : 8;
}

/**
 * Tells how many lists may be under way, of all registries and of one. For each request there is one list more, which
 * waits at the gate: its request leaves before the answer that made room for it is worked on. What a slow registry has
 * no lane for yet holds up no quick one.
 *
 *     16 requests at once → 32 lists, 16 of 'ghcr.io' and 8 of 'docker.io'
 */
export function scanLanes<T>(concurrency: number, hostOf: (item: T) => string): Lanes<T> {
  return { limit: 2 * concurrency, laneOf: hostOf, widthOf: (host) => 2 * lanesOf(host) };
}
