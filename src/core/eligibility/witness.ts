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
  readonly #platforms = new Map<Tag, Promise<readonly string[]>>();

  constructor(repository: ImageRepository, registry: Registry, notes: ListNotes) {
    this.#repository = repository;
    this.#registry = registry;
    this.#notes = notes;
  }

  sightings: Witness['sightings'] = (tag) => this.#notes.sightings(tag);

  async look(tag: Tag): Promise<Instant> {
    return this.#notes.see(tag, await this.#digestOf(tag));
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
