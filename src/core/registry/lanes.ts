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
