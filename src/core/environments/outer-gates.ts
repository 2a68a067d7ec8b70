import type { Gates } from './configuration.ts';
import type { FreezeWindow } from './freeze.ts';
import { approvalsGate, freezeGate, type GateState } from './gates.ts';
import type { Instant } from './instant.ts';
import { signalGates, type Signals } from './signals.ts';

/**
 * Judges the gates of a promotion that do not hang on what moves: signals of the source's commit, freezes (`freezesOf`
 * the target) and approvals. A gate that is not configured is not there. `planPromotion` gives the others.
 *
 *     ({ statuses: ['apps/*'], approvals: 2, … }, …) → [{ gate: 'statuses apps/*', … }, { gate: 'approvals', … }]
 */
export function outerGates(
  gates: Gates,
  signals: Signals,
  freezes: readonly FreezeWindow[],
  now: Instant,
): readonly GateState[] {
  return [
    ...signalGates(gates, signals),
    ...(freezes.length > 0 ? [freezeGate(freezes, now)] : []),
    ...(gates.approvals === undefined ? [] : [approvalsGate(gates.approvals)]),
  ];
}
