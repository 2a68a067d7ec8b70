import { describe, expect, it } from 'vitest';
import { hour } from '../../../src/core/environments/instant.ts';
import { gatesBeside, recordedGates } from '../../../src/core/overview/open-promotion.ts';
import { pendingOf, type OpenPull } from '../../../src/core/overview/pending.ts';
import type { PendingPromotion } from '../../../src/core/overview/overview.ts';
import { hold, tag } from '../environments/samples.ts';
import { configurationOf, environment, noon, promotion, standing } from './samples.ts';

const [from, to] = [
  environment('staging'),
  environment('production', {
    promotion: promotion(['staging'], {
      gates: {
        ...{ soak: 24 * hour, statuses: ['apps/*'], checks: [], deployments: [], freeze: [], together: [] },
        approvals: undefined,
      },
    }),
  }),
];
const record = (gates: unknown): string => `<!-- image-promotion ${JSON.stringify({ gates })} -->`;
const pull = (body: string): OpenPull => ({ number: 7, url: 'https://github.com/o/r/pull/7', body });

function pending(hours: number, next = '1.1.0', open?: OpenPull, holds = [hold()]): PendingPromotion | undefined {
  const standings = new Map([
    ['staging', standing({ app: next }, hours)],
    ['production', standing({ app: '1.0.0' }, 100)],
  ]);
  const facts = {
    configuration: configurationOf(from, to),
    standings,
    holds,
    orderOf: () => () => 0,
    imagesOf: () => [],
  };
  return pendingOf({ from, to }, { ...facts, now: noon }, open);
}

describe('pendingOf', () => {
  it('names what would move, with gates; signals are unknown, for nobody was asked', () => {
    expect(pending(30, '1.1.0', undefined, [])).toMatchObject({
      pullRequest: undefined,
      moves: [{ policy: 'flux-system/app', now: '1.0.0', next: '1.1.0', change: 'minor' }],
      gates: [
        { gate: 'soak', state: 'open' },
        { gate: 'statuses apps/*', state: 'unknown' },
      ],
      heldBack: [],
    });
  });

  it('names what waits, and why', () => {
    expect(pending(1, '1.1.0', undefined, [])?.heldBack).toEqual([
      {
        policy: 'flux-system/app',
        why: expect.stringMatching(/^it has not been in staging for long enough/) as string,
      },
    ]);
    const held = hold({ tag: tag('1.0.0'), quarantine: { tags: [], digests: [] } });
    expect(pending(30, '1.1.0', undefined, [held])?.heldBack).toMatchObject([
      { why: expect.stringMatching(/^it is held/) as string },
    ]);
  });

  it('is nothing where nothing waits', () => {
    expect(pending(30, '1.0.0')).toBeUndefined();
  });

  it('takes from the record of the open pull request what only signals tell', () => {
    const body = record([{ gate: 'statuses apps/*', state: 'open', evidence: 'all good' }]);
    expect(pending(30, '1.1.0', pull(body), [])).toMatchObject({
      pullRequest: { number: 7, url: 'https://github.com/o/r/pull/7' },
      gates: [{ gate: 'soak' }, { gate: 'statuses apps/*', state: 'open', evidence: 'all good' }],
    });
  });
});

describe('recordedGates', () => {
  it.each([
    ['no record', []],
    [record('soak'), []],
    [record([1, { gate: 'soak', state: 'ajar', evidence: '' }, { gate: 7, state: 'open', evidence: '' }]), []],
    [
      record([{ gate: 'soak', state: 'closed', evidence: 'e', x: 1 }]),
      [{ gate: 'soak', state: 'closed', evidence: 'e' }],
    ],
  ])('of %j are %j', (body, gates) => {
    expect(recordedGates(body)).toEqual(gates);
  });
});

it('gatesBeside keeps what was judged now before what was recorded', () => {
  const now = [
    { gate: 'a', state: 'unknown', evidence: '' },
    { gate: 'b', state: 'closed', evidence: '' },
  ] as const;
  const recorded = [
    { gate: 'a', state: 'open', evidence: 'r' },
    { gate: 'b', state: 'open', evidence: 'r' },
    { gate: 'c', state: 'open', evidence: 'r' },
  ] as const;
  expect(gatesBeside(now, recorded).map(({ gate, state }) => `${gate} ${state}`)).toEqual([
    'a open',
    'b closed',
    'c open',
  ]);
});
