import { printDuration } from '../settings/duration.ts';
import type { Duration } from '../flux/objects.ts';
import { freezeAt, type FreezeWindow } from './freeze.ts';
import { printInstant, type Instant } from './instant.ts';

/**
 * One condition of a promotion. Evidence names moments, never "so long ago": the same facts give the same words in
 * every run, and a pull request that shows them is not written again without news.
 */
export interface GateState {
  /** `soak`, `freeze`, `together`, `approvals`, or a kind of signal and its pattern: `statuses kustomization/apps/*`. */
  readonly gate: string;
  /** Unknown: the facts could not be had. It holds like a closed one, for nothing speaks for opening it. */
  readonly state: 'open' | 'closed' | 'unknown';
  readonly evidence: string;
  /** When time alone will open it. */
  readonly opensAt?: Instant;
}

/** What several gates come to. */
export interface Verdict {
  readonly state: GateState['state'];
  /** When all will be open, where only time is wanted. */
  readonly opensAt?: Instant;
}

/**
 * Judges whether a value has been in its environment for long enough. `since` is when it got there, and undefined where
 * nobody can tell.
 *
 *     (24h, 2026-07-01T10:00Z, an hour later) → { state: 'closed', opensAt: 2026-07-02T10:00Z, … }
 */
export function soakGate(soak: Duration, since: Instant | undefined, now: Instant): GateState {
  const wanted = `${printDuration(soak)} wanted`;
  if (since === undefined) return { gate: 'soak', state: 'unknown', evidence: `nobody can tell since when; ${wanted}` };
  const opensAt = since + soak;
  const evidence = `there since ${printInstant(since)}; ${wanted}`;
  return now >= opensAt
    ? { gate: 'soak', state: 'open', evidence }
    : { gate: 'soak', state: 'closed', evidence, opensAt };
}

/**
 * Judges whether a moment lies outside all freeze windows.
 *
 *     (Fridays 18:00 for 62h, Saturday noon) → { gate: 'freeze', state: 'closed', opensAt: Monday 08:00, … }
 */
export function freezeGate(windows: readonly FreezeWindow[], now: Instant): GateState {
  const freeze = freezeAt(windows, now);
  if (freeze.frozen) {
    if (freeze.endsAt === undefined) return { gate: 'freeze', state: 'closed', evidence: 'frozen, without an end' };
    const evidence = `frozen until ${printInstant(freeze.endsAt)}`;
    return { gate: 'freeze', state: 'closed', evidence, opensAt: freeze.endsAt };
  }
  const next = freeze.beginsAt === undefined ? 'none is to come' : `the next begins ${printInstant(freeze.beginsAt)}`;
  return { gate: 'freeze', state: 'open', evidence: `no freeze now; ${next}` };
}

/**
 * Says how many approvals a promotion wants. The gate is open: GitHub's branch protection counts them before a merge,
 * and can tell who may give one.
 *
 *     2 → { gate: 'approvals', state: 'open', evidence: '2 approvals wanted; branch protection counts them' }
 */
export function approvalsGate(approvals: number): GateState {
  const wanted = `${approvals} ${approvals === 1 ? 'approval' : 'approvals'} wanted`;
  return { gate: 'approvals', state: 'open', evidence: `${wanted}; branch protection counts them` };
}

/**
 * Adds up gates: closed where one is closed, else unknown where one is unknown, else open.
 *
 *     [open, closed until 12:00, closed until 10:00] → { state: 'closed', opensAt: 12:00 }
 */
export function verdictOf(gates: readonly GateState[]): Verdict {
  const shut = gates.filter((gate) => gate.state !== 'open');
  if (shut.length === 0) return { state: 'open' };
  const state = shut.some((gate) => gate.state === 'closed') ? 'closed' : 'unknown';
  const times = shut.map((gate) => gate.opensAt).filter((time) => time !== undefined);
  return times.length < shut.length ? { state } : { state, opensAt: Math.max(...times) };
}
