import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceValue } from '../../../src/core/environments/candidate.ts';
import { planPromotion, selectionOf, type PromotionFacts, type PromotionPlan } from '../../../src/core/environments/promotion.ts';
import { readConfiguration } from '../../../src/core/environments/read-configuration.ts';
import { isQuarantined, quarantineOf, type Order } from '../../../src/core/environments/hold.ts';
import type { MarkedValue } from '../../../src/core/environments/running.ts';
import type { PolicyId } from '../../../src/core/flux/objects.ts';
import { at, digest, hold, marked, policy, running, tag } from './samples.ts';

const now = at('2026-07-10T10:00:00Z');
const day = 86_400_000;
const order: Order = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

type Side = Record<string, MarkedValue | readonly MarkedValue[]>;
const side = (values: Side): Map<PolicyId, readonly MarkedValue[]> =>
  new Map(Object.entries(values).map(([name, value]) => [policy(name), [value].flat()]));
const source = (values: Side, wanted: Partial<SourceValue> = {}): Map<PolicyId, SourceValue> =>
  new Map([...side(values)].map(([name, list]) => [name, { values: list, since: now - 2 * day, commit: 'c1', digestNow: undefined, ...wanted }]));

/** The settings of a promotion, as they would stand in the configuration. */
const settings = (text = ''): PromotionFacts['promotion'] => {
  const file = { path: 'c.yaml', text: `environments: { s: { branch: s }, p: { branch: p, promotion: { from: s, ${text} } } }` };
  return readConfiguration(file).configuration!.environments.get('p')!.promotion!;
};
const facts = (wanted: Partial<PromotionFacts>): PromotionFacts => ({
  from: 'staging',
  to: 'production',
  promotion: settings(),
  source: new Map(),
  target: new Map(),
  holds: [],
  aliasesOf: (name) => [name],
  orderOf: () => order,
  now,
  ...wanted,
});
const summary = (plan: PromotionPlan): { moves: string[]; heldBack: string[]; gates: string[] } => ({
  moves: plan.moves.map(({ target, next, change }) => `${target} ${next.tag}${next.digest === undefined ? '' : '@'} ${change}`),
  heldBack: plan.heldBack.map(({ policy: name, problem, opensAt }) => `${name} ${problem.code}${opensAt === undefined ? '' : ` ${(opensAt - now) / day}d`}`),
  gates: plan.gates.map(({ gate, state }) => `${gate} ${state}`),
});
const plan = (wanted: Partial<PromotionFacts>): ReturnType<typeof summary> => summary(planPromotion(facts(wanted)));
const app = { source: source({ app: marked('1.5.3') }), target: side({ app: marked('1.5.2') }) };
const pinned = { source: source({ app: marked('1.5.3', 'a') }), target: side({ app: marked('1.5.2', 'b') }) };
const moved = ['flux-system/app 1.5.3 patch'];

