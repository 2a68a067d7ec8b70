import type { Duration, PolicyId } from '../flux/objects.ts';
import type { Digest } from '../image/digest.ts';
import type { Tag } from '../image/tag.ts';
import type { Hold } from './hold.ts';
import { printInstant, type Instant } from './instant.ts';
import type { Running } from './running.ts';
import {
  evidenceOf,
  latestOf,
  signalGates,
  signalKinds,
  type Signal,
  type SignalPattern,
  type Signals,
} from './signals.ts';
import type { CommitRecord } from './trailers.ts';

/** What must be seen on a change's commit, and within which time, for the change to count as good. */
export interface Verification {
  readonly statuses: readonly SignalPattern[];
  readonly checks: readonly SignalPattern[];
  readonly deployments: readonly SignalPattern[];
  readonly timeout: Duration;
  readonly onFailure: 'report' | 'rollback';
}

/** `silence`: the time is over and something is still awaited. It counts as a failure, and says so in other words. */
export interface Judgement {
  readonly verdict: 'success' | 'failure' | 'silence' | 'waiting' | 'unknown';
  readonly evidence: string;
  readonly deadline: Instant;
}

/**
 * Judges a change by the signals of its commit. One failure is enough; success wants every pattern seen and all of it
 * good; else it waits until the deadline. What could not be read is unknown at any time: an outage of GitHub's is no
 * failure of the change.
 *
 *     (statuses ['apps/*'], [apps/1 failure]) → { verdict: 'failure', evidence: 'apps/1: failure at …', … }
 */
export function judge(verification: Verification, signals: Signals, since: Instant, now: Instant): Judgement {
  const deadline = since + verification.timeout;
  const failures = signalKinds.flatMap((kind) => failuresOf(verification[kind], signals[kind] ?? []));
  if (failures.length > 0) return { verdict: 'failure', evidence: evidenceOf(failures), deadline };
  const gates = signalGates(verification, signals);
  const shut = gates.filter((gate) => gate.state !== 'open');
  const evidence = (shut.length > 0 ? shut : gates).map((gate) => `${gate.gate}: ${gate.evidence}`).join('; ');
  if (shut.length === 0) return { verdict: 'success', evidence, deadline };
  if (shut.some((gate) => gate.state === 'unknown')) return { verdict: 'unknown', evidence, deadline };
  if (now < deadline) return { verdict: 'waiting', evidence: `${evidence}; until ${printInstant(deadline)}`, deadline };
  return { verdict: 'silence', evidence: `${evidence}; awaited until ${printInstant(deadline)}`, deadline };
}

/** A change of an environment, by what its commit says and holds. */
export interface Change {
  readonly environment: string;
  /** The values that it brought. */
  readonly moved: ReadonlyMap<PolicyId, Running>;
  /** What its message, and those that it merged, say. */
  readonly records: readonly CommitRecord[];
  /** The holds that its commit has. */
  readonly holds: readonly Hold[];
}

/**
 * Tells whether a change is a rollback: that fails too, it is not answered by another. A message alone makes none, for
 * whoever may push can write one: the commit must have brought what it says, and hold it there.
 *
 *     (rollback of app to 1.5.2, app moved to 1.5.2, held at 1.5.2) → true    (the same without the hold) → false
 */
export function isRollback({ environment, moved, records, holds }: Change): boolean {
  const movements = records
    .filter((record) => record.kind === 'rollback' && record.environment === environment)
    .flatMap((record) => record.movements);
  if (moved.size === 0) return false;
  return [...moved].every(([policy, { tag, digest }]) => {
    const isIt = (version: { readonly tag: Tag; readonly digest: Digest | undefined }): boolean =>
      version.tag === tag && version.digest === digest;
    const isSaid = movements.some((movement) => movement.policy === policy && isIt(movement.new));
    const isHeld = holds.some((hold) => hold.policy === policy && hold.environment === environment && isIt(hold));
    return isSaid && isHeld;
  });
}

function failuresOf(patterns: readonly SignalPattern[], signals: readonly Signal[]): readonly Signal[] {
  const failed = patterns.flatMap((pattern) => latestOf(pattern, signals)).filter(({ state }) => state === 'failure');
  return [...new Set(failed)];
}
