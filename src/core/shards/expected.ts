import type { Followed } from '../change/outcome.ts';
import { wishesOf } from '../eligibility/wishes.ts';
import { parseImage } from '../image/reference.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';
import { endpointOf } from '../registry/endpoint.ts';
import { dockerHub } from '../registry/hosts.ts';
import type { Mirror } from '../registry/registry-mirrors.ts';
import type { Load } from './balance.ts';

/** These give a hundred tags a page, whatever is asked for. */
const smallPages: ReadonlySet<string> = new Set([dockerHub, 'quay.io']);

/**
 * Estimates what it takes to scan a list that several policies choose from: a token, a page for each thousand of the
 * tags that it had last time, and a few requests for what a policy wants to know besides.
 *
 *     ghcr.io, 2500 tags, one policy with a digest → { host: 'ghcr.io', requests: 5 }    never seen → { …, requests: 2 }
 */
export function expectedLoad(
  listing: readonly [Followed, ...Followed[]],
  tags: number | undefined,
  mirrors: readonly Mirror[],
): Load {
  const [{ repository }] = listing;
  const { host } = endpointOf(parseImage(repository.image), mirrors, repository.insecure);
  const pages = Math.max(1, Math.ceil((tags ?? 0) / (smallPages.has(host) ? 100 : 1000)));
  return { host, requests: listing.reduce((sum, asked) => sum + besides(asked), 1 + pages) };
}

function besides({ policy }: Followed): number {
  const wishes = attempt(() => wishesOf(policy));
  const digest = policy.digestReflection === 'Never' ? 0 : 1;
  if (wishes instanceof Problem) return digest;
  return digest + (wishes.minAge === undefined ? 0 : 1) + (wishes.platforms.length === 0 ? 0 : 2);
}

/** A job takes half a minute to begin: less work than this is not worth one more. */
const fewestRequests = 1000;
const mostByItself = 20;

/**
 * Tells how many shards are worth having where nobody says how many.
 *
 *     [300 requests] → 1    [2500 requests in all] → 3    [1000000 in all] → 20
 */
export function worthwhileShards(loads: readonly Load[]): number {
  const requests = loads.reduce((sum, load) => sum + load.requests, 0);
  return Math.max(1, Math.min(mostByItself, Math.ceil(requests / fewestRequests)));
}
