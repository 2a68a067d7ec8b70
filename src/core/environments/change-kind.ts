import semver, { type SemVer } from 'semver';

export type ChangeKind = 'major' | 'minor' | 'patch' | 'other';

/** A word that stands before the version, such as `v` or `app-v`, and a version with a dot, or one number after `v`. */
const grammar = /^((?:[a-z]+[-_.])*(?:v|V)?)(\d+(?:\.\d+)+(?:[-+._].*)?|(?<=[vV])\d+(?:[-+].*)?)$/;

const kinds: readonly ChangeKind[] = ['major', 'minor', 'patch', 'other'];

/**
 * Tells by which part of the version two tags differ. Tags that are no versions differ otherwise, and so do a number
 * alone (a build or a date) and versions after different words.
 *
 *     ('1.4.9', '1.5.0') → 'minor'    ('v1', 'v2') → 'major'    ('main-12', 'main-13') → 'other'    ('41', '42') → 'other'
 */
export function changeKindOf(old: string, next: string): ChangeKind {
  const [before, after] = [partsOf(old), partsOf(next)];
  if (before === undefined || before.word !== after?.word) return 'other';
  const part = semver.diff(before.version, after.version)?.replace(/^pre/, '');
  return kinds.find((kind) => kind === part) ?? 'other';
}

/**
 * Tells whether a version is older than another; never of tags that cannot be compared.
 *
 *     ('1.5.3', '1.5.2') → true    ('1.5.2', '1.5.3') → false    ('main-13', 'main-12') → false
 */
export function isStepBack(old: string, next: string): boolean {
  const [before, after] = [partsOf(old), partsOf(next)];
  return before !== undefined && before.word === after?.word && semver.compare(after.version, before.version) < 0;
}

/**
 * Gives the greatest of several kinds.
 *
 *     ['patch', 'major'] → 'major'    [] → 'other'
 */
export function greatestOf(found: readonly ChangeKind[]): ChangeKind {
  return kinds.find((kind) => found.includes(kind)) ?? 'other';
}

function partsOf(tag: string): { readonly word: string; readonly version: SemVer } | undefined {
  const [, word, text] = grammar.exec(tag) ?? [];
  const version = text === undefined ? null : semver.coerce(text, { includePrerelease: true, loose: true });
  return word === undefined || version === null ? undefined : { word, version };
}
