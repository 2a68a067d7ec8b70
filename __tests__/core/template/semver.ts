import { isInRange, parseRange } from '../../../src/core/policy/range.ts';
import { compareVersions, parseVersion } from '../../../src/core/policy/version.ts';
import type { Semver } from '../../../src/core/template/sprig/semver.ts';

/** The project's own semver, as the flows hand it to templates. */
export const semver: Semver = {
  parse: parseVersion,
  compare: compareVersions,
  allows: (range, version) => isInRange(version, parseRange(range)),
};
