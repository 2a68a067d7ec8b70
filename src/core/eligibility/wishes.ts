import type { Duration, ImagePolicy } from '../flux/objects.ts';
import { placeOfField } from '../flux/place.ts';
import { Problem } from '../problem/problem.ts';
import { parseDuration } from '../settings/duration.ts';

/** What a policy wants of a tag besides what Flux looks at. */
export interface Wishes {
  /** How long ago a tag must have been first seen. */
  readonly minAge: Duration | undefined;
  /** What an image must be made for, all of them: `linux/amd64`. Empty where any will do. */
  readonly platforms: readonly string[];
}

export const minAgeAnnotation = 'image-automation/min-age';
export const platformsAnnotation = 'image-automation/platforms';

/**
 * Reads the wishes in a policy's annotations. Throws a Problem (`object/invalid-field`) for one that is malformed: a
 * policy that is followed without the wish would select what its author meant to keep out.
 *
 *     { image-automation/min-age: 24h, image-automation/platforms: 'linux/amd64, linux/arm64' }
 *     → { minAge: 86400000, platforms: ['linux/amd64', 'linux/arm64'] }
 */
export function wishesOf(policy: ImagePolicy): Wishes {
  const { annotations } = policy.meta;
  const minAge = annotations[minAgeAnnotation];
  const platforms = annotations[platformsAnnotation];
  return {
    minAge: minAge === undefined ? undefined : minAgeOf(policy, minAge),
    platforms: platforms === undefined ? [] : platformsOf(policy, platforms),
  };
}

/** Tells whether there is anything to be wished for. */
export function isWishful({ minAge, platforms }: Wishes): boolean {
  return minAge !== undefined || platforms.length > 0;
}

function minAgeOf(policy: ImagePolicy, text: string): Duration {
  const age = parseDuration(text.trim());
  if (age !== undefined && age > 0) return age;
  throw malformed(policy, minAgeAnnotation, {
    state: `is "${text}", which is no duration above zero`,
    hint: 'Write it with a unit, such as 24h or 3d.',
  });
}

/** runtime-spec's names are Go's, GOOS/GOARCH and perhaps a variant (image-spec, image-index.md). */
const grammar = /^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/;

function platformsOf(policy: ImagePolicy, text: string): readonly string[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const odd = names.find((name) => !grammar.test(name));
  if (odd === undefined && names.length > 0) return [...new Set(names)];
  throw malformed(policy, platformsAnnotation, {
    state: odd === undefined ? 'names no platform' : `names "${odd}", which is no platform`,
    hint: 'Write operating system and architecture, such as linux/amd64,linux/arm64.',
  });
}

function malformed(policy: ImagePolicy, name: string, { state, hint }: { state: string; hint: string }): Problem {
  return new Problem(
    'object/invalid-field',
    `Cannot read ImagePolicy "${policy.id}": the annotation ${name} ${state}`,
    {
      at: placeOfField(policy.meta, `metadata.annotations.${name}`),
      hint,
    },
  );
}
