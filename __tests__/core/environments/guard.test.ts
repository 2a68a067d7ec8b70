import { describe, expect, it } from 'vitest';
import { barredOf, guardOf, noGuard, type Restraints } from '../../../src/core/environments/guard.ts';
import { holdNotices } from '../../../src/core/environments/hold-notices.ts';
import { readConfiguration } from '../../../src/core/environments/read-configuration.ts';
import type { Selection } from '../../../src/core/policy/selection.ts';
import { at, digest, hold, policy, tag } from './samples.ts';

const configuration = readConfiguration({
  path: 'c.yaml',
  text: `
environments:
  staging: { branch: main, paths: [apps/staging] }
  frozen: { branch: main, paths: [apps/frozen], freeze: [{ cron: '0 0 * * *', duration: 25h }] }
  production:
    branch: main
    paths: [apps/production]
    protected: true
    promotion: { from: staging, policies: { flux-system/app: flux-system/shop } }
  elsewhere: { branch: release, protected: true }
`,
}).configuration!;

const now = at('2026-07-02T10:00:00Z');
const selected = (name = 'app', text = '1.5.4', letter?: string): Selection => ({
  kind: 'selected',
  policy: policy(name),
  image: 'ghcr.io/org/app',
  tag: tag(text),
  digest: letter === undefined ? undefined : digest(letter),
  because: { kind: 'latest', rule: 'semver' },
  reason: '',
  funnel: undefined,
});
const restraints = (wanted: Partial<Restraints> = {}): Restraints => ({
  configuration,
  holds: [],
  branches: ['main'],
  orderOf: () => (one, other) => (one < other ? -1 : 1),
  now,
  ...wanted,
});
const judge = (file: string, wanted: Partial<Restraints> = {}, selection = selected()): string | undefined =>
  guardOf(restraints(wanted)).objectionTo(file, selection)?.code;

describe('guardOf', () => {
  const staged = hold({ environment: 'staging', quarantine: { tags: [tag('1.5.3')], digests: [digest('a')] } });

  it.each([
    ['apps/staging/app.yaml', {}, undefined],
    ['docs/app.yaml', {}, undefined],
    ['apps/production/app.yaml', {}, 'environment/protected'],
    ['apps/frozen/app.yaml', {}, 'gate/freeze'],
    // Another branch's files are no business of this one; where the branch is not known, they may be.
    ['apps/production/app.yaml', { branches: ['other'] }, undefined],
    ['docs/app.yaml', { branches: ['release'] }, 'environment/protected'],
    ['docs/app.yaml', { branches: [] }, 'environment/protected'],
    ['apps/staging/app.yaml', { holds: [staged] }, 'hold/held'],
    ['apps/staging/app.yaml', { holds: [{ ...staged, releaseOnNewer: true }] }, undefined],
    ['apps/staging/app.yaml', { holds: [{ ...staged, until: now }] }, undefined],
    ['apps/staging/app.yaml', { holds: [hold()] }, undefined],
    ['apps/staging/app.yaml', { holds: undefined }, 'environment/unreadable'],
    ['docs/app.yaml', { configuration: undefined }, 'environment/unreadable'],
  ])('%s with %j → %s', (file, wanted, expected) => {
    expect(judge(file, wanted)).toBe(expected);
  });

  it('lets nothing in that is in quarantine, by tag or digest, under any name, anywhere', () => {
    const holds = [hold({ quarantine: { tags: [tag('1.5.3')], digests: [digest('a')] } })];
    expect(judge('docs/app.yaml', { holds }, selected('app', '1.5.3'))).toBe('hold/quarantined');
    expect(judge('docs/app.yaml', { holds }, selected('shop', '1.5.3'))).toBe('hold/quarantined');
    expect(judge('docs/app.yaml', { holds }, selected('app', '2', 'a'))).toBe('hold/quarantined');
    expect(judge('docs/app.yaml', { holds }, selected('web', '1.5.3'))).toBeUndefined();
    expect(guardOf(restraints({ holds })).isBarred(policy('shop'), tag('1.5.3'))).toBe(true);
    expect(guardOf(restraints({ holds: undefined })).isBarred(policy('app'), tag('1.5.3'))).toBe(false);
  });

  it('is in nothing’s way where there are neither environments nor holds', () => {
    expect(noGuard.objectionTo('a.yaml', selected())).toBeUndefined();
    expect(noGuard.isBarred(policy('app'), tag('1'))).toBe(false);
  });
});

describe('barredOf', () => {
  it('lists the tags in quarantine for a policy with their reasons', () => {
    const holds = [hold(), hold({ policy: policy('web'), quarantine: { tags: [tag('9')], digests: [] } })];
    const expected = new Map([['1.5.3', 'it is in quarantine: it leaks']]);
    expect(barredOf(configuration, holds, policy('app'), now)).toEqual(expected);
    expect(barredOf(configuration, holds, policy('shop'), now)).toEqual(expected);
  });
});

describe('holdNotices', () => {
  it('lists holds in force, and those that are over', () => {
    const until = at('2026-07-02T10:00:00Z');
    const codes = (moment: number): string[] =>
      holdNotices([hold({ until, releaseOnNewer: true })], 'holds.yaml', moment).map(({ code }) => code);
    expect(codes(until - 1)).toEqual(['hold/held']);
    expect(codes(until)).toEqual(['hold/idle']);
    expect(holdNotices([hold()], 'holds.yaml', now)[0]).toMatchObject({
      code: 'hold/held',
      at: { file: 'holds.yaml' },
    });
  });
});
