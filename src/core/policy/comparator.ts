import { compareIdentifiers, compareVersions, type Version } from './version.ts';

export type Operator = '=' | '!=' | '>' | '<' | '>=' | '<=' | '~' | '^';

/** One `>=1.2` of a range. */
export interface Comparator {
  readonly operator: Operator;
  /** What is compared with: 0 stands for whatever is missing or a wildcard. */
  readonly version: Version;
  /** The first part that is missing or a wildcard: `1.x` has an open minor. */
  readonly open: 'none' | 'major' | 'minor' | 'patch';
}

/**
 * Tells whether a version satisfies one comparator, pre-releases aside (Masterminds/semver v3.5.0, constraints.go).
 *
 *     (1.2.9, '>1.2') → false    (1.2.9, '<=1.2') → true    (7.0.0, '~0.0.0') → true
 */
export function satisfiesComparator(version: Version, comparator: Comparator): boolean {
  return tests[comparator.operator](version, comparator);
}

const tests: Readonly<Record<Operator, (version: Version, comparator: Comparator) => boolean>> = {
  '=': (version, comparator) => (comparator.open === 'none' ? isEqual : isNear)(version, comparator),
  '!=': isOutside,
  '>': isAbove,
  '<': (version, comparator) => compareVersions(version, comparator.version) < 0,
  '>=': (version, comparator) => compareVersions(version, comparator.version) >= 0,
  '<=': isAtMost,
  '~': isNear,
  '^': isCompatible,
};

function isEqual(version: Version, { version: wanted }: Comparator): boolean {
  return compareVersions(version, wanted) === 0;
}

function isOutside(version: Version, comparator: Comparator): boolean {
  const { version: barred, open } = comparator;
  if (open === 'none' || open === 'major') return !isEqual(version, comparator);
  if (version.major !== barred.major) return true;
  if (open === 'minor') return false;
  if (version.minor !== barred.minor) return true;
  // Flux's quirk: `!=4.1-alpha` bars the pre-release "alpha" of every 4.1.z, and of 4.1 nothing else.
  return compareIdentifiers(version.pre, barred.pre) !== 0;
}

function isAbove(version: Version, { version: limit, open }: Comparator): boolean {
  if (open === 'none' || open === 'major') return compareVersions(version, limit) > 0;
  if (version.major !== limit.major) return version.major > limit.major;
  return open === 'patch' && version.minor > limit.minor;
}

function isAtMost(version: Version, { version: limit, open }: Comparator): boolean {
  if (open === 'none') return compareVersions(version, limit) <= 0;
  if (version.major !== limit.major) return version.major < limit.major;
  return open === 'minor' || version.minor <= limit.minor;
}

/** `~` */
function isNear(version: Version, { version: base, open }: Comparator): boolean {
  if (compareVersions(version, base) < 0) return false;
  const zero = base.major === 0 && base.minor === 0 && base.patch === 0;
  // Flux's quirk: `~0.0.0` means anything from there on.
  if (zero && (open === 'none' || open === 'major')) return true;
  return version.major === base.major && (open === 'minor' || version.minor === base.minor);
}

/** `^` */
function isCompatible(version: Version, { version: base, open }: Comparator): boolean {
  if (compareVersions(version, base) < 0 || version.major !== base.major) return false;
  if (base.major !== 0 || open === 'minor') return true;
  if (version.minor !== base.minor) return false;
  return base.minor !== 0 || open === 'patch' || version.patch === base.patch;
}
