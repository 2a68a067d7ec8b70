import type { PolicyRule, TagFilter } from '../flux/objects.ts';
import { Problem } from '../problem/problem.ts';
import type { Note } from './dropped.ts';
import type { Funnel } from './selection.ts';

/** Nothing was listed, or the exclusionList drops it all. */
export function noTags({ listed }: Funnel): Problem {
  const message = 'retrying in 30s error: no tags in database';
  const state = listed === 0 ? 'the registry lists none' : `the exclusionList drops ${all(listed)}`;
  return new Problem('policy/no-tags', `Cannot select a tag: ${state} (Flux: ${message})`, {
    hint:
      listed === 0
        ? 'Push an image with a tag, or correct spec.image of the ImageRepository.'
        : 'Narrow spec.exclusionList of the ImageRepository: a pattern matches anywhere in a tag, unless ^ and $ hold it.',
    flux: { reason: 'DependencyNotReady', message },
  });
}

/** The pattern of filterTags matches no tag. */
export function noneMatches(filter: TagFilter | undefined, { listed, excluded }: Funnel): Problem {
  const message = 'version list argument cannot be empty';
  const tags = listed - excluded;
  const pattern = filter?.pattern ?? '';
  const state = `${tags === 1 ? 'the only tag does not match' : `none of ${tags} tags matches`} "${pattern}"`;
  return new Problem('policy/no-match', `Cannot select a tag: ${state} (Flux: ${message})`, {
    hint: 'Correct spec.filterTags.pattern, or push an image whose tag matches.',
    flux: { reason: 'Failure', message },
  });
}

/** One value that is no number stops a numerical policy. */
export function notANumber(filter: TagFilter | undefined, { tag, about: key }: Note): Problem {
  const message = `failed to parse invalid numeric value '${key}'`;
  return new Problem('policy/not-a-number', `Cannot compare the tag "${tag}" as a number: ${message}`, {
    hint:
      filter === undefined
        ? 'One such tag stops the policy. Add filterTags with a pattern that only numbers match, such as ^[0-9]+$.'
        : 'One such tag stops the policy. Narrow filterTags.pattern (end it with $) or let extract name the group that holds the number.',
    flux: { reason: 'Failure', message },
  });
}

/** No tag may be chosen; `example` says of one why not. */
export function noneEligible(rule: PolicyRule, funnel: Funnel, example: string | undefined): Problem {
  const { matched, eligible } = funnel;
  if (eligible > 0) {
    return new Problem('policy/no-match', `Cannot select a tag: ${all(eligible)} are in quarantine`, {
      hint: 'Push a newer image, or lift the quarantine of one.',
    });
  }
  const message = 'unable to determine latest version from provided list';
  const range = rule.kind === 'semver' ? rule.range : '';
  const state = `${matched === 1 ? 'the only tag is no version' : `none of ${matched} tags is a version`} in range "${range}"`;
  return new Problem('policy/no-match', `Cannot select a tag: ${state} (Flux: ${message})`, {
    hint: `Widen spec.policy.semver.range, or push an image whose tag is in it${example === undefined ? '' : `: ${example}`}.`,
    flux: { reason: 'Failure', message },
  });
}

function all(count: number): string {
  return count === 1 ? 'the only tag' : `all ${count} tags`;
}
