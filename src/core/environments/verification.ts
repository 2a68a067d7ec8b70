import type { Duration } from '../flux/objects.ts';
import { printInstant, type Instant } from './instant.ts';
import { evidenceOf, latestOf, signalGate, type Signal, type SignalKind } from './signals.ts';

/** What must be seen on a change's commit, and within which time, for the change to count as good. */
export interface Verification {
  readonly statuses: readonly string[];
  readonly checks: readonly string[];
  readonly deployments: readonly string[];
  readonly timeout: Duration;
  readonly onFailure: 'report' | 'rollback';
}

/** The signals of one commit; undefined for a kind that could not be read. */
export type Signals = Readonly<Record<SignalKind, readonly Signal[] | undefined>>;

/** `silence`: the time is over and something is still awaited. It counts as a failure, and says so in other words. */
export interface Judgement {
  readonly verdict: 'success' | 'failure' | 'silence' | 'waiting' | 'unknown';
  readonly evidence: string;
  readonly deadline: Instant;
}

const kinds = ['statuses', 'checks', 'deployments'] as const satisfies readonly SignalKind[];

/**
 * Judges a change by the signals of its commit. One failure is enough; success wants every pattern seen and all of it
 * good; else it waits until the deadline. What could not be read is unknown at any time: an outage of GitHub's is no
 * failure of the change.
 *
 *     (statuses ['apps/*'], [apps/1 failure]) → { verdict: 'failure', evidence: 'apps/1: failure at …', … }
 */
export function judge(verification: Verification, signals: Signals, since: Instant, now: Instant): Judgement {
  const deadline = since + verification.timeout;
  const failures = kinds.flatMap((kind) => failuresOf(verification[kind], signals[kind] ?? []));
  if (failures.length > 0) return { verdict: 'failure', evidence: evidenceOf(failures), deadline };
  const gates = kinds.flatMap((kind) => verification[kind].map((pattern) => signalGate(kind, pattern, signals[kind])));
  const shut = gates.filter((gate) => gate.state !== 'open');
  const evidence = (shut.length > 0 ? shut : gates).map((gate) => `${gate.gate}: ${gate.evidence}`).join('; ');
  if (shut.length === 0) return { verdict: 'success', evidence, deadline };
  if (shut.some((gate) => gate.state === 'unknown')) return { verdict: 'unknown', evidence, deadline };
  if (now < deadline) return { verdict: 'waiting', evidence: `${evidence}; until ${printInstant(deadline)}`, deadline };
  return { verdict: 'silence', evidence: `${evidence}; awaited until ${printInstant(deadline)}`, deadline };
}

function failuresOf(patterns: readonly string[], signals: readonly Signal[]): readonly Signal[] {
  const failed = patterns.flatMap((pattern) => latestOf(pattern, signals)).filter(({ state }) => state === 'failure');
  return [...new Set(failed)];
}
