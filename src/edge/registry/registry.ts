import type { ImageRepository } from '../../core/flux/objects.ts';
import { parseImage } from '../../core/image/reference.ts';
import type { Registry } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { Vault } from '../../core/registry/vault.ts';
import { printDuration } from '../../core/settings/duration.ts';
import type { Client } from './client.ts';
import { openClients, type OpenClient } from './clients.ts';
import { systemClock } from './clock.ts';
import { Contents } from './contents.ts';
import { digestOf, inspectionOf, problemOf, scanOf, type Deed } from './deed.ts';
import { Failure } from './failure.ts';
import { readLabels, readPlatforms } from './images.ts';
import { readDigest } from './manifests.ts';
import { PushTimes } from './push-times.ts';
import type { RegistrySettings, Timeouts } from './settings.ts';
import { tagPages } from './tag-pages.ts';

/** What openRegistry has to be told; the rest has a default. */
export type RegistryOptions = Pick<RegistrySettings, 'env' | 'log' | 'mask'> &
  Partial<Omit<RegistrySettings, 'timeouts'>> & {
    readonly timeouts?: Partial<Timeouts>;
  };

/** Opens the registries: nothing is asked, read or connected before the first call. */
export function openRegistry(options: RegistryOptions): Registry {
  const settings: RegistrySettings = {
    credentials: [],
    mirrors: [],
    vault: new Vault(() => undefined),
    jobToken: undefined,
    concurrency: 16,
    clock: systemClock,
    ...options,
    timeouts: { connect: 10_000, response: 30_000, repository: 300_000, ...options.timeouts },
  };
  return new Registries(settings);
}

class Registries implements Registry {
  readonly #settings: RegistrySettings;
  readonly #open: OpenClient;
  readonly #contents = new Contents();
  readonly #pushTimes: PushTimes;

  constructor(settings: RegistrySettings) {
    this.#settings = settings;
    this.#pushTimes = new PushTimes(settings.clock);
    this.#open = openClients(settings);
  }

  async *tags(repository: ImageRepository): AsyncGenerator<readonly string[]> {
    const signal = this.#deadline(repository);
    try {
      yield* tagPages(await this.#client(repository, signal));
    } catch (error) {
      throw this.#problem(error, scanOf(repository), signal);
    }
  }

  digest: Registry['digest'] = (repository, tag) =>
    this.#do(digestOf(repository, tag), (client) => readDigest(client, tag));

  labels: Registry['labels'] = (repository, reference) =>
    this.#do(inspectionOf(repository, reference, 'labels'), (client) => readLabels(client, this.#contents, reference));

  platforms: Registry['platforms'] = (repository, reference) =>
    this.#do(inspectionOf(repository, reference, 'platforms'), (client) =>
      readPlatforms(client, this.#contents, reference),
    );

  pushed: Registry['pushed'] = (repository, tag, digest) =>
    this.#do(digestOf(repository, tag), async ({ push }) => push && this.#pushTimes.read(push, { tag, digest }));

  async #do<T>(deed: Deed, work: (client: Client) => Promise<T>): Promise<T> {
    const signal = this.#deadline(deed.repository);
    try {
      return await work(await this.#client(deed.repository, signal));
    } catch (error) {
      throw this.#problem(error, deed, signal);
    }
  }

  #client(repository: ImageRepository, signal: AbortSignal): Promise<Client> {
    return this.#open(parseImage(repository.image), repository, signal);
  }

  #deadline(repository: ImageRepository): AbortSignal {
    return this.#settings.clock.deadline(this.#budget(repository));
  }

  /** Flux's own (GetTimeout: the interval stands in, a second is the least), but never the hours that an interval may have. */
  #budget({ timeout, interval }: ImageRepository): number {
    return Math.min(Math.max(1000, timeout ?? interval), this.#settings.timeouts.repository);
  }

  #problem(error: unknown, deed: Deed, signal: AbortSignal): unknown {
    const { at } = deed.repository.meta;
    if (error instanceof Problem) return error.with({ at: error.at ?? at });
    if (error instanceof Failure) return problemOf(error, deed);
    if (!signal.aborted) return error;
    const budget = printDuration(this.#budget(deed.repository));
    return new Problem('registry/timeout', `Cannot ${deed.act}: it is not done within ${budget}`, {
      at,
      hint: 'Raise spec.timeout of the ImageRepository, which is spec.interval where it is not given, or the input timeout',
    });
  }
}
