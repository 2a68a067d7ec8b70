import type { GateState } from './gates.ts';
import { matchesGlob } from '../text/glob.ts';
import { printInstant, type Instant } from './instant.ts';

export const signalKinds = ['statuses', 'checks', 'deployments'] as const;
export type SignalKind = (typeof signalKinds)[number];

/** A neutral signal says nothing: a check that was skipped is neither proof nor failure. */
export type SignalState = 'success' | 'failure' | 'pending' | 'neutral';

/** What a commit status, a check run or a deployment says of one commit. */
export interface Signal {
  /** The status's context, the check run's name, the deployment's environment. */
  readonly name: string;
  readonly state: SignalState;
  readonly at: Instant;
  /** The login that gave it; that of an App ends with `[bot]`. undefined where GitHub does not tell. */
  readonly by: string | undefined;
}

/** Which signals count: by their names alone, or only those that one login gave. */
export type SignalPattern = string | { readonly name: string; readonly by: string };

/** The signals of one commit; undefined for a kind that could not be read. */
export type Signals = Readonly<Record<SignalKind, readonly Signal[] | undefined>>;

/** How many names a line of evidence lists. */
const shown = 5;

const statusStates: Readonly<Record<string, SignalState>> = {
  success: 'success',
  failure: 'failure',
  error: 'failure',
};

const conclusions: Readonly<Record<string, SignalState>> = {
  success: 'success',
  failure: 'failure',
  timed_out: 'failure',
  startup_failure: 'failure',
  neutral: 'neutral',
  skipped: 'neutral',
};

const deploymentStates: Readonly<Record<string, SignalState>> = {
  success: 'success',
  failure: 'failure',
  error: 'failure',
  // GitHub marks a deployment so when a newer one to the same environment has succeeded: it is there no longer.
  inactive: 'neutral',
};

/**
 * Reads the state that GitHub gives a commit status, a check run (its conclusion, null while it runs) or a deployment
 * (of its latest status). What is neither a success nor a failure, a cancelled run too, is still awaited.
 *
 *     ('checks', 'timed_out') → 'failure'    ('checks', 'cancelled') → 'pending'    ('deployments', null) → 'pending'
 */
export function signalStateOf(kind: SignalKind, state: string | null): SignalState {
  const states = { statuses: statusStates, checks: conclusions, deployments: deploymentStates }[kind];
  return state !== null && Object.hasOwn(states, state) ? (states[state] ?? 'pending') : 'pending';
}

/**
 * Keeps, of the signals that match a pattern, the latest of each name, in the order of names; neutral ones are
 * left out.
 *
 *     ('a/*', [a/1 failure at 1, a/1 success at 2, b success at 1]) → [a/1 success at 2]
 */
export function latestOf(pattern: SignalPattern, signals: readonly Signal[]): readonly Signal[] {
  const latest = new Map<string, Signal>();
  for (const signal of signals) {
    if (!matches(pattern, signal)) continue;
    const known = latest.get(signal.name);
    if (known === undefined || isLater(signal, known)) latest.set(signal.name, signal);
  }
  return [...latest.values()].filter((signal) => signal.state !== 'neutral').sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Logins do not care for case. */
function matches(pattern: SignalPattern, { name, by }: Signal): boolean {
  if (typeof pattern === 'string') return matchesGlob(pattern, name);
  return matchesGlob(pattern.name, name) && by?.toLowerCase() === pattern.by.toLowerCase();
}

/** GitHub's times are whole seconds: of two signals in one second, the one that is no success counts. */
function isLater(signal: Signal, known: Signal): boolean {
  return signal.at > known.at || (signal.at === known.at && signal.state !== 'success');
}

/**
 * Judges one pattern over the signals of a commit: open where something matches and all of it is a success. Signals
 * that could not be read are undefined.
 *
 *     ('statuses', 'kustomization/apps/*', []) → { state: 'closed', evidence: 'not yet seen', … }
 */
export function signalGate(
  kind: SignalKind,
  pattern: SignalPattern,
  signals: readonly Signal[] | undefined,
): GateState {
  const gate = `${kind} ${typeof pattern === 'string' ? pattern : `${pattern.name} by ${pattern.by}`}`;
  if (signals === undefined) return { gate, state: 'unknown', evidence: 'could not be read' };
  const latest = latestOf(pattern, signals);
  if (latest.length === 0) return { gate, state: 'closed', evidence: 'not yet seen' };
  const awaited = latest.filter((signal) => signal.state !== 'success');
  if (awaited.length > 0) return { gate, state: 'closed', evidence: evidenceOf(awaited) };
  return { gate, state: 'open', evidence: evidenceOf(latest) };
}

/**
 * Judges every pattern of every kind, in the order in which they are written.
 *
 *     ({ statuses: ['a/*'], checks: ['e2e'], … }, …) → [{ gate: 'statuses a/*', … }, { gate: 'checks e2e', … }]
 */
export function signalGates(
  patterns: Readonly<Record<SignalKind, readonly SignalPattern[]>>,
  signals: Signals,
): readonly GateState[] {
  return signalKinds.flatMap((kind) => patterns[kind].map((pattern) => signalGate(kind, pattern, signals[kind])));
}

/**
 * Lists signals for a person.
 *
 *     [{ name: 'e2e', state: 'failure', at: 0 }] → 'e2e: failure at 1970-01-01T00:00:00Z'
 */
export function evidenceOf(signals: readonly Signal[]): string {
  const lines = signals.slice(0, shown).map(({ name, state, at }) => `${name}: ${state} at ${printInstant(at)}`);
  const more = signals.length - lines.length;
  return more > 0 ? `${lines.join('; ')}; and ${more} more` : lines.join('; ');
}
