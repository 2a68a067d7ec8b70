import { Doorman, type Door, type Visitor } from './doorman.ts';
import { Faults } from './faults.ts';
import { putImage, type ImageOptions } from './image.ts';
import { Journal } from './journal.ts';
import { listTags } from './listing.ts';
import { plain, manners, type Manner, type MannerName } from './manner.ts';
import { errorReply, type Reply } from './reply.ts';
import { startServer, type Incoming, type Server, type Tls } from './server.ts';
import { Shelf } from './shelf.ts';
import { Uploads } from './uploads.ts';

export interface RegistryOptions {
  /** A registry of the world whose way of listing is taken on, and what is to be otherwise. */
  readonly like?: MannerName;
  readonly manner?: Partial<Manner>;
  /** Nobody is asked for anything where it is left out. */
  readonly door?: Door;
  /** What stands before `/v2/`. */
  readonly prefix?: string;
  /** Milliseconds that each answer takes: the distance to a real registry. */
  readonly latency?: number | (() => number);
  readonly tls?: Tls;
  /** Where blobs are, in place of here: GETs are sent on with a signed URL. */
  readonly storage?: string;
  /**
   * What there is of referrers: nothing at all (GitHub), a subject that manifests name whether there is more or not
   * (Amazon, once), or pages with Links of their own (Harbor).
   */
  readonly referrers?: 'none' | 'named' | 'paged';
  /** Leaves Docker-Content-Digest out. */
  readonly noDigestHeader?: boolean;
  readonly now?: () => number;
}

export interface RegistryStandIn {
  /** What stands before the first `/` of an image's name: `127.0.0.1:40001`. */
  readonly host: string;
  readonly origin: string;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly shelf: Shelf;
  /** Puts an image under these tags and gives its digest (of the index, for several platforms). */
  readonly pushImage: (repository: string, tags: string | readonly string[], options?: ImageOptions) => string;
  /** Makes a repository of so many tags, `v0000000` and up, in no time; all of them are one image. */
  readonly fill: (repository: string, count: number) => void;
  readonly close: () => Promise<void>;
}

/**
 * Starts an OCI registry in memory (https://github.com/opencontainers/distribution-spec), stricter than real ones:
 * whatever a client should not do is in `journal.violations`.
 */
export async function startRegistry(options: RegistryOptions = {}): Promise<RegistryStandIn> {
  const manner: Manner = { ...plain, ...manners[options.like ?? 'plain'], ...options.manner };
  const journal = new Journal();
  const faults = new Faults();
  const shelf = new Shelf(manner.order);
  const desk = new Desk({ options, manner, journal, shelf });
  const server: Server = await startServer({
    tls: options.tls,
    latency: options.latency,
    answer: (request) => {
      const url = `${request.url.pathname}${request.url.search}`;
      const reply = faults.take(request.method, url) ?? desk.answer(request);
      journal.entries.push({
        method: request.method,
        url,
        who: who(request.headers.authorization),
        status: reply.status,
      });
      return reply;
    },
  });
  return {
    ...server,
    journal,
    faults,
    shelf,
    pushImage: (repository, tags, image) =>
      putImage(shelf, repository, typeof tags === 'string' ? [tags] : tags, image),
    fill: (repository, count) => {
      shelf.generate(repository, count, putImage(shelf, repository, []));
    },
  };
}

function who(authorization: string | undefined): string {
  if (authorization === undefined) return 'nobody';
  const [, scheme = '', value = ''] = /^(\w+) (.*)$/.exec(authorization) ?? [];
  if (scheme === 'Basic') return `basic ${Buffer.from(value, 'base64').toString().replace(/:.*$/s, '')}`;
  return scheme === 'Bearer' ? 'bearer' : 'other';
}

function tokenPath({ door }: RegistryOptions, url: URL): string {
  return new URL(door?.realm ?? '/token', url).pathname;
}

interface DeskParts {
  readonly options: RegistryOptions;
  readonly manner: Manner;
  readonly journal: Journal;
  readonly shelf: Shelf;
}

const route = /^\/v2\/(.+?)\/(tags\/list|manifests\/[^/]+|blobs\/uploads\/[^/]*|blobs\/[^/]+|referrers\/[^/]+)$/;
const nameGrammar = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;

