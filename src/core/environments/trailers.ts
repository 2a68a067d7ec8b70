import type { PolicyId } from '../flux/objects.ts';
import { parseDigest, type Digest } from '../image/digest.ts';
import { parseTag, type Tag } from '../image/tag.ts';
import { printable } from '../text/printable.ts';
import { parsePolicyId } from './policy-name.ts';
import { versionText } from './running.ts';
import { parseEnvironmentName } from './words.ts';

export interface CommittedVersion {
  readonly tag: Tag;
  readonly digest: Digest | undefined;
}

/** One policy's part of a commit; `old` is undefined where the markers had no one value before. */
export interface Movement {
  readonly policy: PolicyId;
  readonly old: CommittedVersion | undefined;
  readonly new: CommittedVersion;
}

/** What a commit of ours says of itself, for the runs that come after. */
export type CommitRecord =
  | {
      readonly kind: 'promotion';
      readonly from: string;
      readonly to: string;
      /** The commit of `from` whose values these are. */
      readonly source: string;
      readonly movements: readonly Movement[];
    }
  | {
      readonly kind: 'rollback';
      readonly environment: string;
      /** The commit whose failed verification asked for it; undefined where a person did. It is answered but once. */
      readonly failed: string | undefined;
      readonly movements: readonly Movement[];
    };

const prefix = 'Image-Automation-';
const trailer = /^Image-Automation-([A-Za-z]+): (.*)$/;
const movementGrammar = /^(\S+) (\S+) -> (\S+)$/;
const commitGrammar = /^[0-9a-f]{7,64}$/;

/**
 * Writes a record as the trailers of a commit message, one a line. `parseTrailers` reads them back.
 *
 *     { kind: 'rollback', environment: 'production', … } → 'Image-Automation-Mode: rollback\nImage-Automation-…'
 */
export function printTrailers(record: CommitRecord): string {
  const changes = record.movements.map(
    ({ policy, old, new: next }) =>
      `Change: ${policy} ${old === undefined ? '?' : versionText(old)} -> ${versionText(next)}`,
  );
  // Names of objects come from manifests: nothing in them may begin a line of its own.
  return [...headOf(record), ...changes].map((line) => prefix + printable(line)).join('\n');
}

function headOf(record: CommitRecord): readonly string[] {
  switch (record.kind) {
    case 'promotion':
      return ['Mode: promotion', `From: ${record.from}`, `To: ${record.to}`, `Source: ${record.source}`];
    case 'rollback': {
      const failed = record.failed === undefined ? [] : [`Failed: ${record.failed}`];
      return ['Mode: rollback', `Environment: ${record.environment}`, ...failed];
    }
  }
}

/**
 * Reads the record of a commit of ours from its message; undefined for any other commit. Of several, as a squashed
 * merge leaves them, the last counts. GitHub may have put other trailers and paragraphs after it.
 *
 *     'Promote…\n\nImage-Automation-Mode: promotion\n…' → { kind: 'promotion', … }    'Fix a typo' → undefined
 */
export function parseTrailers(message: string): CommitRecord | undefined {
  const found = message.split(/\r?\n/).flatMap((line) => {
    const [, key, value] = trailer.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value.trimEnd()] as const];
  });
  const block = found.slice(found.findLastIndex(([key]) => key === 'Mode'));
  const fields = new Map(block);
  const movements = block.flatMap(([key, value]) => (key === 'Change' ? movementsOf(value) : []));
  switch (fields.get('Mode')) {
    case 'promotion':
      return promotionOf(fields, movements);
    case 'rollback':
      return rollbackOf(fields, movements);
    default:
      return undefined;
  }
}

function promotionOf(fields: ReadonlyMap<string, string>, movements: readonly Movement[]): CommitRecord | undefined {
  const from = parseEnvironmentName(fields.get('From') ?? '');
  const to = parseEnvironmentName(fields.get('To') ?? '');
  const source = parseCommit(fields.get('Source') ?? '');
  if (from === undefined || to === undefined || source === undefined) return undefined;
  return { kind: 'promotion', from, to, source, movements };
}

function rollbackOf(fields: ReadonlyMap<string, string>, movements: readonly Movement[]): CommitRecord | undefined {
  const environment = parseEnvironmentName(fields.get('Environment') ?? '');
  if (environment === undefined) return undefined;
  return { kind: 'rollback', environment, failed: parseCommit(fields.get('Failed') ?? ''), movements };
}

function parseCommit(text: string): string | undefined {
  return commitGrammar.test(text) ? text : undefined;
}

/** A line that somebody has edited is passed over: the rest of the record still holds. */
function movementsOf(text: string): readonly Movement[] {
  const [, name = '', before = '', after = ''] = movementGrammar.exec(text) ?? [];
  const policy = parsePolicyId(name);
  const next = parseVersion(after);
  return policy === undefined || next === undefined ? [] : [{ policy, old: parseVersion(before), new: next }];
}

function parseVersion(text: string): CommittedVersion | undefined {
  const [name = '', ...rest] = text.split('@');
  const tag = parseTag(name);
  if (tag === undefined || rest.length > 1) return undefined;
  const digest = parseDigest(rest[0] ?? '');
  return rest.length === 1 && digest === undefined ? undefined : { tag, digest };
}
