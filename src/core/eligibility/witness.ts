import type { Instant } from '../environments/instant.ts';
import type { ImageRepository } from '../flux/objects.ts';
import type { Digest } from '../image/digest.ts';
import type { Tag } from '../image/tag.ts';
import type { ListNotes } from '../memory/notes.ts';
import type { Registry } from '../ports.ts';
import type { Witness } from './elect.ts';

/** Reads the images of one list, each once however many policies ask, and notes what their tags point at. */
export class ListWitness implements Witness {
  readonly #repository: ImageRepository;
  readonly #registry: Registry;
  readonly #notes: ListNotes;
  readonly #digests = new Map<Tag, Promise<Digest>>();
  readonly #firsts = new Map<Tag, Promise<Instant>>();
  readonly #platforms = new Map<Tag, Promise<readonly string[]>>();

  constructor(repository: ImageRepository, registry: Registry, notes: ListNotes) {
    this.#repository = repository;
    this.#registry = registry;
    this.#notes = notes;
  }

  sightings: Witness['sightings'] = (tag) => this.#notes.sightings(tag);

  look(tag: Tag): Promise<Instant> {
    const known = this.#firsts.get(tag) ?? this.#firstOf(tag);
    this.#firsts.set(tag, known);
    return known;
  }

  /** A registry is asked for its own times where a tag is news, and so too young by our own count. */
  async #firstOf(tag: Tag): Promise<Instant> {
    const digest = await this.#digestOf(tag);
    const first = this.#notes.see(tag, digest);
    if (!this.#notes.isNews(first)) return first;
    return this.#notes.seed(tag, digest, await this.#registry.pushed(this.#repository, tag, digest));
  }

  /** Reads what a tag points at, and notes it. */
  async digest(tag: Tag): Promise<Digest> {
    const digest = await this.#digestOf(tag);
    this.#notes.see(tag, digest);
    return digest;
  }

  platforms(tag: Tag): Promise<readonly string[]> {
    const known = this.#platforms.get(tag) ?? this.#registry.platforms(this.#repository, tag);
    this.#platforms.set(tag, known);
    return known;
  }

  #digestOf(tag: Tag): Promise<Digest> {
    const known = this.#digests.get(tag) ?? this.#registry.digest(this.#repository, tag);
    this.#digests.set(tag, known);
    return known;
  }
}
