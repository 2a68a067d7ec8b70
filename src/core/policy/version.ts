import { bytewise } from '../text/bytewise.ts';

/** A uint64; bigint only above 2^53 - 1, so that `===` and `<` hold between any two. */
export type Segment = number | bigint;

/** A version as Masterminds/semver reads it. Build metadata is checked and then forgotten: it never decides. */
export interface Version {
  readonly major: Segment;
  readonly minor: Segment;
  readonly patch: Segment;
  /** Without its `-`; '' for a release. */
  readonly pre: string;
}

const identifiers = String.raw`[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*`;
const grammar = new RegExp(
  String.raw`^v?([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?(?:-(${identifiers}))?(?:\+${identifiers})?$`,
);
const leadingZero = /(?:^|\.)0[0-9]+(?:\.|$)/;

/** Masterminds/semver v3.5.0, MaxVersionLen. */
const maxLength = 256;

/**
 * Reads a version as Masterminds/semver v3.5.0 `NewVersion` does, or gives undefined: one `v` and leading zeros in
 * major, minor and patch are fine, missing ones are 0; a numeric pre-release identifier may not begin with 0.
 *
 *     'v1.02' → 1.2.0    '1.0.0-rc.1+x' → 1.0.0-rc.1    '1.0.0-01', 'V1', '1.2.3.4' → undefined
 */
export function parseVersion(text: string): Version | undefined {
  const match = text.length > maxLength ? null : grammar.exec(text);
  if (match === null) return undefined;
  const [, first, second, third, pre = ''] = match;
  const major = segmentOf(first);
  const minor = segmentOf(second);
  const patch = segmentOf(third);
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  return pre !== '' && leadingZero.test(pre) ? undefined : { major, minor, patch, pre };
}

/**
 * Reads a tag as Flux does (fluxcd/pkg version.ParseVersion): a version with at least two dots, wherever they stand.
 *
 *     '1.2.3', '1.2-rc.1' → a version    '1.2', 'v1' → undefined
 */
export function parseTagVersion(text: string): Version | undefined {
  const dot = text.indexOf('.');
  return dot < 0 || !text.includes('.', dot + 1) ? undefined : parseVersion(text);
}

/**
 * Compares by precedence: negative, zero or positive. A release stands over its pre-releases.
 *
 *     (1.0.0-rc9, 1.0.0-rc10) → 1    (1.0.0-rc.9, 1.0.0-rc.10) → -1    (1.0.0, 1.0.0-a) → 1
 */
export function compareVersions(a: Version, b: Version): number {
  return (
    compareSegments(a.major, b.major) ||
    compareSegments(a.minor, b.minor) ||
    compareSegments(a.patch, b.patch) ||
    comparePre(a.pre, b.pre)
  );
}

function comparePre(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '') return 1;
  return b === '' ? -1 : compareIdentifiers(a, b);
}

/**
 * Compares pre-releases identifier by identifier; a missing one is lowest, so '' is below all.
 *
 *     ('', 'a') → -1    ('rc.1', 'rc.2') → -1    ('1', 'a') → -1
 */
export function compareIdentifiers(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  const end = Math.max(left.length, right.length);
  for (let at = 0; at < end; at += 1) {
    const difference = compareIdentifier(left[at] ?? '', right[at] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareIdentifier(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? -1 : 1;
  const left = parseUint64(a);
  const right = parseUint64(b);
  if (left === undefined && right === undefined) return bytewise(a, b);
  // Numbers stand below words, and what overflows uint64 counts as a word.
  if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
  return compareSegments(left, right);
}

function compareSegments(a: Segment, b: Segment): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const digits = /^[0-9]+$/;
const maxUint64 = 2n ** 64n - 1n;

/** strconv.ParseUint(text, 10, 64) */
function parseUint64(text: string): Segment | undefined {
  return digits.test(text) ? segmentOf(text) : undefined;
}

/** The value of digits, where it is no more than a uint64; a part that is missing is 0. */
function segmentOf(text = '0'): Segment | undefined {
  const number = Number(text);
  if (number <= Number.MAX_SAFE_INTEGER) return number;
  const exact = BigInt(text);
  return exact > maxUint64 ? undefined : exact;
}
