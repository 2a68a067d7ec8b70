import { isScalar } from 'yaml';
import { parseDigest } from '../image/digest.ts';
import { parseTag } from '../image/tag.ts';
import type { SourceFile } from '../ports.ts';
import type { Problem } from '../problem/problem.ts';
import type { Hold, Quarantine } from './hold.ts';
import { parseInstant } from './instant.ts';
import { parsePolicyId } from './policy-name.ts';
import { environmentName } from './read-promotion.ts';
import { defaulted, flag, line, listOf, optional, parsed, required, written } from './reading.ts';
import { entriesOf, openSheet, rootOf, type Read } from './sheet.ts';

const keys = [
  'policy',
  'environment',
  'tag',
  'digest',
  'quarantine',
  'reason',
  'who',
  'when',
  'until',
  'release-on-newer',
];

const noQuarantine: Quarantine = { tags: [], digests: [] };

const policy = parsed(line, parsePolicyId, 'a policy as "namespace/name"');
const tag = parsed(written, parseTag, 'a tag');
const digest = parsed(line, parseDigest, 'a digest such as "sha256:…"');
const instant = parsed(line, parseInstant, 'a moment such as "2026-07-01T12:00:00Z", or a date');

export interface ReadHolds {
  /** undefined where the file has any problem: without all the holds, nothing may move. */
  readonly holds: readonly Hold[] | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads the file of holds. An empty file holds nothing. Every mistake is a problem with its file, line and column
 * (`hold/…`).
 *
 *     'holds: [{ policy: app }]' → problem hold/invalid-value at 1:11
 */
export function readHolds(file: SourceFile): ReadHolds {
  const sheet = openSheet(file, 'hold');
  if (sheet.problems.length > 0) return { holds: undefined, problems: sheet.problems };
  if (sheet.document.contents === null) return { holds: [], problems: [] };
  const entries = entriesOf(rootOf(sheet), ['holds']);
  const holds = entries === undefined ? undefined : defaulted(entries, 'holds', holdList, []);
  return { holds: sheet.problems.length > 0 ? undefined : holds, problems: sheet.problems };
}

/** A person who takes out the last entry leaves nothing behind the colon. */
const holdList: Read<readonly Hold[]> = (value) => (isEmpty(value.node) ? [] : listOf(hold)(value));

const hold: Read<Hold> = (value) => {
  const entries = entriesOf(value, keys);
  if (entries === undefined) return undefined;
  const subject = required(entries, 'policy', policy);
  const environment = required(entries, 'environment', environmentName);
  const at = required(entries, 'tag', tag);
  const reason = required(entries, 'reason', line);
  const rest = {
    digest: optional(entries, 'digest', digest),
    quarantine: defaulted(entries, 'quarantine', quarantine, noQuarantine),
    who: optional(entries, 'who', line),
    when: optional(entries, 'when', instant),
    until: optional(entries, 'until', instant),
    releaseOnNewer: defaulted(entries, 'release-on-newer', flag, false),
  };
  if (subject === undefined || environment === undefined || at === undefined || reason === undefined) return undefined;
  return { policy: subject, environment, tag: at, reason, ...rest };
};

const quarantine: Read<Quarantine> = (value) => {
  const entries = entriesOf(value, ['tags', 'digests']);
  if (entries === undefined) return undefined;
  return {
    tags: defaulted(entries, 'tags', listOf(tag), []),
    digests: defaulted(entries, 'digests', listOf(digest), []),
  };
};

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}
