import { describe, expect, it } from 'vitest';
import { openEar, overheard, quarantinedChoice } from '../../../src/core/explain/ear.ts';
import { explain } from '../../../src/core/explain/explain.ts';
import { placesOf, quarantineEnd } from '../../../src/core/explain/places.ts';
import { ruleText } from '../../../src/core/explain/rule-text.ts';
import { stepsOf } from '../../../src/core/explain/steps.ts';
import type { Restraints } from '../../../src/core/environments/guard.ts';
import { readConfiguration } from '../../../src/core/environments/read-configuration.ts';
import { readHolds } from '../../../src/core/environments/read-holds.ts';
import type { ImagePolicy, ImageRepository } from '../../../src/core/flux/objects.ts';
import type { DeployedValue } from '../../../src/core/manifests/deployed.ts';
import { orderBy } from '../../../src/core/policy/order.ts';
import type { Selection } from '../../../src/core/policy/selection.ts';
import type { Registry } from '../../../src/core/ports.ts';
import { factsIn, now, policyFile } from '../check/repository.ts';
import { selection, tag } from '../report/samples.ts';

const objects = (policy: string, filter?: string): { policy: ImagePolicy; repository: ImageRepository } => {
  const { inventory } = factsIn({ 'a.yaml': policyFile('app', policy, filter) });
  const [[, read]] = [...inventory.policies] as [[unknown, ImagePolicy]];
  const [[, repository]] = [...inventory.repositories] as [[unknown, ImageRepository]];
  return { policy: read, repository };
};
const app = objects('{ semver: { range: 1.x } }');

const restraints = (configuration: string, holds = ''): Restraints => ({
  configuration: readConfiguration({ path: 'c.yaml', text: configuration }).configuration,
  holds: readHolds({ path: 'h.yaml', text: holds }).holds,
  branches: [],
  orderOf: () => orderBy(app.policy),
  now,
});

const selected = (chosen: string): Selection => selection('app', chosen);
const value = (file: string, running: string): DeployedValue => ({
  image: 'ghcr.io/org/app',
  tag: tag(running),
  digest: undefined,
  at: { file, line: 9 },
});

describe('ruleText', () => {
  it.each([
    ['{ semver: { range: 1.x } }', undefined, 'semver 1.x'],
    [
      '{ numerical: {} }',
      "{ pattern: '^b(?P<n>.*)$', extract: $n }",
      'highest number, of tags that match "^b(?P<n>.*)$", compared by "$n"',
    ],
    ['{ alphabetical: { order: desc } }', undefined, 'first in byte order'],
    ['{ numerical: { order: desc } }', undefined, 'lowest number'],
    ['{ alphabetical: {} }', "{ pattern: '^a' }", 'last in byte order, of tags that match "^a"'],
  ])('says %s with %s in words', (policy, filter, expected) => {
    expect(ruleText(objects(policy, filter).policy)).toBe(expected);
  });
});

describe('stepsOf', () => {
  const funnel = { listed: 120, excluded: 40, matched: 70, eligible: 20 };
  const wishes = { minAge: undefined, platforms: [] };

  it('counts what came through and what fell away, step by step', () => {
    const dropped = [{ step: 'ineligible', tag: tag('2.0.0'), why: 'not in range' } as const];
    expect(stepsOf({ funnel, dropped, wishes, election: undefined })).toEqual([
      { step: 'listed', left: 120, dropped: 0, samples: [] },
      { step: 'not excluded', left: 80, dropped: 40, samples: [] },
      { step: 'matched', left: 70, dropped: 10, samples: [] },
      { step: 'eligible', left: 20, dropped: 50, samples: [{ tag: '2.0.0', why: 'not in range' }] },
    ]);
  });

  it('has the later steps only where they apply', () => {
    const election = {
      chosen: tag('1.0.0'),
      young: [
        { tag: tag('1.3.0'), until: now, missing: [] },
        { tag: tag('1.2.0'), until: undefined, missing: [] },
      ],
      lacking: [{ tag: tag('1.1.0'), until: undefined, missing: ['linux/arm64'] }],
    };
    const steps = stepsOf({
      funnel: { ...funnel, quarantined: 2 },
      dropped: [],
      wishes: { minAge: 1, platforms: ['linux/arm64'] },
      election,
    });
    expect(steps.slice(4)).toEqual([
      { step: 'not quarantined', left: 18, dropped: 2, samples: [] },
      {
        step: 'old enough',
        left: 16,
        dropped: 2,
        samples: [
          { tag: '1.3.0', why: 'it is old enough at 2026-07-01T12:00:00Z' },
          { tag: '1.2.0', why: 'it was never looked at before' },
        ],
      },
      {
        step: 'all platforms',
        left: 15,
        dropped: 1,
        samples: [{ tag: '1.1.0', why: 'it is not made for linux/arm64' }],
      },
    ]);
  });
});

