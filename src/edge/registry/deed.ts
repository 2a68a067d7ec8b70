import type { ImageRepository } from '../../core/flux/objects.ts';
import type { Digest } from '../../core/image/digest.ts';
import type { Tag } from '../../core/image/tag.ts';
import { Problem, type FluxCondition } from '../../core/problem/problem.ts';
import type { Failure } from './failure.ts';

/** What was asked of a registry, for the sentence that says it failed. */
export interface Deed {
  readonly repository: ImageRepository;
  /** What stands after *Cannot*. */
  readonly act: string;
  /** What Flux makes of the words of its registry client; undefined where it does no such thing. */
  readonly flux: ((text: string) => FluxCondition) | undefined;
}

export function scanOf(repository: ImageRepository): Deed {
  const flux = (text: string): FluxCondition => ({ reason: 'ReadOperationFailed', message: `scan failed: ${text}` });
  return { repository, act: `list the tags of "${repository.image}"`, flux };
}

export function digestOf(repository: ImageRepository, tag: Tag): Deed {
  const name = `${repository.image}:${tag}`;
  const flux = (text: string): FluxCondition => ({
    reason: 'Failed',
    message: `failed fetching digest of ${name}: failed fetching descriptor for "${name}": ${text}`,
  });
  return { repository, act: `read the digest of "${name}"`, flux };
}

export function inspectionOf(repository: ImageRepository, reference: Tag | Digest, what: string): Deed {
  const name = `${repository.image}${reference.includes(':') ? '@' : ':'}${reference}`;
  return { repository, act: `read the ${what} of "${name}"`, flux: undefined };
}

/** Makes the sentence: what could not be done, the state found, and what Flux says of it. */
export function problemOf({ code, message, details }: Failure, { repository, act, flux }: Deed): Problem {
  const words = details.flux;
  const condition = words === undefined ? undefined : flux?.(words);
  const said = condition?.message ?? words;
  return new Problem(code, `Cannot ${act}: ${message}${said === undefined ? '' : `: ${said}`}`, {
    at: repository.meta.at,
    hint: details.hint,
    flux: condition,
  });
}
