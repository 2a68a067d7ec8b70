import { describe, expect, it } from 'vitest';
import type { PromotionFacts } from '../../../src/core/environments/promotion.ts';
import { app, day, moved, now, pinned, plan, settings, side, source } from './promotion-facts.ts';
import { digest, hold, marked, policy, tag } from './samples.ts';

const strange = {
  source: source({ app: marked('2', undefined, 'a') }),
  target: side({ app: marked('1', undefined, 'b') }),
};

describe('one policy', () => {
  it.each<[string, Partial<PromotionFacts>, string[], string[]]>([
    ['moves what is newer', app, moved, []],
    ['leaves alone what is the same', { ...app, target: side({ app: marked('1.5.3') }) }, [], []],
    [
      'goes back where the source went back',
      { ...app, target: side({ app: marked('2.0.0') }) },
      ['flux-system/app 1.5.3 major'],
      [],
    ],
    [
      'mends a target whose markers differ',
      { ...app, target: side({ app: [marked('1.5.3'), marked('1.4.0')] }) },
      ['flux-system/app 1.5.3 minor'],
      [],
    ],
    [
      'moves another image name',
      { source: source({ app: marked('1', undefined, 'a') }), target: side({ app: marked('1', undefined, 'b') }) },
      ['flux-system/app 1 other'],
      [],
    ],
    [
      'refuses an image that neither the policy nor the target knows',
      { ...strange, imagesOf: () => ['b', 'c'] },
      [],
      ['flux-system/app promotion/other-image'],
    ],
    [
      'moves an image that the policy knows',
      { ...strange, imagesOf: () => ['b', 'a'] },
      ['flux-system/app 2 other'],
      [],
    ],
    [
      'moves an image that the target runs already',
      { ...strange, target: side({ app: marked('1', undefined, 'a') }), imagesOf: () => ['c'] },
      ['flux-system/app 2 other'],
      [],
    ],
    [
      'knows no difference in what one side leaves out',
      { source: source({ app: marked('1', undefined, 'a') }), target: side({ app: marked('1') }) },
      [],
      [],
    ],
    [
      'goes in the order of names',
      { source: source({ b: marked('2'), a: marked('2') }), target: side({ b: marked('1'), a: marked('1') }) },
      ['flux-system/a 2 other', 'flux-system/b 2 other'],
      [],
    ],
    ['says what only the source has', { ...app, target: side({}) }, [], ['flux-system/app promotion/missing-target']],
    ['says what only the target has', { ...app, source: source({}) }, [], ['flux-system/app promotion/missing-source']],
    [
      'refuses a contradiction',
      { ...app, source: source({ app: [marked('1.5.3'), marked('1.5.4')] }) },
      [],
      ['flux-system/app promotion/contradiction'],
    ],
    [
      'refuses what has no tag',
      { ...app, source: source({ app: marked(undefined, 'a') }) },
      [],
      ['flux-system/app promotion/no-tag'],
    ],
    ['writes the digest where the target pins', pinned, ['flux-system/app 1.5.3@ patch'], []],
    ['writes none where it does not', { ...pinned, target: side({ app: marked('1.5.2') }) }, moved, []],
    [
      'moves a digest alone',
      { ...pinned, target: side({ app: marked('1.5.3', 'b') }) },
      ['flux-system/app 1.5.3@ other'],
      [],
    ],
    [
      'refuses a pin without a digest',
      { ...app, target: side({ app: marked('1.5.2', 'b') }) },
      [],
      ['flux-system/app promotion/no-digest'],
    ],
    ['wants no digest for a tag that is there', { ...app, target: side({ app: marked('1.5.3', 'b') }) }, [], []],
    [
      'refuses a tag that was moved',
      { ...pinned, source: source({ app: marked('1.5.3', 'a') }, { digestNow: digest('c') }) },
      [],
      ['flux-system/app promotion/digest-moved'],
    ],
    [
      'refuses it where the target pins nothing, too',
      {
        source: source({ app: marked('1.5.3', 'a') }, { digestNow: digest('c') }),
        target: side({ app: marked('1.5.2') }),
      },
      [],
      ['flux-system/app promotion/digest-moved'],
    ],
    [
      'takes a tag that was not moved',
      { ...pinned, source: source({ app: marked('1.5.3', 'a') }, { digestNow: digest('a') }) },
      ['flux-system/app 1.5.3@ patch'],
      [],
    ],
    [
      'refuses a tag in quarantine',
      { ...app, holds: [hold({ environment: 'elsewhere' })] },
      [],
      ['flux-system/app hold/quarantined'],
    ],
    [
      'refuses a digest in quarantine',
      { ...pinned, holds: [hold({ environment: 'x', quarantine: { tags: [], digests: [digest('a')] } })] },
      [],
      ['flux-system/app hold/quarantined'],
    ],
    [
      'refuses a held policy',
      { ...app, holds: [hold({ quarantine: { tags: [], digests: [] } })] },
      [],
      ['flux-system/app hold/held'],
    ],
    [
      'says until when',
      { ...app, holds: [hold({ quarantine: { tags: [], digests: [] }, until: now + day })] },
      [],
      ['flux-system/app hold/held 1d'],
    ],
    [
      'is held in its environment only',
      { ...app, holds: [hold({ environment: 'staging', quarantine: { tags: [], digests: [] } })] },
      moved,
      [],
    ],
    ['lets go what is over', { ...app, holds: [hold({ until: now })] }, moved, []],
    [
      'lets go for a newer tag, by choice',
      { ...app, holds: [hold({ quarantine: { tags: [tag('1.5.2')], digests: [] }, releaseOnNewer: true })] },
      moved,
      [],
    ],
    [
      'does not let go for an older one',
      { ...app, holds: [hold({ quarantine: { tags: [tag('1.6.0')], digests: [] }, releaseOnNewer: true })] },
      [],
      ['flux-system/app hold/held'],
    ],
  ])('%s', (_, wanted, moves, heldBack) => {
    expect(plan(wanted)).toEqual({ moves, heldBack, gates: [] });
  });

  const renamed = { promotion: settings('policies: { flux-system/app: flux-system/app-live }') };
  it.each<[string, Partial<PromotionFacts>, string[], string[]]>([
    [
      'follows the map',
      { source: source({ app: marked('2') }), target: side({ 'app-live': marked('1') }) },
      ['flux-system/app-live 2 other'],
      [],
    ],
    [
      'and not the name as well',
      { source: source({ app: marked('2') }), target: side({ 'app-live': marked('1'), app: marked('1') }) },
      ['flux-system/app-live 2 other'],
      ['flux-system/app promotion/missing-source'],
    ],
    [
      'but for a namesake in the source',
      { source: source({ 'app-live': marked('3'), app: marked('2') }), target: side({ 'app-live': marked('1') }) },
      ['flux-system/app-live 2 other'],
      [],
    ],
    [
      'with the quarantine of all names',
      {
        source: source({ app: marked('2') }),
        target: side({ 'app-live': marked('1') }),
        holds: [hold({ environment: 'x', quarantine: { tags: [tag('2')], digests: [] } })],
        aliasesOf: () => [policy('app'), policy('app-live')],
      },
      [],
      ['flux-system/app-live hold/quarantined'],
    ],
  ])('%s', (_, wanted, moves, heldBack) => {
    expect(plan({ ...wanted, ...renamed })).toEqual({ moves, heldBack, gates: [] });
  });

  it('takes a pair of the same name out of the map, too', () => {
    const same = settings('policies: { flux-system/app: flux-system/app }');
    expect(plan({ ...app, promotion: same }).moves).toEqual(moved);
  });
});
