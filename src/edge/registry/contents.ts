import { createHash } from 'node:crypto';
import type { Digest } from '../../core/image/digest.ts';
import type { Client, Wanted } from './client.ts';
import { Failure } from './failure.ts';

/** Names bytes as registries do. */
export function sha256(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/**
 * Manifests and blobs by their digests. What a digest names never changes, so each is fetched once a run, whichever
 * repository it was found in.
 */
export class Contents {
  readonly #texts = new Map<Digest, Promise<string>>();

  read(client: Client, path: 'manifests' | 'blobs', digest: Digest, wanted: Wanted): Promise<string> {
    const known = this.#texts.get(digest) ?? fetched(client, path, digest, wanted);
    this.#texts.set(digest, known);
    known.catch(() => this.#texts.delete(digest));
    return known;
  }
}

async function fetched(client: Client, path: string, digest: Digest, wanted: Wanted): Promise<string> {
  const { body } = await client.get(client.url(`${path}/${digest}`), wanted);
  const isWhole = digest === (digest.startsWith('sha512:') ? sha512(body) : sha256(body));
  if (!isWhole) throw new Failure('registry/protocol', `what the registry gives for ${digest} has another digest`);
  return body.toString('utf8');
}

function sha512(bytes: Buffer): string {
  return `sha512:${createHash('sha512').update(bytes).digest('hex')}`;
}
