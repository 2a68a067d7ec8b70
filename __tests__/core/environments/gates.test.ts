import { describe, expect, it } from 'vitest';
import { parseCron } from '../../../src/core/environments/cron.ts';
import {
  approvalsGate,
  freezeGate,
  soakGate,
  verdictOf,
  type GateState,
} from '../../../src/core/environments/gates.ts';
import {
  latestOf,
  evidenceOf,
  signalGate,
  signalStateOf,
  type Signal,
  type Signals,
  type SignalState,
} from '../../../src/core/environments/signals.ts';
import { outerGates } from '../../../src/core/environments/outer-gates.ts';
import type { CommitRecord } from '../../../src/core/environments/trailers.ts';
import { isRollback, judge, type Change, type Verification } from '../../../src/core/environments/verification.ts';
import type { Running } from '../../../src/core/environments/running.ts';
import { at, hold, policy, running, tag } from './samples.ts';

interface Forged extends Partial<Omit<Change, 'moved'>> {
  readonly moved?: Readonly<Record<string, Running>>;
}

const hour = 3_600_000;
const since = at('2026-07-01T10:00:00Z');
const weekend = { cron: parseCron('0 18 * * 5'), duration: 62 * hour, timeZone: 'Europe/London' };
const signal = (name: string, state: SignalState, time = 0, by?: string): Signal => ({ name, state, at: time, by });

describe('soakGate', () => {
  const evidence = 'there since 2026-07-01T10:00:00Z; 1d wanted';
  it.each([
    [since, hour, { state: 'closed', evidence, opensAt: since + 24 * hour }],
    [since, 24 * hour - 1, { state: 'closed', evidence, opensAt: since + 24 * hour }],
    [since, 24 * hour, { state: 'open', evidence }],
    [undefined, 24 * hour, { state: 'unknown', evidence: 'nobody can tell since when; 1d wanted' }],
  ])('since %s, after %d ms', (reached, passed, expected) => {
    expect(soakGate(24 * hour, reached, since + passed)).toEqual({ gate: 'soak', ...expected });
  });
});

describe('freezeGate', () => {
  it.each([
    [
      [weekend],
      '2026-07-04T12:00Z',
      { state: 'closed', evidence: 'frozen until 2026-07-06T07:00:00Z', opensAt: at('2026-07-06T07:00Z') },
    ],
    [
      [weekend],
      '2026-07-01T12:00Z',
      { state: 'open', evidence: 'no freeze now; the next begins 2026-07-03T17:00:00Z' },
    ],
    [[], '2026-07-01T12:00Z', { state: 'open', evidence: 'no freeze now; none is to come' }],
    [
      [{ ...weekend, cron: parseCron('0 * * * *') }],
      '2026-07-01T12:00Z',
      { state: 'closed', evidence: 'frozen, without an end' },
    ],
  ])('%o at %s', (windows, time, expected) => {
    expect(freezeGate(windows, at(time))).toEqual({ gate: 'freeze', ...expected });
  });
});

describe('approvalsGate', () => {
  it.each([
    [1, '1 approval wanted; branch protection counts them'],
    [2, '2 approvals wanted; branch protection counts them'],
  ])('%d', (approvals, evidence) => {
    expect(approvalsGate(approvals)).toEqual({ gate: 'approvals', state: 'open', evidence });
  });
});

describe('verdictOf', () => {
  const gate = (state: GateState['state'], opensAt?: number): GateState =>
    opensAt === undefined ? { gate: 'x', state, evidence: '' } : { gate: 'x', state, evidence: '', opensAt };
  it.each([
    [[], { state: 'open' }],
    [[gate('open'), gate('open')], { state: 'open' }],
    [[gate('open'), gate('closed', 12), gate('closed', 10)], { state: 'closed', opensAt: 12 }],
    [[gate('closed', 12), gate('closed')], { state: 'closed' }],
    [[gate('closed', 12), gate('unknown')], { state: 'closed' }],
    [[gate('open'), gate('unknown')], { state: 'unknown' }],
  ])('%o', (gates, expected) => {
    expect(verdictOf(gates)).toEqual(expected);
  });
});

