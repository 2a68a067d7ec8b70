import { listingKey } from '../../core/change/listing.ts';
import type { ImageRepository } from '../../core/flux/objects.ts';
import type { Registry } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { FactKind, Facts } from '../../core/shards/facts.ts';
import { answerIn, questionKey, type Results } from '../../core/shards/results.ts';

/** Stands for the registries with what shards heard of them, and asks nobody. */
export class Answers implements Registry {
  readonly #results: readonly Results[];

  constructor(results: readonly Results[]) {
    this.#results = results;
  }

  async *tags(repository: ImageRepository): AsyncGenerator<readonly string[]> {
    yield await this.#find(repository, 'tags', '', `list the tags of "${repository.image}"`);
  }

  digest: Registry['digest'] = (repository, tag) =>
    this.#find(repository, 'digest', tag, `read the digest of "${repository.image}:${tag}"`);

  pushed: Registry['pushed'] = async (repository, tag, digest) => {
    const deed = `tell when "${repository.image}:${tag}" was pushed`;
    return (await this.#find(repository, 'pushed', `${tag}@${digest}`, deed)) ?? undefined;
  };

  labels: Registry['labels'] = (repository, reference) =>
    this.#find(repository, 'labels', reference, `read the labels of ${reference} of "${repository.image}"`);

  platforms: Registry['platforms'] = (repository, reference) =>
    this.#find(repository, 'platforms', reference, `read the platforms of ${reference} of "${repository.image}"`);

  #find<K extends FactKind>(repository: ImageRepository, kind: K, about: string, deed: string): Promise<Facts[K]> {
    const key = questionKey({ list: listingKey(repository), kind, about });
    const line = this.#results.map(({ answers }) => answers.get(key)).find((one) => one !== undefined);
    const answer = line === undefined ? unanswered(repository, deed) : answerIn(line, kind);
    if (answer === undefined) throw new Error('every line was read before it was let in');
    return answer instanceof Problem ? Promise.reject(answer) : Promise.resolve(answer);
  }
}

function unanswered({ meta }: ImageRepository, deed: string): Problem {
  return new Problem('shards/unanswered', `Cannot ${deed}: no shard asked the registry, and this job asks none`, {
    at: meta.at,
    hint: 'Nothing to do: the next run asks. If it comes again, see that all jobs have the same inputs.',
  });
}