class Desk {
  readonly #parts: DeskParts;
  readonly #doorman: Doorman;
  readonly #uploads: Uploads;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#doorman = new Doorman(parts.options.door, parts.journal, parts.options.now ?? Date.now);
    this.#uploads = new Uploads(parts.shelf, parts.journal);
  }

  answer(request: Incoming): Reply {
    const { options, manner } = this.#parts;
    const { method, url, headers, body } = request;
    this.#inspect(request);
    const prefix = options.prefix ?? '';
    const visitor = this.#doorman.visitor(headers);
    if (url.pathname === tokenPath(options, url)) {
      return this.#doorman.token(method, url.searchParams, new URLSearchParams(body.toString()), visitor);
    }
    if (!url.pathname.startsWith(`${prefix}/v2/`)) return { status: 404, body: '404 page not found' };
    const path = url.pathname.slice(prefix.length);
    if (path === '/v2/') return this.#doorman.stop(visitor, '', 'pull', url) ?? { status: 200, body: {} };
    const [from, to] = manner.moved ?? [];
    if (from !== undefined && path.startsWith(from)) {
      return { status: 301, headers: { location: `${prefix}${path.replace(from, to ?? '')}` } };
    }
    return this.#route(path, visitor, request);
  }

  /** What no client should do, whatever it asks for. */
  #inspect({ method, url, headers, body }: Incoming): void {
    const { journal } = this.#parts;
    const what = `${method} ${url.pathname}`;
    if (headers['user-agent'] === undefined) journal.violation(`${what} without a User-Agent`);
    if (headers.host !== url.host) journal.violation(`${what} for the host ${String(headers.host)}`);
    if ((method === 'GET' || method === 'HEAD') && body.length > 0) journal.violation(`${what} with a body`);
  }

  #route(path: string, visitor: Visitor, request: Incoming): Reply {
    const { method, url } = request;
    const [, name = '', what = ''] = route.exec(path) ?? [];
    if (!nameGrammar.test(name)) {
      this.#parts.journal.violation(`${method} ${path} names no repository`);
      return errorReply(400, 'NAME_INVALID', 'invalid repository name');
    }
    const isRead = method === 'GET' || method === 'HEAD';
    const stopped = this.#doorman.stop(visitor, name, isRead ? 'pull' : 'push', url);
    return stopped ?? (isRead ? this.#read(name, what, request) : this.#write(name, what, request));
  }

  #read(name: string, what: string, { method, url, headers }: Incoming): Reply {
    const [kind, reference = ''] = what.split('/');
    if (kind === 'tags') return listTags(url, name, this.#parts);
    if (kind === 'manifests') return this.#manifest(name, reference, headers.accept ?? '');
    if (kind === 'referrers') return this.#referrers(url);
    return this.#blob(name, reference, method);
  }

  #referrers({ pathname }: URL): Reply {
    if (this.#parts.options.referrers !== 'paged') return { status: 404, body: '404 page not found' };
    const type = 'application/vnd.oci.image.index.v1+json';
    const link = `<${pathname}?page=2&page_size=1>; rel="next"`;
    return { status: 200, headers: { 'content-type': type, link }, body: { schemaVersion: 2, manifests: [] } };
  }

  /** Like distribution, it does not find what the client says it cannot read. */
  #manifest(name: string, reference: string, accept: string): Reply {
    const { shelf, journal, options } = this.#parts;
    if (!/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$|^sha256:[0-9a-f]{64}$/.test(reference)) {
      journal.violation(`"${reference}" is neither a tag nor a digest`);
    }
    const found = shelf.manifest(name, reference);
    if (found === undefined) return errorReply(404, 'MANIFEST_UNKNOWN', 'manifest unknown', { Tag: reference });
    if (!accept.split(/,\s*/).includes(found.mediaType)) {
      return errorReply(404, 'MANIFEST_UNKNOWN', 'OCI index found, but accept header does not support OCI indexes');
    }
    const digest = options.noDigestHeader === true ? {} : { 'docker-content-digest': found.digest };
    const headers = { 'content-type': found.mediaType, ...digest, ...this.#moreOf(name, found.digest) };
    return { status: 200, headers, body: found.bytes };
  }

  #moreOf(name: string, digest: string): Record<string, string> {
    const { referrers } = this.#parts.options;
    if (referrers === 'named') return { 'oci-subject': digest };
    return referrers === 'paged' ? { link: `</v2/${name}/referrers/${digest}?page=1&page_size=1>; rel="next"` } : {};
  }

  #blob(name: string, digest: string, method: string): Reply {
    const { shelf, options } = this.#parts;
    const found = shelf.blob(name, digest);
    if (found === undefined) return errorReply(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
    if (options.storage !== undefined && method === 'GET') {
      return { status: 307, headers: { location: `${options.storage}/${digest}?X-Amz-Signature=secret` } };
    }
    return {
      status: 200,
      headers: { 'content-type': found.mediaType, 'docker-content-digest': digest },
      body: found.bytes,
    };
  }

  #write(name: string, what: string, { method, url, headers, body }: Incoming): Reply {
    const [kind, reference = ''] = what.split('/');
    if (kind === 'manifests' && method === 'PUT') {
      return this.#uploads.putManifest(name, reference, headers['content-type'] ?? '', body);
    }
    if (!what.startsWith('blobs/uploads/')) return errorReply(405, 'UNSUPPORTED', 'the operation is unsupported');
    return method === 'POST' ? this.#uploads.begin(name, url, body) : this.#uploads.go(method, name, url, body);
  }
}
