import { parseSha, type Sha } from '../git/sha.ts';
import type { Instant } from '../environments/instant.ts';
import { isRecord, parseJson } from '../text/json.ts';
import { sha256 } from '../template/hash/sha256.ts';
import { toBytes } from '../template/text/utf8.ts';
import { malformedPlan } from './troubles.ts';

/** What the jobs of one scan agree on. It travels as an output of the planning job, and names no list itself. */
export interface Plan {
  readonly commit: Sha;
  /** The moment that every job takes for now where selections are made: they must all ask the same. */
  readonly at: Instant;
  /** For each shard, what `digestOfLists` gives for its lists. */
  readonly shards: readonly string[];
}

const version = 1;

/** GitHub makes no more jobs of one matrix. */
export const mostShards = 256;

const hex = /^[0-9a-f]{64}$/;

/**
 * Writes a plan on one line.
 *
 *     { commit: '0123…', at: 1782900000000, shards: ['ab…'] } → '{"version":1,"commit":"0123…","at":1782900000000,"shards":["ab…"]}'
 */
export function printPlan({ commit, at, shards }: Plan): string {
  return JSON.stringify({ version, commit, at, shards });
}

/** Reads a plan back. Throws `shards/unreadable`. */
export function parsePlan(text: string): Plan {
  const body = parseJson(text);
  if (!isRecord(body) || body['version'] !== version) throw malformedPlan();
  const { commit, at, shards } = body;
  const sha = typeof commit === 'string' ? parseSha(commit) : undefined;
  if (sha === undefined || !isInstant(at) || !Array.isArray(shards) || shards.length > mostShards)
    throw malformedPlan();
  const digests = shards.filter((one): one is string => typeof one === 'string' && hex.test(one));
  if (digests.length < shards.length) throw malformedPlan();
  return { commit: sha, at, shards: digests };
}

/** Tells whether a value that came from outside is a moment. `1782900000000 → true`, `-1 → false` */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Names the lists of a shard, in their order: by their keys (`listingKey`), which hold no line break. */
export function digestOfLists(keys: readonly string[]): string {
  return sha256(toBytes(keys.join('\n')));
}
