import { fn0, fn1, fn2, str, type Param } from '../functions.ts';
import { toBytes, toText } from '../text/utf8.ts';
import { anyOf } from '../types.ts';
import { CallError, GoInt, GoObject, type Func } from '../values.ts';

/** A version as Masterminds/semver reads it; build metadata aside. */
export interface SemverVersion {
  readonly major: number | bigint;
  readonly minor: number | bigint;
  readonly patch: number | bigint;
  /** The pre-release, without its `-`. */
  readonly pre: string;
}

/** What this folder does not know itself: versions and ranges as Flux has them. */
export interface Semver {
  /** Gives undefined for what is no version. */
  parse(text: string): SemverVersion | undefined;
  /** Negative, zero or positive, as the first stands before, with or after the second. */
  compare(a: SemverVersion, b: SemverVersion): number;
  /** Says whether a range allows a version. Throws an Error for what is no range. */
  allows(range: string, version: SemverVersion): boolean;
}

/** sprig's semver.go, by the semver that is handed in. */
export function semverFunctions(semver: Semver): Readonly<Record<string, Func>> {
  return {
    semver: fn1(str, (text) => new GoVersion(text, parsed(semver, text), semver)),
    semverCompare: fn2(str, str, (range, version) => allows(semver, range, version)),
  };
}

function parsed(semver: Semver, bytes: string): SemverVersion {
  const found = semver.parse(toText(bytes));
  if (found === undefined) throw new CallError('invalid semantic version');
  return found;
}

function allows(semver: Semver, range: string, bytes: string): boolean {
  const wanted = parsed(semver, bytes);
  try {
    return semver.allows(toText(range), wanted);
  } catch (error) {
    if (error instanceof Error) throw new CallError(toBytes(error.message));
    throw error;
  }
}

/** A *semver.Version, with the methods that read and compare. */
class GoVersion extends GoObject {
  readonly type = '*semver.Version';
  readonly kind = 'ptr';
  readonly original: string;
  readonly version: SemverVersion;
  readonly semver: Semver;

  constructor(original: string, version: SemverVersion, semver: Semver) {
    super();
    this.original = original;
    this.version = version;
    this.semver = semver;
  }

  get metadata(): string {
    return /\+(.*)$/s.exec(this.original)?.[1] ?? '';
  }

  text(): string {
    const { major, minor, patch, pre } = this.version;
    const metadata = this.metadata === '' ? '' : `+${this.metadata}`;
    return [major, minor, patch].join('.') + (pre === '' ? '' : `-${pre}`) + metadata;
  }

  identity(): string {
    return `${this.text()} ${this.original}`;
  }

  json(): string {
    return this.text();
  }

  method(name: string): Func | undefined {
    return methods.get(name)?.(this);
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

type Method = (self: GoVersion) => Func;

const number =
  (part: 'major' | 'minor' | 'patch') =>
  (self: GoVersion): Func =>
    fn0(() => new GoInt('uint64', BigInt(self.version[part])));

const comparing =
  (judge: (order: number) => boolean) =>
  (self: GoVersion): Func =>
    fn1(version, (other) => judge(self.semver.compare(self.version, other.version)));

const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries<Method>({
    Major: number('major'),
    Minor: number('minor'),
    Patch: number('patch'),
    Prerelease: (self) => fn0(() => self.version.pre),
    Metadata: (self) => fn0(() => self.metadata),
    Original: (self) => fn0(() => self.original),
    String: (self) => fn0(() => self.text()),
    Compare: (self) => fn1(version, (other) => BigInt(Math.sign(self.semver.compare(self.version, other.version)))),
    Equal: comparing((order) => order === 0),
    LessThan: comparing((order) => order < 0),
    LessThanEqual: comparing((order) => order <= 0),
    GreaterThan: comparing((order) => order > 0),
    GreaterThanEqual: comparing((order) => order >= 0),
  }),
);
