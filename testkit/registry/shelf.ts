import { createHash } from 'node:crypto';
import { generatedTags, pushedTags, type Order, type TagSource } from './tag-source.ts';

export interface Content {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

interface Repository {
  /** Tag to digest. */
  readonly tags: Map<string, string>;
  readonly manifests: Map<string, Content>;
  readonly blobs: Map<string, Content>;
  source: TagSource | undefined;
  /** What all generated tags point at. */
  generated: string | undefined;
}

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Everything that a registry holds. */
export class Shelf {
  readonly #repositories = new Map<string, Repository>();
  readonly #order: Order;

  constructor(order: Order) {
    this.#order = order;
  }

  has(name: string): boolean {
    return this.#repositories.has(name);
  }

  names(): readonly string[] {
    return [...this.#repositories.keys()].sort();
  }

  tags(name: string): TagSource | undefined {
    const repository = this.#repositories.get(name);
    if (repository === undefined) return undefined;
    return (repository.source ??= pushedTags(repository.tags.keys(), this.#order));
  }

  putBlob(name: string, bytes: Buffer, mediaType = 'application/octet-stream'): string {
    const digest = digestOf(bytes);
    this.#open(name).blobs.set(digest, { bytes, mediaType });
    return digest;
  }

  putManifest(name: string, content: Content, tags: readonly string[]): string {
    const repository = this.#open(name);
    const digest = digestOf(content.bytes);
    repository.manifests.set(digest, content);
    for (const tag of tags) repository.tags.set(tag, digest);
    repository.source = undefined;
    return digest;
  }

  /** Fills a repository with tags that are made when asked for, all of which point at one manifest. */
  generate(name: string, count: number, digest: string): void {
    const repository = this.#open(name);
    repository.source = generatedTags(count);
    repository.generated = digest;
  }

  deleteTag(name: string, tag: string): void {
    const repository = this.#open(name);
    repository.tags.delete(tag);
    repository.source = undefined;
  }

  /** All blobs of a repository, by digest. */
  blobs(name: string): ReadonlyMap<string, Content> {
    return this.#open(name).blobs;
  }

  /** All its manifests, by digest. */
  manifests(name: string): ReadonlyMap<string, Content> {
    return this.#open(name).manifests;
  }

  blob(name: string, digest: string): Content | undefined {
    return this.#repositories.get(name)?.blobs.get(digest);
  }

  manifest(name: string, reference: string): (Content & { readonly digest: string }) | undefined {
    const repository = this.#repositories.get(name);
    if (repository === undefined) return undefined;
    const named =
      repository.tags.get(reference) ?? (this.tags(name)?.indexOf(reference) === -1 ? undefined : repository.generated);
    const digest = reference.includes(':') ? reference : named;
    const content = digest === undefined ? undefined : repository.manifests.get(digest);
    return digest === undefined || content === undefined ? undefined : { ...content, digest };
  }

  #open(name: string): Repository {
    const repository = this.#repositories.get(name) ?? {
      tags: new Map<string, string>(),
      manifests: new Map<string, Content>(),
      blobs: new Map<string, Content>(),
      source: undefined,
      generated: undefined,
    };
    this.#repositories.set(name, repository);
    return repository;
  }
}
