import { minAgeAnnotation, platformsAnnotation } from './wishes.ts';
import type { FluxObject } from '../flux/objects.ts';
import { placeOfField } from '../flux/place.ts';
import { Problem } from '../problem/problem.ts';
import { nearest } from '../text/nearest.ts';

const known: readonly string[] = [minAgeAnnotation, platformsAnnotation];

/** What may be a slip of `image-automation/`, and is nobody else's: Flux's own are `image.toolkit.fluxcd.io/…`. */
const prefix = /^images?[-_.]?automations?(?:\.[a-z.]+)?\//i;

/**
 * Finds annotations that were meant for this program, and that it does not know, or not on such an object. A policy
 * that is followed without what they were meant to say would select what its author meant to keep out.
 *
 *     image-automation/minage: 24h → object/unknown-annotation, "Did you mean image-automation/min-age?"
 */
export function strayAnnotationsOf(objects: readonly FluxObject[]): readonly Problem[] {
  return objects.flatMap((object) =>
    Object.keys(object.meta.annotations)
      .filter((name) => isMeantForUs(name) && !(object.kind === 'ImagePolicy' && known.includes(name)))
      .map((name) => stray(object, name)),
  );
}

function isMeantForUs(name: string): boolean {
  return prefix.test(name) || known.some((one) => one.replace(/\W/g, '') === name.replace(/\W/g, ''));
}

/** `'image-automation/min-age' → 'min-age'` */
function plain(name: string): string {
  return name.replace(prefix, '').replace(/^images?-?automations?-?/i, '');
}

function stray(object: FluxObject, name: string): Problem {
  const isKnown = known.includes(name);
  const meant = known.find((one) => plain(one) === nearest(plain(name), known.map(plain)));
  const state = isKnown ? 'it is followed on an ImagePolicy only' : 'there is no such annotation';
  const otherwise = meant === undefined ? `There are ${known.join(' and ')}.` : `Did you mean ${meant}?`;
  return new Problem(
    'object/unknown-annotation',
    `Cannot follow the annotation "${name}" of ${object.kind} "${object.id}": ${state}`,
    {
      at: placeOfField(object.meta, `metadata.annotations.${name}`),
      hint: isKnown ? 'Move it to the policies that choose from this image.' : otherwise,
    },
  );
}
