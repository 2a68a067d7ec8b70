import type { ImagePolicy, ImageRepository } from '../flux/objects.ts';
import { placeOfField } from '../flux/place.ts';
import type { Tag } from '../image/tag.ts';
import { parseListedTag } from '../image/tag.ts';
import { excluder, keyReader, type KeyReader } from '../policy/filter.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';
import { count } from '../text/count.ts';
import { impreciseNumber } from './order.ts';

/** What cosign and its kin leave beside an image: signatures, attestations, SBOMs, and referrers' fallback tags. */
const attachment = /^sha(?:256|512)-[0-9a-f]{64,128}(?:\.(?:sig|att|sbom))?$|\.(?:sig|att|sbom|cosign)$/;

/** How builds of pull requests and branches are usually tagged. */
const branchBuild =
  /^(?:pr|pull|mr|merge|feature|feat|fix|bugfix|hotfix|dependabot|renovate|branch|wip|test|tmp)[-_.]./i;

/**
 * Judges the tags that a registry lists for a repository by the policies that choose from them: whether signatures and
 * branch builds stay in the list, and whether numbers are too large.
 *
 *     no exclusionList, ['1.0.0', 'pr-17-ab', 'sha256-….att'] → repository/no-exclusions
 */
export function judgeTags(
  repository: ImageRepository,
  policies: readonly ImagePolicy[],
  listed: readonly string[],
): readonly Problem[] {
  const excludedBy = attempt(() => excluder(repository.exclusionList));
  if (excludedBy instanceof Problem) return [];
  const tags = listed.map(parseListedTag).filter((tag) => tag !== undefined && excludedBy(tag) === undefined);
  const kept = tags.filter((tag) => tag !== undefined);
  return [...noExclusions(repository, policies, kept), ...policies.flatMap((policy) => impreciseNumber(policy, kept))];
}

/** A policy that filters for branch builds wants them; one without a filter takes whatever is left. */
function noExclusions(
  repository: ImageRepository,
  policies: readonly ImagePolicy[],
  kept: readonly Tag[],
): readonly Problem[] {
  const filters = policies.filter(({ filter }) => filter !== undefined).map(keysOf);
  const isWanted = (tag: Tag): boolean => filters.some((keyOf) => keyOf(tag) !== undefined);
  const attachments = kept.filter((tag) => attachment.test(tag));
  const builds = kept.filter((tag) => branchBuild.test(tag) && !isWanted(tag));
  const ofOwn = repository.meta.fields?.has('spec.exclusionList') === true;
  const mayBeChosen = policies.some(takesAnything) || attachments.some(isWanted);
  if (attachments.length + builds.length === 0 || (ofOwn && !mayBeChosen)) return [];
  const found = [
    wording(attachments, 'signature or attestation', 'signatures or attestations'),
    wording(builds, 'branch build', 'branch builds'),
  ];
  return [
    new Problem(
      'repository/no-exclusions',
      `Cannot keep to releases in "${repository.id}": ${found.flat().join(' and ')} are in the list, and its exclusionList leaves them there`,
      {
        at: placeOfField(repository.meta, 'spec.exclusionList'),
        hint: `Write exclusionList: [${exclusions(attachments, builds).join(', ')}] in spec.`,
        severity: mayBeChosen ? 'warning' : 'notice',
      },
    ),
  ];
}

function keysOf({ filter }: ImagePolicy): KeyReader {
  const keyOf = attempt(() => keyReader(filter));
  return keyOf instanceof Problem ? () => undefined : keyOf;
}

/** A numerical policy would stop at the first of them, and an alphabetical one choose it. */
function takesAnything({ filter, rule }: ImagePolicy): boolean {
  return filter === undefined && rule.kind !== 'semver';
}

function wording(tags: readonly Tag[], one: string, many: string): readonly string[] {
  const [first] = tags;
  return first === undefined ? [] : [`${count(tags.length, one, many)} such as "${first.slice(0, 40)}"`];
}

function exclusions(attachments: readonly Tag[], builds: readonly Tag[]): readonly string[] {
  const prefixes = [...new Set(builds.map((tag) => /^[a-z]+[-_.]/i.exec(tag)?.[0] ?? ''))].sort();
  return [
    "'\\.sig$'",
    ...(attachments.length > 0 ? ["'\\.(att|sbom|cosign)$'", "'^sha(256|512)-'"] : []),
    ...prefixes.map((prefix) => `'^${prefix.replace('.', '\\.')}'`),
  ];
}
