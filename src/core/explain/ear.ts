import { listingKey } from '../change/listing.ts';
import type { Followed } from '../change/outcome.ts';
import type { Tag } from '../image/tag.ts';
import { openSieve, type SieveInput, type TagSieve } from '../policy/sieve.ts';
import type { Registry } from '../ports.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';
import { shown } from './steps.ts';

/** Sifts the tags of one policy once more, beside the selection, and remembers what fell away. */
export interface Ear {
  readonly asked: Followed;
  /** With what is in quarantine taken out. */
  readonly sieve: TagSieve;
  /** With nothing taken out; undefined where that would be the same. */
  readonly free: TagSieve | undefined;
  /** Whether the list came to its end. */
  isComplete: boolean;
}

/**
 * Opens an ear for a policy, which knows the rank of these tags though there be thousands above them; undefined where
 * its range or a pattern cannot be read, which the selection says.
 */
export function openEar(
  asked: Followed,
  barred: ReadonlyMap<string, string>,
  deployed: ReadonlySet<string>,
  known: Iterable<Tag> = [],
): Ear | undefined {
  const { policy, repository } = asked;
  const input: SieveInput = {
    rule: policy.rule,
    filter: policy.filter,
    exclusionList: repository.exclusionList,
    deployed,
  };
  const more = { ranked: true, known, samples: shown };
  const opened = attempt((): Ear => {
    if (barred.size === 0)
      return { asked, sieve: openSieve({ ...input, ...more }), free: undefined, isComplete: false };
    return { asked, sieve: openSieve({ ...input, ...more, barred }), free: openSieve(input), isComplete: false };
  });
  return opened instanceof Problem ? undefined : opened;
}

/** The same registry, of which the ears overhear every list of tags that is asked for. */
export function overheard(registry: Registry, ears: readonly Ear[]): Registry {
  return {
    tags: (repository) => {
      const key = listingKey(repository);
      return heard(
        registry.tags(repository),
        ears.filter(({ asked }) => listingKey(asked.repository) === key),
      );
    },
    digest: (repository, tag) => registry.digest(repository, tag),
    pushed: (repository, tag, digest) => registry.pushed(repository, tag, digest),
    labels: (repository, reference) => registry.labels(repository, reference),
    platforms: (repository, reference) => registry.platforms(repository, reference),
  };
}

async function* heard(
  pages: AsyncIterable<readonly string[]>,
  ears: readonly Ear[],
): AsyncGenerator<readonly string[]> {
  for await (const page of pages) {
    for (const { sieve, free } of ears) {
      sieve.offer(page);
      free?.offer(page);
    }
    yield page;
  }
  for (const ear of ears) ear.isComplete = true;
}

/** The tag that quarantine alone keeps from being chosen, if there is one. */
export function quarantinedChoice(
  { sieve, free }: Ear,
  barred: ReadonlyMap<string, string>,
): { tag: Tag; why: string } | undefined {
  const best = free === undefined ? undefined : attempt(() => free.choose());
  const next = attempt(() => sieve.choose());
  if (best === undefined || best instanceof Problem || (!(next instanceof Problem) && next.tag === best.tag))
    return undefined;
  return { tag: best.tag, why: barred.get(best.tag) ?? '' };
}
