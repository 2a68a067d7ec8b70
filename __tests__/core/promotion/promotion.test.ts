import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/core/environments/candidate.ts';
import type { GateState } from '../../../src/core/environments/gates.ts';
import { parseTrailers } from '../../../src/core/environments/trailers.ts';
import type { Selection } from '../../../src/core/policy/selection.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { promotionBody } from '../../../src/core/promotion/body.ts';
import type { PromotionFindings } from '../../../src/core/promotion/findings.ts';
import { placeSelections } from '../../../src/core/promotion/placing.ts';
import { promoteInto, promotionMessage, promotionTitle } from '../../../src/core/promotion/promote-into.ts';
import { findRecord } from '../../../src/core/promotion/record.ts';
import { gateStatuses } from '../../../src/core/promotion/statuses.ts';
import { imagesText } from '../../../src/core/promotion/words.ts';
import { facts, source } from '../environments/promotion-facts.ts';
import { at, digest, marked, policy, running, tag } from '../environments/samples.ts';

const commit = 'c0ffee'.padEnd(40, '0');
const move = (name = 'app', wanted: Partial<Move> = {}): Move => ({
  source: policy(name),
  target: policy(name),
  now: [marked('1.5.2')],
  next: running('1.5.3', undefined, 'ghcr.io/org/app'),
  change: 'patch',
  since: at('2026-07-01T10:00:00Z'),
  commit,
  ...wanted,
});
const findings = (wanted: Partial<PromotionFindings> = {}): PromotionFindings => ({
  from: 'staging',
  to: 'production',
  source: commit,
  moves: [move()],
  heldBack: [],
  gates: [],
  sources: new Map(),
  merged: undefined,
  commitsUrl: 'https://github.com/o/r/commit',
  ...wanted,
});
const hostile = '1.5.3--><img src=x onerror=alert(1)> @octocat | #1 `x`';

