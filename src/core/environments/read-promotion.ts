import { isMap } from 'yaml';
import type { PolicyId } from '../flux/objects.ts';
import { noWishes, type Gates, type Promotion, type PullRequestWishes } from './configuration.ts';
import { parsePolicyId } from './policy-name.ts';
import { duration, freezeWindow } from './read-freeze.ts';
import {
  count,
  defaulted,
  flag,
  line,
  listOf,
  mapOf,
  oneOf,
  oneOrMore,
  optional,
  parsed,
  required,
} from './reading.ts';
import { entriesOf, type Entries, type Read } from './sheet.ts';
import type { SignalPattern } from './signals.ts';
import { parseEnvironmentName } from './words.ts';

const promotionKeys = ['from', 'style', 'gates', 'on-closed-gate', 'policies', 'pull-request'];
const gateKeys = ['soak', 'statuses', 'checks', 'deployments', 'freeze', 'together', 'approvals'];
/** The keys of a pull request that `wishesOf` reads. */
export const wishKeys = ['labels', 'assignees', 'reviewers', 'team-reviewers', 'draft', 'auto-merge'];

const noGates: Gates = {
  soak: undefined,
  statuses: [],
  checks: [],
  deployments: [],
  freeze: [],
  together: [],
  approvals: undefined,
};

/** Reads the name of an environment. */
export const environmentName: Read<string> = parsed(line, parseEnvironmentName, 'the name of an environment');

const pattern: Read<SignalPattern> = (value) => {
  if (!isMap(value.node)) return line(value);
  const entries = entriesOf(value, ['name', 'by']);
  if (entries === undefined) return undefined;
  const [name, by] = [required(entries, 'name', line), required(entries, 'by', line)];
  return name === undefined || by === undefined ? undefined : { name, by };
};

/** Reads one or several patterns of signals: of their names, or `{ name, by }`. */
export const patterns: Read<readonly SignalPattern[]> = oneOrMore(pattern);

const policyName: Read<PolicyId> = parsed(line, parsePolicyId, 'a policy as "namespace/name"');

/** Reads the `promotion` of an environment. */
export const promotion: Read<Promotion> = (value) => {
  const entries = entriesOf(value, promotionKeys);
  if (entries === undefined) return undefined;
  const from = required(entries, 'from', oneOrMore(environmentName));
  const rest = {
    style: defaulted(entries, 'style', oneOf('images', 'merge'), 'images'),
    gates: defaulted(entries, 'gates', gates, noGates),
    onClosedGate: defaulted(entries, 'on-closed-gate', oneOf('hold', 'draft'), 'hold'),
    policies: defaulted(entries, 'policies', mapOf(policyName, policyName), new Map<PolicyId, PolicyId>()),
    pullRequest: defaulted(entries, 'pull-request', pullRequest, noWishes),
  };
  return from === undefined ? undefined : { from, ...rest };
};

/** Reads what is wished of a pull request, from a map whose other keys are known elsewhere. */
export function wishesOf(entries: Entries): PullRequestWishes {
  return {
    labels: defaulted(entries, 'labels', listOf(line), []),
    assignees: defaulted(entries, 'assignees', listOf(line), []),
    reviewers: defaulted(entries, 'reviewers', listOf(line), []),
    teamReviewers: defaulted(entries, 'team-reviewers', listOf(line), []),
    draft: defaulted(entries, 'draft', flag, false),
    autoMerge: defaulted(entries, 'auto-merge', flag, false),
  };
}

const pullRequest: Read<PullRequestWishes> = (value) => {
  const entries = entriesOf(value, wishKeys);
  return entries === undefined ? undefined : wishesOf(entries);
};

const gates: Read<Gates> = (value) => {
  const entries = entriesOf(value, gateKeys);
  if (entries === undefined) return undefined;
  return {
    soak: optional(entries, 'soak', duration),
    statuses: defaulted(entries, 'statuses', patterns, []),
    checks: defaulted(entries, 'checks', patterns, []),
    deployments: defaulted(entries, 'deployments', patterns, []),
    freeze: defaulted(entries, 'freeze', listOf(freezeWindow), []),
    together: defaulted(entries, 'together', listOf(listOf(policyName, 2)), []),
    approvals: optional(entries, 'approvals', count(1, 6)),
  };
};
