import { parseNumber } from '../../../src/core/policy/number.ts';
import { compilePattern } from '../../../src/core/policy/pattern.ts';
import { isInRange, parseRange } from '../../../src/core/policy/range.ts';
import type { SieveInput } from '../../../src/core/policy/sieve.ts';
import { expander } from '../../../src/core/policy/template.ts';
import { compareVersions, parseTagVersion } from '../../../src/core/policy/version.ts';
import type { PolicyRule } from '../../../src/core/flux/objects.ts';
import { refused } from './samples.ts';

/**
 * Flux's algorithm written down plainly (image-reflector, internal/policy and internal/controller): the whole list is
 * sorted, filtered into a map, and walked once for every order in which the map may come out. Gives all the tags that
 * Flux may choose, or its message.
 */
export function fluxChoices(
  { rule, filter, exclusionList }: SieveInput,
  listed: readonly string[],
): string | Set<string> {
  const excluded = exclusionList.map((text) => compilePattern(text, refused));
  const tags = listed
    .filter((tag) => !excluded.some((pattern) => pattern.test(tag)))
    .sort()
    .reverse();
  if (tags.length === 0) return 'retrying in 30s error: no tags in database';
  if (filter === undefined) return latest(rule, tags, (tag) => tag);
  const pattern = compilePattern(filter.pattern, refused);
  const map = new Map<string, string>();
  for (const tag of tags) {
    const captures = pattern.find(tag);
    if (captures !== undefined) map.set(filter.extract === '' ? tag : expander(filter.extract, pattern)(captures), tag);
  }
  const chosen = new Set<string>();
  for (const order of permutations([...map.keys()])) {
    const one = latest(rule, order, (key) => map.get(key) ?? '');
    if (typeof one === 'string') return one;
    for (const tag of one) chosen.add(tag);
  }
  return chosen;
}

function latest(rule: PolicyRule, list: readonly string[], tagOf: (key: string) => string): string | Set<string> {
  if (list.length === 0) return 'version list argument cannot be empty';
  const found = { semver: latestVersion, numerical: latestNumber, alphabetical: latestText }[rule.kind](rule, list);
  return typeof found === 'string' ? found : new Set([tagOf(found.key)]);
}

type Found = string | { readonly key: string };

function latestVersion(rule: PolicyRule, list: readonly string[]): Found {
  const range = parseRange(rule.kind === 'semver' ? rule.range : '');
  let best: string | undefined;
  for (const key of list) {
    const version = parseTagVersion(key);
    const other = best === undefined ? undefined : parseTagVersion(best);
    if (version === undefined || !isInRange(version, range)) continue;
    if (other === undefined || compareVersions(version, other) > 0) best = key;
  }
  return best === undefined ? 'unable to determine latest version from provided list' : { key: best };
}

function latestNumber(rule: PolicyRule, list: readonly string[]): Found {
  const ascending = rule.kind === 'numerical' && rule.order === 'asc';
  let best = '';
  let previous = 0;
  for (const [index, key] of list.entries()) {
    const number = parseNumber(key);
    if (typeof number === 'string') return `failed to parse invalid numeric value '${key}'`;
    if (index > 0 && (ascending ? number < previous : number > previous)) continue;
    best = key;
    previous = number;
  }
  return { key: best };
}

function latestText(rule: PolicyRule, list: readonly string[]): Found {
  const sorted = [...list].sort();
  return { key: (rule.kind === 'alphabetical' && rule.order === 'asc' ? sorted.at(-1) : sorted[0]) ?? '' };
}

function permutations(list: readonly string[]): readonly (readonly string[])[] {
  if (list.length === 0) return [[]];
  return list.flatMap((first, index) =>
    permutations([...list.slice(0, index), ...list.slice(index + 1)]).map((rest) => [first, ...rest]),
  );
}
