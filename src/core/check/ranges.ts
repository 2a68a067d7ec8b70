import type { ImagePolicy, PolicyId } from '../flux/objects.ts';
import { placeOfField } from '../flux/place.ts';
import type { DeployedValue } from '../manifests/deployed.ts';
import type { Comparator } from '../policy/comparator.ts';
import { keyReader } from '../policy/filter.ts';
import { isInRange, parseRange, type Range } from '../policy/range.ts';
import { parseTagVersion, type Version } from '../policy/version.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';

/**
 * Finds semver ranges that will take every major version to come.
 *
 *     '>=1.0.0' → policy/unbounded-range, hint 'Write range: ">=1.0.0 <2.0.0".'
 */
export function unboundedRanges({ inventory, deployed }: Facts): readonly Problem[] {
  return eachRange(inventory.policies, (policy, range) => {
    if (!isInRange(farAway, range)) return undefined;
    const written = boundedText(range, majorInUse(policy, deployed.get(policy.id) ?? []));
    return new Problem(
      'policy/unbounded-range',
      `Cannot hold "${policy.id}" to a major version: its range "${range.text}" takes all that are to come`,
      { ...about(policy), hint: `Write range: "${written}".` },
    );
  });
}

/**
 * Finds ranges that end below a version, and yet take its pre-releases.
 *
 *     '>=1.0.0-0 <2.0.0' → policy/pre-release-leak, hint 'Write range: ">=1.0.0-0 <2.0.0-0".'
 */
export function preReleaseLeaks({ inventory }: Facts): readonly Problem[] {
  return eachRange(inventory.policies, (policy, range) => {
    const leak = range.groups
      .flatMap(({ comparators }) => comparators)
      .find((one) => {
        const { operator, version } = one;
        return operator === '<' && version.pre === '' && isInRange({ ...version, pre: 'rc.1' }, range);
      });
    if (leak === undefined) return undefined;
    return new Problem(
      'policy/pre-release-leak',
      `Cannot keep "${policy.id}" below ${textOf(leak.version)}: its range "${range.text}" takes pre-releases, ${textOf(leak.version)}-rc.1 among them`,
      { ...about(policy), hint: `Write range: "${range.text.replace(upperBound, '$<bound>-0')}".` },
    );
  });
}

const farAway: Version = { major: 2n ** 64n - 1n, minor: 0, patch: 0, pre: '' };

const upperBound = /(?<bound><(?!=)\s*v?\d+(?:\.\d+){0,2})(?![\w.+-])/g;

/** What `extract` makes of a tag may be the version; the tag itself need not be. */
function majorInUse({ filter }: ImagePolicy, values: readonly DeployedValue[]): number | undefined {
  const keyOf = attempt(() => keyReader(filter));
  if (keyOf instanceof Problem) return undefined;
  const keys = values.map(({ tag }) => (tag === undefined ? undefined : keyOf(tag)));
  const versions = keys.map((key) => (key === undefined ? undefined : parseTagVersion(key)));
  const majors = versions.filter((version) => version !== undefined).map(({ major }) => Number(major));
  return majors.length === 0 ? undefined : Math.max(...majors);
}

/** The range as it was meant, as far as that can be told: up to the next major version after the one in use. */
function boundedText({ text, groups }: Range, inUse: number | undefined): string {
  const bounds = groups.flatMap(({ comparators }) => comparators).filter(({ open }) => open !== 'major');
  if (bounds.length === 0) return `${inUse ?? 1}.x`;
  const major = Math.max(inUse ?? 0, ...bounds.map(leastMajor));
  if (groups.length > 1) return `${major}.x`;
  return `${text.trim()} <${major + 1}.0.0${groups.some(({ pre }) => pre) ? '-0' : ''}`;
}

/** `>1` begins at 2.0.0. */
function leastMajor({ operator, open, version }: Comparator): number {
  return Number(version.major) + (operator === '>' && open === 'minor' ? 1 : 0);
}

function textOf({ major, minor, patch }: Version): string {
  return `${major}.${minor}.${patch}`;
}

function about({ id, meta }: ImagePolicy): { readonly policy: string; readonly at: Problem['at'] } {
  return { policy: id, at: placeOfField(meta, 'spec.policy.semver.range') };
}

/** A range that cannot be read has a problem of its own. */
function eachRange(
  policies: ReadonlyMap<PolicyId, ImagePolicy>,
  judge: (policy: ImagePolicy, range: Range) => Problem | undefined,
): readonly Problem[] {
  return [...policies.values()].flatMap((policy) => {
    const { rule } = policy;
    const range = rule.kind === 'semver' ? attempt(() => parseRange(rule.range)) : undefined;
    return range === undefined || range instanceof Problem ? [] : (judge(policy, range) ?? []);
  });
}