describe('promotionBody', () => {
  it('shows what moves, the gates, what stays, and the record', () => {
    const body = promotionBody(
      findings({
        gates: [{ gate: 'soak', state: 'closed', evidence: 'there since then', opensAt: at('2026-07-02T10:00:00Z') }],
        heldBack: [{ policy: policy('web'), problem: new Problem('gate/soak', 'Cannot promote it') }],
        sources: new Map([
          [policy('app'), { source: 'https://github.com/o/app', oldRevision: 'a1', newRevision: 'b2' }],
        ]),
      }),
    );
    expect(body).toContain('| Policy | production now | production next |');
    expect(body).toContain('[compare](https://github.com/o/app/compare/a1...b2)');
    expect(body).toContain('⏳ closed | there since then; opens 2026-07-02T10:00:00Z');
    expect(body).toContain('- <code>flux-system/web</code>: Cannot promote it');
    expect(findRecord(body)).toEqual({
      from: 'staging',
      to: 'production',
      source: commit,
      moves: [
        {
          policy: 'flux-system/app',
          image: 'ghcr.io/org/app',
          tag: '1.5.3',
          digest: null,
          since: '2026-07-01T10:00:00Z',
          commit,
        },
      ],
      gates: [{ gate: 'soak', state: 'closed', evidence: 'there since then' }],
    });
  });

  it('shows an image of another name, a step back, and what a merge brings', () => {
    const now = [marked('1.5.4', undefined, 'ghcr.io/org/app')];
    const next = running('1.5.3', undefined, 'ghcr.io/new/app');
    const body = promotionBody(findings({ moves: [move('app', { now, next })], merged: 'main' }));
    const cells = ['<code>ghcr.io/org/app:1.5.4</code>', '<code>ghcr.io/new/app:1.5.3</code>'];
    expect(body).toContain(`${cells.join(' | ')} | patch, to an older version |`);
    expect(body).toContain('all that is on <code>main</code>');
    expect(body).not.toContain('Sources');
  });

  it('leaves approvals to those who count them', () => {
    const gates: GateState[] = [{ gate: 'approvals', state: 'open', evidence: '2 approvals wanted' }];
    expect(promotionBody(findings({ gates }))).toContain('| 👤 by review | 2 approvals wanted |');
  });

  it('lets nothing of what it shows become markup, a mention or the end of a comment', () => {
    const gates: GateState[] = [{ gate: hostile, state: 'unknown', evidence: hostile }];
    const heldBack = [{ policy: policy('web'), problem: new Problem('gate/soak', hostile) }];
    const body = promotionBody(findings({ gates, heldBack, moves: [move('app', { since: undefined, now: [] })] }));
    expect(body).not.toMatch(/<img|@octocat| #1/);
    expect(body.match(/-->/g)).toHaveLength(1);
    expect(findRecord(body.replaceAll('\n', '\r\n'))).toMatchObject({ gates: [{ gate: hostile }] });
  });
});

describe('findRecord', () => {
  it.each(['', '<!-- image-promotion {broken} -->', '<!-- image-promotion -->'])('finds none in %j', (body) => {
    expect(findRecord(body)).toBeUndefined();
  });
});

describe('gateStatuses', () => {
  it('makes one of each gate, and one of all', () => {
    const opensAt = at('2026-07-02T10:00:00Z');
    const gates: GateState[] = [
      { gate: 'soak', state: 'closed', evidence: 'x'.repeat(200), opensAt },
      { gate: 'approvals', state: 'open', evidence: '2 wanted' },
    ];
    const statuses = gateStatuses(gates);
    expect(statuses.map(({ context, state }) => [context, state])).toEqual([
      ['image-automation/soak', 'pending'],
      ['image-automation/approvals', 'success'],
      ['image-automation/gates', 'pending'],
    ]);
    expect(statuses[0]?.description).toHaveLength(140);
    expect(statuses[2]?.description).toBe('not open: soak; opens 2026-07-02T10:00:00Z');
    expect(gateStatuses([{ gate: 'soak', state: 'open', evidence: '' }], 'eu').map(({ context }) => context)).toEqual([
      'image-automation/eu/soak',
      'image-automation/eu/gates',
    ]);
    expect(gateStatuses([])).toEqual([
      { context: 'image-automation/gates', state: 'success', description: 'all gates are open' },
    ]);
  });
});

describe('titles and messages', () => {
  it.each([
    [['app'], 'app 1.5.3'],
    [['app', 'web'], 'app 1.5.3 and web 1.5.3'],
    [['app', 'web', 'api'], 'app 1.5.3, web 1.5.3 and api 1.5.3'],
    [['app', 'web', 'api', 'db'], '4 images'],
    [['x'.repeat(250)], '1 image'],
  ])('name %j as %s', (names, expected) => {
    expect(imagesText(names.map((name) => ({ policy: policy(name), tag: '1.5.3' })))).toBe(expected);
  });

  it('carry trailers that read back', () => {
    const text = promotionMessage([move()], { from: 'staging', to: 'production', source: commit });
    expect(text.startsWith(`${promotionTitle([move()], 'production')}\n\n- flux-system/app: 1.5.2 → 1.5.3\n\n`)).toBe(
      true,
    );
    const movements = [{ policy: policy('app'), old: { tag: tag('1.5.2') }, new: { tag: tag('1.5.3') } }];
    expect(parseTrailers(text)).toMatchObject({ kind: 'promotion', from: 'staging', to: 'production', movements });
    const contradictory = move('app', { now: [marked('1'), marked('2')] });
    expect(promotionMessage([contradictory], { from: 's', to: 'p', source: commit })).toContain('app: ? → 1.5.3');
  });
});

const file = (value: string, marker = 'flux-system:app'): { path: string; text: string } => ({
  path: 'apps/app.yaml',
  text: `image: ${value} # {"$imagepolicy": "${marker}"}\n`,
});

describe('promoteInto', () => {
  it('writes what the source runs at the target’s markers, and asks for no more than it was asked', () => {
    const { target: _, ...basis } = facts({ source: source({ app: marked('1.5.3', undefined, 'ghcr.io/org/app') }) });
    const into = (isAsked: boolean): string | undefined =>
      promoteInto([file('ghcr.io/org/app:1.5.2')], {
        ...basis,
        isAsked: () => isAsked,
        imagesOf: () => ['ghcr.io/org/app'],
      }).placing.files[0]?.text;
    expect(into(true)).toBe(file('ghcr.io/org/app:1.5.3').text);
    expect(into(false)).toBeUndefined();
  });
});

describe('placeSelections', () => {
  const selection = (name: string, pinned?: string): Selection => ({
    kind: 'selected',
    policy: policy(name),
    image: 'b',
    tag: tag('2'),
    digest: pinned === undefined ? undefined : digest(pinned),
    because: { kind: 'rolled-back', to: '2', commit: undefined },
    reason: '',
    funnel: undefined,
  });

  it('writes selections of any namespace, and says nothing of other markers', () => {
    const text = '# {"$imagepolicy": "other:app"}';
    const files = [
      file('a:1'),
      { path: 'b.yaml', text: `image: a:1 ${text}\nlost: b:1 # {"$imagepolicy": "x:y:z"}\n` },
    ];
    const placed = placeSelections(files, [selection('app'), selection('other/app', 'a')]);
    expect(placed.files.map((one) => one.text)).toEqual([
      file('b:2').text,
      `image: b:2@${digest('a')} ${text}\nlost: b:1 # {"$imagepolicy": "x:y:z"}\n`,
    ]);
    expect(placed.problems).toEqual([]);
  });
});
