import type { ImagePolicy } from '../flux/objects.ts';
import { placeOfField } from '../flux/place.ts';
import { printMoment } from '../memory/moment.ts';
import type { Funnel } from '../policy/selection.ts';
import { Problem } from '../problem/problem.ts';
import { printDuration } from '../settings/duration.ts';
import { count } from '../text/count.ts';
import { mostManifests, type Election, type Passed } from './elect.ts';
import { minAgeAnnotation, platformsAnnotation, type Wishes } from './wishes.ts';

/**
 * Adds to a reason what was passed over, and until when.
 *
 *     'newest of 3 versions in range "1.x"'
 *     → 'newest of 3 versions in range "1.x", but for 1 too young ("1.3.0" until 2026-07-02T10:00:00Z)'
 */
export function reasonBut(reason: string, { young, lacking }: Election): string {
  const parts = [
    ...(young.length === 0 ? [] : [`${young.length} too young (${example(young)})`]),
    ...(lacking.length === 0 ? [] : [`${lacking.length} without all platforms (${example(lacking)})`]),
  ];
  return parts.length === 0 ? reason : `${reason}, but for ${parts.join(' and ')}`;
}

function example([first]: readonly Passed[]): string {
  if (first === undefined) return '';
  const { tag, until, missing } = first;
  if (missing.length > 0) return `"${tag}" lacks ${missing.join(', ')}`;
  return until === undefined ? `"${tag}" is not looked at yet` : `"${tag}" until ${printMoment(until)}`;
}

/** Counts in a funnel what was passed over. `{ eligible: 3 } and 1 too young → { eligible: 3, tooYoung: 1 }` */
export function funnelWith(funnel: Funnel, { young, lacking }: Election): Funnel {
  return {
    ...funnel,
    ...(young.length === 0 ? {} : { tooYoung: young.length }),
    ...(lacking.length === 0 ? {} : { withoutPlatforms: lacking.length }),
  };
}

/** Says that no tag fulfils a policy's wishes. */
export function noneElected(policy: ImagePolicy, wishes: Wishes, election: Election): Problem {
  return election.young.length > 0 ? tooYoung(policy, wishes, election) : withoutPlatforms(policy, wishes, election);
}

function tooYoung(policy: ImagePolicy, { minAge = 0 }: Wishes, { young, lacking }: Election): Problem {
  const next = young.filter(({ until }) => until !== undefined).toSorted(byDate)[0];
  const when = next?.until === undefined ? '' : `; "${next.tag}" is old enough at ${printMoment(next.until)}`;
  const others = lacking.length === 0 ? '' : `, and ${count(lacking.length, 'older one')} without all platforms`;
  return new Problem(
    'policy/too-young',
    `Cannot select a tag: none was first seen ${printDuration(minAge)} ago or more (${count(young.length, 'younger tag')}${others})${when}`,
    {
      at: placeOfField(policy.meta, `metadata.annotations.${minAgeAnnotation}`),
      hint: 'Wait: the markers stay as they are until then. To have a tag at once, shorten or remove the annotation.',
    },
  );
}

function byDate(a: Passed, b: Passed): number {
  return (a.until ?? Infinity) - (b.until ?? Infinity);
}

function withoutPlatforms(policy: ImagePolicy, { platforms }: Wishes, { lacking }: Election): Problem {
  const among = lacking.length < mostManifests ? count(lacking.length, 'tag') : `the best ${mostManifests} tags`;
  const [first] = lacking;
  const instance = first === undefined ? '' : `; "${first.tag}" lacks ${first.missing.join(', ')}`;
  return new Problem(
    'policy/platforms-missing',
    `Cannot select a tag: none of ${among} is made for all of ${platforms.join(', ')}${instance}`,
    {
      at: placeOfField(policy.meta, `metadata.annotations.${platformsAnnotation}`),
      hint: 'Build the image for them, or correct the annotation.',
    },
  );
}

/** Says that a minimum age cannot be kept, because nothing is remembered. */
export function ageUnknown(policy: ImagePolicy): Problem {
  const state = 'nothing is remembered between runs, and its annotation wants a minimum age';
  return new Problem('policy/age-unknown', `Cannot tell how old the tags for "${policy.id}" are: ${state}`, {
    at: placeOfField(policy.meta, `metadata.annotations.${minAgeAnnotation}`),
    hint: `Let state keep what was seen (in Actions: "permissions: contents: write"; else a file), or remove ${minAgeAnnotation}.`,
  });
}
