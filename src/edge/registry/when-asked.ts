import type { Registry } from '../../core/ports.ts';

/** Gives a registry that is opened when it is asked for the first time: a client of HTTP is a large thing to load. */
export function registryWhenAsked(open: () => Promise<Registry>): Registry {
  let opened: Promise<Registry> | undefined;
  const registry = (): Promise<Registry> => (opened ??= open());
  return {
    tags: async function* (repository) {
      yield* (await registry()).tags(repository);
    },
    digest: async (repository, tag) => (await registry()).digest(repository, tag),
    pushed: async (repository, tag, digest) => (await registry()).pushed(repository, tag, digest),
    labels: async (repository, reference) => (await registry()).labels(repository, reference),
    platforms: async (repository, reference) => (await registry()).platforms(repository, reference),
  };
}