describe('signalStateOf', () => {
  it.each([
    ['statuses', 'success', 'success'],
    ['statuses', 'error', 'failure'],
    ['statuses', 'pending', 'pending'],
    ['checks', null, 'pending'],
    ['checks', 'success', 'success'],
    ['checks', 'timed_out', 'failure'],
    ['checks', 'cancelled', 'pending'],
    ['checks', 'action_required', 'pending'],
    ['checks', 'skipped', 'neutral'],
    ['deployments', 'success', 'success'],
    ['deployments', 'in_progress', 'pending'],
    ['deployments', 'error', 'failure'],
    ['deployments', 'inactive', 'neutral'],
    ['deployments', null, 'pending'],
    ['statuses', 'constructor', 'pending'],
  ] as const)('%s %s is %s', (kind, state, expected) => {
    expect(signalStateOf(kind, state)).toBe(expected);
  });
});

describe('latestOf', () => {
  it.each([
    [
      'a/*',
      [signal('a/1', 'failure', 1), signal('a/1', 'success', 2), signal('b', 'success')],
      [signal('a/1', 'success', 2)],
    ],
    ['*', [signal('b', 'success'), signal('a', 'success')], [signal('a', 'success'), signal('b', 'success')]],
    ['*', [signal('a', 'success', 2), signal('a', 'neutral', 3)], []],
    ['*', [signal('a', 'success', 2), signal('a', 'failure', 2)], [signal('a', 'failure', 2)]],
    ['*', [signal('a', 'failure', 2), signal('a', 'success', 2)], [signal('a', 'failure', 2)]],
    [
      { name: 'a*', by: 'Flux[bot]' },
      [signal('a', 'failure', 1, 'flux[bot]'), signal('a', 'success', 2, 'flux'), signal('a', 'success', 3)],
      [signal('a', 'failure', 1, 'flux[bot]')],
    ],
  ] as const)('%s of %o', (pattern, signals, expected) => {
    expect(latestOf(pattern, signals)).toEqual(expected);
  });
});

describe('signalGate', () => {
  const apps = 'kustomization/apps/0c9c2e41';
  it.each([
    [[], 'closed', 'not yet seen'],
    [[signal('kustomization/infra/0c9c2e41', 'success')], 'closed', 'not yet seen'],
    [[signal(apps, 'neutral')], 'closed', 'not yet seen'],
    [[signal(apps, 'success')], 'open', `${apps}: success at 1970-01-01T00:00:00Z`],
    [
      [signal(apps, 'success'), signal('kustomization/apps/2', 'pending')],
      'closed',
      'kustomization/apps/2: pending at 1970-01-01T00:00:00Z',
    ],
    [
      [signal(apps, 'failure', 1000), signal(apps, 'success', 2000)],
      'open',
      `${apps}: success at 1970-01-01T00:00:02Z`,
    ],
    [
      [signal(apps, 'success', 1000), signal(apps, 'failure', 2000)],
      'closed',
      `${apps}: failure at 1970-01-01T00:00:02Z`,
    ],
    [undefined, 'unknown', 'could not be read'],
  ])('%o', (signals, state, evidence) => {
    expect(signalGate('statuses', 'kustomization/apps/*', signals)).toEqual({
      gate: 'statuses kustomization/apps/*',
      state,
      evidence,
    });
  });

  it('lists no more than five names', () => {
    expect(evidenceOf([signal('e2e', 'failure')])).toBe('e2e: failure at 1970-01-01T00:00:00Z');
    const many = Array.from({ length: 7 }, (_, index) => signal(`s${index}`, 'success'));
    expect(evidenceOf(many)).toMatch(/^s0: .*; s4: [^;]*; and 2 more$/);
  });
});

