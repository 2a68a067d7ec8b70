import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuarantined, quarantineOf } from '../../../src/core/environments/hold.ts';
import { planPromotion, selectionOf, type PromotionFacts } from '../../../src/core/environments/promotion.ts';
import { app, day, facts, moved, now, plan, settings, side, source, type Side } from './promotion-facts.ts';
import { digest, hold, marked, policy, running, tag } from './samples.ts';

describe('planPromotion', () => {
  describe('soaking', () => {
    const soak = settings('gates: { soak: 3d }');
    const draft = settings('gates: { soak: 3d }, on-closed-gate: draft');
    const old = source({ old: marked('2') }, { since: now - 4 * day });
    const both = { source: new Map([...app.source, ...old]), target: side({ app: marked('1.5.2'), old: marked('1') }) };
    it.each<[string, Partial<PromotionFacts>, string[], string[], string[]]>([
      ['keeps out what is too young', { ...app, promotion: soak }, [], ['flux-system/app gate/soak 1d'], []],
      [
        'lets the others go',
        { ...both, promotion: soak },
        ['flux-system/old 2 other'],
        ['flux-system/app gate/soak 1d'],
        ['soak open'],
      ],
      [
        'takes all into a draft',
        { ...both, promotion: draft },
        [...moved, 'flux-system/old 2 other'],
        [],
        ['soak closed'],
      ],
      [
        'knows nothing without a history',
        { ...app, source: source({ app: marked('1.5.3') }, { since: undefined }), promotion: soak },
        [],
        ['flux-system/app gate/soak'],
        [],
      ],
      [
        'and says so on a draft',
        { ...app, source: source({ app: marked('1.5.3') }, { since: undefined }), promotion: draft },
        moved,
        [],
        ['soak unknown'],
      ],
    ])('%s', (...[, wanted, moves, heldBack, gates]) => {
      expect(plan(wanted)).toEqual({ moves, heldBack, gates });
    });

    it('shows the youngest on a draft', () => {
      const { gates } = planPromotion(facts({ ...both, promotion: draft }));
      expect(gates[0]).toEqual({
        gate: 'soak',
        state: 'closed',
        evidence: 'flux-system/app came last: there since 2026-07-08T10:00:00Z; 3d wanted',
        opensAt: now + day,
      });
    });
  });

  describe('moving together', () => {
    const groups = 'gates: { together: [[flux-system/web, flux-system/api], [flux-system/api, flux-system/db]] }';
    const together = settings(groups);
    const three = (web: string, api: string, db: string): Side => ({
      web: marked(web),
      api: marked(api),
      db: marked(db),
    });
    const all = ['flux-system/api 2 other', 'flux-system/db 2 other', 'flux-system/web 2 other'];
    const stay = (...names: string[]): string[] => names.map((name) => `flux-system/${name} gate/together`);
    it.each<[string, Side, Side, string[], string[], Partial<PromotionFacts>?]>([
      ['all of them', three('2', '2', '2'), three('1', '1', '1'), all, []],
      ['none without news', three('1', '1', '1'), three('1', '1', '1'), [], []],
      ['not one alone', three('2', '1', '1'), three('1', '1', '1'), [], stay('web')],
      ['nor what waits for another group', three('2', '2', '1'), three('1', '1', '1'), [], stay('api', 'web')],
      ['but with one that is there already', three('2', '2', '2'), three('1', '1', '2'), [all[0]!, all[2]!], []],
      ['not with one that is elsewhere', three('2', '2', '3'), three('1', '1', '3'), [], stay('api', 'web')],
      [
        'not where one is in quarantine',
        three('2', '2', '2'),
        three('1', '1', '1'),
        [],
        [...stay('api'), 'flux-system/db hold/quarantined', ...stay('web')],
        { holds: [hold({ policy: policy('db'), environment: 'x', quarantine: { tags: [tag('2')], digests: [] } })] },
      ],
    ])('%s', (...[, from, to, moves, heldBack, rest]) => {
      const result = plan({ source: source(from), target: side(to), promotion: together, ...rest });
      expect(result).toEqual({ moves, heldBack, gates: ['together open'] });
    });

    it('not with one that runs the tag of some of the others only', () => {
      const promotion = settings('gates: { together: [[flux-system/web, flux-system/api, flux-system/db]] }');
      const wanted = { source: source(three('2', '3', '2')), target: side(three('1', '1', '2')), promotion };
      expect(plan(wanted)).toEqual({ moves: [], heldBack: stay('api', 'web'), gates: ['together open'] });
    });

    it('takes what it can into a draft, and shows what is missing', () => {
      const draft = settings(`${groups}, on-closed-gate: draft`);
      const wanted = { source: source(three('2', '1', '1')), target: side(three('1', '1', '1')), promotion: draft };
      const { moves, gates } = planPromotion(facts(wanted));
      expect(moves.map(({ target }) => target)).toEqual([policy('web')]);
      expect(gates).toEqual([
        { gate: 'together', state: 'closed', evidence: 'flux-system/web without flux-system/api' },
      ]);
    });
  });

  describe('a merge', () => {
    const merge = settings('style: merge');
    const two = {
      source: source({ app: marked('1.5.3'), api: marked('2', 'a') }),
      target: side({ app: marked('1.5.2'), api: marked('1') }),
      promotion: merge,
    };
    it.each<[string, Partial<PromotionFacts>, string[], string[]]>([
      ['brings all as it stands', two, ['flux-system/api 2@ other', ...moved], []],
      [
        'brings what is new',
        { ...two, target: side({ app: marked('1.5.2') }) },
        ['flux-system/api 2@ other', ...moved],
        [],
      ],
      [
        'brings nothing with anything in quarantine',
        { ...two, holds: [hold()] },
        [],
        ['flux-system/api gate/together', 'flux-system/app hold/quarantined'],
      ],
      [
        'not even what is new',
        { ...two, target: side({ api: marked('1') }), holds: [hold({ environment: 'x' })] },
        [],
        ['flux-system/api gate/together', 'flux-system/app hold/quarantined'],
      ],
      [
        'minds no policy that is gone',
        { ...two, target: side({ app: marked('1.5.2'), api: marked('1'), gone: marked('1') }) },
        ['flux-system/api 2@ other', ...moved],
        ['flux-system/gone promotion/missing-source'],
      ],
    ])('%s', (_, wanted, moves, heldBack) => {
      expect(plan(wanted)).toEqual({ moves, heldBack, gates: [] });
    });
  });

  it('moves only what the source runs, nothing in quarantine, nothing held; and twice is once', () => {
    const names = ['a', 'b', 'c'];
    const value = fc
      .tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom(undefined, 'a', 'b'))
      .map(([text, letter]) => marked(text, letter));
    const values = fc.dictionary(fc.constantFrom(...names), fc.array(value, { minLength: 1, maxLength: 2 }), {
      noNullPrototype: true,
    });
    const holds = fc.array(
      fc.record({
        policy: fc.constantFrom(...names).map(policy),
        environment: fc.constantFrom('staging', 'production'),
        quarantine: fc.subarray(['1', '2', '3']).map((tags) => ({ tags: tags.map(tag), digests: [] })),
        until: fc.constantFrom(undefined, now, now + 1),
      }),
      { maxLength: 2 },
    );
    const options = fc.constantFrom(
      '',
      'style: merge',
      'on-closed-gate: draft',
      'gates: { soak: 1d, together: [[flux-system/a, flux-system/b]] }',
    );
    fc.assert(
      fc.property(values, values, holds, options, (from, to, drawn, text) => {
        const wanted = facts({
          source: source(from),
          target: side(to),
          holds: drawn.map((one) => hold(one)),
          promotion: settings(text),
        });
        const { moves, heldBack } = planPromotion(wanted);
        for (const move of moves) {
          expect(from[move.target.split('/')[1]!]!.map((marker) => marker.tag)).toContain(move.next.tag);
          expect(isQuarantined(quarantineOf(wanted.holds, [move.target], now), move.next)).toBe(false);
          const isHeld = wanted.holds.some(
            (one) => one.policy === move.target && one.environment === 'production' && (one.until ?? Infinity) > now,
          );
          expect(isHeld).toBe(false);
        }
        expect(new Set([...moves.map((move) => move.target), ...heldBack.map((one) => one.policy)]).size).toBe(
          moves.length + heldBack.length,
        );
        const after = new Map([...wanted.target, ...moves.map((move) => [move.target, [move.next]] as const)]);
        expect(planPromotion({ ...wanted, target: after }).moves).toEqual([]);
      }),
    );
  });
});

describe('selectionOf', () => {
  it('makes a selection of a move', () => {
    const [move] = planPromotion(facts(app)).moves;
    expect(selectionOf(move!, 'staging', 'ghcr.io/org/app')).toEqual({
      kind: 'selected',
      policy: policy('app'),
      image: 'ghcr.io/org/app',
      tag: '1.5.3',
      digest: undefined,
      because: { kind: 'promoted', from: 'staging', commit: 'c1' },
      reason: 'staging has run it since 2026-07-08T10:00:00Z',
      funnel: undefined,
    });
    const unknown = { ...move!, since: undefined, next: running('1.5.3', 'a', 'quay.io/org/app') };
    expect(selectionOf(unknown, 'staging', 'ghcr.io/org/app')).toMatchObject({
      image: 'quay.io/org/app',
      digest: digest('a'),
      reason: 'staging runs it',
    });
  });
});
