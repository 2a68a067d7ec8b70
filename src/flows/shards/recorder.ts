import { listingKey } from '../../core/change/listing.ts';
import type { ImageRepository } from '../../core/flux/objects.ts';
import type { Registry } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { FactKind, Facts } from '../../core/shards/facts.ts';
import { printAnswer, questionKey } from '../../core/shards/results.ts';

/** Asks registries, and keeps what they said of the given lists, each answer as the line that a file of results has. */
export class Recorder implements Registry {
  readonly #registry: Registry;
  readonly #places: ReadonlyMap<string, number>;
  readonly #lines = new Map<string, string>();

  constructor(registry: Registry, lists: readonly string[]) {
    this.#registry = registry;
    this.#places = new Map(lists.map((list, place) => [list, place]));
  }

  get lines(): readonly string[] {
    return [...this.#lines.values()];
  }

  async *tags(repository: ImageRepository): AsyncGenerator<readonly string[]> {
    const all: string[] = [];
    try {
      for await (const page of this.#registry.tags(repository)) {
        for (const tag of page) all.push(tag);
        yield page;
      }
    } catch (error) {
      if (error instanceof Problem) this.#keep(repository, 'tags', '', error);
      throw error;
    }
    this.#keep(repository, 'tags', '', all);
  }

  digest: Registry['digest'] = (repository, tag) =>
    this.#ask(repository, 'digest', tag, this.#registry.digest(repository, tag));

  pushed: Registry['pushed'] = async (repository, tag, digest) => {
    const answer = this.#registry.pushed(repository, tag, digest).then((at) => at ?? null);
    return (await this.#ask(repository, 'pushed', `${tag}@${digest}`, answer)) ?? undefined;
  };

  labels: Registry['labels'] = (repository, reference) =>
    this.#ask(repository, 'labels', reference, this.#registry.labels(repository, reference));

  platforms: Registry['platforms'] = (repository, reference) =>
    this.#ask(repository, 'platforms', reference, this.#registry.platforms(repository, reference));

  async #ask<T extends Facts[Exclude<FactKind, 'tags'>]>(
    repository: ImageRepository,
    kind: FactKind,
    about: string,
    answer: Promise<T>,
  ): Promise<T> {
    try {
      const found = await answer;
      this.#keep(repository, kind, about, found);
      return found;
    } catch (error) {
      if (error instanceof Problem) this.#keep(repository, kind, about, error);
      throw error;
    }
  }

  #keep(repository: ImageRepository, kind: FactKind, about: string, answer: Answer): void {
    const question = { list: listingKey(repository), kind, about };
    const place = this.#places.get(question.list);
    if (place !== undefined) this.#lines.set(questionKey(question), printAnswer(place, question, answer));
  }
}

type Answer = readonly string[] | Facts[Exclude<FactKind, 'tags'>] | Problem;
