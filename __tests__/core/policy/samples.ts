import fc from 'fast-check';
import { parseListedTag, type Tag } from '../../../src/core/image/tag.ts';
import { parseVersion, type Version } from '../../../src/core/policy/version.ts';
import { Problem } from '../../../src/core/problem/problem.ts';

/** The parsed version of a text that is one. */
export function version(text: string): Version {
  const parsed = parseVersion(text);
  if (parsed === undefined) throw new Error(`${text} is no version`);
  return parsed;
}

export function tag(text: string): Tag {
  const parsed = parseListedTag(text);
  if (parsed === undefined) throw new Error(`${text} is no tag`);
  return parsed;
}

export function refused(message: string): Problem {
  return new Problem('policy/invalid', message);
}

const number = fc.constantFrom('0', '1', '2', '3', '10', '01', '9007199254740993', '18446744073709551615');
const pre = fc.constantFrom(
  '',
  '',
  '',
  '-0',
  '-alpha',
  '-rc.1',
  '-rc.10',
  '-rc1',
  '-1.2',
  '-9007199254740993',
  '-18446744073709551616',
);

/** Texts that are versions, close to each other. */
export const anyVersion = fc
  .tuple(fc.constantFrom('', 'v'), number, number, number, pre, fc.constantFrom('', '+b'))
  .map(([v, major, minor, patch, end, build]) => `${v}${major}.${minor}.${patch}${end}${build}`);
