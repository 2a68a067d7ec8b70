import type { Order, PolicyRule } from '../flux/objects.ts';
import { bytewise } from '../text/bytewise.ts';
import { parseNumber } from './number.ts';
import { allowsPreReleases, isInRange, parseRange, type Range } from './range.ts';
import { compareVersions, parseTagVersion, parseVersion, type Version } from './version.ts';

/** How a rule reads the key of a tag, and which of two it prefers. */
export interface Ranking<V> {
  /** Gives undefined for what the rule cannot take. */
  read(key: string): V | undefined;
  /** Says why `read` gave undefined. */
  whyNot(key: string): string;
  /** Positive where a is preferred, zero where Flux sees no difference. */
  compare(a: V, b: V): number;
  /** Tells NaN, which Flux's loop always takes and always replaces: where it stands in the list decides. */
  isUnordered(value: V): boolean;
  /** Tells values that must be kept until the end, because a NaN may yet turn their order. */
  isExtreme(value: V): boolean;
  /** Whether one key that cannot be read stops the policy, or is passed over. */
  readonly unreadable: 'stops' | 'is passed over';
  /** Which of equals Flux's loop over the list, byte-greatest first, ends with. */
  readonly keeps: 'first' | 'last';
}

/**
 * Makes the ranking of a rule, and hands it to what will use it. Throws `policy/invalid` for a range that is none.
 *
 *     ({ kind: 'semver', range: '1.x' }, (ranking) => ranking.read('1.2.3')) → 1.2.3
 */
export function withRanking<T>(rule: PolicyRule, use: <V>(ranking: Ranking<V>) => T): T {
  switch (rule.kind) {
    case 'semver':
      return use(semverRanking(parseRange(rule.range)));
    case 'numerical':
      return use(numericalRanking(rule.order));
    case 'alphabetical':
      return use(alphabeticalRanking(rule.order));
  }
}

const never = (): boolean => false;

/** image-reflector internal/policy/semver.go */
function semverRanking(range: Range): Ranking<Version> {
  return {
    read: (key) => {
      const version = parseTagVersion(key);
      return version !== undefined && isInRange(version, range) ? version : undefined;
    },
    whyNot: (key) => whyNoVersion(key, range),
    compare: compareVersions,
    isUnordered: never,
    isExtreme: never,
    unreadable: 'is passed over',
    keeps: 'first',
  };
}

function whyNoVersion(key: string, range: Range): string {
  const version = parseTagVersion(key);
  if (version === undefined) {
    return parseVersion(key) === undefined ? `"${key}" is no version` : `"${key}" is no version of three parts`;
  }
  return version.pre !== '' && !allowsPreReleases(range)
    ? `"${key}" is a pre-release, and "${range.text}" takes none ("-0" after a version of the range would)`
    : `"${key}" is not in "${range.text}"`;
}

/** image-reflector internal/policy/numerical.go */
function numericalRanking(order: Order): Ranking<number> {
  return {
    read: (key) => {
      const number = parseNumber(key);
      return typeof number === 'number' ? number : undefined;
    },
    whyNot: (key) => `"${key}" is no number: ${parseNumber(key)}`,
    compare: inOrder(order, (a, b) => (a > b ? 1 : a < b ? -1 : 0)),
    isUnordered: Number.isNaN,
    isExtreme: (value) => !Number.isFinite(value),
    unreadable: 'stops',
    keeps: 'last',
  };
}

/** image-reflector internal/policy/alphabetical.go */
function alphabeticalRanking(order: Order): Ranking<string> {
  return {
    read: (key) => key,
    // Never asked: every key is a text.
    whyNot: String,
    compare: inOrder(order, bytewise),
    isUnordered: never,
    isExtreme: never,
    unreadable: 'is passed over',
    keeps: 'first',
  };
}

function inOrder<V>(order: Order, compare: (a: V, b: V) => number): (a: V, b: V) => number {
  return order === 'asc' ? compare : (a, b) => compare(b, a);
}
