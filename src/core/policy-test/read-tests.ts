import { isScalar } from 'yaml';
import { parsePolicyId } from '../environments/policy-name.ts';
import { line, optional, parsed, required } from '../environments/reading.ts';
import {
  entriesOf,
  itemsOf,
  note,
  openSheet,
  rootOf,
  type Entries,
  type Read,
  type Value,
} from '../environments/sheet.ts';
import type { SourceFile } from '../ports.ts';
import type { Problem } from '../problem/problem.ts';
import type { Expectation, PolicyTest, Subject } from './policy-test.ts';
import { readSpecs, type Spec } from './read-spec.ts';

export interface ReadTests {
  /** Without those that are malformed. */
  readonly tests: readonly PolicyTest[];
  readonly problems: readonly Problem[];
}

const keys = ['name', 'policy', 'spec', 'exclusionList', 'tags', 'expect'];

/**
 * Reads a file of policy tests. Every mistake is a problem with its file, line and column (`test/…`), and one test's
 * mistakes leave the others alone.
 *
 *     'tests: [{ name: a, tag: [] }]' → test/unknown-key at 1:20, hint 'Did you mean "tags"?'
 */
export function readPolicyTests(file: SourceFile): ReadTests {
  const sheet = openSheet(file, 'test');
  if (sheet.problems.length > 0) return { tests: [], problems: sheet.problems };
  const entries = entriesOf(rootOf(sheet), ['tests']);
  const items = entries === undefined ? undefined : required(entries, 'tests', itemsOf);
  const specs = items === undefined ? [] : readSpecs(file);
  const read = (items ?? []).map((item, index) => test(item, specs[index]));
  return { tests: read.filter((one) => one !== undefined), problems: sheet.problems };
}

function test(value: Value, spec: Spec | undefined): PolicyTest | undefined {
  const before = value.sheet.problems.length;
  const entries = entriesOf(value, keys);
  if (entries === undefined) return undefined;
  const name = required(entries, 'name', line);
  const subject = subjectOf(entries, spec);
  const exclusionList = optional(entries, 'exclusionList', textList);
  const tags = required(entries, 'tags', textList);
  const expect = required(entries, 'expect', expectation);
  const isSound = value.sheet.problems.length === before;
  if (!isSound || name === undefined || subject === undefined || tags === undefined || expect === undefined)
    return undefined;
  return { name, at: value.at, subject, exclusionList, tags, expect };
}

const policyId = parsed(line, parsePolicyId, 'a policy as "namespace/name"');

function subjectOf(entries: Entries, spec: Spec | undefined): Subject | undefined {
  const { map, values } = entries;
  if (values.has('policy') === values.has('spec')) {
    const found = values.has('spec') ? 'it has both a policy and a spec' : 'it has neither a policy nor a spec';
    const hint = 'Name a policy of the repository, or write a spec: { policy: { semver: { range: 1.x } } }.';
    note(map, values.has('spec') ? 'invalid-value' : 'missing-key', found, hint);
    return undefined;
  }
  const policy = optional(entries, 'policy', policyId);
  if (policy !== undefined) return { kind: 'policy', policy };
  return values.has('spec') ? spec : undefined;
}

const expectation: Read<Expectation> = (value) => {
  const entries = entriesOf(value, ['tag', 'error', 'reason']);
  if (entries === undefined) return undefined;
  const tag = optional(entries, 'tag', text);
  const error = optional(entries, 'error', line);
  const reason = optional(entries, 'reason', line);
  const isError = error !== undefined || reason !== undefined;
  if (tag !== undefined && !isError) return { tag };
  if (tag === undefined && isError) return { error, reason };
  note(
    value,
    'invalid-value',
    'a tag is wanted, or an error or reason',
    'Write { tag: v1.2.3 } or { error: part of the message }.',
  );
  return undefined;
};

/** Tags are taken as they are written: `1.10` is no number here. */
const text: Read<string> = (value) => {
  const { node } = value;
  if (isScalar(node) && typeof node.value === 'string') return node.value;
  if (isScalar(node) && node.value !== null && node.source !== undefined) return node.source;
  return line(value);
};

/** A list in which one text may stand twice: a registry's may be so too. */
const textList: Read<readonly string[]> = (value) => {
  const items = itemsOf(value);
  return items?.map(text).filter((one) => one !== undefined);
};
