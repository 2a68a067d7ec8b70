import { Problem } from '../problem/problem.ts';
import { satisfiesComparator, type Comparator, type Operator } from './comparator.ts';
import { quote } from './quote.ts';
import { parseVersion, type Version } from './version.ts';

/** Comparators that must all hold; pre-releases are looked at only if one of them names a pre-release. */
interface Group {
  readonly comparators: readonly Comparator[];
  readonly pre: boolean;
}

/** Groups of which one must hold. */
export interface Range {
  readonly text: string;
  readonly groups: readonly Group[];
}

/** Masterminds/semver v3.5.0: MaxConstraintLen (bytes) and MaxConstraintGroups. */
const maxBytes = 512;
const maxGroups = 32;

/** RE2's `\s`: no vertical tab and no Unicode space. */
const space = String.raw`[\t\n\f\r ]`;
/** A `|` within a number is a slip of Masterminds' own; what it lets through fails as a version. */
const number = String.raw`[0-9|xX*]+`;
const identifiers = String.raw`[0-9A-Za-z\-]+(?:\.[0-9A-Za-z\-]+)*`;
const version = String.raw`v?(${number})(\.${number})?(\.${number})?(-${identifiers})?(?:\+${identifiers})?`;
const operator = String.raw`=>|=<|>=|<=|!=|~>|[=<>~^]|`;

/** Sticky, and each part unlike the next: Go's one regular expression for a whole group would be exponential here. */
const comparatorAt = new RegExp(String.raw`(${operator})${space}*(${version})`, 'y');
const separatorAt = new RegExp(String.raw`${space}*,${space}*|${space}+`, 'y');
const edges = new RegExp(String.raw`^${space}+|${space}+$`, 'g');

/**
 * Reads a semver range as Flux does: Masterminds/semver v3.5.0 `NewConstraint`, which npm's semver disagrees with.
 *
 *     '>=1.0.0 <2.0.0 || 3.x' → two groups
 *
 * Throws `policy/invalid` with Flux's words: `'1.0.0p'` → `invalid policy: improper constraint: "1.0.0p"`.
 */
export function parseRange(text: string): Range {
  if (new TextEncoder().encode(text).length > maxBytes)
    throw invalidRange(text, `constraint string is too long (max ${maxBytes} bytes)`);
  const segments = withoutHyphens(text).split('||');
  if (segments.length > maxGroups) throw invalidRange(text, `too many constraint groups (max ${maxGroups})`);
  return { text, groups: segments.map((segment) => parseGroup(text, segment)) };
}

/**
 * Tells whether a version is in a range. A pre-release is, where any comparator of a satisfied group names one.
 *
 *     (1.5.0-rc.1, '>=1.0.0-0') → true    (1.5.0-rc.1, '>=1.0.0') → false
 */
export function isInRange(candidate: Version, range: Range): boolean {
  return range.groups.some(
    ({ comparators, pre }) =>
      (pre || candidate.pre === '') && comparators.every((comparator) => satisfiesComparator(candidate, comparator)),
  );
}

/** Tells whether a range would take pre-releases, in any of its groups. `'>=1.0.0-0' → true` */
export function allowsPreReleases(range: Range): boolean {
  return range.groups.some(({ pre }) => pre);
}

function parseGroup(range: string, segment: string): Group {
  const found = comparatorsOf(segment);
  if (found === undefined) throw invalidRange(range, `improper constraint: ${quote(segment)}`);
  const comparators = found.map((match) => parseComparator(range, match));
  return { comparators, pre: comparators.some((comparator) => comparator.version.pre !== '') };
}

/** Walks over `op version (separator op version)*`, or gives undefined where the text is not of this form. */
function comparatorsOf(segment: string): readonly RegExpExecArray[] | undefined {
  const text = segment.replace(edges, '');
  const found: RegExpExecArray[] = [];
  for (let at = 0; ;) {
    const match = execAt(comparatorAt, text, at);
    if (match === null) return undefined;
    found.push(match);
    at += match[0].length;
    if (at === text.length) return found;
    const separator = execAt(separatorAt, text, at);
    if (separator === null) return undefined;
    at += separator[0].length;
  }
}

function execAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

function parseComparator(range: string, match: RegExpExecArray): Comparator {
  const [, sign = '', whole = '', major, minor, patch, pre = ''] = match;
  const open = isOpen(major) ? 'major' : isOpen(minor) ? 'minor' : isOpen(patch) ? 'patch' : 'none';
  const text = {
    none: whole,
    major: `0.0.0${pre}`,
    minor: `${String(major)}.0.0${pre}`,
    patch: `${String(major)}${String(minor)}.0${pre}`,
  }[open];
  const parsed = parseVersion(text);
  if (parsed === undefined) throw invalidRange(range, 'constraint parser error');
  return { operator: synonyms[sign] ?? '=', version: parsed, open };
}

const wildcard = /^\.?[xX*]$/;

function isOpen(part: string | undefined): boolean {
  return part === undefined || wildcard.test(part);
}

const synonyms: Readonly<Record<string, Operator>> = {
  '!=': '!=',
  '>': '>',
  '<': '<',
  '>=': '>=',
  '=>': '>=',
  '<=': '<=',
  '=<': '<=',
  '~': '~',
  '~>': '~',
  '^': '^',
};

/** Masterminds' own expression, which finds the same in JavaScript; what it costs is bounded by `maxBytes`. */
const hyphenated = new RegExp(String.raw`${space}*(${version})${space}+-${space}+(${version})${space}*`, 'g');

/**
 * Rewrites each `A - B` to `>= A, <= B `, in Masterminds' order of replacing: what it makes of a malformed range is
 * quoted in the error.
 */
function withoutHyphens(text: string): string {
  let rewritten = text;
  for (const match of text.matchAll(hyphenated)) {
    const [whole, from = ''] = match;
    const to = match[6] ?? '';
    rewritten = rewritten.replace(whole, () => `>= ${from}, <= ${to} `);
  }
  return rewritten;
}

function invalidRange(range: string, state: string): Problem {
  const message = `invalid policy: ${state}`;
  const shown = range.length > maxBytes ? `${range.slice(0, 40)}…` : range;
  return new Problem('policy/invalid', `Cannot read the semver range ${quote(shown)}: ${message}`, {
    hint: 'Write comparators such as 1.x, ^1.2, ~1.2.3 or ">=1.0.0 <2.0.0"; a blank or comma means and, || means or.',
    flux: { reason: 'InvalidPolicy', message },
  });
}
