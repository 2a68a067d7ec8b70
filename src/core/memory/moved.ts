import type { ImageRepository } from '../flux/objects.ts';
import { Problem } from '../problem/problem.ts';
import { looksImmutable } from './immutable.ts';
import type { Moved } from './notes.ts';

/**
 * Says of each tag that moved, though it looks as if it never would: somebody built anew under an old name, or put
 * another image in its place.
 */
export function movedTags(repository: ImageRepository, moved: readonly Moved[]): readonly Problem[] {
  return moved.filter(({ tag }) => looksImmutable(tag)).map((one) => tagMoved(repository, one));
}

function tagMoved({ image, meta }: ImageRepository, { tag, from, to }: Moved): Problem {
  return new Problem(
    'policy/tag-moved',
    `Cannot take "${image}:${tag}" for what it was: it pointed at ${from}, and now points at ${to}`,
    {
      at: meta.at,
      hint: 'Ask the publisher why. To run what was chosen and nothing else, set digestReflectionPolicy: IfNotPresent.',
    },
  );
}
