import { parseDigest } from '../image/digest.ts';
import { Problem } from '../problem/problem.ts';
import { isRecord, parseJson } from '../text/json.ts';

const name = /^shard-([1-9]\d{0,2})$/;

/**
 * Reads the input `scan-digests`: the outputs of the scan jobs as JSON, of which those called `shard-N` count. A matrix
 * has one set of outputs, and of a name that several jobs give the last one stays: so each shard has a name of its own.
 * What is empty was not given. Throws `usage/malformed-input`.
 *
 *     '{"shard-1":"sha256:ab…","shard-2":""}' → { 1: 'sha256:ab…' }    '' → undefined
 */
export function parseScanDigests(text: string): ReadonlyMap<number, string> | undefined {
  if (text === '') return undefined;
  const body = parseJson(text);
  if (!isRecord(body)) throw malformed('it is no JSON object');
  const digests = new Map<number, string>();
  for (const [key, value] of Object.entries(body)) {
    const [, number] = name.exec(key) ?? [];
    if (number === undefined || value === '') continue;
    const digest = typeof value === 'string' ? parseDigest(value) : undefined;
    if (digest === undefined) throw malformed(`"${key}" holds no digest`);
    digests.set(Number(number), digest);
  }
  return digests;
}

function malformed(state: string): Problem {
  return new Problem('usage/malformed-input', `Cannot read scan-digests: ${state}`, {
    hint: 'Hand over the outputs of the scan job: ${{ toJSON(needs.scan.outputs) }}.',
  });
}