describe('planPromotion', () => {
  it.each<[string, Partial<PromotionFacts>, string[], string[]]>([
    ['moves what is newer', app, moved, []],
    ['leaves alone what is the same', { ...app, target: side({ app: marked('1.5.3') }) }, [], []],
    ['goes back where the source went back', { ...app, target: side({ app: marked('2.0.0') }) }, ['flux-system/app 1.5.3 major'], []],
    ['mends a target whose markers differ', { ...app, target: side({ app: [marked('1.5.3'), marked('1.4.0')] }) }, ['flux-system/app 1.5.3 minor'], []],
    ['moves another image name', { source: source({ app: marked('1', undefined, 'a') }), target: side({ app: marked('1', undefined, 'b') }) }, ['flux-system/app 1 other'], []],
    ['knows no difference in what one side leaves out', { source: source({ app: marked('1', undefined, 'a') }), target: side({ app: marked('1') }) }, [], []],
    ['goes in the order of names', { source: source({ b: marked('2'), a: marked('2') }), target: side({ b: marked('1'), a: marked('1') }) }, ['flux-system/a 2 other', 'flux-system/b 2 other'], []],
    ['says what only the source has', { ...app, target: side({}) }, [], ['flux-system/app promotion/missing-target']],
    ['says what only the target has', { ...app, source: source({}) }, [], ['flux-system/app promotion/missing-source']],
    ['refuses a contradiction', { ...app, source: source({ app: [marked('1.5.3'), marked('1.5.4')] }) }, [], ['flux-system/app promotion/contradiction']],
    ['refuses what has no tag', { ...app, source: source({ app: marked(undefined, 'a') }) }, [], ['flux-system/app promotion/no-tag']],
    ['writes the digest where the target pins', pinned, ['flux-system/app 1.5.3@ patch'], []],
    ['writes none where it does not', { ...pinned, target: side({ app: marked('1.5.2') }) }, moved, []],
    ['moves a digest alone', { ...pinned, target: side({ app: marked('1.5.3', 'b') }) }, ['flux-system/app 1.5.3@ other'], []],
    ['refuses a pin without a digest', { ...app, target: side({ app: marked('1.5.2', 'b') }) }, [], ['flux-system/app promotion/no-digest']],
    ['wants no digest for a tag that is there', { ...app, target: side({ app: marked('1.5.3', 'b') }) }, [], []],
    ['refuses a tag that was moved', { ...pinned, source: source({ app: marked('1.5.3', 'a') }, { digestNow: digest('c') }) }, [], ['flux-system/app promotion/digest-moved']],
    ['refuses it where the target pins nothing, too', { source: source({ app: marked('1.5.3', 'a') }, { digestNow: digest('c') }), target: side({ app: marked('1.5.2') }) }, [], ['flux-system/app promotion/digest-moved']],
    ['takes a tag that was not moved', { ...pinned, source: source({ app: marked('1.5.3', 'a') }, { digestNow: digest('a') }) }, ['flux-system/app 1.5.3@ patch'], []],
    ['refuses a tag in quarantine', { ...app, holds: [hold({ environment: 'elsewhere' })] }, [], ['flux-system/app hold/quarantined']],
    ['refuses a digest in quarantine', { ...pinned, holds: [hold({ environment: 'x', quarantine: { tags: [], digests: [digest('a')] } })] }, [], ['flux-system/app hold/quarantined']],
    ['refuses a held policy', { ...app, holds: [hold({ quarantine: { tags: [], digests: [] } })] }, [], ['flux-system/app hold/held']],
    ['says until when', { ...app, holds: [hold({ quarantine: { tags: [], digests: [] }, until: now + day })] }, [], ['flux-system/app hold/held 1d']],
    ['is held in its environment only', { ...app, holds: [hold({ environment: 'staging', quarantine: { tags: [], digests: [] } })] }, moved, []],
    ['lets go what is over', { ...app, holds: [hold({ until: now })] }, moved, []],
    ['lets go for a newer tag, by choice', { ...app, holds: [hold({ quarantine: { tags: [tag('1.5.2')], digests: [] }, releaseOnNewer: true })] }, moved, []],
    ['does not let go for an older one', { ...app, holds: [hold({ quarantine: { tags: [tag('1.6.0')], digests: [] }, releaseOnNewer: true })] }, [], ['flux-system/app hold/held']],
  ])('%s', (_, wanted, moves, heldBack) => {
    expect(plan(wanted)).toEqual({ moves, heldBack, gates: [] });
  });

  const renamed = { promotion: settings('policies: { flux-system/app: flux-system/app-live }') };
  it.each<[string, Partial<PromotionFacts>, string[], string[]]>([
    ['follows the map', { source: source({ app: marked('2') }), target: side({ 'app-live': marked('1') }) }, ['flux-system/app-live 2 other'], []],
    ['and not the name as well', { source: source({ app: marked('2') }), target: side({ 'app-live': marked('1'), app: marked('1') }) }, ['flux-system/app-live 2 other'], ['flux-system/app promotion/missing-source']],
    ['but for a namesake in the source', { source: source({ 'app-live': marked('3'), app: marked('2') }), target: side({ 'app-live': marked('1') }) }, ['flux-system/app-live 2 other'], []],
    ['with the quarantine of all names', { source: source({ app: marked('2') }), target: side({ 'app-live': marked('1') }), holds: [hold({ environment: 'x', quarantine: { tags: [tag('2')], digests: [] } })], aliasesOf: () => [policy('app'), policy('app-live')] }, [], ['flux-system/app-live hold/quarantined']],
  ])('%s', (_, wanted, moves, heldBack) => {
    expect(plan({ ...wanted, ...renamed })).toEqual({ moves, heldBack, gates: [] });
  });

  it('takes a pair of the same name out of the map, too', () => {
    const same = settings('policies: { flux-system/app: flux-system/app }');
    expect(plan({ ...app, promotion: same }).moves).toEqual(moved);
  });

  describe('soaking', () => {
    const soak = settings('gates: { soak: 3d }');
    const draft = settings('gates: { soak: 3d }, on-closed-gate: draft');
    const old = source({ old: marked('2') }, { since: now - 4 * day });
    const both = { source: new Map([...app.source, ...old]), target: side({ app: marked('1.5.2'), old: marked('1') }) };
    it.each<[string, Partial<PromotionFacts>, string[], string[], string[]]>([
      ['keeps out what is too young', { ...app, promotion: soak }, [], ['flux-system/app gate/soak 1d'], []],
      ['lets the others go', { ...both, promotion: soak }, ['flux-system/old 2 other'], ['flux-system/app gate/soak 1d'], ['soak open']],
      ['takes all into a draft', { ...both, promotion: draft }, [...moved, 'flux-system/old 2 other'], [], ['soak closed']],
      ['knows nothing without a history', { ...app, source: source({ app: marked('1.5.3') }, { since: undefined }), promotion: soak }, [], ['flux-system/app gate/soak'], []],
      ['and says so on a draft', { ...app, source: source({ app: marked('1.5.3') }, { since: undefined }), promotion: draft }, moved, [], ['soak unknown']],
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
    const three = (web: string, api: string, db: string): Side => ({ web: marked(web), api: marked(api), db: marked(db) });
    const all = ['flux-system/api 2 other', 'flux-system/db 2 other', 'flux-system/web 2 other'];
    const stay = (...names: string[]): string[] => names.map((name) => `flux-system/${name} gate/together`);
    it.each<[string, Side, Side, string[], string[], Partial<PromotionFacts>?]>([
      ['all of them', three('2', '2', '2'), three('1', '1', '1'), all, []],
      ['none without news', three('1', '1', '1'), three('1', '1', '1'), [], []],
      ['not one alone', three('2', '1', '1'), three('1', '1', '1'), [], stay('web')],
      ['nor what waits for another group', three('2', '2', '1'), three('1', '1', '1'), [], stay('api', 'web')],
      ['but with one that is there already', three('2', '2', '2'), three('1', '1', '2'), [all[0]!, all[2]!], []],
      ['not with one that is elsewhere', three('2', '2', '3'), three('1', '1', '3'), [], stay('api', 'web')],
      ['not where one is in quarantine', three('2', '2', '2'), three('1', '1', '1'), [], [...stay('api'), 'flux-system/db hold/quarantined', ...stay('web')], { holds: [hold({ policy: policy('db'), environment: 'x', quarantine: { tags: [tag('2')], digests: [] } })] }],
    ])('%s', (...[, from, to, moves, heldBack, rest]) => {
      const result = plan({ source: source(from), target: side(to), promotion: together, ...rest });
      expect(result).toEqual({ moves, heldBack, gates: ['together open'] });
    });

    it('takes what it can into a draft, and shows what is missing', () => {
      const draft = settings(`${groups}, on-closed-gate: draft`);
      const wanted = { source: source(three('2', '1', '1')), target: side(three('1', '1', '1')), promotion: draft };
      const { moves, gates } = planPromotion(facts(wanted));
      expect(moves.map(({ target }) => target)).toEqual([policy('web')]);
      expect(gates).toEqual([{ gate: 'together', state: 'closed', evidence: 'flux-system/web without flux-system/api' }]);
    });
  });

  describe('a merge', () => {
    const merge = settings('style: merge');
    const two = { source: source({ app: marked('1.5.3'), api: marked('2', 'a') }), target: side({ app: marked('1.5.2'), api: marked('1') }), promotion: merge };
    it.each<[string, Partial<PromotionFacts>, string[], string[]]>([
      ['brings all as it stands', two, ['flux-system/api 2@ other', ...moved], []],
      ['brings what is new', { ...two, target: side({ app: marked('1.5.2') }) }, ['flux-system/api 2@ other', ...moved], []],
      ['brings nothing with anything in quarantine', { ...two, holds: [hold()] }, [], ['flux-system/api gate/together', 'flux-system/app hold/quarantined']],
      ['not even what is new', { ...two, target: side({ api: marked('1') }), holds: [hold({ environment: 'x' })] }, [], ['flux-system/api gate/together', 'flux-system/app hold/quarantined']],
      ['minds no policy that is gone', { ...two, target: side({ app: marked('1.5.2'), api: marked('1'), gone: marked('1') }) }, ['flux-system/api 2@ other', ...moved], ['flux-system/gone promotion/missing-source']],
    ])('%s', (_, wanted, moves, heldBack) => {
      expect(plan(wanted)).toEqual({ moves, heldBack, gates: [] });
    });
  });

  it('moves only what the source runs, nothing in quarantine, nothing held; and twice is once', () => {
    const names = ['a', 'b', 'c'];
    const value = fc.tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom(undefined, 'a', 'b')).map(([text, letter]) => marked(text, letter));
    const values = fc.dictionary(fc.constantFrom(...names), fc.array(value, { minLength: 1, maxLength: 2 }), { noNullPrototype: true });
    const holds = fc.array(
      fc.record({
        policy: fc.constantFrom(...names).map(policy),
        environment: fc.constantFrom('staging', 'production'),
        quarantine: fc.subarray(['1', '2', '3']).map((tags) => ({ tags: tags.map(tag), digests: [] })),
        until: fc.constantFrom(undefined, now, now + 1),
      }),
      { maxLength: 2 },
    );
    const options = fc.constantFrom('', 'style: merge', 'on-closed-gate: draft', 'gates: { soak: 1d, together: [[flux-system/a, flux-system/b]] }');
    fc.assert(
      fc.property(values, values, holds, options, (from, to, drawn, text) => {
        const wanted = facts({ source: source(from), target: side(to), holds: drawn.map((one) => hold(one)), promotion: settings(text) });
        const { moves, heldBack } = planPromotion(wanted);
        for (const move of moves) {
          expect(from[move.target.split('/')[1]!]!.map((marker) => marker.tag)).toContain(move.next.tag);
          expect(isQuarantined(quarantineOf(wanted.holds, [move.target], now), move.next)).toBe(false);
          const isHeld = wanted.holds.some((one) => one.policy === move.target && one.environment === 'production' && (one.until ?? Infinity) > now);
          expect(isHeld).toBe(false);
        }
        expect(new Set([...moves.map((move) => move.target), ...heldBack.map((one) => one.policy)]).size).toBe(moves.length + heldBack.length);
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
