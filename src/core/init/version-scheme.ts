import { literal, patternOf, type Reading } from './scheme.ts';

const grammar =
  /^(?<prefix>[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z][A-Za-z0-9]*)*[-_])?(?<v>v?)(?<major>\d+)\.(?<minor>\d+)(?<patch>\.\d+)?(?:(?<joint>[-_])(?<tail>[A-Za-z0-9._-]+))?$/;

/** Tails that say how finished a version is; any other says what is in the image. */
const preRelease = /^(?<word>alpha|beta|rc|pre|preview|dev|snapshot|next|canary|nightly)?(?<rest>[0-9.]*)$/i;

interface Parts {
  readonly prefix: string;
  readonly v: string;
  readonly major: string;
  readonly minor: string;
  readonly patch: string;
  readonly joint: string;
  readonly tail: string;
}

/**
 * Reads a tag as a version, of three parts or two, and follows those of its kind below the next breaking version.
 *
 *     '1.4.0' → semver 1.x    'v0.3.1' → semver 0.3.x    '2024.05.1' → semver >=2000.0.0 <2100.0.0
 *     '1.25-alpine' → '^(?P<version>[0-9]+\\.[0-9]+)-alpine$', $version.0, semver 1.x
 */
export const versionScheme: Reading = (tag, listed) => {
  const parts = partsOf(tag);
  if (parts === undefined) return undefined;
  const pre = parts.joint === '-' && parts.patch !== '' ? preRelease.exec(parts.tail)?.groups : undefined;
  const { bound, words } = boundOf(parts, pre !== undefined);
  const filter = isPlain(parts, listed) ? undefined : filterOf(parts, pre?.['word']);
  const form = filter === undefined ? '' : ', compared with tags of the same form only';
  return {
    rule: { kind: 'semver', range: bound },
    filter,
    digestReflection: 'Never',
    reason: `is a version${form}; ${words}`,
    label: [parts.prefix, parts.major === '0' ? `0-${parts.minor}` : parts.major, parts.tail].join('-'),
  };
};

function partsOf(tag: string): Parts | undefined {
  const groups = grammar.exec(tag)?.groups;
  if (groups === undefined) return undefined;
  const { prefix = '', v = '', major = '', minor = '', patch = '', joint = '', tail = '' } = groups;
  return { prefix, v, major, minor, patch, joint, tail };
}

interface Bound {
  readonly bound: string;
  readonly words: string;
}

function boundOf({ major, minor, patch }: Parts, pre: boolean): Bound {
  const low = pre ? '-0' : '';
  const between = (from: string, to: string): string => `>=${from}${low} <${to}${low}`;
  if (/^20\d\d$/.test(major)) return { bound: between('2000.0.0', '2100.0.0'), words: 'years break nothing' };
  if (/^20\d{6}$/.test(major)) {
    return { bound: between('20000000.0.0', '21000000.0.0'), words: 'dates break nothing' };
  }
  const [first, second] = [Number(major), Number(minor)];
  if (first === 0 && patch !== '') {
    const bound = pre ? between(`0.${second}.0`, `0.${second + 1}.0`) : `0.${second}.x`;
    return { bound, words: 'below 1.0.0 every minor version may break' };
  }
  const bound = pre ? between(`${first}.0.0`, `${first + 1}.0.0`) : `${first}.x`;
  return { bound, words: 'the next major version may break' };
}

/** Without a filter Flux takes `v1.2.3` and `1.2.3` alike, so the list must hold one form only. */
function isPlain({ prefix, v, patch, tail }: Parts, listed: readonly string[]): boolean {
  const other = v === '' ? /^v\d+\.\d+\.\d+$/ : /^\d+\.\d+\.\d+$/;
  return prefix === '' && tail === '' && patch !== '' && !listed.some((tag) => other.test(tag));
}

function filterOf(
  { prefix, v, patch, joint, tail }: Parts,
  word: string | undefined,
): { pattern: string; extract: string } {
  const number = '[0-9]+';
  const numbers = [number, number, ...(patch === '' ? [] : [number])].join('\\.');
  const isPre = joint === '-' && patch !== '' && preRelease.test(tail);
  const version = isPre ? `${numbers}${word === undefined ? '-[0-9.]+' : `(?:-${word}[0-9.]*)?`}` : numbers;
  const ending = isPre || tail === '' ? '' : `${joint}${patternOf(tail)}`;
  return {
    pattern: `^${literal(prefix)}${v}(?P<version>${version})${ending}$`,
    extract: patch === '' ? '$version.0' : '$version',
  };
}