describe('judge', () => {
  const verification: Verification = {
    statuses: ['apps/*'],
    checks: ['e2e'],
    deployments: [],
    timeout: hour,
    onFailure: 'report',
  };
  const signals = (wanted: Partial<Signals>): Signals => ({ statuses: [], checks: [], deployments: [], ...wanted });
  const good = signals({ statuses: [signal('apps/1', 'success')], checks: [signal('e2e', 'success')] });
  it.each([
    ['all good', good, 0, 'success'],
    ['all good, but late', good, 2 * hour, 'success'],
    ['one failure', signals({ statuses: [signal('apps/1', 'failure')] }), 0, 'failure'],
    [
      'a failure that was mended',
      signals({ ...good, checks: [signal('e2e', 'failure', 1), signal('e2e', 'success', 2)] }),
      0,
      'success',
    ],
    ['a failure of something else', signals({ ...good, deployments: [signal('live', 'failure')] }), 0, 'success'],
    ['one not yet seen', signals({ statuses: [signal('apps/1', 'success')] }), hour - 1, 'waiting'],
    ['one never seen', signals({ statuses: [signal('apps/1', 'success')] }), hour, 'silence'],
    ['one that could not be read', signals({ ...good, checks: undefined }), 2 * hour, 'unknown'],
    [
      'one that could not be read beside a failure',
      signals({ statuses: [signal('apps/1', 'failure')], checks: undefined }),
      0,
      'failure',
    ],
  ])('%s', (_, seen, passed, verdict) => {
    expect(judge(verification, seen, since, since + passed)).toMatchObject({ verdict, deadline: since + hour });
  });

  const back = { policy: policy('app'), old: running('1.5.3'), new: running('1.5.2') };
  const record: CommitRecord = { kind: 'rollback', environment: 'production', failed: 'c2', movements: [back] };
  const rolled = { environment: 'production', records: [record], holds: [hold()] };
  const elsewhere: CommitRecord = { ...record, environment: 'staging' };
  const promoted: CommitRecord = { kind: 'promotion', from: 'a', to: 'b', source: 'c1', movements: [back] };
  it.each([
    ['what it says and holds', {}, true],
    ['among others', { records: [elsewhere, promoted, record] }, true],
    ['that moved nothing', { moved: {} }, false],
    ['without a word', { records: [] }, false],
    ['without a hold', { holds: [] }, false],
    ['with another’s hold', { holds: [hold({ environment: 'staging' })] }, false],
    ['held elsewhere', { holds: [hold({ tag: tag('1.5.1') })] }, false],
    ['of another environment', { records: [elsewhere] }, false],
    ['a promotion', { records: [promoted] }, false],
    ['to another tag', { moved: { app: running('1.5.4') } }, false],
    ['to another digest', { moved: { app: running('1.5.2', 'a') } }, false],
    ['with more than it says', { moved: { app: running('1.5.2'), web: running('2.0.0') } }, false],
  ] as const)('isRollback: %s', (_, { moved = { app: running('1.5.2') }, ...wanted }: Forged, expected) => {
    const values = new Map(Object.entries(moved).map(([name, value]) => [policy(name), value]));
    expect(isRollback({ ...rolled, ...wanted, moved: values })).toBe(expected);
  });

  it('names who must have given it', () => {
    const given = signalGate('checks', { name: 'e2e', by: 'ci[bot]' }, [signal('e2e', 'success', 0, 'mallory')]);
    expect(given).toEqual({ gate: 'checks e2e by ci[bot]', state: 'closed', evidence: 'not yet seen' });
  });

  it('names what failed', () => {
    const seen = signals({ statuses: [signal('apps/1', 'failure')] });
    expect(judge(verification, seen, since, since).evidence).toBe('apps/1: failure at 1970-01-01T00:00:00Z');
  });
});

describe('outerGates', () => {
  const none = {
    soak: undefined,
    statuses: [],
    checks: [],
    deployments: [],
    freeze: [],
    together: [],
    approvals: undefined,
  };
  const seen = { statuses: [signal('apps/1', 'success')], checks: [], deployments: undefined };
  it.each([
    [none, [], []],
    [{ ...none, statuses: ['apps/*'], approvals: 2 }, [], ['statuses apps/* open', 'approvals open']],
    [
      { ...none, deployments: ['live'], checks: ['e2e'] },
      [weekend],
      ['checks e2e closed', 'deployments live unknown', 'freeze open'],
    ],
  ])('%#', (gates, freezes, expected) => {
    const states = outerGates(gates, seen, freezes, at('2026-07-01T12:00Z'));
    expect(states.map(({ gate, state }) => `${gate} ${state}`)).toEqual(expected);
  });
});
