import type { Environment } from './configuration.ts';
import { hour } from './instant.ts';
import { duration, freezeWindow } from './read-freeze.ts';
import { patterns, promotion } from './read-promotion.ts';
import { defaulted, flag, line, listOf, oneOf, optional, parsed } from './reading.ts';
import { entriesOf, note, type Read, type Value } from './sheet.ts';
import type { Verification } from './verification.ts';
import { parseBranch, parsePath } from './words.ts';

const keys = ['branch', 'paths', 'protected', 'promotion', 'verify', 'freeze', 'rollback'];
const verifyKeys = ['statuses', 'checks', 'deployments', 'timeout', 'on-failure'];
const noRollback = { ignoresFreeze: true };

/** Reads a path of the repository, as Git writes it. */
export const path: Read<string> = parsed(line, parsePath, 'a path of the repository, without patterns and ".."');

/** Reads one of `environments`. */
export function environment(value: Value, name: string): Environment | undefined {
  const entries = entriesOf(value, keys);
  if (entries === undefined) return undefined;
  if (!entries.values.has('branch') && !entries.values.has('paths')) {
    note(
      value,
      'missing-key',
      'it has neither a branch nor paths',
      'Say where it is: "branch: main", "paths: [apps]".',
    );
  }
  return {
    name,
    at: value.at,
    branch: optional(entries, 'branch', parsed(line, parseBranch, 'a branch')),
    paths: defaulted(entries, 'paths', listOf(path, 1), []),
    protected: defaulted(entries, 'protected', flag, false),
    promotion: optional(entries, 'promotion', promotion),
    verify: optional(entries, 'verify', verification),
    freeze: defaulted(entries, 'freeze', listOf(freezeWindow), []),
    rollback: defaulted(entries, 'rollback', rollback, noRollback),
  };
}

const verification: Read<Verification> = (value) => {
  const entries = entriesOf(value, verifyKeys);
  if (entries === undefined) return undefined;
  if (!['statuses', 'checks', 'deployments'].some((key) => entries.values.has(key))) {
    note(value, 'missing-key', 'it has nothing to judge by', 'Name "statuses", "checks" or "deployments".');
  }
  return {
    statuses: defaulted(entries, 'statuses', patterns, []),
    checks: defaulted(entries, 'checks', patterns, []),
    deployments: defaulted(entries, 'deployments', patterns, []),
    timeout: defaulted(entries, 'timeout', duration, hour),
    onFailure: defaulted(entries, 'on-failure', oneOf('report', 'rollback'), 'report'),
  };
};

const rollback: Read<Environment['rollback']> = (value) => {
  const entries = entriesOf(value, ['ignores-freeze']);
  return entries === undefined ? undefined : { ignoresFreeze: defaulted(entries, 'ignores-freeze', flag, true) };
};
