import type { ImageRepository } from '../flux/objects.ts';
import { Problem } from '../problem/problem.ts';
import { count } from '../text/count.ts';
import type { ScanMark } from './ledger.ts';
import { printMoment } from './moment.ts';

/** Below this, a list loses half of its tags by the deletion of a few. */
const fewest = 10;

/**
 * Tells whether a list lost so much that it is more likely to be half an answer: more than half of at least ten tags.
 *
 *     (10, 4) → true    (10, 5) → false    (9, 0) → false
 */
export function isShrunk(before: number, now: number): boolean {
  return before >= fewest && now * 2 < before;
}

/** Says that a list is not followed because it shrank. */
export function shrunk({ image, meta }: ImageRepository, before: ScanMark, now: number): Problem {
  return new Problem(
    'policy/list-shrunk',
    `Cannot follow the tags of "${image}": the registry lists ${count(now, 'tag')}, and listed ${before.count} on ${printMoment(before.at)}`,
    {
      at: meta.at,
      hint: 'If the tags were removed on purpose, run once with allow-downgrade. If not, the registry answered in part: leave everything as it is.',
    },
  );
}
