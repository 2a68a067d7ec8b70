import { fn0, fn1, fn2, str, type Param } from '../functions.ts';
import { toBytes, toText } from '../text/utf8.ts';
import { anyOf } from '../types.ts';
import { CallError, GoInt, GoObject, type Func } from '../values.ts';

/** A version as Masterminds/semver reads it. */
export interface SemverVersion {
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  readonly prerelease: string;
  readonly metadata: string;
  /** As it was written. */
  readonly original: string;
}

/** What this folder does not know itself: versions and ranges as Flux has them. Each throws an Error for bad input. */
export interface Semver {
  parse(version: string): SemverVersion;
  /** Says whether a range allows a version. */
  check(range: string, version: string): boolean;
  /** Negative, zero or positive, as the first stands before, with or after the second. */
  compare(a: SemverVersion, b: SemverVersion): number;
}

/** sprig's semver.go, by the semver that is handed in. */
export function semverFunctions(semver: Semver): Readonly<Record<string, Func>> {
  return {
    semver: fn1(
      str,
      (text) =>
        new GoVersion(
          asCallError(() => semver.parse(toText(text))),
          semver,
        ),
    ),
    semverCompare: fn2(str, str, (range, version) => asCallError(() => semver.check(toText(range), toText(version)))),
  };
}

function asCallError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new CallError(toBytes(error instanceof Error ? error.message : String(error)));
  }
}

/** A *semver.Version, with the methods that read and compare. */
class GoVersion extends GoObject {
  readonly type = '*semver.Version';
  readonly kind = 'ptr';
  readonly version: SemverVersion;
  readonly semver: Semver;

  constructor(version: SemverVersion, semver: Semver) {
    super();
    this.version = version;
    this.semver = semver;
  }

  text(): string {
    const { major, minor, patch, prerelease, metadata } = this.version;
    const core = [major, minor, patch].join('.');
    return toBytes(core + (prerelease === '' ? '' : `-${prerelease}`) + (metadata === '' ? '' : `+${metadata}`));
  }

  identity(): string {
    return `${this.text()} ${this.version.original}`;
  }

  json(): string {
    return this.text();
  }

  method(name: string): Func | undefined {
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    return method?.(this);
  }
}

const version: Param<GoVersion> = {
  type: '*semver.Version',
  read: (arg) => {
    const value = anyOf(arg);
    if (value instanceof GoVersion) return value;
    throw new CallError('runtime error: invalid memory address or nil pointer dereference');
  },
};

const number =
  (part: 'major' | 'minor' | 'patch') =>
  (self: GoVersion): Func =>
    fn0(() => new GoInt('uint64', self.version[part]));

const text =
  (part: 'prerelease' | 'metadata' | 'original') =>
  (self: GoVersion): Func =>
    fn0(() => toBytes(self.version[part]));

const comparing =
  (judge: (order: number) => boolean) =>
  (self: GoVersion): Func =>
    fn1(version, (other) => judge(self.semver.compare(self.version, other.version)));

const methods: Readonly<Record<string, (self: GoVersion) => Func>> = {
  Major: number('major'),
  Minor: number('minor'),
  Patch: number('patch'),
  Prerelease: text('prerelease'),
  Metadata: text('metadata'),
  Original: text('original'),
  String: (self) => fn0(() => self.text()),
  Compare: (self) => fn1(version, (other) => BigInt(Math.sign(self.semver.compare(self.version, other.version)))),
  Equal: comparing((order) => order === 0),
  LessThan: comparing((order) => order < 0),
  LessThanEqual: comparing((order) => order <= 0),
  GreaterThan: comparing((order) => order > 0),
  GreaterThanEqual: comparing((order) => order >= 0),
};
