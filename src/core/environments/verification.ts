import type { Duration } from '../flux/objects.ts';
import { printInstant, type Instant } from './instant.ts';
import { evidenceOf, latestOf, signalGates, signalKinds, type Signal, type Signals } from './signals.ts';
import type { CommitRecord } from './trailers.ts';

/** What must be seen on a change's commit, and within which time, for the change to count as good. */
export interface Verification {
  readonly statuses: readonly string[];
  readonly checks: readonly string[];
  readonly deployments: readonly string[];
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

/**
 * Tells whether a failed change may be rolled back without anybody asking: it is no rollback itself, and none has
 * answered it yet. Takes what the commits of the environment's branch say of themselves, by their hashes.
 *
 *     ('c2', { c1: promotion, c2: promotion }) → true    ('c3', { c2: promotion, c3: rollback of c2 }) → false
 */
export function mayAnswer(failed: string, records: ReadonlyMap<string, CommitRecord>): boolean {
  if (records.get(failed)?.kind === 'rollback') return false;
  return ![...records.values()].some((record) => record.kind === 'rollback' && record.failed === failed);
}

function failuresOf(patterns: readonly string[], signals: readonly Signal[]): readonly Signal[] {
  const failed = patterns.flatMap((pattern) => latestOf(pattern, signals)).filter(({ state }) => state === 'failure');
  return [...new Set(failed)];
}