describe('placesOf', () => {
  const environments = (more: string): string =>
    `environments:\n  staging: { paths: [apps/staging] }\n  production: { paths: [apps/production]${more} }\n`;
  const values = [
    value('apps/staging/a.yaml', '1.5.3'),
    value('apps/production/a.yaml', '1.5.2'),
    value('x.yaml', '1.5.2'),
  ];
  const hold = (until: string): string =>
    `holds:\n- { policy: flux-system/app, environment: production, tag: 1.5.2, reason: it leaks${until} }\n`;

  it('says what each place runs, and in which environment', () => {
    expect(placesOf(values, selected('1.5.3'), restraints(environments('')))).toMatchObject([
      { environment: 'staging', tag: '1.5.3', held: undefined, at: { file: 'apps/staging/a.yaml', line: 9 } },
      { environment: 'production', tag: '1.5.2', held: undefined },
      { environment: undefined, tag: '1.5.2', held: undefined },
    ]);
  });

  it.each([
    ['a hold', environments(''), hold(', until: 2026-07-02'), 'hold/held', Date.UTC(2026, 6, 2)],
    ['a hold without an end', environments(''), hold(''), 'hold/held', undefined],
    ['a protected environment', environments(', protected: true'), '', 'environment/protected', undefined],
    [
      'a freeze',
      environments(", freeze: [{ cron: '0 0 * * *', duration: 13h }]"),
      '',
      'gate/freeze',
      Date.UTC(2026, 6, 1, 13),
    ],
  ])('says what keeps one back, and until when: %s', (...[, configuration, holds, code, until]) => {
    const [staging, production] = placesOf(values, selected('1.5.3'), restraints(configuration, holds));
    expect(staging?.held).toBeUndefined();
    expect(production?.held).toMatchObject({ code, until });
  });

  it('says what promotions bring to an environment, in place of what an update would', () => {
    const until = Date.UTC(2026, 6, 2);
    const held = { code: 'gate/soak', why: 'too new', until } as const;
    const facts = restraints(environments(', protected: true'));
    const app = selected('1.5.4').policy;
    const incoming = new Map([['production', new Map([[app, { next: '1.5.3', held }]])]]);
    const [staging, production, elsewhere] = placesOf(values, selected('1.5.4'), facts, incoming);
    expect(staging).toMatchObject({ tag: '1.5.3', next: '1.5.4', held: undefined });
    expect(production).toMatchObject({ tag: '1.5.2', next: '1.5.3', held });
    expect(elsewhere).toMatchObject({ next: '1.5.4', held: undefined });
    const nothing = placesOf(values, selected('1.5.4'), facts, new Map([['production', new Map()]]));
    expect(nothing[1]).toMatchObject({ tag: '1.5.2', next: undefined, held: undefined });
  });

  it('keeps nothing back that is where it should be, or where nothing is selected', () => {
    const held = restraints(environments(', protected: true'));
    expect(placesOf(values, selected('1.5.2'), held).map(({ held: why }) => why?.code)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('an ear', () => {
  const pages = [
    ['1.0.0', '1.2.0'],
    ['2.0.0', 'x.sig'],
  ];
  const registry: Registry = {
    tags: async function* () {
      yield* await Promise.resolve(pages);
    },
    digest: () => Promise.reject(new Error('not asked')),
    pushed: () => Promise.reject(new Error('not asked')),
    labels: () => Promise.reject(new Error('not asked')),
    platforms: () => Promise.reject(new Error('not asked')),
  };

  it('hears a list that somebody else asks for, once and whole', async () => {
    const barred = new Map([['1.2.0', 'it leaks']]);
    const ear = openEar(app, barred, new Set());
    if (ear === undefined) throw new Error('no ear');
    const heard: string[] = [];
    for await (const page of overheard(registry, [ear]).tags(app.repository)) {
      expect(ear.isComplete).toBe(false);
      heard.push(...page);
    }
    expect(heard).toEqual(pages.flat());
    expect(ear.isComplete).toBe(true);
    expect(ear.sieve.funnel()).toEqual({ listed: 4, excluded: 1, matched: 3, eligible: 2, quarantined: 1 });
    expect(ear.sieve.choose().tag).toBe('1.0.0');
    expect(quarantinedChoice(ear, barred)).toEqual({ tag: '1.2.0', why: 'it leaks' });
  });

  it('hears no other list', async () => {
    const ear = openEar(app, new Map(), new Set());
    for await (const page of overheard(registry, ear === undefined ? [] : [ear]).tags({
      ...app.repository,
      image: 'x/y',
    }))
      expect(page.length).toBeGreaterThan(0);
    expect(ear?.sieve.funnel().listed).toBe(0);
  });

  it('is not opened for a policy that cannot be read', () => {
    const rule = { kind: 'semver', range: '1.0.0p' } as const;
    expect(openEar({ ...app, policy: { ...app.policy, rule } }, new Map(), new Set())).toBeUndefined();
  });
});

it('explains a policy: what waits, and when quarantine ends', () => {
  const held = restraints(
    'environments: { production: { paths: [apps] } }\n',
    'holds:\n- { policy: flux-system/app, environment: production, tag: 1.5.2, reason: bad, until: 2026-07-02, quarantine: { tags: [1.5.3] } }\n',
  );
  expect(quarantineEnd(app.policy.id, tag('1.5.3'), held)).toBe(Date.UTC(2026, 6, 2));
  const explanation = explain(
    {
      policy: app.policy,
      outcome: selected('1.5.2'),
      sifted: undefined,
      quarantined: { tag: tag('1.5.3'), why: 'it is in quarantine: bad' },
      places: [],
    },
    held,
  );
  expect(explanation).toMatchObject({
    policy: 'flux-system/app',
    rule: 'semver 1.x',
    selected: '1.5.2',
    steps: [],
    waiting: [{ tag: '1.5.3', until: Date.UTC(2026, 6, 2) }],
  });
});
