import { expect, it } from 'vitest';
import { isInRange, parseRange } from '../../src/core/policy/range.ts';
import { parseVersion } from '../../src/core/policy/version.ts';
import { attempt } from '../../src/core/problem/attempt.ts';
import { Problem } from '../../src/core/problem/problem.ts';
import { rows } from './policy-rows.ts';

interface Row {
  readonly range: string;
  readonly versions?: Readonly<Record<string, boolean>>;
  readonly error?: string;
}

function judge({ range, versions = {} }: Row): Row {
  const parsed = attempt(() => parseRange(range));
  if (parsed instanceof Problem) return { range, error: parsed.flux?.message.replace('invalid policy: ', '') ?? '' };
  const answers = Object.keys(versions).map((text) => {
    const version = parseVersion(text);
    return [text, version !== undefined && isInRange(version, parsed)] as const;
  });
  return { range, versions: Object.fromEntries(answers) };
}

it.each([
  ['semver-ranges.jsonl', 400],
  ['semver-range-edge-cases.jsonl', 66],
])('judges every range of %s as Masterminds/semver does', (file, count) => {
  const wanted = rows(file) as readonly Row[];
  expect(wanted.map(judge)).toEqual(wanted);
  expect(wanted).toHaveLength(count);
});
