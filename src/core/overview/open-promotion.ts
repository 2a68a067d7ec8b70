import type { GateState } from '../environments/gates.ts';
import { findRecord } from '../promotion/record.ts';
import { isRecord } from '../text/json.ts';

const states = ['open', 'closed', 'unknown'] as const;

/**
 * Reads the gates that the body of a promotion's pull request records. Anybody who may write there may have changed
 * them: what is no gate is passed over, and all of it is text of others.
 *
 *     '…<!-- image-promotion {"gates":[{"gate":"soak","state":"closed","evidence":"…"}]} -->' → [{ gate: 'soak', … }]
 */
export function recordedGates(body: string): readonly GateState[] {
  const record = findRecord(body);
  const gates: unknown = isRecord(record) ? record['gates'] : undefined;
  return Array.isArray(gates) ? gates.flatMap(gateOf) : [];
}

function gateOf(value: unknown): readonly GateState[] {
  if (!isRecord(value)) return [];
  const { gate, evidence } = value;
  const state = states.find((one) => one === value['state']);
  if (typeof gate !== 'string' || typeof evidence !== 'string' || state === undefined) return [];
  return [{ gate, state, evidence }];
}

/**
 * Puts gates that were judged now beside those that a pull request recorded. Of those that want signals from GitHub,
 * which are not asked for again here, the record tells.
 *
 *     ([statuses unknown, soak closed], [statuses open]) → [statuses open, soak closed]
 */
export function gatesBeside(now: readonly GateState[], recorded: readonly GateState[]): readonly GateState[] {
  const known = new Map(recorded.map((gate) => [gate.gate, gate]));
  const judged = now.map((gate) => (gate.state === 'unknown' ? (known.get(gate.gate) ?? gate) : gate));
  const names = new Set(now.map(({ gate }) => gate));
  return [...judged, ...recorded.filter(({ gate }) => !names.has(gate))];
}
