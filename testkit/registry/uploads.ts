import { randomUUID } from 'node:crypto';
import type { Journal } from './journal.ts';
import { errorReply, type Reply } from './reply.ts';
import { digestOf, type Shelf } from './shelf.ts';

const tagGrammar = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

/** The half of distribution-spec that pushes: blobs in one piece or in chunks, then the manifest. */
export class Uploads {
  readonly #shelf: Shelf;
  readonly #journal: Journal;
  readonly #open = new Map<string, Buffer[]>();

  constructor(shelf: Shelf, journal: Journal) {
    this.#shelf = shelf;
    this.#journal = journal;
  }

  /** POST /v2/<name>/blobs/uploads/ */
  begin(name: string, url: URL, body: Buffer): Reply {
    const digest = url.searchParams.get('digest');
    if (digest !== null) return this.#store(name, digest, body);
    const id = randomUUID();
    this.#open.set(id, []);
    return { status: 202, headers: { location: `${url.pathname.replace(/\/$/, '')}/${id}`, range: '0-0' } };
  }

  /** PATCH and PUT /v2/<name>/blobs/uploads/<id> */
  go(method: string, name: string, url: URL, body: Buffer): Reply {
    const id = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
    const chunks = this.#open.get(id);
    if (chunks === undefined) return errorReply(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
    chunks.push(body);
    const bytes = Buffer.concat(chunks);
    if (method === 'PATCH')
      return { status: 202, headers: { location: url.pathname, range: `0-${String(bytes.length - 1)}` } };
    this.#open.delete(id);
    return this.#store(name, url.searchParams.get('digest') ?? '', bytes);
  }

  #store(name: string, digest: string, bytes: Buffer): Reply {
    if (digestOf(bytes) !== digest)
      return errorReply(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');
    this.#shelf.putBlob(name, bytes);
    return { status: 201, headers: { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest } };
  }

  /** PUT /v2/<name>/manifests/<reference> */
  putManifest(name: string, reference: string, mediaType: string, bytes: Buffer): Reply {
    const isDigest = reference.includes(':');
    if (isDigest ? reference !== digestOf(bytes) : !tagGrammar.test(reference)) {
      this.#journal.violation(`a manifest was pushed as ${reference}`);
      return errorReply(400, 'DIGEST_INVALID', 'manifest reference is invalid');
    }
    const digest = this.#shelf.putManifest(name, { mediaType, bytes }, isDigest ? [] : [reference]);
    return { status: 201, headers: { location: `/v2/${name}/manifests/${digest}`, 'docker-content-digest': digest } };
  }
}
